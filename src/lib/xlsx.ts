// Writes rows as an Excel workbook (XLSX), streamed: one sheet per table, with the column names in the first row. Text
// cells are never read as formulas. Source: ECMA-376, SpreadsheetML.
import { letterOf } from './column-letter.ts';
import { escapeMarkup, holdableInXml } from './markup.ts';
import type { Column, Row } from './table-formats.ts';
import { zipStream } from './zip-stream.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Most characters in a cell. */
const LONGEST_TEXT = 32_767;
/** Styles: 0 default, 1 heading, 2 date. */
const HEADING = 1;
const DAY = 2;
const DAYS_TO_1970 = 25_569;
/** Column widths, in characters. */
const NARROWEST = 14;
const WIDEST = 40;

const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;
const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const links = (...all: readonly string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
const ROOT_LINKS = links(link('rId1', 'officeDocument', 'xl/workbook.xml'));

export type SheetToWrite = {
  /** At most 31 letters, without `[]:*?/\\`. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
};

export function xlsxOf(sheets: readonly SheetToWrite[]): AsyncIterable<Buffer> {
  const fileOf = (n: number) => `worksheets/sheet${n + 1}.xml`;
  const types = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('/xl/workbook.xml', 'sheet.main')}${sheets.map((_sheet, n) => part(`/xl/${fileOf(n)}`, 'worksheet')).join('')}${part('/xl/styles.xml', 'styles')}</Types>`;
  const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, n) => `<sheet name="${written(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`;
  const rels = links(
    ...sheets.map((_sheet, n) => link(`rId${n + 1}`, 'worksheet', fileOf(n))),
    link(`rId${sheets.length + 1}`, 'styles', 'styles.xml'),
  );
  return zipStream([
    { name: '[Content_Types].xml', chunks: [types] },
    { name: '_rels/.rels', chunks: [ROOT_LINKS] },
    { name: 'xl/_rels/workbook.xml.rels', chunks: [rels] },
    { name: 'xl/styles.xml', chunks: [STYLES] },
    { name: 'xl/workbook.xml', chunks: [workbook] },
    ...sheets.map((sheet, n) => ({ name: `xl/${fileOf(n)}`, chunks: sheetOf(sheet) })),
  ]);
}

async function* sheetOf({ columns, batches }: SheetToWrite): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widthsOf(columns)}<sheetData>`;
  const letters = columns.map((_column, n) => letterOf(n));
  const rowOf = (number: number, cellAt: (column: Column, at: string) => string) =>
    `<row r="${number}">${columns.map((column, n) => cellAt(column, `${letters[n]}${number}`)).join('')}</row>`;
  let number = 1;
  yield rowOf(number, (column, at) => textCell(column.name, at, HEADING));
  for await (const rows of batches) {
    const first = number + 1;
    number += rows.length;
    yield rows.map((row, n) => rowOf(first + n, (column, at) => cellOf(column, row[column.name] ?? null, at))).join('');
  }
  yield '</sheetData></worksheet>';
}

/** A column is as wide as its heading, within the limits. */
function widthsOf(columns: readonly Column[]): string {
  const widths = columns.map(({ name }, n) => {
    const width = Math.min(Math.max(name.length + 2, NARROWEST), WIDEST);
    return `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${widths.join('')}</cols>`;
}

/** An empty cell is left out. */
function cellOf({ kind }: Column, value: string | number | null, at: string): string {
  if (value === null || value === '') return '';
  if (kind === 'decimal' || kind === 'whole') return `<c r="${at}"><v>${value}</v></c>`;
  if (kind === 'date')
    return `<c r="${at}" s="${DAY}"><v>${Date.parse(String(value)) / 86_400_000 + DAYS_TO_1970}</v></c>`;
  return textCell(String(value), at);
}

function textCell(text: string, at: string, style = 0): string {
  return `<c r="${at}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${written(text.slice(0, LONGEST_TEXT))}</t></is></c>`;
}

function written(text: string): string {
  return escapeMarkup(holdableInXml(text));
}
