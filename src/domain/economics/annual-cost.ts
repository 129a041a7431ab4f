// Annual equivalent cost (AEC): recurring + per-unit × units + one-off
// spread by the annuity factor. Lines held already are left out.
import type { Line } from './cost-model.ts';
import { yearlyOf } from './cost-model.ts';
import { LEVELS } from './counts.ts';
import type { Volumes } from './economy-result.ts';

/** Unrounded øre a year: `fixed` does not depend on the counts; `units` does, for each level of the counts. */
export type AnnualCost = { readonly fixed: number; readonly units: Volumes };

/** The lines whose cost counts: all that are not held already. */
export function counted(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => !line.heldAlready);
}

/** @param lines of one alternative; those held already are left out */
export function annualCost(lines: readonly Line[]): AnnualCost {
  let fixed = 0;
  const units = { low: 0, expected: 0, high: 0 };
  for (const line of counted(lines)) {
    if (line.nature !== 'per-unit') fixed += yearlyOf(line, undefined);
    else for (const level of LEVELS) units[level] += yearlyOf(line, undefined, level);
  }
  return { fixed, units };
}

/** AEC at a level of all counts, unrounded øre. */
export function annualEquivalentCost(cost: AnnualCost, level: keyof Volumes = 'expected'): number {
  return cost.fixed + cost.units[level];
}
