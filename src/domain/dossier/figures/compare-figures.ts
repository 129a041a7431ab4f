// What an import of figures would change: row by row and cell by cell, as the file and the case say it.
import type { Dossier } from '../dossier.ts';
import type { Reading } from './read-figures.ts';
import { type About, type WrittenRow, type WrittenTable, writeFigures } from './write-figures.ts';

export type FigureChange = {
  /** The sheet's name as the file has it; of a row that goes, the table's. */
  readonly sheet: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** What the row is called. */
  readonly name: string;
  /** Of a change: the heading, and both values as the file writes them. */
  readonly column?: string;
  readonly before?: string | number | null;
  readonly after?: string | number | null;
};

/** @param after as the reading made it. A row that goes with the row it stood in is told by that alone. */
export function compareFigures(before: Dossier, { dossier, read }: Reading, about: About): readonly FigureChange[] {
  const [old, now] = [writeFigures(before, about), writeFigures(dossier, about)];
  const gone = new Set<string>();
  return old.flatMap((written, n) => {
    const sheet = read.find(({ table }) => table === written.table)?.name ?? written.table.sheet[about.language];
    return changesOf(written, now[n] ?? written, sheet, about, gone);
  });
}

function changesOf(
  { table, rows: old }: WrittenTable,
  { rows: now }: WrittenTable,
  sheet: string,
  { language }: About,
  gone: Set<string>,
): readonly FigureChange[] {
  const known = new Map(old.map((row) => [row.identity, row]));
  const kept = new Set(now.map(({ identity }) => identity));
  const removed = old.filter(({ identity }) => !kept.has(identity));
  const alone = removed.filter(({ identity }) => !rowsAbove(identity).some((above) => gone.has(above)));
  for (const { identity } of removed) gone.add(identity);
  return [
    ...now.flatMap((row): readonly FigureChange[] => {
      const was = known.get(row.identity);
      if (!was) return [{ sheet, kind: 'added', name: row.name }];
      return cellsThatDiffer(was, row).map((place) => ({
        sheet,
        kind: 'changed',
        name: row.name,
        column: table.columns[place]?.heading[language] ?? '',
        before: was.cells[place] ?? null,
        after: row.cells[place] ?? null,
      }));
    }),
    ...alone.map(({ name }): FigureChange => ({ sheet, kind: 'removed', name })),
  ];
}

/** `a/b` and `a` of `a/b/c`. */
function rowsAbove(identity: string): readonly string[] {
  const ids = identity.split('/');
  return ids.slice(1).map((_id, n) => ids.slice(0, n + 1).join('/'));
}

function cellsThatDiffer(was: WrittenRow, now: WrittenRow): readonly number[] {
  return now.cells.flatMap((cell, place) => (cell === was.cells[place] ? [] : [place]));
}
