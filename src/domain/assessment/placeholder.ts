// Recognises placeholders: texts of punctuation only, rows of x's, or words that only promise an answer.
// Case and punctuation are ignored. Runs in linear time: only texts up to `LONGEST`
// characters are compared word by word.

const LONGEST = 300;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
// Signs that can be an answer by themselves, such as % in a unit, are not included.
const ONLY_MARKS = /^[\s.,:;?!…*_~|/\\()[\]{}<>"'«»“”=+\u2010-\u2015\u2212-]+$/u;

/** First code of the combining accents, which can change the letter before them. */
const ACCENTS = 0x300;

/** A node of a trie: the next letters by character code, and whether a word ends here. */
type Letters = { readonly next: (Letters | undefined)[]; ends: boolean };

const noLetters = (): Letters => ({ next: new Array<undefined>(256).fill(undefined), ends: false });

/** The code of the letter or digit in lower case, for Latin-1 characters that need no normalisation; else 0. */
function plainLetter(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code <= 0xff && code !== 0xf7))
    return code;
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : 0;
}

function letterByLetter(words: readonly string[]): Letters {
  const root = noLetters();
  for (const word of words) {
    let letters = root;
    for (let at = 0; plainLetter(word.charCodeAt(at)) !== 0; at += 1) {
      const code = word.charCodeAt(at);
      const next = letters.next[code] ?? noLetters();
      letters.next[code] = next;
      letters = next;
    }
    letters.ends = true;
  }
  return root;
}

/**
 * Fast rejection: false if the text, ignoring punctuation, begins with none of
 * the words. For nearly every text the first three letters are enough.
 */
function mayBeginWith(words: Letters, text: string): boolean {
  let letters = words;
  for (let at = 0; !letters.ends; at += 1) {
    const code = text.charCodeAt(at);
    const letter = plainLetter(code);
    if (letter === 0 && code < 128) continue;
    if (letter === 0 || text.charCodeAt(at + 1) >= ACCENTS) return true;
    const next = letters.next[letter];
    if (next === undefined) return false;
    letters = next;
  }
  return true;
}

/** Normalises a text: lower case, words separated by one space. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_LETTERS, ' ').trim();
}

/** Whether the text consists only of the words, in any number and order. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const word of words) if (text.startsWith(word, at)) reached.add(at + word.length);
  }
  return reached.has(text.length);
}

/**
 * Returns a function that recognises placeholders. A blank text is not a placeholder: it counts as missing.
 * @param words a text that consists only of these is a placeholder
 * @param openings a text that begins with one of these is a placeholder
 */
export function placeholderFinder(words: readonly string[], openings: readonly string[]): (text: string) => boolean {
  const parts = words.map((word) => plain(word).replaceAll(' ', '')).filter((word) => word !== '');
  const starts = openings.map((opening) => `${plain(opening)} `).filter((opening) => opening !== ' ');
  const known = letterByLetter([...parts, ...starts.map((opening) => opening.replaceAll(' ', '')), 'xx']);
  return (text) => {
    if (!mayBeginWith(known, text) || text.trim() === '') return false;
    if (ONLY_MARKS.test(text)) return true;
    const start = plain(text.slice(0, LONGEST));
    if (starts.some((opening) => `${start} `.startsWith(opening))) return true;
    if (text.length > LONGEST) return false;
    const letters = start.replaceAll(' ', '');
    return /^x{2,}$/.test(letters) || (letters !== '' && isMadeOf(letters, parts));
  };
}

const ONE_LETTER = /^[^\p{L}\p{N}]*\p{L}[^\p{L}\p{N}]*$/u;
const NOTHING =
  /^(ingen|ingenting|intet|inga|inget|none|nothing|nej|no|n\/a|ikke relevant|ej relevant|not relevant|0|-)$/u;

/** Whether the text has a single letter and no other letter or digit. */
export function isOneLetter(text: string): boolean {
  return ONE_LETTER.test(text);
}

/** Whether an answer has no content: "ingen" or the like, one letter, or punctuation only. */
export function isEmptyAnswer(text: string): boolean {
  const answer = text.normalize('NFKC').toLowerCase().trim().replace(/\.$/, '');
  return isOneLetter(text) || ONLY_MARKS.test(text) || NOTHING.test(answer);
}

const finders = new WeakMap<readonly string[], WeakMap<readonly string[], (text: string) => boolean>>();

/** Caches the finder per pair of lists, since the lists of a framework are used at every assessment. */
export function keptPlaceholderFinder(
  words: readonly string[],
  openings: readonly string[],
): (text: string) => boolean {
  const byOpenings = finders.get(words) ?? new WeakMap();
  finders.set(words, byOpenings);
  const finder = byOpenings.get(openings) ?? placeholderFinder(words, openings);
  byOpenings.set(openings, finder);
  return finder;
}
