// Texts of uaftalt opgaveglidning: the list, the two-minute form, and the outcome of an observation.
import { LACK_WORDS, PERIOD_WORDS } from '../../domain/registers/observation.ts';
import { type Texts, textsOf } from './text.ts';

export const OBSERVATION_TEXTS = {
  'nav.observations': { da: 'Uaftalt', en: 'Unagreed', sv: 'Oavtalat' },
  'observations.title': {
    da: 'Uaftalt opgaveglidning',
    en: 'Unagreed drift of tasks',
    sv: 'Oavtalad uppgiftsglidning',
  },
  'observations.lead': {
    da: 'Opgaver, nogen har set blive løst et andet sted, uden at det er aftalt. Alle, der er logget ind, kan indberette.',
    en: 'Tasks that somebody has seen done elsewhere without an agreement. Anyone signed in can report one.',
    sv: 'Uppgifter som någon har sett utföras någon annanstans utan avtal. Alla som är inloggade kan rapportera.',
  },
  'observations.new': {
    da: 'Indberet noget, du har set',
    en: 'Report what you have seen',
    sv: 'Rapportera något du har sett',
  },
  'observations.newLead': {
    da: 'Det tager et par minutter. Skriv aldrig noget om en enkelt borger.',
    en: 'It takes a couple of minutes. Never write anything about a single citizen.',
    sv: 'Det tar ett par minuter. Skriv aldrig något om en enskild medborgare.',
  },
  'observations.send': { da: 'Indberet', en: 'Report', sv: 'Rapportera' },
  'observations.sent': {
    da: 'Tak. Det er indberettet.',
    en: 'Thank you. It is reported.',
    sv: 'Tack. Det är rapporterat.',
  },
  'observations.what': { da: 'Hvad sker der?', en: 'What happens?', sv: 'Vad händer?' },
  'observations.whatHint': {
    da: 'Hvilken opgave løses, og hvem gjorde det før?',
    en: 'Which task is done, and who did it before?',
    sv: 'Vilken uppgift utförs, och vem gjorde det tidigare?',
  },
  'observations.who': { da: 'Hvem gør det nu?', en: 'Who does it now?', sv: 'Vem gör det nu?' },
  'observations.since': { da: 'Siden hvornår, cirka?', en: 'Since when, roughly?', sv: 'Sedan när, ungefär?' },
  'observations.sinceHint': { da: 'For eksempel 1.4.2026', en: 'For example 1.4.2026', sv: 'Till exempel 2026-04-01' },
  'observations.often': {
    da: 'Hvor mange gange, cirka?',
    en: 'How many times, roughly?',
    sv: 'Hur många gånger, ungefär?',
  },
  'observations.per': {
    da: 'Om dagen, ugen, måneden eller året',
    en: 'A day, week, month or year',
    sv: 'Per dag, vecka, månad eller år',
  },
  'observations.lacks': { da: 'Hvad mangler der?', en: 'What does it lack?', sv: 'Vad saknas?' },
  'observations.howOften': { da: '{count} gange {per}', en: '{count} times {per}', sv: '{count} gånger {per}' },
  'observations.howOften.1': { da: 'Én gang {per}', en: 'Once {per}', sv: 'En gång {per}' },
  'observations.caption': { da: 'Observationer', en: 'Observations', sv: 'Observationer' },
  'observations.counts': { da: 'Set hvor og hvor tit', en: 'Seen where and how often', sv: 'Sett var och hur ofta' },
  'observations.countsCaption': {
    da: 'Observationer efter opgavetype',
    en: 'Observations by type of task',
    sv: 'Observationer efter uppgiftstyp',
  },
  'observations.total': {
    da: '{count} observationer: {open} er åbne, {promoted} er blevet til sager, {closed} er lukket.',
    en: '{count} observations: {open} are open, {promoted} have become cases, {closed} are closed.',
    sv: '{count} observationer: {open} är öppna, {promoted} har blivit ärenden, {closed} är stängda.',
  },
  'observations.total.1': {
    da: 'Én observation: {open} åben, {promoted} blevet til en sag, {closed} lukket.',
    en: 'One observation: {open} open, {promoted} became a case, {closed} closed.',
    sv: 'En observation: {open} öppen, {promoted} blev ett ärende, {closed} stängd.',
  },
  'observations.most': {
    da: 'Oftest set: {task} ({count}).',
    en: 'Seen most often: {task} ({count}).',
    sv: 'Oftast sett: {task} ({count}).',
  },
  'observations.status.open': { da: 'Åben', en: 'Open', sv: 'Öppen' },
  'observations.status.promoted': { da: 'Blevet til en sag', en: 'Became a case', sv: 'Blev ett ärende' },
  'observations.status.closed': { da: 'Lukket', en: 'Closed', sv: 'Stängd' },
  'observations.promote': { da: 'Lav en sag af den', en: 'Make a case of it', sv: 'Gör ett ärende av den' },
  'observations.promoteLead': {
    da: 'Du får en kladde med opgaven, teksten og parten fra observationen. Sagen gælder en aftale om noget, der allerede sker.',
    en: 'You get a draft with the task, the text and the party of the observation. The case is about an agreement on what happens already.',
    sv: 'Du får ett utkast med uppgiften, texten och parten från observationen. Ärendet gäller ett avtal om något som redan sker.',
  },
  'observations.caseTitle': { da: 'Sagens titel', en: 'Title of the case', sv: 'Ärendets titel' },
  'observations.promoted': {
    da: 'Observationen er blevet til en sag.',
    en: 'The observation has become a case.',
    sv: 'Observationen har blivit ett ärende.',
  },
  'observations.case': { da: 'Sag', en: 'Case', sv: 'Ärende' },
  'observations.openCase': { da: 'Åbn sagen', en: 'Open the case', sv: 'Öppna ärendet' },
  'observations.close': { da: 'Luk den', en: 'Close it', sv: 'Stäng den' },
  'observations.closeLead': {
    da: 'Skriv, hvorfor der ikke skal gøres mere. Observationen bliver stående med grunden.',
    en: 'Write why nothing more is to be done. The observation stays with the reason.',
    sv: 'Skriv varför inget mer ska göras. Observationen står kvar med skälet.',
  },
  'observations.reason': { da: 'Grund', en: 'Reason', sv: 'Skäl' },
  'observations.closed': {
    da: 'Observationen er lukket.',
    en: 'The observation is closed.',
    sv: 'Observationen är stängd.',
  },
  ...textsOf(LACK_WORDS, 'lack.'),
  ...textsOf(PERIOD_WORDS, 'period.'),
} as const satisfies Texts;
