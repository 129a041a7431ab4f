// What is a word: the one place where the texts of a case and the words of a search are folded and cut.

/** Characters without width or ink: soft hyphens, zero-width spaces, joiners. */
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
/** Longer ones are cut off: no word people write is. */
const LONGEST = 60;

/** The words of a text in their order, in small letters, NFC: each a word, or several with the signs that join them. */
export function runsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(UNSEEN, '').normalize('NFC');
  return plain.match(RUN) ?? [];
}

/** The words that a run joins; one where nothing joins it to another. */
export function partsOf(run: string): readonly string[] {
  return (run.match(WORD) ?? []).map((word) => word.slice(0, LONGEST));
}

/** å as aa, æ as ae, ø as oe; other marks are dropped. */
export function fold(word: string): string {
  const danish = word.replace(DANISH_LETTERS, (letter) => DANISH[letter] ?? letter);
  return danish.normalize('NFD').replace(MARKS, '');
}

/** å as a, ø as o: as people write them who have no such keys, and do not know the rule. */
export function withoutMarks(word: string): string {
  return fold(word.replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('ö', 'o'));
}

/** Nearly every text has them. Source: the Danish list of stop words of the Snowball project. */
const COMMON: ReadonlySet<string> = new Set(
  `og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over
  da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget ville jo
  deres efter ned skulle denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse hvis
  din nogle hos blive mange ad bliver hendes været thi jer sådan`.split(/\s+/),
);

export function isCommon(word: string): boolean {
  return COMMON.has(word);
}
