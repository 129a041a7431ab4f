// The terms of an agreement in the register of tasks: operators, financing basis, and the price per unit on a date.
// Stored beside the agreement at every change, so that the register does not read whole agreements.
import type { Agreement } from '../agreement/state.ts';
import { tariffsIn } from '../agreement/tariffs.ts';
import type { Tariff } from '../agreement/terms.ts';
import { resolveKeys } from '../economics/keys.ts';
import { toOre } from '../economics/money.ts';
import { partiesOf } from '../economics/who-parties.ts';

/** A price from a day on (inclusive). `own`: exceptions per party. Øre; null if no amount is agreed. */
type UnitPrice = {
  readonly from: string;
  readonly ore: number | null;
  readonly own: readonly { readonly party: string; readonly ore: number }[];
};

export type TaskTerms = {
  /** Party ids. */
  readonly operators: readonly string[];
  /** Whether each operator operates for its own citizens. */
  readonly each: boolean;
  /** Financing basis: a key of FINANCING_WORDS. */
  readonly basis: string | null;
  /** Unit of the first tariff per unit. */
  readonly unit: string | null;
  readonly currency: string;
  /**
   * The price from the start, then from 1 January of each regulated year. Empty if no tariff is per unit.
   */
  readonly prices: readonly UnitPrice[];
};

/** The terms of the agreement for the register of tasks. */
export function taskTermsOf(agreement: Pick<Agreement, 'terms' | 'regulations'>): TaskTerms {
  const { operation, keys, activities, tariffs, currency, financingBasis, start } = agreement.terms;
  const first = tariffs.find(({ model }) => model === 'per-unit');
  const activity = activities.find(({ id }) => id === first?.activity) ?? activities[0];
  const years = [...new Set(agreement.regulations.map(({ year }) => year))].sort();
  const later = years.map((year) => ({ from: `${year}-01-01`, tariffs: tariffsIn(agreement, year) }));
  const prices = [{ from: start, tariffs }, ...later].flatMap(({ from, tariffs: then }) => {
    const tariff = then.find(({ id }) => id === first?.id);
    return tariff ? [priceOf(tariff, from)] : [];
  });
  return {
    operators: partiesOf(operation, resolveKeys(keys)),
    each: operation !== undefined && 'each' in operation,
    basis: financingBasis ?? null,
    unit: first ? (activity?.unit ?? null) : null,
    currency,
    prices,
  };
}

function priceOf({ amount, exceptions = [] }: Tariff, from: string): UnitPrice {
  const own = exceptions.flatMap(({ party, amount: of }) =>
    party === undefined || of === undefined ? [] : [{ party, ore: toOre(of) }],
  );
  return { from, ore: amount === undefined ? null : toOre(amount), own };
}

/** Øre per unit for the party on the day; the first price applies before its day too. Null if none is agreed. */
export function unitPriceOn({ prices }: TaskTerms, party: string, day: string): number | null {
  const price = prices.findLast(({ from }) => from <= day) ?? prices[0];
  return price?.own.find((own) => own.party === party)?.ore ?? price?.ore ?? null;
}

/** The operators for the party: itself if each operates for its own citizens. */
export function operatorsFor({ operators, each }: TaskTerms, party: string): readonly string[] {
  return each && operators.includes(party) ? [party] : operators;
}
