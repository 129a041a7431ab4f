// The lexemes of texts as stored in the index, which a search is matched against.
import { compoundParts } from './compound.ts';
import { stemOf } from './stem.ts';
import { fold, isCommon, partsOf, runsOf, withoutMarks } from './words.ts';

/** Prefix of a stem. A stem matches only as a whole, never by its beginning. */
export const STEM = '=';
/** Limits of PostgreSQL: the highest position, and the number of positions per lexeme. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
/** Positions left free between two texts, so that no phrase matches across them. */
const GAP = 10;
const KEPT_RUNS = 30_000;

/** `placed`: the lexeme is a word as written and has a position, for phrases. */
type Met = { readonly lexeme: string; readonly placed: boolean };

/** The lexemes of a single word. */
export function lexemesOfWord(word: string): readonly string[] {
  return runsOf(word).flatMap((run) => metBy(run).map(({ lexeme }) => lexeme));
}

/** Cache of lexemes by run, since the same words recur. */
const kept = new Map<string, readonly Met[]>();

function metBy(run: string): readonly Met[] {
  const known = kept.get(run);
  if (known) return known;
  const met = lexemesOfRun(partsOf(run));
  if (kept.size >= KEPT_RUNS) kept.clear();
  kept.set(run, met);
  return met;
}

function lexemesOfRun(parts: readonly string[]): readonly Met[] {
  const [only = ''] = parts;
  if (parts.length === 1 && isCommon(only)) return [];
  const words = parts.flatMap((part) => [{ lexeme: fold(part), placed: true }, ...othersOf(part)]);
  return parts.length > 1 ? [...words, { lexeme: fold(parts.join('')), placed: false }] : words;
}

function othersOf(word: string): readonly Met[] {
  const folded = fold(word);
  const bare = withoutMarks(word);
  const others = [STEM + fold(stemOf(word)), ...compoundParts(folded), ...(bare === folded ? [] : [bare])];
  return others.map((lexeme) => ({ lexeme, placed: false }));
}

/** The texts as a `tsvector` in PostgreSQL's notation: words with positions, for phrases; other lexemes without. */
export function vectorOf(texts: readonly string[]): string {
  const places = new Map<string, number[]>();
  let place = 0;
  for (const text of texts) {
    for (const run of runsOf(text)) {
      for (const { lexeme, placed } of metBy(run)) {
        const at = places.get(lexeme) ?? [];
        if (at.length === 0) places.set(lexeme, at);
        if (!placed) continue;
        place = Math.min(place + 1, LAST_PLACE);
        if (at.length < MOST_PLACES) at.push(place);
      }
    }
    place = Math.min(place + GAP, LAST_PLACE);
  }
  let vector = '';
  for (const [lexeme, at] of places) vector += at.length > 0 ? `'${lexeme}':${at} ` : `'${lexeme}' `;
  return vector.trimEnd();
}

/** The lexemes of texts, without positions. */
export function lexemesOf(texts: readonly string[]): readonly string[] {
  return [...vectorOf(texts).matchAll(/'([^']+)'/g)].map(([, lexeme = '']) => lexeme);
}
