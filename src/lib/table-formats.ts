// Rows as CSV for programs, CSV for a Danish spreadsheet, one JSON object per line, or a workbook of Excel. Source: RFC
// 4180; NDJSON; OWASP CSV injection.
import { stringify } from 'csv-stringify/sync';
import { XLSX_TYPE, xlsxOf } from './xlsx.ts';

/** `text` may hold what people wrote; `decimal` is exact, with a point. */
export type Column = {
  readonly name: string;
  readonly kind: 'id' | 'text' | 'whole' | 'decimal' | 'date' | 'instant';
  readonly about: string;
};
export type Row = Readonly<Record<string, string | number | null>>;
/** A row that has a value for each of the columns: one that is missing does not compile. */
export type FullRow<C extends readonly Column[]> = Readonly<Record<C[number]['name'], string | number | null>>;

/** A row with nothing in any of the columns. */
export function emptyRow<const C extends readonly Column[]>(columns: C): FullRow<C> {
  return Object.fromEntries(columns.map(({ name }) => [name, null])) as FullRow<C>;
}

export const FORMATS = ['csv', 'csv-da', 'ndjson', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export const CSV_TYPE = 'text/csv';
export const NDJSON_TYPE = 'application/x-ndjson';

/** The media type as the header `Content-Type` says it, with its parameters. */
export function typeOf(format: Format): string {
  if (format === 'xlsx') return XLSX_TYPE;
  return format === 'ndjson' ? `${NDJSON_TYPE}; charset=utf-8` : `${CSV_TYPE}; charset=utf-8; header=present`;
}

/** What a file of the format ends with. */
export function endingOf(format: Format): string {
  return format === 'csv-da' ? 'csv' : format;
}

/**
 * A workbook of one sheet with that name, or text in chunks of one batch of rows. The columns stand first, also when
 * there are no rows.
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
    // Either alone ends a row where a spreadsheet reads it.
    quoted_match: /[\r\n]/,
  });
}

/** One line of CSV; a text that a spreadsheet would run begins with an apostrophe. */
export function csvLine(cells: readonly (string | number | null)[], format: 'csv' | 'csv-da'): string {
  return line([cells.map((value) => (typeof value === 'string' ? guarded(value) : value))], format);
}

function ordered(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
}

/** The signs of a formula; some of them begin words and amounts too (`1.250,-`). */
const SIGN = '[=+\\-@\uff1d\uff0b\uff0d\uff20]';
const SURE = '"*(?:[=@\uff1d\uff20]|[+\\-\uff0b\uff0d]"*[\\p{L}\\p{N}.(=+@-])';
const LINE = '(?<line>^|[\\r\\n])';
const MARK = '(?<mark>[;,\\t])';
/**
 * What a spreadsheet would run: a formula's sign, also full-width or behind white space, at the beginning of any line;
 * and behind a mark that another spreadsheet than the one meant takes for the end of a cell.
 */
const FORMULA = new RegExp(`${LINE}(?=[^\\S\\r\\n]*${SIGN})|${MARK}(?=${SURE})|^(?=[\\t\\r\\n])`, 'gu');
const GUARDED = new RegExp(`${LINE}'(?=[^\\S\\r\\n]*${SIGN})|${MARK}'(?=${SURE})|^'(?=[\\t\\r\\n])`, 'gu');

/** An apostrophe makes it text. Numbers of ours are none of that, also below zero. */
function cell({ kind }: Column, value: string | number | null, format: Format): string | number | null {
  if (kind === 'decimal' && typeof value === 'string') return format === 'csv-da' ? value.replace('.', ',') : value;
  return typeof value === 'string' ? guarded(value) : value;
}

function guarded(text: string): string {
  return text.replace(FORMULA, "$<line>$<mark>'");
}

/** A text as it was before it was guarded. */
export function withoutApostrophe(text: string): string {
  return text.replace(GUARDED, '$<line>$<mark>');
}
