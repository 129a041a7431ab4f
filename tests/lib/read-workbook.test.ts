// A workbook's size is limited before it is read, however its addresses are written.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/lib/read-workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CELL = (address: string) => `<c r="${address}"><v>1</v></c>`;
const FAR = "<row r='25000'><c r='AAA25000'><v>1</v></c></row>";

type Made = { readonly at?: string; readonly shared?: string; readonly sheets?: number };

function workbook(rows: string, { at = 'worksheets/sheet1.xml', shared = '', sheets = 1 }: Made = {}): Uint8Array {
  const list = Array.from({ length: sheets }, (_, n) => `<sheet name="A${n}" sheetId="${n + 1}" r:id="r${n}"/>`);
  const of = (n: number) => `<Relationship Id="r${n}" Type="${OFFICE}/worksheet" Target="${at}"/>`;
  const strings = `<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="strings.xml"/>`;
  const relationships = `<Relationships>${list.map((_, n) => of(n)).join('')}${strings}</Relationships>`;
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relationships),
    'xl/strings.xml': strToU8(`<sst><si><t>${shared}</t></si></sst>`),
    [`xl/${at}`]: strToU8(
      `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><!-- <row> --><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
}

test.each([
  ['double quotes', `<row r="2">${CELL('B2')}</row>`],
  ['single quotes', "<row r='2'><c r='B2'><v>1</v></c></row>"],
  ['a prefix', '<x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row>'],
])('is read: %s', async (_what, rows) => {
  expect(await readWorkbook(workbook(rows))).toEqual([
    {
      name: 'A0',
      rows: [
        [null, null],
        [null, 1],
      ],
    },
  ]);
});

test.each([
  ['single quotes', FAR],
  ['a prefix', `<x:row r="25000"><x:c r="A25000"><x:v>1</x:v></x:c></x:row>`],
  ['a prefix of the attribute', '<row><c x:r="AAA1"><v>1</v></c></row>'],
  ['an attribute that stands twice', '<row><c r="A1" r="AAA1"><v>1</v></c></row>'],
  ['rows without a number', '<row/>'.repeat(20_001)],
  ['rows and columns that are many together', `<row r="1">${CELL('GR1')}</row><row r="15000">${CELL('A15000')}</row>`],
])('is too large: %s', async (_what, rows) => {
  expect(await readWorkbook(workbook(rows))).toEqual({ fault: 'too-large' });
});

test.each([
  ['a sign that ends no tag', '<row><c foo=">" r="AAA25000"><v>1</v></c></row>'],
  ['a tag within a value', `<row><c foo="<c " r="A1"><v>1</v></c></row>`],
  ['entities', '<row><c r="&#65;AA25000"><v>1</v></c></row>'],
  ['small letters', '<row><c r="aaa1"><v>1</v></c></row>'],
  ['a number in another notation', '<row r="2e4"><c r="A1"><v>1</v></c></row>'],
  ['two tables', `<row>${CELL('A1')}</row></sheetData><sheetData><row r="20000"/>`],
  ['a comment that is not closed', `<!-- <row>${CELL('A1')}</row>`],
])('is unreadable: %s', async (_what, rows) => {
  expect(await readWorkbook(workbook(rows))).toEqual({ fault: 'unreadable' });
});

test('a sheet is bounded wherever it is stored', async () => {
  expect(await readWorkbook(workbook(FAR, { at: 'elsewhere.xml' }))).toEqual({ fault: 'too-large' });
});

test('a text that many cells share is counted in each', async () => {
  const rows = Array.from({ length: 100 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>0</v></c></row>`);
  const given = (length: number) => workbook(rows.join(''), { shared: 'x'.repeat(length) });
  expect(await readWorkbook(given(10))).toHaveLength(1);
  expect(await readWorkbook(given(100_000))).toEqual({ fault: 'too-large' });
});

test('sheets are bounded, and one stored part is one sheet', async () => {
  expect(await readWorkbook(workbook('', { sheets: 201 }))).toEqual({ fault: 'too-large' });
  expect(await readWorkbook(workbook('', { sheets: 2 }))).toEqual({ fault: 'unreadable' });
});
