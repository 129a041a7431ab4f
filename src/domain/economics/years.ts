// Payments in one year of the agreement, undiscounted: the phase-in, and the years in which a one-off is bought.
import { type Line, unitsOfPart } from './cost-model.ts';
import { type Counted, movedIn } from './counts.ts';

/**
 * How much of a solution is paid in a year: the share of the units of an
 * activity, of recurring costs, and of one-offs bought in that year.
 */
export type InYear = {
  readonly year: number;
  readonly units: (activity: Counted) => number;
  readonly recurring: number;
  readonly bought: number;
  /** Whether a floor applies even if nothing else is paid. */
  readonly floor: boolean;
};

/** The proposed solution: units by phase-in; recurring costs in full from year 1. */
export function proposedIn(year: number): InYear {
  return { year, units: (activity) => movedIn(activity, year), recurring: 1, bought: 1, floor: true };
}

/** Today's solution, as if nothing moved. */
export function todayIn(year: number): InYear {
  return { year, units: () => 1, recurring: 1, bought: 1, floor: true };
}

/**
 * The remainder of today's solution: units not moved yet; recurring costs
 * fall with the main activity; no one-offs are bought.
 */
export function leftIn(year: number, main: Counted): InYear {
  return {
    year,
    units: (activity) => 1 - movedIn(activity, year),
    recurring: 1 - movedIn(main, year),
    bought: 0,
    floor: false,
  };
}

/** Whether a one-off is bought in a year: in year 1, and each time its lifetime has ended. */
export function fallsIn(year: number, lifetime: number | null): boolean {
  return year === 1 || (lifetime !== null && (year - 1) % lifetime === 0);
}

/**
 * The share of a line that is paid in a year. A one-off held already is not
 * bought in year 1; one that is not renewed is bought in no other year.
 */
export function timesIn(line: Line, { year, units, recurring, bought }: InYear): number {
  if (line.nature !== 'one-off') return line.activity ? units(line.activity) : recurring;
  if (year === 1 && line.heldAlready) return 0;
  return fallsIn(year, line.renewed ? line.lifetime : null) ? bought : 0;
}

/** The payments of each party for the lines in a year, unrounded øre. */
export function paidIn(lines: readonly Line[], inYear: InYear): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const times = timesIn(line, inYear);
    if (times === 0) continue;
    for (const part of line.parts) {
      const amount = part.amount.expected * part.share * unitsOfPart(line, part, 'expected') * times;
      sums.set(part.party, (sums.get(part.party) ?? 0) + amount);
    }
  }
  return sums;
}
