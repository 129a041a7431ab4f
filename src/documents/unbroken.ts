// No-break spaces in papers.
import { MONTHS } from '../lib/months.ts';

const MONTH_NAMES: ReadonlySet<string> = new Set(Object.values(MONTHS).flat());

/**
 * Keeps a number and the word after it together: `2.597.296,35 kr.`, `3,5 %`, `15 mio. kr.`, `720 forløb`; also `kl.
 * 08.00` and dates.
 */
export function unbroken(text: string): string {
  return text
    .replace(/(?<=\d) (?=[\p{Ll}%])|(?<=\bmi[oa]\.) (?=kr\b)|(?<=\bkl\.) (?=\d)/gu, '\u00a0')
    .replace(/\b\d{1,2}\.?[ \u00a0](\p{L}{3,9}) \d{4}\b/gu, (date, month: string) =>
      MONTH_NAMES.has(month) ? date.replaceAll(' ', '\u00a0') : date,
    );
}

/** The lines of a typed text. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map(unbroken);
}
