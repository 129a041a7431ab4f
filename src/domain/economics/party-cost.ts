// What each party pays of an alternative, and how a yearly amount is shared out so that the parties add up to the total shown.
import { annualCost, annualEquivalentCost, type CostSums } from './annual-equivalent-cost.ts';
import { apportion } from './apportion.ts';
import type { Line } from './cost-model.ts';

export type ByParty<T> = ReadonlyMap<string, T>;
/** The sums of all cost lines, and of each party's own. */
export type PartyCosts = { readonly total: CostSums; readonly byParty: ByParty<CostSums> };

export function partyCosts(lines: readonly Line[], rate: number): PartyCosts {
  const byParty = new Map<string, CostSums>();
  for (const [party, own] of Map.groupBy(lines, (line) => line.party)) byParty.set(party, annualCost(own, rate));
  return { total: annualCost(lines, rate), byParty };
}

/** Annual equivalent cost of each party in whole øre: together exactly the alternative's rounded total. */
export function annualByParty({ total, byParty }: PartyCosts, volume: number): ByParty<number> {
  const shares = [...byParty].map(([key, cost]) => ({ key, exact: annualEquivalentCost(cost, volume) }));
  return apportion(shares, annualEquivalentCost(total, volume));
}

/** What each party pays in whole øre in the first year (with everything bought once), and in each later one; undiscounted. */
export function budgetByParty({ total, byParty }: PartyCosts, volume: number): ByParty<{ readonly first: number; readonly later: number }> {
  const perCase = apportion(
    [...byParty].map(([key, own]) => ({ key, exact: volume * own.perCase })),
    volume * total.perCase,
  );
  const budgets = new Map<string, { first: number; later: number }>();
  for (const [party, { recurring, oneOff }] of byParty) {
    const later = recurring + (perCase.get(party) ?? 0);
    budgets.set(party, { first: later + oneOff, later });
  }
  return budgets;
}
