// Personal identification numbers have no business in a dossier: where there seems to be one. The number
// itself is never repeated. Shape: ddmmyy-nnnn with a valid date, with or without hyphen or space.
import { oncePer } from '../../lib/once-per.ts';
import { pickTexts } from './pointers.ts';

// At most three separators (any hyphen or dash, space, soft hyphen, zero-width)
// stand between the date and the last four: nothing to backtrack into.
const CPR = /(?<!\d)(\d\d)(\d\d)(\d\d)[\s\u00AD\u200B-\u200D\u2010-\u2015\u2212-]{0,3}\d{4}(?!\d)/g;
// An id that the service gave may by chance hold ten digits in a row: one in some three thousand does.
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const SIX_DIGITS = /\d{6}/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The century is not known, so 29 February is valid in every year that can be a leap year. */
function isDate(day: number, month: number, year: number): boolean {
  const days = DAYS_IN_MONTH[month - 1] ?? 0;
  return day >= 1 && day <= days && !(month === 2 && day === 29 && year % 4 !== 0);
}

/** Six digits in a row have one at every sixth place: of nearly all texts no other character is read. */
function holdsSixDigits(text: string): boolean {
  for (let at = 5; at < text.length; at += 6) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return SIX_DIGITS.test(text);
  }
  return false;
}

/**
 * Whether the text holds something shaped as a Danish personal identification number. Ids (UUID) are passed over, alone
 * or in an address. Linear in its length.
 */
export function holdsPersonNumber(text: string): boolean {
  if (!holdsSixDigits(text)) return false;
  for (const [, day, month, year] of text.replace(UUID, 'id').matchAll(CPR)) {
    if (isDate(Number(day), Number(month), Number(year))) return true;
  }
  return false;
}

/**
 * JSON Pointers of every text that holds a personal identification
 * number, in document order; the numbers are not in the result.
 */
export function findPersonData(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? placesIn(value) : pointersIn(value);
}

/** A dossier is asked when it comes and again when it is assessed; nobody changes it in between. */
const placesIn = oncePer((value: object) => pointersIn(value));

function pointersIn(value: unknown): readonly string[] {
  // A checksum may by chance hold ten digits in a row; the service writes it.
  return pickTexts(value, (text, key) => key !== 'digest' && holdsPersonNumber(text)).map(({ pointer }) => pointer);
}
