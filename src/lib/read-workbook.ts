// The sheets of a workbook of Excel (XLSX) as rows of cells. What is unpacked is bounded before anything is made of it.
// Source: ECMA-376, SpreadsheetML; OWASP File Upload Cheat Sheet.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';

export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | Date | null)[])[];
};
/** `too-large`: unpacked or in rows and columns. `unreadable`: no workbook, or a damaged one. */
export type NoWorkbook = { readonly fault: 'too-large' | 'unreadable' };

const MOST_MEMBERS = 400;
/** Bytes of XML, unpacked. */
const MOST_UNPACKED = 8_000_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

const PARTS = /\.(?:xml|xml\.rels)$/;
const ADDRESS = /<(?:c|row)\b[^<>]*?\sr="([A-Z]*)(\d*)"/g;
/** An error such as `#REF!` is read as that text: it is told where it stands. */
const ERROR_CELL = /(<c\b[^<>]*?\s)t="e"/g;

class TooLarge extends Error {}

/** A day is an instant at midnight, UTC; of a formula what it came to. */
export async function readWorkbook(file: Uint8Array): Promise<readonly Sheet[] | NoWorkbook> {
  try {
    const vetted = new Uint8Array(zipSync(bounded(file), { level: 0 })).buffer;
    const sheets = await readExcelFile(vetted, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Sheet['rows'] }));
  } catch (error) {
    return { fault: error instanceof TooLarge ? 'too-large' : 'unreadable' };
  }
}

/** The parts of XML alone, each at most as large as the archive says: one that says less than it holds is damaged. */
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
  return Object.fromEntries(Object.entries(unpacked).map(([name, content]) => [name, checked(name, content)]));
}

function checked(name: string, content: Uint8Array): Uint8Array {
  const xml = strFromU8(content);
  // No program writes one into a workbook; it could name entities.
  if (/<!DOCTYPE/i.test(xml)) throw new Error('A document type in a workbook');
  if (!name.includes('worksheets/')) return content;
  for (const [, letters = '', digits = ''] of xml.matchAll(ADDRESS))
    if (Number(digits) > MOST_ROWS || placeOf(letters) > MOST_COLUMNS) throw new TooLarge();
  return strToU8(xml.replace(ERROR_CELL, '$1t="str"'));
}

/** 1 for `A`, 27 for `AA`. */
function placeOf(letters: string): number {
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0);
}
