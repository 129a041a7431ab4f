/**
 * Reduces a text to lower-case letters and digits, with single spaces between, for comparing: `Beløb (kr.)` becomes
 * `beløb kr`.
 */
export function plainly(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
