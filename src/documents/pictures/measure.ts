// Estimates the width of texts and breaks them into lines: pictures are drawn on the server, where text cannot be
// measured. Estimates are on the safe side for sans-serif fonts.

const FONT_SIZE = 14;
export const LINE_HEIGHT = 17;

const NARROW = /[iljtfrI.,:;'’|!()[\] ]/;
const WIDE = /[mwMWÆ@%—]/;
const UPPER = /[A-ZÅÄÖØÉ]/;

/** Estimated width in user units. */
export function textWidth(text: string, size = FONT_SIZE): number {
  let ems = 0;
  for (const char of text) ems += NARROW.test(char) ? 0.33 : WIDE.test(char) ? 0.92 : UPPER.test(char) ? 0.72 : 0.58;
  return ems * size;
}

/**
 * Lines no wider than `width`; at most `most`, the last one cut with an ellipsis. A word that is too long is broken.
 */
export function wrap(text: string, width: number, most = 4, size = FONT_SIZE): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => broken(word, width, size));
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), cut(last, width, size)];
}

function broken(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const char of word) {
    if (part !== '' && textWidth(`${part}${char}-`, size) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}

function cut(line: string, width: number, size: number): string {
  let kept = line;
  while (kept !== '' && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
