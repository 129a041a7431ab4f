// Finds the words of a text that match a search, for highlighting and excerpts.
import { lexemesOfWord, STEM } from './lexemes.ts';
import { queryOf } from './query.ts';

/** Letters and digits, including invisible characters within words: marks, soft hyphens, joiners. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
const TERM = /'([^']+)'(:\*)?/g;
/** Excerpts, in characters: at most `BEFORE` before the first hit, at most `LONGEST` in total. */
const BEFORE = 50;
const LONGEST = 160;

/** A piece of a text. `hit`: it matches the search. All pieces together are the text. */
type Piece = { readonly text: string; readonly hit: boolean };

/** Whether a word matches the search; excluded terms match nothing. */
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

/** Splits the text into pieces; each matching word is a piece of its own. */
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

/** The surroundings of the first hit in the first text that has one; undefined if none has. */
export function excerptOf(texts: readonly string[], meets: Meets): string | undefined {
  for (const text of texts) {
    const hit = [...text.matchAll(WORD)].find(([word]) => meets(word));
    if (hit) return around(text.replace(/\s/g, ' '), hit.index);
  }
  return undefined;
}

/** Cuts at spaces, with dots where text is left out. */
function around(text: string, at: number): string {
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const begin = from > at ? at : from;
  const space = text.lastIndexOf(' ', begin + LONGEST);
  const end = text.length <= begin + LONGEST ? text.length : space > at ? space : begin + LONGEST;
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end).trim()}${end < text.length ? ' …' : ''}`;
}
