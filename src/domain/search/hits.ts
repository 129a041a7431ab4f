// Which words of a text a search met: for marking them where the text is shown.
import { lexemesOfWord, STEM } from './lexemes.ts';
import { queryOf } from './query.ts';

/** Letters and digits with what stands in them unseen: marks, soft hyphens, joiners. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
const TERM = /'([^']+)'(:\*)?/g;
/** Length of an excerpt in characters: before the first hit, and at most in all. */
const BEFORE = 50;
const LONGEST = 160;

/** `hit`: the search met it. All pieces together are the text. */
type Piece = { readonly text: string; readonly hit: boolean };

/** Whether the search met a word; what it leaves out meets none. */
export type Meets = (word: string) => boolean;

export function meetsOf(q: string): Meets {
  const asked = queryOf(q, { onlyMet: true });
  if (!('query' in asked)) return () => false;
  const terms = [...asked.query.matchAll(TERM)].map(([, lexeme = '', goesOn]) => ({ lexeme, goesOn: !!goesOn }));
  return (word) =>
    lexemesOfWord(word).some((lexeme) =>
      terms.some((term) =>
        term.goesOn && !lexeme.startsWith(STEM) ? lexeme.startsWith(term.lexeme) : lexeme === term.lexeme,
      ),
    );
}

/** The text in pieces, each word that the search met a piece of its own. */
export function markHits(text: string, meets: Meets): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!meets(word)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), hit: false });
    pieces.push({ text: word, hit: true });
    from = index + word.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}

/** What stands around the first hit in the first text that has one; undefined where none has. */
export function excerptOf(texts: readonly string[], meets: Meets): string | undefined {
  for (const text of texts) {
    const hit = [...text.matchAll(WORD)].find(([word]) => meets(word));
    if (hit) return around(text.replace(/\s/g, ' '), hit.index);
  }
  return undefined;
}

/** From one space to another, with dots where something was left out. */
function around(text: string, at: number): string {
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const begin = from > at ? at : from;
  const space = text.lastIndexOf(' ', begin + LONGEST);
  const end = text.length <= begin + LONGEST ? text.length : space > at ? space : begin + LONGEST;
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end).trim()}${end < text.length ? ' …' : ''}`;
}
