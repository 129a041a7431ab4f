// The stem of a Danish word. Source: the Danish stemming algorithm
// of the Snowball project (snowballstem.org), step by step.

const VOWEL = /[aeiouyæåø]/;
const STEP_1 = [
  ...['erendes', 'erende', 'hedens', 'erede', 'ethed', 'heden', 'heder', 'endes', 'ernes', 'erens', 'erets', 'ered'],
  ...['ende', 'erne', 'eren', 'erer', 'heds', 'enes', 'eres', 'eret', 'hed', 'ene', 'ere', 'ens', 'ers', 'ets'],
  ...['en', 'er', 'es', 'et', 'e'],
] as const;
const BEFORE_S = /[abcdfghjklmnoprtvyzå]s$/;
const STEP_3 = ['elig', 'els', 'lig', 'ig'] as const;
const DOUBLE = /([bcdfghjklmnpqrstvwxz])\1$/;

/** The stem of a word. @param word in lower case, NFC */
export function stemOf(word: string): string {
  const from = regionOf(word);
  return undouble(step3(step2(step1(word, from), from), from), from);
}

/** Start of the region for endings: after the first consonant that follows a vowel, not before the fourth letter. */
function regionOf(word: string): number {
  let at = 0;
  while (at < word.length && !VOWEL.test(word[at] ?? '')) at++;
  while (at < word.length && VOWEL.test(word[at] ?? '')) at++;
  return Math.max(at + 1, 3);
}

function ends(word: string, ending: string, from: number): boolean {
  return word.endsWith(ending) && word.length - ending.length >= from;
}

function step1(word: string, from: number): string {
  const ending = STEP_1.find((each) => ends(word, each, from));
  if (ending) return word.slice(0, -ending.length);
  return ends(word, 's', from) && BEFORE_S.test(word) ? word.slice(0, -1) : word;
}

function step2(word: string, from: number): string {
  return ['gd', 'dt', 'gt', 'kt'].some((pair) => ends(word, pair, from)) ? word.slice(0, -1) : word;
}

function step3(word: string, from: number): string {
  const shorter = word.endsWith('igst') ? word.slice(0, -2) : word;
  if (ends(shorter, 'løst', from)) return shorter.slice(0, -1);
  const ending = STEP_3.find((each) => ends(shorter, each, from));
  return ending ? step2(shorter.slice(0, -ending.length), from) : shorter;
}

function undouble(word: string, from: number): string {
  return DOUBLE.test(word) && word.length - 1 >= from ? word.slice(0, -1) : word;
}
