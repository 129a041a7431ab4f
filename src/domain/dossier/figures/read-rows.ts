// Puts the rows of one sheet into the lists of the dossier that they belong to.
import { letterOf } from '../../../lib/column-letter.ts';
import type { Language } from '../../../lib/localised.ts';
import { oncePer } from '../../../lib/once-per.ts';
import { plainly } from '../../../lib/plainly.ts';
import { valueAt } from '../../../lib/value-at.ts';
import type { Fault } from '../../refusal.ts';
import { withValue } from '../pointer-values.ts';
import { type Known, rowNamed } from './known-rows.ts';
import { CellFault, type GivenCell, isBlank, readCell, textOf } from './read-cell.ts';
import type { FoundSheet } from './sheets.ts';
import { type FigureColumn, nameOfRow } from './tables.ts';
import { writeCell } from './write-cell.ts';

type Row = { readonly id?: string; readonly party?: string; readonly [name: string]: unknown };
type About = {
  /** Changed in place. */
  readonly dossier: object;
  readonly known: Known;
  readonly language: Language;
  readonly faults: Fault[];
  readonly origins: Map<object, { found: FoundSheet; row: number }>;
};
type Line = { readonly row: number; readonly cellAt: (path: string) => GivenCell };

export function rowsOfTable(found: FoundSheet, about: About): void {
  const { table } = found;
  const missing = table.parents
    .map((_parent, n) => table.columns.find(({ path }) => path === `^${n}`))
    .filter((column) => column && !found.columns.includes(column));
  for (const column of missing)
    about.faults.push({
      pointer: `/${found.name}/${found.headingRow + 1}`,
      code: 'heading-missing',
      values: { sheet: found.name, row: found.headingRow + 1, wanted: column?.heading[about.language] ?? '' },
    });
  if (missing.length > 0) return;
  const lines = linesOf(found);
  const byList = new Map<object, Line[]>();
  for (const line of lines) {
    const holder = holderOf(line, found, about);
    if (!holder) continue;
    const own = byList.get(holder) ?? [];
    own.push(line);
    byList.set(holder, own);
  }
  for (const holder of holders(found, about.dossier)) fill(holder, byList.get(holder) ?? [], found, about);
}

/** The rows with a value in a column other than those that name their parent rows. */
function linesOf({ rows, headingRow, columns }: FoundSheet): readonly Line[] {
  return rows.flatMap((cells, i) => {
    if (i <= headingRow) return [];
    const says = cells.some((cell, n) => !isBlank(cell) && columns[n] && !columns[n]?.path.startsWith('^'));
    const cellAt = (path: string) => cells[columns.findIndex((column) => column?.path === path)] ?? null;
    return says ? [{ row: i + 1, cellAt }] : [];
  });
}

/** The objects that contain lists of this table: the dossier itself, or every parent row. */
function holders({ table }: FoundSheet, dossier: object): readonly object[] {
  return table.parents.reduce<readonly object[]>(
    (above, parent, n) =>
      above.flatMap((holder) => (valueAt(holder, inside(parent.pattern, table.parents[n - 1])) as object[]) ?? []),
    [dossier],
  );
}

function inside(pattern: string, parent: { readonly pattern: string } | undefined): string {
  return parent ? pattern.slice(parent.pattern.length + 2) : pattern;
}

/** Names and ids of parent rows, cached per list; they do not change while the lists inside them are read. */
const rowsAbove = oncePer((rows: readonly Row[]) => ({
  named: rows.map((row) => ({ id: row.id ?? '', name: nameOfRow(row) })),
  byId: new Map(rows.toReversed().map((row) => [row.id, row])),
}));
const NO_ROWS: readonly Row[] = [];

function holderOf(line: Line, found: FoundSheet, about: About): object | undefined {
  const { parents } = found.table;
  let holder: object = about.dossier;
  for (const [n, parent] of parents.entries()) {
    const rows = (valueAt(holder, inside(parent.pattern, parents[n - 1])) as readonly Row[] | undefined) ?? NO_ROWS;
    const cell = line.cellAt(`^${n}`);
    const { named, byId } = rowsAbove(rows);
    // The cell may be empty if there is only one parent row.
    const id = isBlank(cell) && rows.length === 1 ? rows[0]?.id : rowNamed(textOf(cell), named);
    const row = byId.get(id);
    if (!row || id === undefined) {
      if (!(isBlank(cell) && isRowToFill(line, found)))
        tell(line, found, `^${n}`, 'cell-above', { text: textOf(cell) }, about);
      return undefined;
    }
    holder = row;
  }
  return holder;
}

/** Whether the row names only a party, i.e. is a pre-filled row without figures. */
function isRowToFill(line: Line, { table }: FoundSheet): boolean {
  return (
    table.declaration.onePerParty === true &&
    table.columns.every(({ path }) => path.startsWith('^') || path === '/party' || isBlank(line.cellAt(path)))
  );
}

