// A party's word for its figures, with its own beside the case's: only its own members give it.
import { type AnswersSince, figuresSince } from '../../app/answers-since.ts';
import { verifyFigures } from '../../app/enter-for-party.ts';
import { hasFigures } from '../../domain/consent/party-lines.ts';
import type { Verification } from '../../domain/dossier/verification.ts';
import type { VerificationEntry } from '../../domain/workflow/commands/party-entries.ts';
import { type Own, OwnFigures, ownFields } from '../case/own-figures.tsx';
import { standsWords } from '../case/renew.tsx';
import type { Door, Entries } from '../door.tsx';
import { faultAt, isUnread, readField } from '../dossier/form-values.ts';
import { actPage, errorAt, orErrors } from '../form/act-page.tsx';
import { Radios } from '../form/choices.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import { type Case, caseTrail, loadFor } from '../load-case.ts';
import { partyName } from '../names.ts';
import { Alert } from '../parts/alert.tsx';
import { asked, type Page, type View } from '../view.ts';

const PATH = '/sager/:id/tal/:part';

export function registerFigures(door: Door): void {
  door.get(PATH, async (view) =>
    page(view, await loadFor(view, 'verify-figures', view.params.part), new URLSearchParams(), []),
  );

  door.post(PATH, async (view, entries) => {
    const party = view.params.part ?? '';
    const found = await loadFor(view, 'verify-figures', party);
    const { entry, errors } = read(view, found, entries);
    if (errors.length > 0) return page(view, found, entries, errors);
    const verified = verifyFigures(
      view.ports,
      asked(view, [Number(entries.get('version'))]),
      found.proposal.id,
      party,
      entry,
    );
    const done = await orErrors(verified, view.language, (pointer) => nameOf(pointer, entry));
    if ('errors' in done) return page(view, found, entries, done.errors);
    return { goTo: `/sager/${found.proposal.id}/oekonomi`, say: { key: 'verify.done' } };
  });
}

/** Where a fault of the entry stands in the form. */
function nameOf(pointer: string, entry: VerificationEntry): string {
  const [, list, index] = /^\/(figures|counts)\/(\d+)/.exec(pointer) ?? [];
  if (list === 'figures') return `own-${entry.figures?.[Number(index)]?.cost ?? ''}`;
  if (list === 'counts') return `count-${entry.counts?.[Number(index)]?.activity ?? ''}`;
  return pointer === '/comment' ? 'comment' : 'agrees';
}

/**
 * Who says that the figures are right and gives others contradicts
 * itself. A remark of an answer that is no longer given goes with it.
 */
function read(view: View, found: Case, entries: Entries): { entry: VerificationEntry; errors: readonly FormError[] } {
  const party = view.params.part ?? '';
  const answer = entries.get('agrees');
  const errors: FormError[] =
    answer === 'true' || answer === 'false' ? [] : [{ name: 'agrees', text: view.t('verify.choose') }];
  const numbers = (fields: readonly Own[]) =>
    fields.flatMap(({ name, label, control }) => {
      const value = readField({ control, isNumber: true }, entries.getAll(name), view.language);
      if (value === undefined) return [];
      if (typeof value === 'number') return [{ id: name.slice(name.indexOf('-') + 1), amount: { expected: value } }];
      if (isUnread(value))
        errors.push({ name, text: `${label}: ${sayFormFault(faultAt(name, value), view.language)}` });
      return [];
    });
  const own = ownFields(found, party);
  const [figures, counts] = [numbers(own.figures), numbers(own.counts)];
  if (answer === 'true' && figures.length + counts.length > 0)
    errors.push({ name: 'agrees', text: view.t('verify.contradiction') });
  const before = givenBy(found, party);
  const written = entries.get('comment')?.trim() ?? '';
  const left = before !== undefined && String(before.agrees) !== answer && before.comment?.trim() === written;
  const comment = left ? '' : written;
  const entry = {
    agrees: answer === 'true',
    ...(figures.length > 0 && { figures: figures.map(({ id, amount }) => ({ cost: id, amount })) }),
    ...(counts.length > 0 && { counts: counts.map(({ id, amount }) => ({ activity: id, number: amount })) }),
    ...(comment !== '' && { comment }),
  };
  return { entry, errors };
}

function givenBy({ dossier }: Case, party: string): Verification | undefined {
  return dossier.economy?.verifications?.find((each) => each.party === party);
}

async function page(view: View, found: Case, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t, params } = view;
  const { proposal, dossier, framework } = found;
  const id = params.part ?? '';
  const party = partyName(framework, id);
  const title = t('verify.title', { party });
  if (!hasFigures(dossier, id))
    return {
      title,
      trail: caseTrail(view, found),
      body: <p class="ob-lead ob-narrow">{t('verify.none', { party })}</p>,
    };
  const given = givenBy(found, id);
  const changed: AnswersSince = given ? await figuresSince(view.ports, found) : new Map();
  const stands = standsWords(changed, id, view);
  return actPage({
    ...{
      view,
      proposal,
      errors,
      title,
      lead: t('verify.lead', { party }),
      save: t(stands === '' ? 'verify.save' : 'stands.renew'),
    },
    values: { version: proposal.version },
    back: `/sager/${proposal.id}/oekonomi`,
    above: stands !== '' && <Alert kind="warning" t={t} text={stands} />,
    children: (
      <>
        <Radios
          name="agrees"
          label={t('verify.agrees')}
          value={entries.get('agrees') ?? (given ? String(given.agrees) : '')}
          options={[
            { value: 'true', text: t('verify.yes') },
            { value: 'false', text: t('verify.no') },
          ]}
          error={errorAt(errors, 'agrees')}
          t={t}
        />
        <OwnFigures {...{ view, found, given, entries, errors }} />
        <TextArea
          name="comment"
          label={t('verify.comment')}
          value={entries.get('comment') ?? given?.comment ?? ''}
          error={errorAt(errors, 'comment')}
          t={t}
        />
      </>
    ),
  });
}
