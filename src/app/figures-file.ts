// The figures of a case as a file, a workbook or CSV: written and read.

import type { GivenSheet } from '../domain/dossier/figures/sheets.ts';
import { FIGURE_TABLES, type FigureColumn, wordsOf } from '../domain/dossier/figures/tables.ts';
import type { Cell } from '../domain/dossier/figures/write-cell.ts';
import type { WrittenTable } from '../domain/dossier/figures/write-figures.ts';
import { type Fault, Refusal } from '../domain/refusal.ts';
import type { Language } from '../lib/localised.ts';
import { plainly } from '../lib/plainly.ts';
import { markOf, readCsv } from '../lib/read-csv.ts';
import { unmistakable } from '../lib/read-number.ts';
import { readWorkbook } from '../lib/read-workbook.ts';
import { type Column, csvLine, withoutApostrophe } from '../lib/table-formats.ts';
import { xlsxOf } from '../lib/xlsx.ts';
import { figureHelp } from './figures-help.ts';

const NUMBERS = ['number', 'money', 'share', 'whole'];

function kindOf({ declaration }: FigureColumn): Column['kind'] {
  const control = declaration?.control ?? '';
  if (control === 'date') return 'date';
  return NUMBERS.includes(control) ? 'decimal' : 'text';
}

/** One sheet per table, and a sheet that explains the columns. */
export async function figuresWorkbook(tables: readonly WrittenTable[], language: Language): Promise<Buffer> {
  const sheets = tables.map(({ table, rows }) => {
    const columns = table.columns.map((column) => ({
      name: column.heading[language],
      kind: kindOf(column),
      about: '',
    }));
    const named = rows.map(({ cells }) => Object.fromEntries(columns.map(({ name }, n) => [name, cells[n] ?? null])));
    return { name: table.sheet[language], columns, batches: [named] };
  });
  const parts: Buffer[] = [];
  for await (const chunk of xlsxOf([...sheets, figureHelp(language)])) parts.push(chunk);
  return Buffer.concat(parts);
}

/**
 * All tables in one CSV, each under a line with its name, separated by empty lines. In English cells are separated by
 * commas; in Danish and Swedish by semicolons, with decimal commas and a byte order mark, as spreadsheets there expect.
 */
export function figuresCsv(tables: readonly WrittenTable[], language: Language): string {
  const format = language === 'en' ? 'csv' : 'csv-da';
  const cellOf = (cell: Cell) => (typeof cell === 'number' ? unmistakable(cell, language) : cell);
  const lines = tables.map(({ table, rows }) => [
    [table.sheet[language]],
    table.columns.map(({ heading }) => heading[language]),
    ...rows.map(({ cells }) => cells.map(cellOf)),
  ]);
  const text = lines.map((rows) => rows.map((row) => csvLine(row, format)).join('')).join('\r\n');
  return `${format === 'csv-da' ? '\ufeff' : ''}${text}`;
}

/** The sheets of a workbook, or of CSV in UTF-8 or Windows-1252 (Danish Excel). Refusal `invalid`. */
export async function sheetsOfFile(file: Uint8Array): Promise<readonly GivenSheet[]> {
  if (file.length === 0) throw fileFault('file-empty');
  if (file[0] !== 0x50 || file[1] !== 0x4b) return sheetsOfText(decoded(file));
  const sheets = await readWorkbook(file);
  if ('fault' in sheets) throw fileFault(sheets.fault === 'too-large' ? 'workbook-too-large' : 'workbook-unreadable');
  return sheets;
}

function fileFault(code: string, values: Fault['values'] = {}): Refusal {
  return new Refusal('invalid', { faults: [{ pointer: '/file', code, values }] });
}

/** Excel in Danish saves CSV in Windows-1252. */
function decoded(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

const SHEET_NAMES = new Set(FIGURE_TABLES.flatMap(({ sheet }) => wordsOf(sheet)).map(plainly));

/** A line with only the name of a table starts that table. Rows keep their row number in the file. */
function sheetsOfText(text: string): readonly GivenSheet[] {
  if (text.includes('\0')) throw fileFault('workbook-unreadable');
  // Lines with only a sheet's name have no separators, so they are left out when the separator is detected.
  const { records, unclosed } = readCsv(text, { marks: markOf(withoutNames(text)), empty: true });
  if (unclosed !== undefined) throw fileFault('unclosed-quote', { line: unclosed });
  const rows = records.map(({ cells }) => cells.map((cell) => withoutApostrophe(cell.trim())));
  const starts = rows.flatMap(([first = '', ...rest], n) =>
    SHEET_NAMES.has(plainly(first)) && rest.every((cell) => cell === '') ? [n] : [],
  );
  if (starts.length === 0) return [{ name: '', rows }];
  const named = starts.map((start, i) => ({ start, end: starts[i + 1], name: rows[start]?.[0] ?? '' }));
  const byName = Map.groupBy(named, ({ name }) => plainly(name));
  const firsts = new Set([...byName.values()].map(([first]) => first));
  return named.map((sheet) => {
    const { name, start, end } = sheet;
    // Only the first table of each name is read, so only its rows need their row numbers.
    if (!firsts.has(sheet)) return { name, rows: rows.slice(start + 1, end) };
    return { name, rows: rows.slice(0, end).map((row, n) => (n <= start ? [] : row)) };
  });
}

function withoutNames(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !SHEET_NAMES.has(plainly(line)))
    .join('\n');
}
