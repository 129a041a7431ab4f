// Parses a spreadsheet cell to a value, in any of the three languages, or reports a fault.
import { LANGUAGES, type Language } from '../../../lib/localised.ts';
import { withoutDross } from '../../../lib/pasted-text.ts';
import { plainly } from '../../../lib/plainly.ts';
import { readDate } from '../../../lib/read-date.ts';
import { readNumber, type Unread } from '../../../lib/read-number.ts';
import { partyNamed } from '../../governance/party-named.ts';
import type { Fault } from '../../refusal.ts';
import type { RefersTo } from '../declare.ts';
import type { Who } from '../who.ts';
import { type Known, rowNamed } from './known-rows.ts';
import { type FigureColumn, wordsOf } from './tables.ts';
import { EACH, NO, SHARED, YES } from './write-cell.ts';

/** A cell of a workbook or a text file. A date is a `Date` at midnight UTC. */
export type GivenCell = string | number | boolean | Date | null;
/** Thrown for a cell that cannot be read. */
export class CellFault extends Error {
  readonly values: NonNullable<Fault['values']>;
  constructor(code: string, values: NonNullable<Fault['values']> = {}) {
    super(code);
    this.values = values;
  }
}

const YES_WORDS = [...wordsOf(YES), 'x', 'true', 'sand', '1'].map(plainly);
const NO_WORDS = [...wordsOf(NO), 'false', 'falsk', '0'].map(plainly);
/** Numbers are rounded to 6 decimals, which removes binary rounding errors such as 0.1 + 0.2. */
const ROUNDED = 1e6;
/** First words of `each municipality` in the three languages. */
const ALL = ['hver', 'alle', 'each', 'every', 'all', 'varje', 'alla'];

export function isBlank(cell: GivenCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

export function textOf(cell: GivenCell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? YES.da : NO.da;
  return cell === null ? '' : withoutDross(String(cell)).trim();
}

/** The value of the cell; undefined if it is empty. Throws `CellFault`. */
export function readCell(column: FigureColumn, cell: GivenCell, language: Language, known: Known): unknown {
  if (isBlank(cell)) return undefined;
  const { control, refersTo, choices } = column.declaration ?? {};
  const text = textOf(cell);
  switch (control) {
    case 'number':
    case 'money':
    case 'share':
      return numberOf(cell, language);
    case 'whole':
      return wholeOf(cell, language);
    case 'date':
      return readDate(text) ?? refuse('cell-date', { text });
    case 'yes-no':
      return yesNo(text);
    case 'party':
      return partyNamed(text, known.parties) ?? refuse('cell-party', { text });
    case 'who':
      return whoOf(text, known);
    case 'row':
      return rowOf(text, refersTo, known);
    case 'lines':
      return partsOf(text).map((part) => (column.isNumber ? numberOf(part, language) : part));
    case 'some-rows':
    case 'parties':
    case 'clusters':
    case 'days':
      return partsOf(text).map((part) => oneOf(part, refersTo, known));
    default:
      return choices ? choiceOf(text, choices, column.isNumber) : text;
  }
}

function refuse(code: string, values?: NonNullable<Fault['values']>): never {
  throw new CellFault(code, values);
}

function numberOf(cell: GivenCell, language: Language): number {
  if (typeof cell === 'number') return Math.round(cell * ROUNDED) / ROUNDED;
  const text = textOf(cell);
  const value = typeof cell === 'string' ? readNumber(text, language) : ({ fault: 'not-a-number' } satisfies Unread);
  if (typeof value === 'number') return value;
  return value.fault === 'two-readings' ? refuse('cell-two-readings', value.values) : refuse('cell-number', { text });
}

function wholeOf(cell: GivenCell, language: Language): number {
  const value = numberOf(cell, language);
  return Number.isInteger(value) ? value : refuse('cell-whole', { text: textOf(cell) });
}

function yesNo(text: string): boolean {
  const said = plainly(text);
  if (YES_WORDS.includes(said)) return true;
  return NO_WORDS.includes(said) ? false : refuse('cell-yes-no', { text });
}

function choiceOf(
  text: string,
  choices: NonNullable<NonNullable<FigureColumn['declaration']>['choices']>,
  isNumber: boolean,
): string | number {
  const said = plainly(text);
  const all = Object.entries(choices);
  const found = all.find(([value, words]) => value === text || wordsOf(words).map(plainly).includes(said));
  const near = all.filter(([, words]) => LANGUAGES.some((language) => plainly(words[language]).startsWith(said)));
  const [value] = found ?? (near.length === 1 ? (near[0] ?? []) : []);
  if (value !== undefined) return isNumber ? Number(value) : value;
  return refuse('cell-choice', {
    text,
    da: all.map(([, words]) => words.da),
    en: all.map(([, words]) => words.en),
    sv: all.map(([, words]) => words.sv),
  });
}

function rowOf(text: string, refersTo: RefersTo | undefined, known: Known): string {
  return (refersTo && rowNamed(text, known.rows(refersTo))) ?? refuse('cell-row', { text });
}

function oneOf(text: string, refersTo: RefersTo | undefined, known: Known): string {
  if (refersTo === 'party') return partyNamed(text, known.parties) ?? refuse('cell-party', { text });
  return refersTo === undefined ? text : rowOf(text, refersTo, known);
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function whoOf(text: string, known: Known): Who {
  const [, before = '', after = ''] = /^([^:;]+):(.*)$/s.exec(text) ?? [];
  const said = plainly(before);
  if (wordsOf(EACH).map(plainly).includes(said)) return { each: partiesOf(after, known) };
  if (wordsOf(SHARED).map(plainly).includes(said)) return { shared: rowOf(after, 'key', known) };
  const party = partyNamed(text, known.parties);
  if (party !== undefined) return { party };
  const key = rowNamed(text, known.rows('key'));
  if (key !== undefined) return { shared: key };
  const [first = '', second = ''] = plainly(text).split(' ');
  if (ALL.includes(first) && second.startsWith('kommun') && known.municipalities.length > 0)
    return { each: [...known.municipalities] };
  return { each: partiesOf(text, known) };
}

function partiesOf(text: string, known: Known): string[] {
  const parties = text
    .split(/[;,\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => partyNamed(part, known.parties) ?? refuse('cell-party', { text: part.trim() }));
  return [...new Set(parties)];
}
