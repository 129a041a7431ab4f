// Writes a value of the dossier as a spreadsheet cell, in the words of one language.
import type { Language, Localised } from '../../../lib/localised.ts';
import { plainly } from '../../../lib/plainly.ts';
import { unmistakable } from '../../../lib/read-number.ts';
import type { Who } from '../who.ts';
import { type Known, sayParty, sayRow } from './known-rows.ts';
import type { FigureColumn } from './tables.ts';

export const YES: Localised = { da: 'Ja', en: 'Yes', sv: 'Ja' };
export const NO: Localised = { da: 'Nej', en: 'No', sv: 'Nej' };
/** Prefixes: before the parties of an `each`, and before the key of a `shared`. */
export const EACH: Localised = { da: 'Hver', en: 'Each', sv: 'Varje' };
export const SHARED: Localised = { da: 'Efter nøgle', en: 'By key', sv: 'Efter nyckel' };

export type Cell = string | number | null;

/** Numbers stay numbers; dates are `YYYY-MM-DD`. `readCell` reads every written cell as the same value. */
export function writeCell(column: FigureColumn, value: unknown, language: Language, known: Known): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  const { control, refersTo, choices } = column.declaration ?? {};
  if (control === 'who') return writeWho(value as Who, language, known);
  if (Array.isArray(value)) return value.map((one) => writeOne(one, refersTo, language, known)).join('; ');
  if (choices) return writeChoice(String(value), choices, language);
  return writeOne(value, refersTo, language, known);
}

function writeOne(
  value: unknown,
  refersTo: NonNullable<FigureColumn['declaration']>['refersTo'],
  language: Language,
  known: Known,
): string {
  if (typeof value === 'number') return unmistakable(value, language);
  if (refersTo === 'party') return sayParty(String(value), known.parties);
  return refersTo === undefined ? String(value) : sayRow(String(value), known.rows(refersTo));
}

function writeChoice(value: string, choices: Readonly<Record<string, Localised>>, language: Language): string {
  const words = choices[value]?.[language];
  const isOnly = Object.values(choices).filter((each) => plainly(each[language]) === plainly(words ?? '')).length === 1;
  return words !== undefined && isOnly ? words : value;
}

function writeWho(who: Who, language: Language, known: Known): string {
  if ('party' in who) return sayParty(who.party, known.parties);
  if ('shared' in who) return `${SHARED[language]}: ${sayRow(who.shared, known.rows('key'))}`;
  return `${EACH[language]}: ${who.each.map((id) => sayParty(id, known.parties)).join('; ')}`;
}
