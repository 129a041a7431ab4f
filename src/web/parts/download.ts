// A list or register as a file: CSV with the separators of the person's language, or a workbook.
import { type Column, endingOf, type Format, formatRows, type Row, typeOf } from '../../lib/table-formats.ts';
import type { Download, View } from '../view.ts';

/** @param name of the file and the sheet; letters only */
export async function downloadOf(
  { language }: Pick<View, 'language'>,
  columns: readonly Column[],
  rows: readonly Row[],
  ending: 'csv' | 'xlsx',
  name: string,
): Promise<Download> {
  const format: Format = ending === 'csv' && language !== 'en' ? 'csv-da' : ending;
  const batches = (async function* all() {
    yield rows;
  })();
  const parts: Buffer[] = [];
  for await (const chunk of formatRows(columns, batches, format, name)) parts.push(Buffer.from(chunk));
  return { file: Buffer.concat(parts), type: typeOf(format), name: `${name}.${endingOf(format)}` };
}
