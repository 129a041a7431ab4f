// Words for a party's answer to an agreement, the conclusion of an evaluation, the days in force and an edition. Used
// on pages and in documents.
import type { Language, Localised } from '../../lib/localised.ts';
import type { Agreement, Answer, CONCLUSIONS } from './state.ts';

export const ANSWER_WORDS: Readonly<Record<Answer, Localised>> = {
  asked: { da: 'Har ikke svaret', en: 'Has not answered', sv: 'Har inte svarat' },
  joined: { da: 'Tilsluttet', en: 'Joined', sv: 'Ansluten' },
  'joined-with-reservation': {
    da: 'Tilsluttet med forbehold',
    en: 'Joined with a reservation',
    sv: 'Ansluten med förbehåll',
  },
  declined: { da: 'Har sagt nej', en: 'Has declined', sv: 'Har sagt nej' },
};

export const CONCLUSION_NAMES: Readonly<Record<(typeof CONCLUSIONS)[number], Localised>> = {
  noted: { da: 'Taget til efterretning', en: 'Noted', sv: 'Lagd till handlingarna' },
  continued: { da: 'Fortsættes', en: 'Continued', sv: 'Fortsätter' },
  extended: { da: 'Forlænges', en: 'Extended', sv: 'Förlängs' },
  widened: { da: 'Udvides', en: 'Widened', sv: 'Utvidgas' },
  adjusted: { da: 'Justeres', en: 'Adjusted', sv: 'Justeras' },
  spread: {
    da: 'Udbredes til andre klynger',
    en: 'Spread to other clusters',
    sv: 'Sprids till andra kluster',
  },
  reverted: {
    da: 'Opgaven føres tilbage',
    en: 'The task is taken back',
    sv: 'Uppgiften förs tillbaka',
  },
  ended: { da: 'Aftalen ophører', en: 'The agreement ends', sv: 'Avtalet upphör' },
};

/** Words for a condition that is not closed: before and after its due date. */
export const CONDITION_WORDS = {
  open: { da: 'Åbent', en: 'Open', sv: 'Öppet' },
  openLate: {
    da: 'Åbent, fristen er overskredet',
    en: 'Open, its deadline is over',
    sv: 'Öppet, fristen har gått ut',
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** Words for the first and last day in force, and for an agreement without a known last day. */
export const VALIDITY_WORDS = {
  from: { da: 'Gælder fra', en: 'In force from', sv: 'Gäller från' },
  through: { da: 'Gælder til og med', en: 'In force through', sv: 'Gäller till och med' },
  to: { da: 'Gælder til', en: 'In force until', sv: 'Gäller till' },
} as const satisfies Readonly<Record<string, Localised>>;

export const EDITION_WORDS = {
  da: 'udgave {edition}',
  en: 'edition {edition}',
  sv: 'utgåva {edition}',
} as const satisfies Localised;

type Numbered = Pick<Agreement, 'number' | 'edition'>;

/** Which edition it is, where another edition of the agreement stands beside it: they may be alike in all else. */
export function sayEdition(
  { number, edition }: Numbered,
  beside: readonly Numbered[],
  language: Language,
): string | undefined {
  const several = beside.some((each) => each.number === number && each.edition !== edition);
  return several ? EDITION_WORDS[language].replace('{edition}', String(edition)) : undefined;
}

/** The number of the agreement, with its edition where another one stands beside it. */
export function sayNumber(one: Numbered, beside: readonly Numbered[], language: Language): string {
  const edition = sayEdition(one, beside, language);
  return edition === undefined ? one.number : `${one.number}, ${edition}`;
}
