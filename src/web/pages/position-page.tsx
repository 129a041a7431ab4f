// A party's position on the case: only its own members state it.
import { statePosition } from '../../app/enter-for-party.ts';
import { type Case, loadFor } from '../case/load-case.ts';
import { partyName } from '../case/names.ts';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, orErrors } from '../form/act-page.tsx';
import { Radios, YesNo } from '../form/choices.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { asked, type Page, type View } from '../view.ts';

const PATH = '/sager/:id/holdning/:part';
const POSITIONS = ['supports', 'supports-with-reservation', 'objects'] as const;

export function registerPosition(door: Door): void {
  door.get(PATH, async (view) => page(view, await loadFor(view, 'state-position', view.params.part), new URLSearchParams(), []));

  door.post(PATH, async (view, entries) => {
    const party = view.params.part ?? '';
    const found = await loadFor(view, 'state-position', party);
    const { id } = found.proposal;
    const position = POSITIONS.find((known) => known === entries.get('position'));
    const reason = entries.get('reason')?.trim() ?? '';
    if (!position) return page(view, found, entries, [{ name: 'position', text: view.t('position.choose') }]);
    const accepts = entries.get('accepts');
    const entry = { position, ...(reason !== '' && { reason }), ...(accepts && { acceptsNetCost: accepts === 'true' }) };
    const stated = statePosition(view.ports, asked(view, [Number(entries.get('version'))]), id, party, entry);
    const done = await orErrors(stated, view.language, () => 'reason');
    if ('errors' in done) return page(view, found, entries, done.errors);
    return { goTo: `/sager/${id}`, say: { key: 'position.done' } };
  });
}

function page(view: View, { proposal, dossier, framework }: Case, entries: Entries, errors: readonly FormError[]): Page {
  const { t, params } = view;
  const party = partyName(framework, params.part ?? '');
  const given = dossier.impact?.positions?.find((each) => each.party === params.part);
  const accepts = given?.acceptsNetCost === undefined ? '' : String(given.acceptsNetCost);
  return actPage({
    ...{ view, proposal, errors, title: t('position.title', { party }), save: t('position.save') },
    values: { version: proposal.version },
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
        <YesNo name="accepts" label={t('position.accepts')} value={entries.get('accepts') ?? accepts} t={t} />
      </>
    ),
  });
}
