// Texts of the route of a case: who must decide at each stage, and when.
import type { Texts } from './text.ts';

export const ROUTE_TEXTS = {
  'case.carriedOver': ['Ført videre', 'Carried over', 'Överfört'],
  'case.carriedFrom': [
    'Fra {framework}, {date}. {reason}',
    'From {framework}, {date}. {reason}',
    'Från {framework}, {date}. {reason}',
  ],
  'case.decidedUnder': ['Afgjort under', 'Decided under', 'Beslutat under'],
  'version.title': ['Rammen er ændret', 'The framework has changed', 'Ramverket har ändrats'],
  'version.lead': [
    'Sagen er skrevet under version {from}. Den forelægges under version {to}, som gælder nu. Det ændrer:',
    'The case was written under version {from}. It is submitted under version {to}, which is in force now. That changes:',
    'Ärendet skrevs under version {from}. Det lämnas in under version {to}, som gäller nu. Det ändrar:',
  ],
  'version.appears': ['Nyt fund: {finding}', 'New finding: {finding}', 'Nytt fynd: {finding}'],
  'version.goes': ['Bortfalder: {finding}', 'No longer found: {finding}', 'Faller bort: {finding}'],
  'version.route': [
    'Sagsgang og frister var {before}, og bliver {after}',
    'Route and last days were {before}, and become {after}',
    'Ärendegång och tidsfrister var {before}, och blir {after}',
  ],
  'version.sameRoute': [
    'Sagsgang og frister er de samme',
    'The route and its last days are the same',
    'Ärendegången och tidsfristerna är desamma',
  ],
  'route.days': [
    'Tidligst {earliest}, senest {latest}',
    'No earlier than {earliest}, no later than {latest}',
    'Tidigast {earliest}, senast {latest}',
  ],
  'route.tooLate': [
    'Rammen eller organet ophører, før sagen kan nå hertil. Sagen skal flyttes til den ramme, der følger.',
    'The framework or the body ends before the case can get here. The case must be moved to the framework that follows.',
    'Ramverket eller organet upphör innan ärendet kan nå hit. Ärendet måste flyttas till det ramverk som följer.',
  ],
  'route.nobody': [
    'Ingen part i sagen skal afgøre her endnu',
    'No party of the case decides here yet',
    'Ingen part i ärendet beslutar här ännu',
  ],
  'route.needed': [
    '{needed} af {of} {kind} skal være med',
    '{needed} of {of} {kind} must join',
    '{needed} av {of} {kind} måste vara med',
  ],
  'route.spoken': ['{count} har taget stilling.', '{count} have decided.', '{count} har tagit ställning.'],
  'route.bodies': ['organer', 'bodies', 'organ'],
  'partyKind.region': ['regioner', 'regions', 'regioner'],
  'partyKind.municipality': ['kommuner', 'municipalities', 'kommuner'],
  'partyKind.general-practice': ['almen praksis', 'general practice', 'allmänmedicin'],
  'partyKind.citizens': ['borgere', 'citizens', 'medborgare'],
  'partyKind.state': ['staten', 'the state', 'staten'],
  'partyKind.other': ['andre parter', 'other parties', 'andra parter'],
} as const satisfies Texts;
