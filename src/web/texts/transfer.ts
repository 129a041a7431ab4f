// Texts of carrying cases over to the succeeding framework.
import type { Texts } from './text.ts';

export const TRANSFER_TEXTS = {
  'transfer.title': {
    da: 'Videreførelse til {framework}',
    en: 'Carrying over to {framework}',
    sv: 'Överföring till {framework}',
  },
  'transfer.link': {
    da: 'Se, hvad der sker med de åbne sager',
    en: 'See what becomes of the open cases',
    sv: 'Se vad som händer med de öppna ärendena',
  },
  'transfer.lead': {
    da: 'Alle sager, der ikke er afsluttet, med det, hver af dem beholder i den nye ramme, og det, der mangler. Afgørelser, forbehold, orienteringer og holdninger følger altid med, mærket med den ramme, de er givet under.',
    en: 'Every case that is not finished, with what it keeps in the new framework, and what is missing. Decisions, conditions, notices and positions always go along, marked with the framework they were given under.',
    sv: 'Alla ärenden som inte är avslutade, med vad vart och ett behåller i det nya ramverket och vad som saknas. Beslut, villkor, informationer och ståndpunkter följer alltid med, märkta med det ramverk de gavs under.',
  },
  'transfer.notYet': {
    da: 'Sagerne kan flyttes fra {date}, når den nye ramme gælder. Her kan du se, hvad der vil ske.',
    en: 'The cases can be moved from {date}, when the new framework is in force. Here you can see what will happen.',
    sv: 'Ärendena kan flyttas från {date}, när det nya ramverket gäller. Här ser du vad som kommer att hända.',
  },
  'transfer.empty': {
    da: 'Der er ingen åbne sager i rammen.',
    en: 'The framework has no open cases.',
    sv: 'Ramverket har inga öppna ärenden.',
  },
  'transfer.cases': { da: 'Åbne sager', en: 'Open cases', sv: 'Öppna ärenden' },
  'transfer.goesOn': { da: 'Fortsætter hos', en: 'Goes on with', sv: 'Fortsätter hos' },
  'transfer.keeps': { da: 'Beholder', en: 'Keeps', sv: 'Behåller' },
  'transfer.missing': { da: 'Mangler', en: 'Missing', sv: 'Saknas' },
  'transfer.newFindings': {
    da: 'Nyt i den formelle kontrol',
    en: 'New in the formal check',
    sv: 'Nytt i den formella kontrollen',
  },
  'transfer.counts': {
    da: 'Afgørelser: {decisions}, forbehold: {conditions}, orienteringer: {notices}, holdninger: {positions}',
    en: 'Decisions: {decisions}, conditions: {conditions}, notices: {notices}, positions: {positions}',
    sv: 'Beslut: {decisions}, villkor: {conditions}, informationer: {notices}, ståndpunkter: {positions}',
  },
  'transfer.voided': {
    da: 'Skal godkendes igen: {steps}',
    en: 'Must be approved again: {steps}',
    sv: 'Måste godkännas igen: {steps}',
  },
  'transfer.draft': {
    da: 'Kladde, som du ikke har adgang til',
    en: 'A draft you have no access to',
    sv: 'Ett utkast du inte har tillgång till',
  },
  'transfer.caseType': { da: 'Sagstypen', en: 'The case type', sv: 'Ärendetypen' },
  'transfer.cluster': { da: 'Klyngen', en: 'The cluster', sv: 'Klustret' },
  'transfer.party': { da: 'Parten', en: 'The party', sv: 'Parten' },
  'transfer.step': { da: 'Trinnet', en: 'The step', sv: 'Steget' },
  'transfer.stage': { da: 'Leddet', en: 'The stage', sv: 'Ledet' },
  'transfer.reason': { da: 'Hvorfor flyttes sagerne?', en: 'Why are the cases moved?', sv: 'Varför flyttas ärendena?' },
  'transfer.go': { da: 'Flyt de valgte sager', en: 'Move the chosen cases', sv: 'Flytta de valda ärendena' },
  'transfer.none': { da: 'Vælg mindst én sag.', en: 'Choose at least one case.', sv: 'Välj minst ett ärende.' },
  'transfer.done': { da: 'Sagerne er flyttet.', en: 'The cases are moved.', sv: 'Ärendena är flyttade.' },
} as const satisfies Texts;
