// The changes that an import of figures would make, by row and cell, in the words of the file.
import type { Dossier } from '../dossier.ts';
import type { Reading } from './read-figures.ts';
import { type About, type WrittenRow, type WrittenTable, writeFigures } from './write-figures.ts';

export type FigureChange = {
  /** The name of the sheet in the file; if the file has no such sheet, the name of the table. */
  readonly sheet: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** The name of the row. */
  readonly name: string;
  /** For `changed`: the heading, and both values as written in a file. */
  readonly column?: string;
  readonly before?: string | number | null;
  readonly after?: string | number | null;
};

/** The changes from `before` to the dossier that was read. A row removed together with its parent is not listed. */
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

/** The identities of the parent rows: `a` and `a/b` for `a/b/c`. */
function rowsAbove(identity: string): readonly string[] {
  const ids = identity.split('/');
  return ids.slice(1).map((_id, n) => ids.slice(0, n + 1).join('/'));
}

function cellsThatDiffer(was: WrittenRow, now: WrittenRow): readonly number[] {
  return now.cells.flatMap((cell, place) => (cell === was.cells[place] ? [] : [place]));
}
