// Writes the figures of a dossier as tables of cells, for a file to fill in and for comparing two dossiers.
import type { Language } from '../../../lib/localised.ts';
import { valueAt } from '../../../lib/value-at.ts';
import type { Dossier } from '../dossier.ts';
import { ROLE_WORDS } from '../economy.ts';
import { type Known, knownIn, sayParty, sayRow } from './known-rows.ts';
import { FIGURE_TABLES, type FigureTable, nameOfRow } from './tables.ts';
import { type Cell, writeCell } from './write-cell.ts';

export type WrittenRow = {
  /** Identifies the row across two dossiers: ids of the parent rows, and its own id, party or key. */
  readonly identity: string;
  /** Its name, or else its party or id. */
  readonly name: string;
  /** Cells in the order of the columns. */
  readonly cells: readonly Cell[];
};
export type WrittenTable = { readonly table: FigureTable; readonly rows: readonly WrittenRow[] };
export type About = {
  readonly parties: Known['parties'];
  /** Municipalities of the case; each gets a row in every table of counts. */
  readonly municipalities: readonly string[];
  readonly language: Language;
};

type Row = { readonly id?: string; readonly party?: string; readonly key?: string };
type Above = readonly { readonly id: string; readonly said: string }[];

/** All tables, including empty ones. */
export function writeFigures(dossier: Dossier, about: About): readonly WrittenTable[] {
  const known = knownIn(dossier, about);
  return FIGURE_TABLES.map((table) => {
    const lists = [...table.parents.map(({ pattern }) => pattern), table.pattern];
    const rows: WrittenRow[] = [];
    visit(dossier, lists, 0, [], (row, above) => rows.push(written(table, row, above, about, known)));
    return { table, rows };
  });
}

/** Visits the rows of the innermost list, each with its parent rows. */
function visit(
  root: unknown,
  lists: readonly string[],
  depth: number,
  above: Above,
  see: (row: Row, above: Above) => void,
): void {
  const [list = '', parent] = [lists[depth], lists[depth - 1]];
  const rows = valueAt(root, parent === undefined ? list : list.slice(parent.length + 2));
  if (!Array.isArray(rows)) return;
  const siblings = (rows as readonly Row[]).map((row) => ({ id: row.id ?? '', name: nameOfRow(row) }));
  for (const row of rows as readonly Row[]) {
    if (depth === lists.length - 1) see(row, above);
    else visit(row, lists, depth + 1, [...above, { id: row.id ?? '', said: sayRow(row.id ?? '', siblings) }], see);
  }
}

function written(table: FigureTable, row: Row, above: Above, { language }: About, known: Known): WrittenRow {
  const own = row.id ?? row.party ?? row.key ?? '';
  return {
    identity: [...above.map(({ id }) => id), own].join('/'),
    name: nameOfRow(row) || (row.party === undefined ? own : sayParty(row.party, known.parties)),
    cells: table.columns.map((column) =>
      column.path.startsWith('^')
        ? (above[Number(column.path.slice(1))]?.said ?? '')
        : writeCell(column, valueAt(row, column.path), language, known),
    ),
  };
}

/**
 * Adds rows to fill in: one for each municipality in the tables of counts, one for each alternative in its tables if it
 * has no row there, and today's and the proposed alternative if there are none. Rows left empty are not read.
 */
export function withRowsToFill(
  tables: readonly WrittenTable[],
  { municipalities, parties, language }: About,
): readonly WrittenTable[] {
  const named = (pattern: string) => {
    const found = tables.find(({ table }) => table.pattern === pattern);
    const names = found?.rows.map(({ cells }, n) => String(cells[0] ?? found.rows[n]?.identity ?? '')) ?? [];
    return { names, first: found };
  };
  const activities = named('/volume/activities').names;
  const own = named('/economy/alternatives').names;
  const alternatives = own.length > 0 ? own : [ROLE_WORDS.current[language], ROLE_WORDS.proposed[language]];
  return tables.map((written) => {
    const { table, rows } = written;
    const add = (values: Readonly<Record<string, Cell>>): WrittenRow => ({
      identity: '',
      name: '',
      cells: table.columns.map(({ path }) => values[path] ?? null),
    });
    const missing = (values: Readonly<Record<string, Cell>>) =>
      !rows.some(({ cells }) => table.columns.every(({ path }, n) => (values[path] ?? cells[n]) === cells[n]));
    const toFill = () => {
      if (table.pattern === '/economy/alternatives' && rows.length === 0)
        return (['current', 'proposed'] as const).map((role) => ({
          '/name': ROLE_WORDS[role][language],
          '/role': ROLE_WORDS[role][language],
        }));
      if (table.pattern === '/volume/activities/*/counts')
        return (activities.length > 0 ? activities : ['']).flatMap((activity) =>
          municipalities.map((party) => ({ '^0': activity, '/party': sayParty(party, parties) })),
        );
      return /^\/economy\/alternatives\/\*\/[a-z]+$/.test(table.pattern)
        ? alternatives.map((alternative) => ({ '^0': alternative }))
        : [];
    };
    return { table, rows: [...rows, ...toFill().filter(missing).map(add)] };
  });
}
