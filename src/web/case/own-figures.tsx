// The figures of one party in a case: a row each, with the case's figure and a field for the party's own.

import { countsOfParty, linesOfParty } from '../../domain/consent/party-lines.ts';
import type { Verification } from '../../domain/dossier/verification.ts';
import type { Entries } from '../door.tsx';
import { errorAt } from '../form/act-page.tsx';
import { TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { writeMoney, writeNumber } from '../formats.ts';
import type { Case } from '../load-case.ts';
import { Table } from '../parts/table.tsx';
import { typedNumber } from '../typed-number.ts';
import type { View } from '../view.ts';
import { natureOf } from './party-figures.tsx';

/** The field for a party's own figure of a cost or a count. */
export type Own = { readonly name: string; readonly label: string; readonly control: 'money' | 'number' };

/** All fields for the party's own figures: one for each of its cost lines and counts. */
export function ownFields(
  { dossier }: Pick<Case, 'dossier'>,
  party: string,
): { readonly figures: readonly Own[]; readonly counts: readonly Own[] } {
  return {
    figures: linesOfParty(dossier, party).map(({ cost }) => ({
      name: `own-${cost.id}`,
      label: cost.label || cost.id,
      control: 'money',
    })),
    counts: countsOfParty(dossier, party).map(({ activity, name }) => ({
      name: `count-${activity}`,
      label: name,
      control: 'number',
    })),
  };
}

type OwnProps = {
  readonly view: View;
  readonly found: Case;
  readonly party: string;
  readonly given: Verification | undefined;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

/** All counts and costs of the party in the case, each with the field for its own figure. */
export function OwnFigures({ view, found, party, given, entries, errors }: OwnProps) {
  const { t, language } = view;
  const { dossier } = found;
  const currency = dossier.economy?.currency ?? 'DKK';
  const input = (name: string, label: string, before: number | undefined) => (
    <TextInput
      name={name}
      label={`${t('verify.own')}: ${label}`}
      labelHidden
      value={entries.get(name) ?? (before === undefined ? '' : typedNumber(before, language))}
      error={errorAt(errors, name)}
      numeric
      t={t}
    />
  );
  const counts = countsOfParty(dossier, party).map(({ activity, name, unit, expected }) => {
    const before = given?.counts?.find((count) => count.activity === activity)?.number.expected;
    const said = expected === undefined ? t('notAnswered') : `${writeNumber(expected, language)} ${unit}`.trim();
    return [name, said, input(`count-${activity}`, name, before)];
  });
  const own = linesOfParty(dossier, party);
  const isOneAlternative = new Set(own.map(({ alternatives }) => alternatives.join())).size < 2;
  const lines = own.map(({ cost, alternatives, expected }) => {
    const label = cost.label || cost.id;
    const before = given?.figures?.find((figure) => figure.cost === cost.id)?.amount.expected;
    const said =
      expected === undefined
        ? t('notAnswered')
        : `${writeMoney(expected, language, currency)} ${natureOf(cost, language)}`.trim();
    return [
      <>
        {label}
        {!isOneAlternative && <span class="ob-muted ob-under-line">{alternatives.join(', ')}</span>}
      </>,
      said,
      input(`own-${cost.id}`, label, before),
    ];
  });
  return (
    <div class="ob-own">
      <Table
        caption={t('answer.figures')}
        head={[t('answer.figure'), t('economy.amount'), t('verify.ownIfOther')]}
        numbers={[1]}
        wrap
        rows={[...counts, ...lines]}
      />
    </div>
  );
}
