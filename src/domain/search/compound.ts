// The possible last parts of a compound: `pleje` of `kateterpleje`.
// Works without a dictionary: a part may begin wherever the letters can begin a Danish word.

const SHORTEST_START = 3;
const SHORTEST_PART = 4;
const LONGEST_WORD = 40;
const VOWEL = /[aeiouy]/;
/** å, æ and ø after folding; a word cannot begin in the middle of one. */
const LETTERS_OF_TWO: ReadonlySet<string> = new Set(['aa', 'ae', 'oe']);
/** Consonant groups that a Danish word may begin with; a single consonant is always allowed. */
const ONSETS: ReadonlySet<string> = new Set(
  `bl br bj dr dv fl fr fj gl gr gn gj hj hv kl kr kn kv kj lj mj nj pl pr pj ps ph sk sl sm sn sp st sv sj skr skl skv
  skj spr spl spj str stj sch sh ch chr cl cr th tr tv tj vr rh`.split(/\s+/),
);

/** @param word folded. @returns every ending that may be a word, longest first. */
export function compoundParts(word: string): readonly string[] {
  if (word.length < SHORTEST_START + SHORTEST_PART || word.length > LONGEST_WORD || /\d/.test(word)) return [];
  const parts: string[] = [];
  for (let at = SHORTEST_START; at <= word.length - SHORTEST_PART; at++)
    if (mayBegin(word, at)) parts.push(word.slice(at));
  return parts;
}

function mayBegin(word: string, at: number): boolean {
  const end = firstVowel(word, at);
  if (end < 0 || firstVowel(word, 0) >= at) return false;
  if (end === at) return !LETTERS_OF_TWO.has(word.slice(at - 1, at + 1));
  return end === at + 1 || ONSETS.has(word.slice(at, end));
}

function firstVowel(word: string, from: number): number {
  for (let at = from; at < word.length; at++) if (VOWEL.test(word[at] ?? '')) return at;
  return -1;
}
