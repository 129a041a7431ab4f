// The words of texts as the index holds them: what a search may meet.
import { compoundParts } from './compound.ts';
import { stemOf } from './stem.ts';
import { fold, isCommon, partsOf, runsOf, withoutMarks } from './words.ts';

/** Stands before a stem: only the same stem matches it, never its beginning. */
export const STEM = '=';
/** PostgreSQL counts no further, and keeps so many places of one lexeme. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
/** Between two texts, so that no phrase reaches from one into the next. */
const GAP = 10;
const KEPT_RUNS = 30_000;

/** `placed`: it is a word people write, and has its place in a phrase. */
type Met = { readonly lexeme: string; readonly placed: boolean };

/** What a single word may be met by. */
export function lexemesOfWord(word: string): readonly string[] {
  return runsOf(word).flatMap((run) => metBy(run).map(({ lexeme }) => lexeme));
}

/** What a run of letters and signs comes to. The same ones come again and again. */
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

/** The texts as a `tsvector` in PostgreSQL's notation: words with their places, for phrases; all else without. */
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

/** The lexemes of texts, without their places. */
export function lexemesOf(texts: readonly string[]): readonly string[] {
  return [...vectorOf(texts).matchAll(/'([^']+)'/g)].map(([, lexeme = '']) => lexeme);
}
