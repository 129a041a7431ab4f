// What each party bears of an alternative's cost in the steady state,
// in whole øre that add up to what is shown of the alternative.
import { annualEquivalentCost, counted } from './annual-cost.ts';
import { apportion } from './apportion.ts';
import type { Priced } from './comparison.ts';
import { yearlyByParty } from './cost-model.ts';

/** Amounts by party, øre. */
export type ByParty = ReadonlyMap<string, number>;

/** Unrounded shares of an alternative's annual equivalent cost as whole øre. */
export function wholeByParty(exact: ByParty, { cost }: Priced, parties: readonly string[]): ByParty {
  return apportion(
    parties.map((party) => ({ key: party, exact: exact.get(party) ?? 0 })),
    annualEquivalentCost(cost),
  );
}

/**
 * Cost of each party's own lines, whole øre a year: together exactly the alternative's annual equivalent cost as shown.
 */
export function costByParty(alternative: Priced, parties: readonly string[]): ByParty {
  return wholeByParty(yearlyByParty(counted(alternative.lines)), alternative, parties);
}
