// Annual equivalent cost: AEC(N) = Σ recurring + N · Σ per-case + Σ one-off / a(L, r). Source: design "assessment", Economy.
import { annuity } from './annuity.ts';
import type { Line, Nature } from './cost-model.ts';

/** Fixed per year (unrounded øre) and per case (whole øre): everything the comparisons need. */
export type AnnualCost = { readonly fixed: number; readonly perCase: number };
/** With what is paid every year, and once, whole øre and undiscounted: everything the budgets need. */
export type CostSums = AnnualCost & { readonly recurring: number; readonly oneOff: number };

/**
 * The sums are made in whole øre, one per lifetime, and divided by the annuity factor only then, in order of lifetime:
 * the order of the lines never reaches the result.
 */
export function annualCost(lines: readonly Pick<Line, 'nature' | 'lifetime' | 'amount'>[], rate: number): CostSums {
  let recurring = 0;
  let perCase = 0;
  const bought = new Map<number, number>();
  for (const { nature, lifetime, amount } of lines) {
    if (nature === 'recurring') recurring += amount.expected;
    else if (nature === 'per-case') perCase += amount.expected;
    else bought.set(lifetime, (bought.get(lifetime) ?? 0) + amount.expected);
  }
  let fixed = recurring;
  let oneOff = 0;
  for (const [lifetime, amount] of [...bought].sort(([a], [b]) => a - b)) {
    fixed += amount / annuity(lifetime, rate);
    oneOff += amount;
  }
  return { fixed, perCase, recurring, oneOff };
}

/** AEC at a volume, unrounded øre. */
export function annualEquivalentCost(cost: AnnualCost, volume: number): number {
  return cost.fixed + volume * cost.perCase;
}

/** What one øre of a line adds to AEC at a volume. */
export function annualWeight(line: { readonly nature: Nature; readonly lifetime: number }, rate: number, volume: number): number {
  if (line.nature === 'recurring') return 1;
  return line.nature === 'per-case' ? volume : 1 / annuity(line.lifetime, rate);
}
