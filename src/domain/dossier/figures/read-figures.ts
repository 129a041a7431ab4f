// Reads the sheets of a workbook into the figures of a dossier. Every fault names its sheet, row and column. A sheet
// replaces all rows of its table; a table without a sheet is left unchanged.
import type { Language } from '../../../lib/localised.ts';
import type { Fault } from '../../refusal.ts';
import type { Dossier } from '../dossier.ts';
import { type Known, knownIn } from './known-rows.ts';
import { isBlank } from './read-cell.ts';
import { rowsOfTable } from './read-rows.ts';
import { type FoundSheet, type GivenSheet, sheetsByTable } from './sheets.ts';
import { FIGURE_TABLES } from './tables.ts';

export type Reading = {
  readonly dossier: Dossier;
  readonly faults: readonly Fault[];
  /** Maps the object of each row that was read to its sheet and row. */
  readonly origins: ReadonlyMap<object, { readonly found: FoundSheet; readonly row: number }>;
  /** Sheets and headings that are not recognised; they are not read. */
  readonly unknown: readonly { readonly sheet: string; readonly heading?: string }[];
  readonly read: readonly FoundSheet[];
};

export function readFigures(
  sheets: readonly GivenSheet[],
  before: Dossier,
  about: Omit<Known, 'rows'> & { readonly language: Language },
): Reading {
  const { found, unknown } = sheetsByTable(sheets);
  const origins = new Map<object, { found: FoundSheet; row: number }>();
  const faults: Fault[] =
    found.length === 0 ? [{ pointer: '', code: 'no-figures', values: wanted() }] : found.flatMap(tooLong);
  const dossier = structuredClone(before);
  // Nothing is read if no sheet is recognised or a sheet has more rows than the dossier can hold.
  if (faults.length > 0) return { dossier, faults, origins, unknown, read: found };
  for (const sheet of found) {
    // Later tables refer to rows of earlier ones, so the known rows are collected again for each table.
    const own: Fault[] = [];
    rowsOfTable(sheet, { dossier, known: knownIn(dossier, about), language: about.language, faults: own, origins });
    faults.push(...own.sort((a, b) => Number(a.values?.row) - Number(b.values?.row)));
  }
  return { dossier, faults, origins, unknown, read: found };
}

function tooLong({ name, rows, headingRow, table: { most } }: FoundSheet): Fault[] {
  const written = rows.slice(headingRow + 1).filter((row) => row.some((cell) => !isBlank(cell))).length;
  return written > most ? [{ pointer: `/${name}`, code: 'sheet-too-long', values: { sheet: name, most } }] : [];
}

function wanted(): NonNullable<Fault['values']> {
  const names = (language: Language) => FIGURE_TABLES.map(({ sheet }) => sheet[language]).join(', ');
  return { daNames: names('da'), enNames: names('en'), svNames: names('sv') };
}
