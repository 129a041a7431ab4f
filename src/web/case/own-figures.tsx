// The figures of one party in a case, each with the field of the party's own figure for it.

import { countsOfParty, linesOfParty } from '../../domain/consent/party-lines.ts';
import type { Verification } from '../../domain/dossier/verification.ts';
import type { Entries } from '../door.tsx';
import { errorAt } from '../form/act-page.tsx';
import { TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { currencySign, writeMoney, writeNumber } from '../formats.ts';
import type { Case } from '../load-case.ts';
import { typedNumber } from '../typed-number.ts';
import type { View } from '../view.ts';
import { natureOf } from './party-figures.tsx';

/** The field of a party's own figure for a cost or a count. */
export type Own = { readonly name: string; readonly label: string; readonly control: 'money' | 'number' };

/** Every field of the party's own figures: of its cost lines, and of its counts. */
export function ownFields(
  { dossier }: Case,
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
  readonly given: Verification | undefined;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

/** Every count and cost of the party in the case, each with the field of its own figure for it. */
export function OwnFigures({ view, found, given, entries, errors }: OwnProps) {
  const { t, language, params } = view;
  const { dossier } = found;
  const party = params.part ?? '';
  const currency = dossier.economy?.currency ?? 'DKK';
  const common = { view, entries, errors };
  return (
    <>
      {countsOfParty(dossier, party).map(({ activity, name, unit, expected }) => (
        <OwnFigure
          key={activity}
          {...common}
          name={`count-${activity}`}
          label={name}
          said={expected === undefined ? t('notAnswered') : writeNumber(expected, language)}
          after={unit}
          own={given?.counts?.find((count) => count.activity === activity)?.number.expected}
        />
      ))}
      {linesOfParty(dossier, party).map(({ cost, alternatives, expected }) => (
        <OwnFigure
          key={cost.id}
          {...common}
          name={`own-${cost.id}`}
          label={cost.label || cost.id}
          about={alternatives.join(', ')}
          said={expected === undefined ? t('notAnswered') : writeMoney(expected, language, currency)}
          after={natureOf(cost, language)}
          own={given?.figures?.find((figure) => figure.cost === cost.id)?.amount.expected}
          suffix={currencySign(currency)}
        />
      ))}
    </>
  );
}

type OwnFigureProps = Pick<OwnProps, 'view' | 'entries' | 'errors'> & {
  readonly name: string;
  readonly label: string;
  /** The alternatives it stands in. */
  readonly about?: string;
  /** What the case says, and what follows it: how often, or the unit. */
  readonly said: string;
  readonly after: string;
  /** What the party has said before. */
  readonly own: number | undefined;
  readonly suffix?: string;
};

function OwnFigure({
  view: { t, language },
  entries,
  errors,
  name,
  label,
  about,
  said,
  after,
  own,
  suffix,
}: OwnFigureProps) {
  return (
    <fieldset class="ob-rows">
      <legend>{label}</legend>
      <p class="mb-2">
        {`${about ? `${about}. ` : ''}${t('economy.amount')}: `}
        <strong>{said}</strong>
        {after && ` ${after}`}
      </p>
      <TextInput
        name={name}
        label={t('verify.own')}
        value={entries.get(name) ?? (own === undefined ? '' : typedNumber(own, language))}
        error={errorAt(errors, name)}
        width="s"
        numeric
        suffix={suffix}
        t={t}
      />
    </fieldset>
  );
}
