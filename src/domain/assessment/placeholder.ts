// Does a text say nothing: nothing but marks, a row of x's, or words that only promise an answer?
// Any case, punctuation ignored. Linear in the length of the text: what is longer than a promise is not looked at word by word.

const LONGEST = 300;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
// Not the signs that can be an answer by themselves, as % in a unit.
const ONLY_MARKS = /^[\s.,:;?!…*_~|/\\()[\]{}<>"'«»“”=+\u2010-\u2015\u2212-]+$/u;

const THREE_LETTERS = /^[a-zæøåäö]{3}$/;

/** Words as they are compared: lower case, one space between. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_LETTERS, ' ').trim();
}

/** True where the text is made of the words alone, in any number and order. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const word of words) if (text.startsWith(word, at)) reached.add(at + word.length);
  }
  return reached.has(text.length);
}

/**
 * Tells placeholders from texts. A blank text is not a placeholder: it is missing.
 * @param words a text made of these alone says nothing
 * @param openings a text that begins with one of these says nothing
 */
export function placeholderFinder(words: readonly string[], openings: readonly string[]): (text: string) => boolean {
  const parts = words.map((word) => plain(word).replaceAll(' ', '')).filter((word) => word !== '');
  const starts = openings.map((opening) => `${plain(opening)} `).filter((opening) => opening !== ' ');
  const heads = new Set([...parts, ...starts.map((opening) => opening.replaceAll(' ', '')), 'xxx'].map((word) => word.slice(0, 3)));
  return (text) => {
    if (text.trim() === '') return false;
    // Nearly every text is told by its first three letters.
    const head = text.slice(0, 3).toLowerCase();
    if (THREE_LETTERS.test(head) && ![head, head.slice(0, 2), head.slice(0, 1)].some((start) => heads.has(start))) return false;
    if (ONLY_MARKS.test(text)) return true;
    const start = plain(text.slice(0, LONGEST));
    if (starts.some((opening) => `${start} `.startsWith(opening))) return true;
    if (text.length > LONGEST) return false;
    const letters = start.replaceAll(' ', '');
    return /^x{2,}$/.test(letters) || (letters !== '' && isMadeOf(letters, parts));
  };
}

const finders = new WeakMap<readonly string[], WeakMap<readonly string[], (text: string) => boolean>>();

/** The same finder for the same lists: those of a framework are asked at every assessment. */
export function keptPlaceholderFinder(words: readonly string[], openings: readonly string[]): (text: string) => boolean {
  const byOpenings = finders.get(words) ?? new WeakMap();
  finders.set(words, byOpenings);
  const finder = byOpenings.get(openings) ?? placeholderFinder(words, openings);
  byOpenings.set(openings, finder);
  return finder;
}
