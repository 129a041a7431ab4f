// Sums of the counts of observations: in total and by task type.

type Counts = { readonly open: number; readonly promoted: number; readonly closed: number };
/** Counts with their sum. */
type Tally = Counts & { readonly count: number };

const NONE: Tally = { open: 0, promoted: 0, closed: 0, count: 0 };

/** Sorted by count, largest first; task types with equal counts keep their order. */
export function tally(rows: readonly (Counts & { readonly taskType: string })[]): {
  readonly all: Tally;
  readonly byTask: readonly (Tally & { readonly taskType: string })[];
} {
  const byTask = new Map<string, Tally>();
  for (const row of rows) byTask.set(row.taskType, add(byTask.get(row.taskType) ?? NONE, row));
  return {
    all: rows.reduce(add, NONE),
    byTask: [...byTask].map(([taskType, sums]) => ({ taskType, ...sums })).sort((a, b) => b.count - a.count),
  };
}

function add(sum: Tally, { open, promoted, closed }: Counts): Tally {
  return {
    open: sum.open + open,
    promoted: sum.promoted + promoted,
    closed: sum.closed + closed,
    count: sum.count + open + promoted + closed,
  };
}
