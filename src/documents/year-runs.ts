// Groups consecutive years with equal amounts: 1 · 2-5. One-off costs are in year 1, so most cases have two runs.
import type { YearRow } from '../domain/economics/economy-result.ts';

/** `years` is "1" or "2-5"; `row` is the first year of the run. */
export type YearRun = { readonly years: string; readonly row: YearRow };

export function yearRuns(rows: readonly YearRow[]): readonly YearRun[] {
  const runs: { first: YearRow; last: number }[] = [];
  for (const row of rows) {
    const open = runs.at(-1);
    if (open && same(open.first, row) && row.year === open.last + 1) open.last = row.year;
    else runs.push({ first: row, last: row.year });
  }
  return runs.map(({ first, last }) => ({
    years: first.year === last ? String(last) : `${first.year}-${last}`,
    row: first,
  }));
}

function same(a: YearRow, b: YearRow): boolean {
  return a.before === b.before && a.settlement === b.settlement && a.after === b.after;
}
