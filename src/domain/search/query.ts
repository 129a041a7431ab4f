// Translates a search text to a `tsquery` of PostgreSQL. Syntax: words, "phrases", -excluded, or.
import { STEM } from './lexemes.ts';
import { stemOf } from './stem.ts';
import { fold, isCommon, partsOf, runsOf } from './words.ts';

/** Why the text cannot be searched for: no words, or only stop words. */
type NoQuery = { readonly fault: 'no-words' | 'too-common' };

const TERM = /(-?)"([^"]*)"?|(\S+)/g;
const OR: ReadonlySet<string> = new Set(['or', 'eller']);
/**
 * Shorter words and numbers match only as a whole: a prefix of one letter
 * would match nearly everything, and one of two digits every amount.
 */
const SHORTEST_BEGINNING = 2;
const SHORTEST_NUMBER = 4;

/**
 * The query in PostgreSQL's notation. It contains only quoted lexemes, so typed text is never an operator.
 * @param onlyMet leaves out the excluded terms
 */
export function queryOf(text: string, { onlyMet = false } = {}): { readonly query: string } | NoQuery {
  const any: string[][] = [[]];
  let common = false;
  for (const [, minus, phrase, word = ''] of text.matchAll(TERM)) {
    if (phrase === undefined && OR.has(word.toLowerCase())) {
      if (any.at(-1)?.length) any.push([]);
      continue;
    }
    const without = phrase === undefined ? /^-(?=[\p{L}\p{N}"])/u.test(word) : minus === '-';
    const terms = phrase === undefined ? termsOf(word) : phraseOf(phrase);
    common ||= terms === 'common';
    if (without && onlyMet) continue;
    if (terms !== 'common' && terms !== '') any.at(-1)?.push(without ? `!${terms}` : terms);
  }
  const query = any.filter((all) => all.length > 0).map((all) => all.join(' & '));
  if (query.length === 0) return { fault: common ? 'too-common' : 'no-words' };
  return { query: query.length === 1 ? (query[0] ?? '') : query.map((all) => `(${all})`).join(' | ') };
}

/** Why a text cannot be searched for; undefined if it can. */
export function searchFault(text: string): NoQuery['fault'] | undefined {
  const asked = queryOf(text);
  return 'fault' in asked ? asked.fault : undefined;
}

/** All words of the term, each by prefix or stem. Joined words may also match as one word. */
function termsOf(word: string): string {
  const met = runsOf(word).map(partsOf);
  const runs = met.filter((parts) => parts.length > 1 || !isCommon(parts[0] ?? ''));
  if (runs.length === 0) return met.length > 0 ? 'common' : '';
  const all = runs.map((parts) => {
    const each = parts.map((part, i) => term(part, i === parts.length - 1)).join(' & ');
    return parts.length === 1 ? each : `((${each}) | '${fold(parts.join(''))}':*)`;
  });
  return all.length === 1 ? (all[0] ?? '') : `(${all.join(' & ')})`;
}

/** @param beginning whether the word matches as a prefix; of joined words only the last part does */
function term(word: string, beginning = true): string {
  const folded = fold(word);
  const isNumber = /^\d+$/.test(folded);
  const goesOn = beginning && folded.length >= (isNumber ? SHORTEST_NUMBER : SHORTEST_BEGINNING);
  const itself = `'${folded}'${goesOn ? ':*' : ''}`;
  if (isNumber) return itself;
  return `(${itself} | '${STEM}${fold(stemOf(word))}')`;
}

/** The words as a phrase; stop words are left out here as in the index. */
function phraseOf(text: string): string {
  const met = runsOf(text).map(partsOf);
  const words = met.flatMap((parts) => (parts.length > 1 ? parts : parts.filter((part) => !isCommon(part))));
  if (words.length === 0) return met.length > 0 ? 'common' : '';
  return `(${words.map((word) => `'${fold(word)}':*`).join(' <-> ')})`;
}
