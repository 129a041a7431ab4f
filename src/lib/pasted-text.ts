// What comes along when text is pasted from Word or a PDF: control characters, and characters that are not seen.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
/** A line break inside a paragraph, and a page break, as Word writes them. */
const BREAKS = /\v|\f/g;
/** Without width or ink, though they are not white space. */
const UNSEEN = /\p{Cf}|\u034f|[\u115f\u1160\u2800\u3164\uffa0]/gu;

export function hasControls(text: string): boolean {
  return text.search(CONTROLS) >= 0;
}

/** Control characters dropped; a break of Word's is a line break. */
export function withoutControls(text: string): string {
  return hasControls(text) ? text.replace(BREAKS, '\n').replace(CONTROLS, '') : text;
}

/** Nothing in it that can be read: white space, zero-width characters, soft hyphens. */
export function isBlankText(text: string): boolean {
  return text.replace(UNSEEN, '').trim() === '';
}
