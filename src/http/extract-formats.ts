// Rows as CSV for programs, CSV for a Danish spreadsheet, or one JSON
// object per line. Source: RFC 4180; NDJSON; OWASP CSV injection.
import { stringify } from 'csv-stringify/sync';
import type { Column, Row } from '../app/extract.ts';

export const FORMATS = ['csv', 'csv-da', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

export const CSV_TYPE = 'text/csv';
export const NDJSON_TYPE = 'application/x-ndjson';

/** The media type as the header `Content-Type` says it, with its parameters. */
export function typeOf(format: Format): string {
  return format === 'ndjson' ? `${NDJSON_TYPE}; charset=utf-8` : `${CSV_TYPE}; charset=utf-8; header=present`;
}

/** Text, in chunks of one batch of rows. The columns stand in the first line of CSV, also when there are no rows. */
export async function* formatRows(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Row[]>,
  format: Format,
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
  });
}

function ordered(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
}

/**
 * A spreadsheet runs what begins like a formula: an apostrophe
 * makes it text. Numbers of ours are none of that, also below zero.
 */
function cell({ kind }: Column, value: string | number | null, format: Format): string | number | null {
  if (kind === 'decimal' && typeof value === 'string') return format === 'csv-da' ? value.replace('.', ',') : value;
  return typeof value === 'string' && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
}
