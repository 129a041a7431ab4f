// Texts of groups' goals.
import type { Texts } from './text.ts';

export const GOAL_TEXTS = {
  'goals.title': ['Gruppernes mål', 'The groups’ goals', 'Gruppernas mål'],
  'goals.lead': [
    'Hvad hver gruppe arbejder for, for hvem, og hvad de har brug for. Hver gruppe sætter sine egne mål.',
    'What each group works for, for whom, and what they need. Every group sets its own goals.',
    'Vad varje grupp arbetar för, för vilka och vad de behöver. Varje grupp sätter sina egna mål.',
  ],
  'goals.says': [
    'Mål, der gælder: {count}. Grupper med mål: {groups}.',
    'Goals that count: {count}. Groups with goals: {groups}.',
    'Mål som gäller: {count}. Grupper med mål: {groups}.',
  ],
  'goals.new': ['Sæt et mål', 'Set a goal', 'Sätt ett mål'],
  'goals.change': ['Ret målet', 'Change the goal', 'Ändra målet'],
  'goals.end': ['Afslut målet', 'End the goal', 'Avsluta målet'],
  'goals.endShort': ['Afslut', 'End', 'Avsluta'],
  'goals.endLead': [
    'Skriv, om målet er nået, opgivet eller afløst. Det bliver stående på listen.',
    'Write whether the goal is reached, given up or replaced. It stays in the list.',
    'Skriv om målet är nått, uppgivet eller ersatt. Det står kvar i listan.',
  ],
  'goals.formLead': [
    'Målet gælder for én gruppe og kan rettes, så længe det gælder.',
    'The goal is of one group and can be changed as long as it counts.',
    'Målet gäller en grupp och kan ändras så länge det gäller.',
  ],
  'goals.group': ['Gruppe', 'Group', 'Grupp'],
  'goals.goal': ['Mål', 'Goal', 'Mål'],
  'goals.targetGroup': ['Målgruppe', 'Target group', 'Målgrupp'],
  'goals.noPerson': [
    'Skriv aldrig om enkelte borgere.',
    'Never write about single citizens.',
    'Skriv aldrig om enskilda medborgare.',
  ],
  'goals.needs': ['Behov', 'Needs', 'Behov'],
  'goals.beacon': ['Følges på pejlemærket', 'Followed by the indicator', 'Följs på indikatorn'],
  'goals.until': ['Skal være nået', 'To be reached by', 'Ska vara nått'],
  'goals.current': ['Gælder', 'Counts', 'Gäller'],
  'goals.ended': ['Afsluttet: {reason}', 'Ended: {reason}', 'Avslutat: {reason}'],
  'goals.acts': ['Ret eller afslut', 'Change or end', 'Ändra eller avsluta'],
  'goals.seeBeacons': ['Se pejlemærkerne', 'See the indicators', 'Se indikatorerna'],
  'goals.see': ['Se gruppernes mål', 'See the groups’ goals', 'Se gruppernas mål'],
} as const satisfies Texts;
