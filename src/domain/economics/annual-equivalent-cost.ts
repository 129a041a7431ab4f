// Annual equivalent cost: AEC(N) = Σ recurring + N · Σ per-case + Σ one-off / a(L, r). Source: design "assessment", Economy.
import { annuity } from './annuity.ts';
import type { Line, Nature } from './cost-model.ts';

/** Fixed per year (unrounded øre) and per case (whole øre): everything the comparisons need. */
export type AnnualCost = { readonly fixed: number; readonly perCase: number };

/**
 * The sums are made in whole øre, one per lifetime, and divided by the annuity factor only then, in order of lifetime:
 * the order of the lines never reaches the result.
 */
export function annualCost(lines: readonly Pick<Line, 'nature' | 'lifetime' | 'amount'>[], rate: number): AnnualCost {
  let recurring = 0;
  let perCase = 0;
  const oneOff = new Map<number, number>();
  for (const { nature, lifetime, amount } of lines) {
    if (nature === 'recurring') recurring += amount.expected;
    else if (nature === 'per-case') perCase += amount.expected;
    else oneOff.set(lifetime, (oneOff.get(lifetime) ?? 0) + amount.expected);
  }
  let fixed = recurring;
  for (const lifetime of [...oneOff.keys()].sort((a, b) => a - b)) fixed += (oneOff.get(lifetime) ?? 0) / annuity(lifetime, rate);
  return { fixed, perCase };
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
