// Finds and removes what pasting from Word, a PDF or a Windows dialog adds: control characters, marks for the writing
// direction, and invisible characters.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
/** A line break inside a paragraph, and a page break, in text from Word. */
const BREAKS = /\v|\f/g;
/** Characters without width or ink that are not white space. */
const UNSEEN = /\p{Cf}|\u034f|[\u115f\u1160\u2800\u3164\uffa0]/gu;

export function hasControls(text: string): boolean {
  return text.search(CONTROLS) >= 0;
}

/** Removes control characters; Word's breaks become line breaks. */
export function withoutControls(text: string): string {
  return hasControls(text) ? text.replace(BREAKS, '\n').replace(CONTROLS, '') : text;
}

/** Whether `withoutDross` would change the text. */
export function hasDross(text: string): boolean {
  return hasControls(text) || isUnseen(text);
}

/** The text without control characters; empty if none of it is visible. */
export function withoutDross(text: string): string {
  return isUnseen(text) ? '' : withoutControls(text);
}

/** Whether nothing in the text can be read: only white space, zero-width characters, soft hyphens. */
export function isBlankText(text: string): boolean {
  return text.replace(UNSEEN, '').trim() === '';
}

export function holdsUnseen(text: string): boolean {
  return text.search(UNSEEN) >= 0;
}

/** True if the text has invisible characters and nothing else that can be read. False for white space alone. */
function isUnseen(text: string): boolean {
  return isBlankText(text.slice(0, 64)) && isBlankText(text) && holdsUnseen(text);
}
