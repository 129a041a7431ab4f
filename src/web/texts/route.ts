// Texts of the route of a case: who must decide at each stage, and when.
import { PARTY_KIND_WORDS } from '../../documents/choice-words.ts';
import { type Texts, textsOf } from './text.ts';

export const ROUTE_TEXTS = {
  'case.carriedOver': { da: 'Ført videre', en: 'Carried over', sv: 'Överfört' },
  'case.carriedFrom': {
    da: 'Fra {framework}, {date}. {reason}',
    en: 'From {framework}, {date}. {reason}',
    sv: 'Från {framework}, {date}. {reason}',
  },
  'case.decidedUnder': { da: 'Afgjort under', en: 'Decided under', sv: 'Beslutat under' },
  'version.title': { da: 'Rammen er ændret', en: 'The framework has changed', sv: 'Ramverket har ändrats' },
  'version.lead': {
    da: 'Sagen er skrevet under version {from}. Den forelægges under version {to}, som gælder nu. Det ændrer:',
    en: 'The case was written under version {from}. It is submitted under version {to}, which is in force now. That changes:',
    sv: 'Ärendet skrevs under version {from}. Det lämnas in under version {to}, som gäller nu. Det ändrar:',
  },
  'version.appears': { da: 'Nyt fund: {finding}', en: 'New finding: {finding}', sv: 'Nytt fynd: {finding}' },
  'version.goes': { da: 'Bortfalder: {finding}', en: 'No longer found: {finding}', sv: 'Faller bort: {finding}' },
  'version.route': {
    da: 'Sagsgang og frister var {before}, og bliver {after}',
    en: 'Route and last days were {before}, and become {after}',
    sv: 'Ärendegång och tidsfrister var {before}, och blir {after}',
  },
  'version.sameRoute': {
    da: 'Sagsgang og frister er de samme',
    en: 'The route and its last days are the same',
    sv: 'Ärendegången och tidsfristerna är desamma',
  },
  'route.days': {
    da: 'Tidligst {earliest}, senest {latest}',
    en: 'No earlier than {earliest}, no later than {latest}',
    sv: 'Tidigast {earliest}, senast {latest}',
  },
  'route.tooLate': {
    da: 'Rammen eller organet ophører, før sagen kan nå hertil. Sagen skal flyttes til den ramme, der følger.',
    en: 'The framework or the body ends before the case can get here. The case must be moved to the framework that follows.',
    sv: 'Ramverket eller organet upphör innan ärendet kan nå hit. Ärendet måste flyttas till det ramverk som följer.',
  },
  'route.nobody': {
    da: 'Ingen part i sagen skal afgøre her endnu',
    en: 'No party of the case decides here yet',
    sv: 'Ingen part i ärendet beslutar här ännu',
  },
  'route.needed': {
    da: '{needed} af {of} {kind} skal være med',
    en: '{needed} of {of} {kind} must join',
    sv: '{needed} av {of} {kind} måste vara med',
  },
  'route.spoken': {
    da: '{count} har taget stilling.',
    en: '{count} have decided.',
    sv: '{count} har tagit ställning.',
  },
  'route.bodies': { da: 'organer', en: 'bodies', sv: 'organ' },
  ...textsOf(PARTY_KIND_WORDS, 'partyKind.'),
} as const satisfies Texts;
