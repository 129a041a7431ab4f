// Texts of groups' goals.
import type { Texts } from './text.ts';

export const GOAL_TEXTS = {
  'goals.title': { da: 'Gruppernes mål', en: 'The groups’ goals', sv: 'Gruppernas mål' },
  'goals.lead': {
    da: 'Hvad hver gruppe arbejder for, for hvem, og hvad de har brug for. Hver gruppe sætter sine egne mål.',
    en: 'What each group works for, for whom, and what they need. Every group sets its own goals.',
    sv: 'Vad varje grupp arbetar för, för vilka och vad de behöver. Varje grupp sätter sina egna mål.',
  },
  'goals.says': {
    da: 'Mål, der gælder: {count}. Grupper med mål: {groups}.',
    en: 'Goals that count: {count}. Groups with goals: {groups}.',
    sv: 'Mål som gäller: {count}. Grupper med mål: {groups}.',
  },
  'goals.new': { da: 'Sæt et mål', en: 'Set a goal', sv: 'Sätt ett mål' },
  'goals.change': { da: 'Ret målet', en: 'Change the goal', sv: 'Ändra målet' },
  'goals.end': { da: 'Afslut målet', en: 'End the goal', sv: 'Avsluta målet' },
  'goals.endShort': { da: 'Afslut', en: 'End', sv: 'Avsluta' },
  'goals.endLead': {
    da: 'Skriv, om målet er nået, opgivet eller afløst. Det bliver stående på listen.',
    en: 'Write whether the goal is reached, given up or replaced. It stays in the list.',
    sv: 'Skriv om målet är nått, uppgivet eller ersatt. Det står kvar i listan.',
  },
  'goals.formLead': {
    da: 'Målet gælder for én gruppe og kan rettes, så længe det gælder.',
    en: 'The goal is of one group and can be changed as long as it counts.',
    sv: 'Målet gäller en grupp och kan ändras så länge det gäller.',
  },
  'goals.group': { da: 'Gruppe', en: 'Group', sv: 'Grupp' },
  'goals.goal': { da: 'Mål', en: 'Goal', sv: 'Mål' },
  'goals.targetGroup': { da: 'Målgruppe', en: 'Target group', sv: 'Målgrupp' },
  'goals.noPerson': {
    da: 'Skriv aldrig om enkelte borgere.',
    en: 'Never write about single citizens.',
    sv: 'Skriv aldrig om enskilda medborgare.',
  },
  'goals.needs': { da: 'Behov', en: 'Needs', sv: 'Behov' },
  'goals.beacon': { da: 'Følges på pejlemærket', en: 'Followed by the indicator', sv: 'Följs på indikatorn' },
  'goals.until': { da: 'Skal være nået', en: 'To be reached by', sv: 'Ska vara nått' },
  'goals.current': { da: 'Gælder', en: 'Counts', sv: 'Gäller' },
  'goals.ended': { da: 'Afsluttet: {reason}', en: 'Ended: {reason}', sv: 'Avslutat: {reason}' },
  'goals.acts': { da: 'Ret eller afslut', en: 'Change or end', sv: 'Ändra eller avsluta' },
  'goals.seeBeacons': { da: 'Se pejlemærkerne', en: 'See the indicators', sv: 'Se indikatorerna' },
  'goals.see': { da: 'Se gruppernes mål', en: 'See the groups’ goals', sv: 'Se gruppernas mål' },
} as const satisfies Texts;
