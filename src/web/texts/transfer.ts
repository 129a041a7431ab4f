// Texts of carrying cases over to the framework that follows.
import type { Texts } from './text.ts';

export const TRANSFER_TEXTS = {
  'transfer.title': ['Videreførelse til {framework}', 'Carrying over to {framework}', 'Överföring till {framework}'],
  'transfer.link': [
    'Se, hvad der sker med de åbne sager',
    'See what becomes of the open cases',
    'Se vad som händer med de öppna ärendena',
  ],
  'transfer.lead': [
    'Alle sager, der ikke er afsluttet, med det, hver af dem beholder i den nye ramme, og det, der mangler. Afgørelser, forbehold, orienteringer og holdninger følger altid med, mærket med den ramme, de er givet under.',
    'Every case that is not finished, with what it keeps in the new framework, and what is missing. Decisions, conditions, notices and positions always go along, marked with the framework they were given under.',
    'Alla ärenden som inte är avslutade, med vad vart och ett behåller i det nya ramverket och vad som saknas. Beslut, villkor, informationer och ståndpunkter följer alltid med, märkta med det ramverk de gavs under.',
  ],
  'transfer.notYet': [
    'Sagerne kan flyttes fra {date}, når den nye ramme gælder. Her kan du se, hvad der vil ske.',
    'The cases can be moved from {date}, when the new framework is in force. Here you can see what will happen.',
    'Ärendena kan flyttas från {date}, när det nya ramverket gäller. Här ser du vad som kommer att hända.',
  ],
  'transfer.empty': [
    'Der er ingen åbne sager i rammen.',
    'The framework has no open cases.',
    'Ramverket har inga öppna ärenden.',
  ],
  'transfer.cases': ['Åbne sager', 'Open cases', 'Öppna ärenden'],
  'transfer.goesOn': ['Fortsætter hos', 'Goes on with', 'Fortsätter hos'],
  'transfer.keeps': ['Beholder', 'Keeps', 'Behåller'],
  'transfer.missing': ['Mangler', 'Missing', 'Saknas'],
  'transfer.newFindings': ['Nyt i den formelle kontrol', 'New in the formal check', 'Nytt i den formella kontrollen'],
  'transfer.counts': [
    'Afgørelser: {decisions}, forbehold: {conditions}, orienteringer: {notices}, holdninger: {positions}',
    'Decisions: {decisions}, conditions: {conditions}, notices: {notices}, positions: {positions}',
    'Beslut: {decisions}, villkor: {conditions}, informationer: {notices}, ståndpunkter: {positions}',
  ],
  'transfer.voided': [
    'Skal godkendes igen: {steps}',
    'Must be approved again: {steps}',
    'Måste godkännas igen: {steps}',
  ],
  'transfer.draft': [
    'Kladde, som du ikke har adgang til',
    'A draft you have no access to',
    'Ett utkast du inte har tillgång till',
  ],
  'transfer.caseType': ['Sagstypen', 'The case type', 'Ärendetypen'],
  'transfer.cluster': ['Klyngen', 'The cluster', 'Klustret'],
  'transfer.party': ['Parten', 'The party', 'Parten'],
  'transfer.step': ['Trinnet', 'The step', 'Steget'],
  'transfer.stage': ['Leddet', 'The stage', 'Ledet'],
  'transfer.reason': ['Hvorfor flyttes sagerne?', 'Why are the cases moved?', 'Varför flyttas ärendena?'],
  'transfer.go': ['Flyt de valgte sager', 'Move the chosen cases', 'Flytta de valda ärendena'],
  'transfer.none': ['Vælg mindst én sag.', 'Choose at least one case.', 'Välj minst ett ärende.'],
  'transfer.done': ['Sagerne er flyttet.', 'The cases are moved.', 'Ärendena är flyttade.'],
} as const satisfies Texts;
