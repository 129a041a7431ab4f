// Where a line of a paper must not break.

/** A number and its unit stay together: `2.597.296,35 kr.`, `3,5 %`, `15 mio. kr.`, `kl. 08.00`. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d|\bmio\.) (?=kr\b|mio\.|%)|(?<=\bkl\.) (?=\d)/g, '\u00a0');
}
