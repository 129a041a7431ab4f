// A party's position on the case: only its own members state it.
import { type AnswersSince, positionsSince } from '../../app/answers-since.ts';
import { statePosition } from '../../app/enter-for-party.ts';
import { caseTypeOf } from '../../domain/governance/case-types.ts';
import { spokenForBy } from '../../domain/governance/heard.ts';
import { bodyById } from '../../domain/governance/lookups.ts';
import { standsWords } from '../case/renew.tsx';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, orErrors } from '../form/act-page.tsx';
import { Radios, YesNo } from '../form/choices.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { type Case, loadFor } from '../load-case.ts';
import { ownerName, partyName } from '../names.ts';
import { Alert } from '../parts/alert.tsx';
import { asked, type Page, type View } from '../view.ts';

const PATH = '/sager/:id/holdning/:part';
const POSITIONS = ['supports', 'supports-with-reservation', 'objects'] as const;

export function registerPosition(door: Door): void {
  door.get(PATH, async (view) =>
    page(view, await loadFor(view, 'state-position', view.params.part), new URLSearchParams(), []),
  );

  door.post(PATH, async (view, entries) => {
    const party = view.params.part ?? '';
    const found = await loadFor(view, 'state-position', party);
    const { id } = found.proposal;
    const position = POSITIONS.find((known) => known === entries.get('position'));
    const reason = entries.get('reason')?.trim() ?? '';
    if (!position) return page(view, found, entries, [{ name: 'position', text: view.t('position.choose') }]);
    const accepts = entries.get('accepts');
    const confirms = entries.get('confirms');
    const entry = {
      position,
      ...(reason !== '' && { reason }),
      ...(accepts && { acceptsNetCost: accepts === 'true' }),
      ...(confirms && { confirmsMoney: confirms === 'true' }),
    };
    const stated = statePosition(view.ports, asked(view, [Number(entries.get('version'))]), id, party, entry);
    const done = await orErrors(stated, view.language, () => 'reason');
    if ('errors' in done) return page(view, found, entries, done.errors);
    return { goTo: `/sager/${id}`, say: { key: 'position.done' } };
  });
}

async function page(view: View, found: Case, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t, params } = view;
  const { proposal, dossier, framework } = found;
  const party = ownerName(framework, params.part ?? '');
  const body = bodyById(framework, params.part ?? '');
  const represented = spokenForBy(framework, params.part ?? '', proposal.parties).map((id) => partyName(framework, id));
  const given = dossier.impact?.positions?.find((each) => each.party === params.part);
  const accepts = given?.acceptsNetCost === undefined ? '' : String(given.acceptsNetCost);
  const confirms = given?.confirmsMoney === undefined ? '' : String(given.confirmsMoney);
  const changed: AnswersSince = given ? await positionsSince(view.ports, found) : new Map();
  const stands = standsWords(changed, params.part ?? '', view);
  const money = dossier.economy?.money ?? caseTypeOf(framework, proposal.caseType).money[0];
  return actPage({
    ...{
      view,
      proposal,
      errors,
      title: t('position.title', { party }),
      save: t(stands === '' ? 'position.save' : 'stands.renew'),
    },
    values: { version: proposal.version },
    above: body ? (
      <p>{t('position.forThem', { parties: represented.join(', ') })}</p>
    ) : (
      stands !== '' && <Alert kind="warning" t={t} text={stands} />
    ),
    children: (
      <>
        <Radios
          name="position"
          label={t('position.field', { party })}
          value={entries.get('position') ?? given?.position ?? ''}
          options={POSITIONS.map((position) => ({ value: position, text: t(`position.${position}`) }))}
          error={errorAt(errors, 'position')}
          t={t}
        />
        <TextArea
          name="reason"
          label={t('position.reason')}
          value={entries.get('reason') ?? given?.reason ?? ''}
          error={errorAt(errors, 'reason')}
          t={t}
        />
        {!body && (
          <YesNo name="accepts" label={t('position.accepts')} value={entries.get('accepts') ?? accepts} t={t} />
        )}
        {!body && money !== 'moves' && (
          <YesNo
            name="confirms"
            label={t('position.confirmsMoney')}
            value={entries.get('confirms') ?? confirms}
            t={t}
          />
        )}
      </>
    ),
  });
}
