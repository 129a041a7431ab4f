// Each party's share of the cost of an alternative in the steady state,
// in whole øre that sum to the displayed total.
import { annualEquivalentCost, counted } from './annual-cost.ts';
import { apportion } from './apportion.ts';
import type { Priced } from './comparison.ts';
import { yearlyByParty } from './cost-model.ts';

/** Amounts by party, øre. */
export type ByParty = ReadonlyMap<string, number>;

/** Rounds the shares of an alternative's annual equivalent cost to whole øre that sum to it. */
export function wholeByParty(exact: ByParty, { cost }: Priced, parties: readonly string[]): ByParty {
  return apportion(
    parties.map((party) => ({ key: party, exact: exact.get(party) ?? 0 })),
    annualEquivalentCost(cost),
  );
}

/**
 * Cost of each party's own lines, whole øre a year; the sum is the displayed annual equivalent cost.
 */
export function costByParty(alternative: Priced, parties: readonly string[]): ByParty {
  return wholeByParty(yearlyByParty(counted(alternative.lines)), alternative, parties);
}
