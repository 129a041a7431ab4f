// Cost lines grouped by who pays them, and how a yearly amount is shared out so that the parties add up to the total shown.
import { type AnnualCost, annualCost, annualEquivalentCost } from './annual-equivalent-cost.ts';
import { apportion } from './apportion.ts';
import type { Line } from './cost-model.ts';

export type ByParty<T> = ReadonlyMap<string, T>;

function linesByParty(lines: readonly Line[]): ByParty<readonly Line[]> {
  return Map.groupBy(lines, (line) => line.party);
}

/** Unrounded fixed and per-case cost of each party. */
export function annualCostByParty(lines: readonly Line[], rate: number): ByParty<AnnualCost> {
  return new Map([...linesByParty(lines)].map(([party, own]) => [party, annualCost(own, rate)]));
}

/** Annual equivalent cost of each party in whole øre: together exactly the alternative's rounded total. */
export function annualByParty(lines: readonly Line[], rate: number, volume: number): ByParty<number> {
  const shares = [...annualCostByParty(lines, rate)].map(([key, cost]) => ({ key, exact: annualEquivalentCost(cost, volume) }));
  return apportion(shares, annualEquivalentCost(annualCost(lines, rate), volume));
}

/** What each party pays in whole øre in the first year (with everything bought once), and in each later one; undiscounted. */
export function budgetByParty(
  lines: readonly Line[],
  volume: number,
): { readonly first: ByParty<number>; readonly later: ByParty<number> } {
  const sum = (own: readonly Line[], nature: Line['nature']) =>
    own.reduce((total, line) => (line.nature === nature ? total + line.amount.expected : total), 0);
  const groups = [...linesByParty(lines)];
  const perCase = apportion(
    groups.map(([key, own]) => ({ key, exact: volume * sum(own, 'per-case') })),
    volume * sum(lines, 'per-case'),
  );
  const later = new Map(groups.map(([party, own]) => [party, sum(own, 'recurring') + (perCase.get(party) ?? 0)]));
  const first = new Map(groups.map(([party, own]) => [party, (later.get(party) ?? 0) + sum(own, 'one-off')]));
  return { first, later };
}
