// Reads figures pasted from a spreadsheet or a CSV file. A line holds the name of a figure and one number for each
// period, separated by tabs or semicolons. A heading line with names or ids of periods assigns the columns.
import { namesOfFigures } from '../../domain/agreement/figure-names.ts';
import { readReported } from '../../domain/agreement/periods.ts';
import { periodSaid } from '../../domain/agreement/say-period.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Language } from '../../lib/localised.ts';
import { plainly } from '../../lib/plainly.ts';
import { readCsv } from '../../lib/read-csv.ts';
import { readNumber } from '../../lib/read-number.ts';

type Pasted = {
  /** By period, then by figure name. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Lines that name no figure of the agreement or hold something that is not a number. Line numbers start at 1. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
};

/**
 * A figure is named as in the agreement or by its id; case and punctuation do not matter.
 * @param period the period of the figures where no heading line names one
 */
export function readPasted(text: string, { terms }: Agreement, period: string, language: Language): Pasted {
  const names = namesOfFigures(terms);
  const values = new Map<string, Map<string, number>>();
  const unread: { line: number; text: string }[] = [];
  let periods = [period];
  const lines = text.split(/\r\n|\r|\n/);
  for (const { line, cells: given } of readCsv(text, { marks: '\t;' }).records) {
    const [first = '', ...rest] = given.map((cell) => cell.trim());
    const cells = rest.slice(0, rest.findLastIndex((cell) => cell !== '') + 1);
    const figure = names.get(plainly(first));
    const heads = cells.map((cell) => readReported(periodSaid(cell, language) ?? cell, terms)?.id);
    // A year can also be a valid number, so a line that names a figure is never a heading.
    if (figure === undefined && heads.length > 0 && heads.every((head) => head !== undefined)) {
      periods = heads.flatMap((head) => head ?? []);
      continue;
    }
    const numbers = cells.map((cell) => (cell === '' ? undefined : readNumber(cell, language)));
    const bad = figure === undefined || cells.length === 0 || cells.length > periods.length;
    if (bad || numbers.some((number) => typeof number === 'object')) {
      unread.push({ line, text: (lines[line - 1] ?? '').trim().slice(0, 80) });
      continue;
    }
    for (const [n, number] of numbers.entries()) {
      const of = periods[n];
      if (of === undefined || typeof number !== 'number') continue;
      values.set(of, (values.get(of) ?? new Map<string, number>()).set(figure, number));
    }
  }
  return { values, unread };
}
