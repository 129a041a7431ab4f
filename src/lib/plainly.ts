/** Letters and digits only, in lower case, to compare what people wrote: `Beløb (kr.)` is `beløb kr`. */
export function plainly(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
