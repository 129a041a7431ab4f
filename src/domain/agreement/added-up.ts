// Figures of periods added up. A year and its quarters tell of the same days: one of them counts, the year where it is
// known, since it is the later word.
import { monthsOf } from './periods.ts';

/** Promised and realised; each null where it is not known. */
export type Pair = { readonly promised: number | null; readonly realised: number | null };

type OfPeriod = { readonly period: string; readonly from: string; readonly to: string };

/**
 * Over the rows in which both are known, so that the two can be held against each other.
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
