// No text is run as a formula, whichever separator a spreadsheet uses; and the text can be read back.
import { describe, expect, test } from 'vitest';
import { csvLine, withoutApostrophe } from '../../src/lib/table-formats.ts';

const MARKS = [';', ',', '\t'];

/** Cells of a line as a spreadsheet with this separator would split it, ignoring quotes. */
const split = (line: string, mark: string) =>
  line.split(new RegExp(`[\\r\\n${mark}]`)).map((cell) => cell.replace(/^"+/, ''));

describe.each(['csv', 'csv-da'] as const)('in %s', (format) => {
  test.each([
    ...['=1+1', '+45 12', '-1', '@SUM(1)', '＝1', '＠SUM(1)', 'hej\n=1', 'hej\r\n+1'],
    ...['a;=1+1', 'a,=1+1', 'a\t=1+1', 'a;@SUM(1)', 'a,+1', 'a;-2+3', 'a;＝1', 'a;"=1+1;b', 'a;""+1', 'x;=1;=2'],
  ])('%j is a text wherever the line is split', (text) => {
    const line = csvLine(['id', text, 1], format);
    for (const mark of MARKS) for (const cell of split(line, mark)) expect(cell).not.toMatch(/^[=@＝＠]|^[+-]"*[\w(]/);
    const whole = line.replace(/^id[;,]/, '').replace(/[;,]1\r\n$/, '');
    const written = whole.startsWith('"') ? whole.slice(1, -1).replaceAll('""', '"') : whole;
    expect(withoutApostrophe(written)).toBe(text);
  });

  test.each(['1.250,-', 'kr. 1.250,- pr. stk.', 'a; b', 'a, -b', '(12,-)', "a'b", 'x=1'])('%j stays as it is', (text) =>
    expect(csvLine([text], format).replaceAll('"', '')).toBe(`${text}\r\n`),
  );
});
