// Finds Danish personal identification numbers (CPR), which are not allowed in a dossier. The number itself is never
// repeated. Shape: ddmmyy-nnnn with a valid date, with or without hyphen or space.
import { oncePer } from '../../lib/once-per.ts';
import { pickTexts } from './pointers.ts';

// At most three separators (any hyphen or dash, space, soft hyphen, zero-width) between
// the date and the last four digits; the bound prevents excessive backtracking.
const CPR = /(?<!\d)(\d\d)(\d\d)(\d\d)[\s\u00AD\u200B-\u200D\u2010-\u2015\u2212-]{0,3}\d{4}(?!\d)/g;
// Ids made by the service may contain ten digits in a row by chance: about one in three thousand does.
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const SIX_DIGITS = /\d{6}/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The century is not known, so 29 February is valid if the two-digit year is divisible by 4. */
function isDate(day: number, month: number, year: number): boolean {
  const days = DAYS_IN_MONTH[month - 1] ?? 0;
  return day >= 1 && day <= days && !(month === 2 && day === 29 && year % 4 !== 0);
}

/** Any six digits in a row cover an index that is 5 modulo 6, so usually only every sixth character is read. */
function holdsSixDigits(text: string): boolean {
  for (let at = 5; at < text.length; at += 6) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return SIX_DIGITS.test(text);
  }
  return false;
}

/**
 * Whether the text holds something shaped like a Danish personal identification number. UUIDs are ignored, alone or
 * within an address. Runs in linear time.
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

/** Cached per object: a dossier is checked on receipt and again at its assessment, and is not changed in between. */
const placesIn = oncePer((value: object) => pointersIn(value));

function pointersIn(value: unknown): readonly string[] {
  // `digest` is written by the service and may contain ten digits in a row by chance.
  return pickTexts(value, (text, key) => key !== 'digest' && holdsPersonNumber(text)).map(({ pointer }) => pointer);
}
