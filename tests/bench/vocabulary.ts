// Danish words for titles and summaries of seeded cases. As in real texts, a few words are frequent and most are rare.
import { lexemesOf } from '../../src/domain/search/lexemes.ts';

const WORDS =
  `borger sygepleje behandling kommune sygehus region hjemmesygepleje forløb patient opgave kvalitet praksis læge akutfunktion
rehabilitering genoptræning medicin infusion antibiotika kateter sårpleje diabetes hjertesvigt lunge telemedicin hjemmemonitorering palliation
demens psykiatri gerontologi ernæring sonde dialyse blodprøve røntgen ultralyd vaccination screening forebyggelse kronisk ældre barn familie
svangreomsorg amning tandpleje fysioterapi ergoterapi hjælpemiddel ilt respirator tracheostomi stomi urin blære tarm kræft kemoterapi smerte
opioid misbrug alkohol rygestop overvægt motion kost depression angst skizofreni selvmord bosted plejehjem botilbud midlertidig aflastning
udskrivelse indlæggelse ambulatorium visitation henvisning epikrise samarbejde koordination tilsyn ansvar instruks delegation oplæring kompetence
aften weekend nat transport afstand udstyr pumpe depot hygiejne infektion isolation prøvesvar laboratorium apotek dosis allergi fald knogle
hofte knæ skulder ryg apopleksi epilepsi parkinson sklerose migræne syn hørelse kommunikation tolk pårørende samtykke journal data måling`
    .split(/\s+/)
    .filter((word) => word !== '');

/** Danish forms compounds of two words: those are the rare ones. */
const ENDS =
  'forløb måling kontrol støtte hjælp gruppe plan vejledning samtale team enhed klinik kursus træning opfølgning'.split(
    ' ',
  );
const ALL = [...WORDS, ...ENDS.flatMap((end) => WORDS.map((word) => `${word}s${end}`))];

export type Word = { readonly text: string; readonly lexemes: readonly string[] };

/** Each word with its lexemes in the index. */
export function readVocabulary(): readonly Word[] {
  return ALL.map((text) => ({ text, lexemes: lexemesOf([text]) })).filter(({ lexemes }) => lexemes.length > 0);
}

/** A random word: the n-th word is rarer in proportion to n. @param draw a number from 0 to 1. */
export function pickWord(vocabulary: readonly Word[], draw: number): Word {
  const at = Math.floor(vocabulary.length ** draw) - 1;
  return vocabulary[at] ?? { text: 'opgave', lexemes: ['opgav'] };
}

/** Searches of one or two words that some cases have, but not most. */
export function searches(vocabulary: readonly Word[], draw: () => number, count: number): readonly string[] {
  const one = (from: number, to: number) => vocabulary[Math.floor(from * (to / from) ** draw())]?.text ?? 'dialyse';
  return Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? one(60, vocabulary.length) : `${one(5, 60)} ${one(20, 400)}`,
  );
}
