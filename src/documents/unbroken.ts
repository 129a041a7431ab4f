// No-break spaces in papers.

/**
 * Keeps a number and the word after it together: `2.597.296,35 kr.`, `3,5 %`, `15 mio. kr.`, `720 forløb`; also `kl.
 * 08.00`.
 */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=[\p{Ll}%])|(?<=\bmi[oa]\.) (?=kr\b)|(?<=\bkl\.) (?=\d)/gu, '\u00a0');
}

/** The lines of a typed text. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map(unbroken);
}
