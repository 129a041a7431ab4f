// CSV as spreadsheets and programs write it.
import { expect, test } from 'vitest';
import { readCsv } from '../../src/lib/read-csv.ts';

const cells = (text: string) => readCsv(text).records.map((record) => record.cells);

test.each([
  [
    'a;b;c\n1;2,5;3',
    [
      ['a', 'b', 'c'],
      ['1', '2,5', '3'],
    ],
  ],
  [
    'a,b\r\n1,"2,5"\r\n',
    [
      ['a', 'b'],
      ['1', '2,5'],
    ],
  ],
  [
    'a\tb\n1\t2;3',
    [
      ['a', 'b'],
      ['1', '2;3'],
    ],
  ],
  [
    'a;b\r1;',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['a;"b ""c"""\n', [['a', 'b "c"']]],
  [' a ; "b" \n', [['a', 'b']]],
  ['"a;b",c,d\n', [['a;b', 'c', 'd']]],
  ['en\nto', [['en'], ['to']]],
  ['', []],
])('%j', (text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test('a record is told by the line it begins on, over empty lines and lines in quotes', () => {
  const { records } = readCsv('a;b\n\n1;"to\nlinjer"\r\n;\r\n2;3');
  expect(records).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 3, cells: ['1', 'to\nlinjer'] },
    { line: 6, cells: ['2', '3'] },
  ]);
});

test('a quote that nothing closes is told with its line, and takes no line with it', () => {
  expect(readCsv('a;b\n1;"2\n"3')).toEqual({
    records: [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2\n3'] },
    ],
  });
  expect(readCsv('a;b\n1;"2\n3;4')).toEqual({
    records: [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '"2'] },
      { line: 3, cells: ['3', '4'] },
    ],
    unclosed: 2,
  });
});

test('several marks stand between cells where they are named, and empty records are counted where they are asked for', () => {
  expect(readCsv('a\t"b;c";d,e\n\n\tf\n', { marks: ';\t', empty: true }).records).toEqual([
    { line: 1, cells: ['a', 'b;c', 'd,e'] },
    { line: 2, cells: [''] },
    { line: 3, cells: ['', 'f'] },
  ]);
});
