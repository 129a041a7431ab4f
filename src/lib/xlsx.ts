// Rows as a workbook of Excel (XLSX), made while it is sent: one sheet, its first row the columns. Texts are texts,
// whatever they begin with.
// Source: ECMA-376, SpreadsheetML.
import type { Column, Row } from './table-formats.ts';
import { zipStream } from './zip-stream.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A cell holds no more. */
const LONGEST_TEXT = 32_767;
/** Styles: 0 as it is, 1 the heads, 2 a day. */
const HEADING = 1;
const DAY = 2;
const DAYS_TO_1970 = 25_569;

const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;
const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const links = (...all: readonly string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const FIXED: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/styles.xml', 'styles')}</Types>`,
  '_rels/.rels': links(link('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/_rels/workbook.xml.rels': links(
    link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    link('rId2', 'styles', 'styles.xml'),
  ),
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** @param name of the sheet: letters, at most 31. */
export function xlsxOf(
  name: string,
  columns: readonly Column[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncIterable<Buffer> {
  const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  return zipStream([
    ...Object.entries({ ...FIXED, 'xl/workbook.xml': workbook }).map(([file, text]) => ({
      name: file,
      chunks: [text],
    })),
    { name: 'xl/worksheets/sheet1.xml', chunks: sheetOf(columns, batches) },
  ]);
}

async function* sheetOf(columns: readonly Column[], batches: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
  yield `<row>${columns.map((column) => textCell(column.name, HEADING)).join('')}</row>`;
  for await (const rows of batches)
    yield rows
      .map((row) => `<row>${columns.map((column) => cellOf(column, row[column.name] ?? null)).join('')}</row>`)
      .join('');
  yield '</sheetData></worksheet>';
}

function cellOf({ kind }: Column, value: string | number | null): string {
  if (value === null || value === '') return '<c/>';
  if (kind === 'decimal' || kind === 'whole') return `<c><v>${value}</v></c>`;
  if (kind === 'date') return `<c s="${DAY}"><v>${Date.parse(String(value)) / 86_400_000 + DAYS_TO_1970}</v></c>`;
  return textCell(String(value));
}

function textCell(text: string, style = 0): string {
  return `<c t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST_TEXT))}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML cannot hold.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
