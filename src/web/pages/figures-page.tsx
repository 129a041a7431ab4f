// A party's word for its figures, with its own beside the case's: only its own members give it.
import { verifyFigures } from '../../app/enter-for-party.ts';
import type { Cost } from '../../domain/dossier/economy.ts';
import type { VerificationEntry } from '../../domain/workflow/commands/party-entries.ts';
import { type Case, caseTrail, loadFor } from '../case/load-case.ts';
import { partyName } from '../case/names.ts';
import type { Door, Entries } from '../door.tsx';
import { field } from '../dossier/field.ts';
import { readField } from '../dossier/form-values.ts';
import { actPage, errorAt, orErrors } from '../form/act-page.tsx';
import { Radios } from '../form/choices.tsx';
import { TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { currencySign, writeMoney, writeNumber } from '../formats.ts';
import { CHOICES } from '../texts/choices.ts';
import { inWords } from '../texts/text.ts';
import { asked, type Page, type View } from '../view.ts';

const PATH = '/sager/:id/tal/:part';
const AMOUNT = field('/amount', 'money');

export function registerFigures(door: Door): void {
  door.get(PATH, async (view) => page(view, await loadFor(view, 'verify-figures', view.params.part), new URLSearchParams(), []));

  door.post(PATH, async (view, entries) => {
    const party = view.params.part ?? '';
    const found = await loadFor(view, 'verify-figures', party);
    const { entry, errors } = read(view, linesOf(found, party), entries);
    if (errors.length > 0) return page(view, found, entries, errors);
    const verified = verifyFigures(view.ports, asked(view, [Number(entries.get('version'))]), found.proposal.id, party, entry);
    const done = await orErrors(verified, view.language, (pointer) => {
      const index = /\/figures\/(\d+)/.exec(pointer)?.[1];
      return index === undefined ? 'comment' : `own-${entry.figures?.[Number(index)]?.cost ?? ''}`;
    });
    if ('errors' in done) return page(view, found, entries, done.errors);
    return { goTo: `/sager/${found.proposal.id}/oekonomi`, say: { key: 'verify.done' } };
  });
}

type Line = { readonly cost: Cost; readonly alternative: string };

/** The party's cost lines in every alternative. */
function linesOf({ dossier }: Case, party: string): readonly Line[] {
  return (dossier.economy?.alternatives ?? []).flatMap((alternative) =>
    (alternative.costs ?? [])
      .filter((cost) => cost.party === party)
      .map((cost) => ({ cost, alternative: alternative.name ?? alternative.id })),
  );
}

/** Whoever agrees has no figures of its own. */
function read(view: View, lines: readonly Line[], entries: Entries): { entry: VerificationEntry; errors: readonly FormError[] } {
  const agrees = entries.get('agrees');
  const errors: FormError[] = agrees === 'true' || agrees === 'false' ? [] : [{ name: 'agrees', text: view.t('verify.choose') }];
  const figures = lines.flatMap(({ cost }) => {
    const value = readField(AMOUNT, entries.getAll(`own-${cost.id}`), view.language);
    if (value === undefined || agrees === 'true') return [];
    if (typeof value === 'number') return [{ cost: cost.id, amount: { expected: value } }];
    errors.push({ name: `own-${cost.id}`, text: `${cost.label ?? cost.id}: ${view.t('form.not-a-number')}` });
    return [];
  });
  const comment = entries.get('comment')?.trim() ?? '';
  const entry = { agrees: agrees === 'true', ...(figures.length > 0 && { figures }), ...(comment !== '' && { comment }) };
  return { entry, errors };
}

function page(view: View, found: Case, entries: Entries, errors: readonly FormError[]): Page {
  const { t, params } = view;
  const { proposal, dossier, framework } = found;
  const id = params.part ?? '';
  const party = partyName(framework, id);
  const title = t('verify.title', { party });
  const lines = linesOf(found, id);
  if (lines.length === 0)
    return { title, trail: caseTrail(view, found), body: <p class="ob-lead ob-narrow">{t('verify.none', { party })}</p> };
  const given = dossier.economy?.verifications?.find((each) => each.party === id);
  const own = (cost: string) => given?.figures?.find((figure) => figure.cost === cost)?.amount.expected;
  return actPage({
    ...{ view, proposal, errors, title, lead: t('verify.lead', { party }), save: t('verify.save') },
    values: { version: proposal.version },
    back: `/sager/${proposal.id}/oekonomi`,
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
        {lines.map((line) => (
          <OwnFigure
            key={line.cost.id}
            {...{ line, own: own(line.cost.id), view, entries, errors }}
            currency={dossier.economy?.currency ?? 'DKK'}
          />
        ))}
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

type OwnFigureProps = {
  readonly view: View;
  readonly line: Line;
  /** What the party has said before. */
  readonly own: number | undefined;
  readonly currency: string;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

/** One cost of the case, and the field of the party's own figure for it. */
function OwnFigure({ view: { t, language }, line: { cost, alternative }, own, currency, entries, errors }: OwnFigureProps) {
  const name = `own-${cost.id}`;
  const label = cost.label || cost.id;
  return (
    <fieldset class="ob-rows">
      <legend>{label}</legend>
      <p class="mb-2">
        {`${alternative}. ${t('economy.amount')}: `}
        <strong>{cost.amount?.expected === undefined ? t('notAnswered') : writeMoney(cost.amount.expected, language, currency)}</strong>
        {cost.nature && `, ${inWords(CHOICES.costNature[cost.nature], language).toLowerCase()}`}
      </p>
      <TextInput
        name={name}
        label={t('verify.own')}
        value={entries.get(name) ?? (own === undefined ? '' : writeNumber(own, language))}
        error={errorAt(errors, name)}
        width="s"
        numeric
        suffix={currencySign(currency)}
        t={t}
      />
    </fieldset>
  );
}
