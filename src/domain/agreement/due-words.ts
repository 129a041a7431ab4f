// Words for each kind of `Due`.
import type { Localised } from '../../lib/localised.ts';

export const DUE_WORDS = {
  join: { da: 'Tilslutning', en: 'Joining', sv: 'Anslutning' },
  start: { da: 'Start', en: 'Start', sv: 'Start' },
  condition: { da: 'Forbehold', en: 'Condition', sv: 'Villkor' },
  milestone: { da: 'Milepæl', en: 'Milestone', sv: 'Milstolpe' },
  training: { da: 'Oplæring gennemført', en: 'Training done', sv: 'Utbildning genomförd' },
  report: { da: 'Indberetning', en: 'Report', sv: 'Rapport' },
  regulation: { da: 'Regulering af takster', en: 'Regulation of tariffs', sv: 'Uppräkning av taxor' },
  midterm: { da: 'Midtvejsevaluering', en: 'Midterm evaluation', sv: 'Halvtidsutvärdering' },
  final: { da: 'Evaluering', en: 'Evaluation', sv: 'Utvärdering' },
  'carry-out': { da: 'Følg op på evalueringen', en: 'Act on the evaluation', sv: 'Följ upp utvärderingen' },
  renegotiation: { da: 'Genforhandling', en: 'Renegotiation', sv: 'Omförhandling' },
  renewal: { da: 'Fornyelse', en: 'Renewal', sv: 'Förnyelse' },
  leaves: { da: 'Part træder ud', en: 'A party leaves', sv: 'En part lämnar' },
  end: { da: 'Ophør', en: 'End', sv: 'Upphörande' },
} as const satisfies Readonly<Record<string, Localised>>;
