// Splits texts into words and folds them. Used both for the texts of a case and for the words of a search.

/** Invisible characters: soft hyphens, zero-width spaces, joiners. */
const UNSEEN = /\p{Cf}|\u034f/gu;
const MARKS = /\p{M}/gu;
const DANISH: Readonly<Record<string, string>> = {
  å: 'aa',
  æ: 'ae',
  ø: 'oe',
  ä: 'ae',
  ö: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
};
const DANISH_LETTERS = /[åæøäöđðł]/g;
const RUN = /[\p{L}\p{N}]+(?:[/.,:'’_\u2010-\u2015\u2212-][\p{L}\p{N}]+)*/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Longer words are truncated; real words are shorter. */
const LONGEST = 60;

/** The runs of a text in order, in lower case, NFC. A run is a word, or several words with the signs that join them. */
export function runsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(UNSEEN, '').normalize('NFC');
  return plain.match(RUN) ?? [];
}

/** The words of a run: one, or several joined ones. */
export function partsOf(run: string): readonly string[] {
  return (run.match(WORD) ?? []).map((word) => word.slice(0, LONGEST));
}

/** Folds letters: å to aa, æ to ae, ø to oe; other marks are dropped. */
export function fold(word: string): string {
  const danish = word.replace(DANISH_LETTERS, (letter) => DANISH[letter] ?? letter);
  return danish.normalize('NFD').replace(MARKS, '');
}

/** Folds å to a and ø to o, as typed by people without a Danish keyboard. */
export function withoutMarks(word: string): string {
  return fold(word.replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('ö', 'o'));
}

/** Stop words. Source: the Danish list of stop words of the Snowball project. */
const COMMON: ReadonlySet<string> = new Set(
  `og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over
  da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo
  deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse hvis
  din nogle hos blive mange ad bliver hendes været thi jer sådan`.split(/\s+/),
);

export function isCommon(word: string): boolean {
  return COMMON.has(word);
}
