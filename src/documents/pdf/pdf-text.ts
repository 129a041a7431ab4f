// Breaks text into lines. Lines break only at spaces: numbers and units, which have no-break spaces, are kept together.
import type { FontName } from '../document-fonts.ts';

/** Text in one style; a line feed starts a new line. */
export type Run = { readonly text: string; readonly font?: FontName; readonly colour?: string };

type Piece = { readonly text: string; readonly run: Run; readonly width: number };
export type Line = { readonly pieces: readonly Piece[]; readonly width: number };

/** Width of a text in points, at the size of the paragraph. */
type Width = (text: string, font: FontName) => number;

type Word = { readonly text: string; readonly run: Run };

export function linesAt(runs: readonly Run[], width: number, widthOf: Width): readonly Line[] {
  const rows: Word[][] = [[]];
  for (const run of runs)
    for (const [at, part] of run.text.split('\n').entries()) {
      if (at > 0) rows.push([]);
      rows.at(-1)?.push(...part.split(' ').flatMap((text) => (text === '' ? [] : [{ text, run }])));
    }
  return rows.flatMap((words) => wrapped(words, width, widthOf));
}

function wrapped(words: readonly Word[], width: number, widthOf: Width): readonly Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let used = 0;
  const end = () => {
    lines.push({ pieces, width: used });
    pieces = [];
    used = 0;
  };
  for (const word of words.flatMap((each) => fitting(each, width, widthOf))) {
    const own = widthOf(word.text, word.run.font ?? 'regular');
    const space = pieces.length === 0 ? 0 : widthOf(' ', word.run.font ?? 'regular');
    if (pieces.length > 0 && used + space + own > width + 0.01) end();
    const last = pieces.at(-1);
    if (last?.run === word.run) {
      const text = `${last.text} ${word.text}`;
      pieces[pieces.length - 1] = { ...last, text, width: widthOf(text, word.run.font ?? 'regular') };
    } else {
      const text = pieces.length === 0 ? word.text : ` ${word.text}`;
      pieces.push({ text, run: word.run, width: widthOf(text, word.run.font ?? 'regular') });
    }
    used = pieces.reduce((sum, piece) => sum + piece.width, 0);
  }
  end();
  return lines;
}

/** Splits a word that is wider than the line, after a hyphen or slash if possible. */
function fitting(word: Word, width: number, widthOf: Width): readonly Word[] {
  const font = word.run.font ?? 'regular';
  if (widthOf(word.text, font) <= width) return [word];
  const parts: Word[] = [];
  let rest = word.text;
  while (rest !== '') {
    let length = rest.length;
    while (length > 1 && widthOf(rest.slice(0, length), font) > width) length -= 1;
    const at = length < rest.length ? rest.slice(0, length).search(/(?:[-/→]|[a-z]\.)(?=[^-/→.]*$)/) : -1;
    const cut = at > 0 ? at + (/[-/→]/.test(rest.charAt(at)) ? 1 : 2) : length;
    parts.push({ text: rest.slice(0, cut), run: word.run });
    rest = rest.slice(cut);
  }
  return parts;
}
