// Writes numbers for input fields.
import type { Language } from '../lib/localised.ts';
import { readNumber, withFourDecimals } from '../lib/read-number.ts';
import { writeNumber } from './formats.ts';

/** The number as people write it, in a form that readNumber reads as the same number. */
export function typedNumber(value: number, language: Language): string {
  const written = writeNumber(value, language).replace('\u2212', '-'); // the minus sign of keyboards and spreadsheets
  if (readNumber(written, language) === value) return written;
  return withFourDecimals(value, language);
}
