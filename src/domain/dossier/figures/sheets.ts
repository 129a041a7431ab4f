// Matches sheets to tables of the figures: by the sheet name, or else by its headings.
import { plainly } from '../../../lib/plainly.ts';
import type { GivenCell } from './read-cell.ts';
import { isBlank, textOf } from './read-cell.ts';
import { FIGURE_TABLES, type FigureColumn, type FigureTable, wordsOf } from './tables.ts';

export type GivenSheet = { readonly name: string; readonly rows: readonly (readonly GivenCell[])[] };

export type FoundSheet = GivenSheet & {
  readonly table: FigureTable;
  /** Index of the row of headings. */
  readonly headingRow: number;
  /** The column of the table for each column of the sheet; undefined if not recognised. */
  readonly columns: readonly (FigureColumn | undefined)[];
};

/** The number of headings that must match if the sheet does not have the name of a table. */
const FEWEST_HEADINGS = 2;

export function sheetsByTable(sheets: readonly GivenSheet[]): {
  readonly found: readonly FoundSheet[];
  readonly unknown: readonly { readonly sheet: string; readonly heading?: string }[];
} {
  const matched = sheets.map((sheet) => ({ sheet, found: matchOf(sheet) }));
  // In the order of the tables, so that rows come before references to them. Of two sheets of a table the first is
  // read.
  const found = FIGURE_TABLES.flatMap((table) => matched.find((one) => one.found?.table === table)?.found ?? []);
  const unknown = matched.flatMap(({ sheet, found: match }) => {
    if (!match || !found.includes(match)) return sheet.rows.length === 0 ? [] : [{ sheet: sheet.name }];
    return (match.rows[match.headingRow] ?? []).flatMap((cell, n) =>
      isBlank(cell) || match.columns[n] ? [] : [{ sheet: sheet.name, heading: textOf(cell) }],
    );
  });
  return { found, unknown };
}

function matchOf(sheet: GivenSheet): FoundSheet | undefined {
  const headingRow = sheet.rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  if (headingRow < 0) return undefined;
  const named = FIGURE_TABLES.find((table) => wordsOf(table.sheet).map(plainly).includes(plainly(sheet.name)));
  const headings = sheet.rows[headingRow] ?? [];
  const candidates = (named ? [named] : FIGURE_TABLES).map((table) => ({
    table,
    columns: columnsFor(headings, table),
  }));
  const count = ({ columns }: { columns: readonly unknown[] }) => columns.filter((one) => one !== undefined).length;
  const [best, second] = candidates.sort((a, b) => count(b) - count(a));
  if (!best || (!named && (count(best) < FEWEST_HEADINGS || (second && count(second) === count(best)))))
    return undefined;
  return { ...sheet, table: best.table, headingRow, columns: best.columns };
}

/** If two headings match the same column, only the first is used. */
function columnsFor(headings: readonly GivenCell[], { columns }: FigureTable): readonly (FigureColumn | undefined)[] {
  const named = headings.map((cell) => {
    const said = isBlank(cell) ? '' : plainly(textOf(cell));
    return said === '' ? undefined : columns.find((column) => namesOf(column).includes(said));
  });
  return named.map((column, n) => (named.indexOf(column) === n ? column : undefined));
}

function namesOf({ heading, path }: FigureColumn): readonly string[] {
  return [...wordsOf(heading), path.slice(1)].map(plainly);
}
