// Recognises phrases that put an answer off: "aftales nærmere", "afklares i løbet af foråret",
// "afventer …", "forbehold for …". Danish, Swedish, English. Source: drafts of horizontal
// agreements, December 2025, with "Økonomi: udfyldes senere" (regional-indsigt.dk).

const VERBS = [
  'afklares|aftales|fastlægges|forhandles|undersøges|besluttes',
  'klargörs|klarläggs|avtalas|överenskoms|bestäms|fastställs|fastläggs|förhandlas|utreds|undersöks|beslutas',
  '(?:is|are|to be|will be) (?:clarified|agreed|settled|negotiated|examined|investigated|decided|determined)',
].join('|');

const LATER = [
  'senere|nærmere|løbende|i løbet af|i (?:en |et )?kommende',
  'senare|närmare|löpande|under loppet av|i (?:en |ett )?kommande',
  'later|further|in more detail|on an ongoing basis|continuously|in the course of|in due course|in a (?:coming|forthcoming)',
].join('|');

const OPEN = [
  'n/a|under forhandling|ikke fastlagt|afventer|forbehold for',
  'under förhandling|(?:ej|inte) fastställ[td]|avvaktar|inväntar|förbehåll för',
  'under negotiation|not (?:yet )?(?:determined|settled|fixed)|awaiting|pending|subject to',
].join('|');

const WORD = String.raw`[\p{L}\p{N}]`;
const whole = (phrase: string) => `(?<!${WORD})(?:${phrase})(?!${WORD})`;
const POSTPONED = `(?:${VERBS})(?: ${WORD}+){0,4}? (?:${LATER})|(?:${LATER}) (?:${VERBS})`;
const PUT_OFF = new RegExp(whole(`${POSTPONED}|${OPEN}`), 'u');
/** Filler words that may precede the phrase without adding content. */
const BEFORE = /^(?:(?:endnu|er|det|dette|med|skal|ännu|är|still|is|are|it) )*$/u;
const LONGEST_ANSWER = 8;

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
}

/** The first such phrase anywhere in the text; undefined if there is none. */
export function putOffIn(text: string): string | undefined {
  return PUT_OFF.exec(plain(text))?.[0];
}

/**
 * Whether the whole text only puts the answer off. "Såret undersøges løbende" does not, since it has content.
 */
export function isPutOff(text: string): boolean {
  const answer = plain(text);
  const found = PUT_OFF.exec(answer);
  return found !== null && answer.split(' ').length <= LONGEST_ANSWER && BEFORE.test(answer.slice(0, found.index));
}
