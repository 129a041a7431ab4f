// Rows as CSV for programs, CSV for a Danish spreadsheet, one JSON object per line, or an Excel workbook. Source: RFC
// 4180; NDJSON; OWASP CSV injection.
import { stringify } from 'csv-stringify/sync';
import { XLSX_TYPE, xlsxOf } from './xlsx.ts';

/** `text` may contain user input. `decimal` is exact, with a decimal point. */
export type Column = {
  readonly name: string;
  readonly kind: 'id' | 'text' | 'whole' | 'decimal' | 'date' | 'instant';
  readonly about: string;
};
export type Row = Readonly<Record<string, string | number | null>>;
/** A row with a value for every column: a missing one does not compile. */
export type FullRow<C extends readonly Column[]> = Readonly<Record<C[number]['name'], string | number | null>>;

/** A row with null in every column. */
export function emptyRow<const C extends readonly Column[]>(columns: C): FullRow<C> {
  return Object.fromEntries(columns.map(({ name }) => [name, null])) as FullRow<C>;
}

export const FORMATS = ['csv', 'csv-da', 'ndjson', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export const CSV_TYPE = 'text/csv';
export const NDJSON_TYPE = 'application/x-ndjson';

/** The value of the header `Content-Type`, with parameters. */
export function typeOf(format: Format): string {
  if (format === 'xlsx') return XLSX_TYPE;
  return format === 'ndjson' ? `${NDJSON_TYPE}; charset=utf-8` : `${CSV_TYPE}; charset=utf-8; header=present`;
}

/** The file extension of the format. */
export function endingOf(format: Format): string {
  return format === 'csv-da' ? 'csv' : format;
}

/**
 * A workbook with one sheet called `name`, or text in one chunk per batch. CSV starts with the column names, even
 * without rows.
 */
export function formatRows(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Row[]>,
  format: Format,
  name: string,
): AsyncIterable<string | Buffer> {
  return format === 'xlsx' ? xlsxOf([{ name, columns, batches }]) : textRows(columns, batches, format);
}

async function* textRows(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Row[]>,
  format: Exclude<Format, 'xlsx'>,
): AsyncGenerator<string> {
  if (format !== 'ndjson')
    yield `${format === 'csv-da' ? '\ufeff' : ''}${line([columns.map(({ name }) => name)], format)}`;
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    if (format === 'ndjson') yield rows.map((row) => `${JSON.stringify(ordered(columns, row))}\n`).join('');
    else
      yield line(
        rows.map((row) => columns.map((column) => cell(column, row[column.name] ?? null, format))),
        format,
      );
  }
}

function line(records: readonly (readonly (string | number | null)[])[], format: Format): string {
  return stringify(records as (string | number | null)[][], {
    delimiter: format === 'csv-da' ? ';' : ',',
    record_delimiter: '\r\n',
    // A spreadsheet ends a row at either of them.
    quoted_match: /[\r\n]/,
  });
}

/** One line of CSV. A text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function csvLine(cells: readonly (string | number | null)[], format: 'csv' | 'csv-da'): string {
  return line([cells.map((value) => (typeof value === 'string' ? guarded(value) : value))], format);
}

function ordered(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
}

/** The signs that begin a formula. Some of them also begin ordinary words and amounts (`1.250,-`). */
const SIGN = '[=+\\-@\uff1d\uff0b\uff0d\uff20]';
const SURE = '"*(?:[=@\uff1d\uff20]|[+\\-\uff0b\uff0d]"*[\\p{L}\\p{N}.(=+@-])';
const LINE = '(?<line>^|[\\r\\n])';
const MARK = '(?<mark>[;,\\t])';
/**
 * Matches what a spreadsheet would run: a formula's sign, also full-width or after white space, at the start of any
 * line; and after a character that another spreadsheet takes for a cell separator.
 */
const FORMULA = new RegExp(`${LINE}(?=[^\\S\\r\\n]*${SIGN})|${MARK}(?=${SURE})|^(?=[\\t\\r\\n])`, 'gu');
const GUARDED = new RegExp(`${LINE}'(?=[^\\S\\r\\n]*${SIGN})|${MARK}'(?=${SURE})|^'(?=[\\t\\r\\n])`, 'gu');

/** A leading apostrophe makes it text. Our own numbers need none, even when negative. */
function cell({ kind }: Column, value: string | number | null, format: Format): string | number | null {
  if (kind === 'decimal' && typeof value === 'string') return format === 'csv-da' ? value.replace('.', ',') : value;
  return typeof value === 'string' ? guarded(value) : value;
}

function guarded(text: string): string {
  return text.replace(FORMULA, "$<line>$<mark>'");
}

/** Removes the apostrophes that `guarded` added. */
export function withoutApostrophe(text: string): string {
  return text.replace(GUARDED, '$<line>$<mark>');
}
