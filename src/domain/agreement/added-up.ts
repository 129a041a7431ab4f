// Sums of figures over periods. A year and its quarters cover the same days, so only one of them is counted: the year
// if it is known, since it is reported later.
import { monthsOf } from './periods.ts';

/** A promised and a realised figure; null if not known. */
export type Pair = { readonly promised: number | null; readonly realised: number | null };

type OfPeriod = { readonly period: string; readonly from: string; readonly to: string };

/**
 * Sums the rows in which both figures are known, so that the two sums are comparable.
 * @param rows of one party
 */
export function addedUp<R extends OfPeriod>(rows: readonly R[], of: (row: R) => Pair): Pair {
  const known = rows.filter((row) => of(row).promised !== null && of(row).realised !== null);
  const counted: R[] = [];
  for (const row of known.toSorted((a, b) => monthsOf({ id: b.period }) - monthsOf({ id: a.period }))) {
    if (!counted.some(({ from, to }) => from <= row.from && row.to <= to)) counted.push(row);
  }
  if (counted.length === 0) return { promised: null, realised: null };
  const sum = (which: keyof Pair) => counted.reduce((all, row) => all + (of(row)[which] ?? 0), 0);
  return { promised: sum('promised'), realised: sum('realised') };
}
