// Texts of uaftalt opgaveglidning: the list, the two-minute form, and what becomes of an observation.
import { LACK_WORDS, PERIOD_WORDS } from '../../domain/registers/observation.ts';
import { type Texts, textsOf } from './text.ts';

export const OBSERVATION_TEXTS = {
  'nav.observations': ['Uaftalt', 'Unagreed', 'Oavtalat'],
  'observations.title': ['Uaftalt opgaveglidning', 'Unagreed drift of tasks', 'Oavtalad uppgiftsglidning'],
  'observations.lead': [
    'Opgaver, nogen har set blive løst et andet sted, uden at det er aftalt. Alle, der er logget ind, kan indberette.',
    'Tasks that somebody has seen done elsewhere without an agreement. Anyone signed in can report one.',
    'Uppgifter som någon har sett utföras någon annanstans utan avtal. Alla som är inloggade kan rapportera.',
  ],
  'observations.new': ['Indberet noget, du har set', 'Report what you have seen', 'Rapportera något du har sett'],
  'observations.newLead': [
    'Det tager et par minutter. Skriv aldrig noget om en enkelt borger.',
    'It takes a couple of minutes. Never write anything about a single citizen.',
    'Det tar ett par minuter. Skriv aldrig något om en enskild medborgare.',
  ],
  'observations.send': ['Indberet', 'Report', 'Rapportera'],
  'observations.sent': ['Tak. Det er indberettet.', 'Thank you. It is reported.', 'Tack. Det är rapporterat.'],
  'observations.what': ['Hvad sker der?', 'What happens?', 'Vad händer?'],
  'observations.whatHint': [
    'Hvilken opgave løses, og hvem gjorde det før?',
    'Which task is done, and who did it before?',
    'Vilken uppgift utförs, och vem gjorde det tidigare?',
  ],
  'observations.who': ['Hvem gør det nu?', 'Who does it now?', 'Vem gör det nu?'],
  'observations.since': ['Siden hvornår, cirka?', 'Since when, roughly?', 'Sedan när, ungefär?'],
  'observations.sinceHint': ['For eksempel 1.4.2026', 'For example 1.4.2026', 'Till exempel 2026-04-01'],
  'observations.often': ['Hvor mange gange, cirka?', 'How many times, roughly?', 'Hur många gånger, ungefär?'],
  'observations.per': [
    'Om dagen, ugen, måneden eller året',
    'A day, week, month or year',
    'Per dag, vecka, månad eller år',
  ],
  'observations.lacks': ['Hvad mangler der?', 'What does it lack?', 'Vad saknas?'],
  'observations.howOften': ['{count} gange {per}', '{count} times {per}', '{count} gånger {per}'],
  'observations.howOften.1': ['Én gang {per}', 'Once {per}', 'En gång {per}'],
  'observations.caption': ['Observationer', 'Observations', 'Observationer'],
  'observations.counts': ['Set hvor og hvor tit', 'Seen where and how often', 'Sett var och hur ofta'],
  'observations.countsCaption': [
    'Observationer efter opgavetype',
    'Observations by type of task',
    'Observationer efter uppgiftstyp',
  ],
  'observations.total': [
    '{count} observationer: {open} er åbne, {promoted} er blevet til sager, {closed} er lukket.',
    '{count} observations: {open} are open, {promoted} have become cases, {closed} are closed.',
    '{count} observationer: {open} är öppna, {promoted} har blivit ärenden, {closed} är stängda.',
  ],
  'observations.total.1': [
    'Én observation: {open} åben, {promoted} blevet til en sag, {closed} lukket.',
    'One observation: {open} open, {promoted} became a case, {closed} closed.',
    'En observation: {open} öppen, {promoted} blev ett ärende, {closed} stängd.',
  ],
  'observations.most': [
    'Oftest set: {task} ({count}).',
    'Seen most often: {task} ({count}).',
    'Oftast sett: {task} ({count}).',
  ],
  'observations.status.open': ['Åben', 'Open', 'Öppen'],
  'observations.status.promoted': ['Blevet til en sag', 'Became a case', 'Blev ett ärende'],
  'observations.status.closed': ['Lukket', 'Closed', 'Stängd'],
  'observations.promote': ['Lav en sag af den', 'Make a case of it', 'Gör ett ärende av den'],
  'observations.promoteLead': [
    'Du får en kladde med opgaven, teksten og parten fra observationen. Sagen gælder en aftale om noget, der allerede sker.',
    'You get a draft with the task, the text and the party of the observation. The case is about an agreement on what happens already.',
    'Du får ett utkast med uppgiften, texten och parten från observationen. Ärendet gäller ett avtal om något som redan sker.',
  ],
  'observations.caseTitle': ['Sagens titel', 'Title of the case', 'Ärendets titel'],
  'observations.promoted': [
    'Observationen er blevet til en sag.',
    'The observation has become a case.',
    'Observationen har blivit ett ärende.',
  ],
  'observations.case': ['Sag', 'Case', 'Ärende'],
  'observations.openCase': ['Åbn sagen', 'Open the case', 'Öppna ärendet'],
  'observations.close': ['Luk den', 'Close it', 'Stäng den'],
  'observations.closeLead': [
    'Skriv, hvorfor der ikke skal gøres mere. Observationen bliver stående med grunden.',
    'Write why nothing more is to be done. The observation stays with the reason.',
    'Skriv varför inget mer ska göras. Observationen står kvar med skälet.',
  ],
  'observations.reason': ['Grund', 'Reason', 'Skäl'],
  'observations.closed': ['Observationen er lukket.', 'The observation is closed.', 'Observationen är stängd.'],
  ...textsOf(LACK_WORDS, 'lack.'),
  ...textsOf(PERIOD_WORDS, 'period.'),
} as const satisfies Texts;
