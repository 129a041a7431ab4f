// Reads the sheets of an Excel workbook (XLSX) as rows of cells. The unpacked size is limited before it is parsed.
// Source: ECMA-376, SpreadsheetML; OWASP File Upload Cheat Sheet.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { attributesOf, openTags } from './xml-tags.ts';

type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | Date | null)[])[];
};
/** `too-large`: in unpacked size, rows, columns, cells or sheets. `unreadable`: not a workbook, or damaged. */
type NoWorkbook = { readonly fault: 'too-large' | 'unreadable' };

const MOST_MEMBERS = 400;
/** Bytes of XML, unpacked. */
const MOST_UNPACKED = 8_000_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
/** Rows times columns, of all sheets together. */
const MOST_CELLS = 2_000_000;
const MOST_SHEETS = 200;

const PARTS = /\.(?:xml|xml\.rels)$/;
const ADDRESS = /^([A-Z]{0,3})([0-9]{1,7})$/;
/** Matches error cells such as `#REF!`. They are read as text, so that the fault is reported at the cell. */
const ERROR_CELL = /(<c\b[^<>]*?\s)t="e"/g;

class TooLarge extends Error {}

/** A date becomes a Date at midnight UTC; a formula becomes its result. */
export async function readWorkbook(file: Uint8Array): Promise<readonly Sheet[] | NoWorkbook> {
  try {
    const vetted = new Uint8Array(zipSync(bounded(file), { level: 0 })).buffer;
    const sheets = await readExcelFile(vetted, { trim: false });
    return boundedText(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Sheet['rows'] })));
  } catch (error) {
    return { fault: error instanceof TooLarge ? 'too-large' : 'unreadable' };
  }
}

/**
 * Unpacks the XML parts only. A part is read up to the size that the archive states; if it is larger, the archive
 * counts as damaged.
 */
function bounded(file: Uint8Array): Record<string, Uint8Array> {
  let [members, bytes] = [0, 0];
  const unpacked = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      members += 1;
      if (!PARTS.test(name)) return false;
      bytes += originalSize;
      if (members > MOST_MEMBERS || bytes > MOST_UNPACKED) throw new TooLarge();
      return true;
    },
  });
  let cells = 0;
  return Object.fromEntries(
    Object.entries(unpacked).map(([name, content]) => {
      const xml = strFromU8(content);
      cells += cellsOf(xml);
      if (cells > MOST_CELLS) throw new TooLarge();
      return [name, strToU8(xml.replace(ERROR_CELL, '$1t="str"'))];
    }),
  );
}

/**
 * Rows times columns that the part would be read as; 0 if it is not a sheet. Any part can hold a sheet, so all are
 * counted. Throws on an address of an unexpected form.
 */
function cellsOf(xml: string): number {
  let [rows, columns, sheets, tables] = [0, 0, 0, 0];
  for (const tag of openTags(xml)) {
    if (tag.name === 'sheet') sheets += 1;
    if (tag.name === 'sheetData') tables += 1;
    // Each `sheetData` restarts the row numbers.
    if (tables > 1) throw new Error('Two tables in a sheet');
    if (tag.name !== 'row' && tag.name !== 'c') continue;
    // A row without a number follows the one before.
    if (tag.name === 'row') rows += 1;
    for (const [name, value] of attributesOf(tag)) {
      if (name !== 'r') continue;
      const [, letters = '', digits = ''] = ADDRESS.exec(value) ?? [];
      if (digits === '' || (letters === '') !== (tag.name === 'row')) throw new Error(`The address ${value}`);
      [rows, columns] = [Math.max(rows, Number(digits)), Math.max(columns, placeOf(letters))];
    }
    if (rows > MOST_ROWS || columns > MOST_COLUMNS) throw new TooLarge();
  }
  if (sheets > MOST_SHEETS) throw new TooLarge();
  return rows * columns;
}

/** A shared text is stored once but counts in every cell that uses it. */
function boundedText(sheets: readonly Sheet[]): readonly Sheet[] {
  let signs = 0;
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row) {
        signs += typeof cell === 'string' ? cell.length : 0;
        if (signs > MOST_UNPACKED) throw new TooLarge();
      }
  return sheets;
}

/** 1 for `A`, 27 for `AA`. */
function placeOf(letters: string): number {
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
}