function fill(holder: object, lines: readonly Line[], found: FoundSheet, about: About): void {
  const { table } = found;
  const at = inside(table.pattern, table.parents.at(-1));
  const old = (valueAt(holder, at) as readonly Row[] | undefined) ?? [];
  const before = { rows: old, taken: new Set<Row>(), found: new Map() };
  const ids = { used: new Set(old.map(({ id = '' }) => id)), tried: new Map<string, number>() };
  const rows = lines.flatMap((line) => {
    const base = baseOf(line, before, found, about);
    if (!base && isRowToFill(line, found)) return [];
    if (base) before.taken.add(base);
    const row = rowOf(line, base ?? newRow(line, holder, ids, found), found, about);
    about.origins.set(row, { found, row: line.row });
    return [row];
  });
  const after = withValue(holder, at, rows.length > 0 ? rows : undefined);
  const [, first = ''] = at.split('/');
  // The holder is changed in place, since later sheets look it up by identity.
  if (Reflect.get(after, first) === undefined) Reflect.deleteProperty(holder, first);
  else Reflect.set(holder, first, Reflect.get(after, first));
}

/** The existing rows of a list, those already matched to a line (`taken`), and indexes by property (`found`). */
type Before = {
  readonly rows: readonly Row[];
  readonly taken: Set<Row>;
  readonly found: Map<string, ReadonlyMap<unknown, readonly Row[]>>;
};

/** The first row with this value of the property that is not taken; builds an index per property. */
function freeRow({ rows, taken, found }: Before, what: string, say: (row: Row) => unknown, said: unknown) {
  const by = found.get(what) ?? Map.groupBy(rows, say);
  found.set(what, by);
  return by.get(said)?.find((row) => !taken.has(row));
}

/** The existing row that the line refers to: by id if given; else by party, key or name, as the table allows. */
function baseOf(line: Line, before: Before, { table }: FoundSheet, { known, language }: About): Row | undefined {
  const id = textOf(line.cellAt('/id'));
  if (id !== '') return freeRow(before, '/id', (row) => row.id, id);
  const same = (path: string) => {
    const column = table.columns.find((one) => one.path === path);
    const cell = line.cellAt(path);
    if (!column || isBlank(cell)) return undefined;
    const value = attempt(() => readCell(column, cell, language, known)) ?? textOf(cell);
    return freeRow(before, path, (row) => valueAt(row, path), value);
  };
  if (!table.declaration.idPrefix) return same('/party') ?? same('/key');
  const name = plainly(textOf(line.cellAt('/name')) || textOf(line.cellAt('/label')));
  return name === '' ? undefined : freeRow(before, 'name', (row) => plainly(nameOfRow(row)), name);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof CellFault) return undefined;
    throw error;
  }
}

/** `tried`: number of ids made from the same name. */
type Ids = { readonly used: Set<string>; readonly tried: Map<string, number> };

/** A new row. Its id is derived from its name and parent, so that reading the same file twice gives the same id. */
function newRow(line: Line, holder: object, { used, tried }: Ids, { table }: FoundSheet): Row {
  const { idPrefix } = table.declaration;
  if (!idPrefix) return {};
  const given = textOf(line.cellAt('/id'));
  if (given !== '') return { id: given };
  const name = textOf(line.cellAt('/name')) || textOf(line.cellAt('/label')) || `${line.row}`;
  const seed = `${(holder as Row).id ?? ''}/${plainly(name)}`;
  for (let n = tried.get(seed) ?? 0; ; n += 1) {
    const id = `${idPrefix}-${digestOf(n === 0 ? seed : `${seed}/${n}`)}`;
    if (used.has(id)) continue;
    used.add(id);
    tried.set(seed, n + 1);
    return { id };
  }
}

/** 32-bit FNV-1a as eight hex digits. Only distinguishes rows; not cryptographic. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function rowOf(line: Line, base: Row, found: FoundSheet, about: About): Row {
  return found.columns.reduce<Row>((row, column) => {
    if (!column || column.path.startsWith('^') || column.path === '/id') return row;
    const cell = line.cellAt(column.path);
    const before = valueAt(base, column.path);
    if (saysTheSame(cell, column, before, about)) return row;
    try {
      return withValue(row, column.path, readCell(column, cell, about.language, about.known));
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      tell(line, found, column.path, error.message, error.values, about);
      return row;
    }
  }, base);
}

/** Whether the cell equals the exported value; then the existing value is kept without loss of precision. */
function saysTheSame(cell: GivenCell, column: FigureColumn, before: unknown, { language, known }: About): boolean {
  const written = writeCell(column, before, language, known);
  if (written === null) return isBlank(cell);
  return typeof cell === 'number' ? cell === written : textOf(cell) === String(written).trim();
}

function tell(
  line: Line,
  found: FoundSheet,
  path: string,
  code: string,
  values: NonNullable<Fault['values']>,
  { faults, language }: About,
): void {
  faults.push(faultAt(found, line.row, path, { code, values }, language));
}

/** A fault with the pointer and the values that name its sheet, row and column. */
export function faultAt(
  found: FoundSheet,
  row: number,
  path: string | undefined,
  { code, values }: Pick<Fault, 'code' | 'values'>,
  language: Language,
): Fault {
  const place = found.columns.findIndex((column) => column?.path === path);
  const column = place < 0 ? undefined : found.columns[place];
  return {
    pointer: `/${found.name.replaceAll('~', '~0').replaceAll('/', '~1')}/${row}${column ? `/${letterOf(place)}` : ''}`,
    code,
    values: {
      ...values,
      sheet: found.name,
      row,
      ...(column && { column: letterOf(place), heading: column.heading[language] }),
    },
  };
}
