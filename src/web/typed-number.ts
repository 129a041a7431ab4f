// Numbers as a field shows them.
import type { Language } from '../lib/localised.ts';
import { readNumber, withFourDecimals } from '../lib/read-number.ts';
import { writeNumber } from './formats.ts';

/** A number as a field shows it: as people write it, but read again as the same number. */
export function typedNumber(value: number, language: Language): string {
  const written = writeNumber(value, language).replace('\u2212', '-'); // the sign that keyboards and spreadsheets have
  if (readNumber(written, language) === value) return written;
  return withFourDecimals(value, language);
}
