// The case at one glance.
import type { Texts } from './text.ts';

export const GLANCE_TEXTS = {
  'glance.title': ['Sagen kort', 'The case in brief', 'Ärendet i korthet'],
  'glance.task': ['Opgaven', 'The task', 'Uppgiften'],
  'glance.moves': ['Fra {from} til {to}', 'From {from} to {to}', 'Från {from} till {to}'],
  'glance.notDescribed': ['Ikke beskrevet endnu.', 'Not described yet.', 'Inte beskriven ännu.'],
  'glance.nobody': ['ikke angivet', 'not stated', 'inte angivet'],
  'glance.state': ['Hvor er sagen?', 'Where is the case?', 'Var är ärendet?'],
  'glance.waits': [
    'Venter på {body}, frist {date}.',
    'Waiting for {body}, due {date}.',
    'Väntar på {body}, frist {date}.',
  ],
  'glance.gaps.1': [
    'Én oplysning mangler, før den kan forelægges',
    'One answer is missing before it can be submitted',
    'En uppgift saknas innan det kan föreläggas',
  ],
  'glance.gaps': [
    '{count} oplysninger mangler, før den kan forelægges',
    '{count} answers are missing before it can be submitted',
    '{count} uppgifter saknas innan det kan föreläggas',
  ],
  'glance.ready': [
    'Intet mangler, før den kan forelægges.',
    'Nothing is missing before it can be submitted.',
    'Inget saknas innan det kan föreläggas.',
  ],
  'glance.ended': ['Hvordan endte sagen?', 'How did the case end?', 'Hur slutade ärendet?'],
  'glance.said': ['{body}: {outcome}, {date}.', '{body}: {outcome}, {date}.', '{body}: {outcome}, {date}.'],
  'glance.decides': ['Hvem afgør hvornår?', 'Who decides when?', 'Vem beslutar när?'],
  'glance.start': ['Opgaven starter', 'The task starts', 'Uppgiften startar'],
  'glance.started': ['Opgaven startede', 'The task started', 'Uppgiften startade'],
  'glance.startPlanned': ['Foreslået start', 'Proposed start', 'Föreslagen start'],
  'glance.mine': ['Venter på dig', 'Waiting for you', 'Väntar på dig'],
  'glance.nothing': ['Intet lige nu.', 'Nothing right now.', 'Inget just nu.'],
  'glance.money': ['Penge om året', 'Money a year', 'Pengar per år'],
  'glance.more': ['{who}: {amount} mere end i dag', '{who}: {amount} more than today', '{who}: {amount} mer än i dag'],
  'glance.less': [
    '{who}: {amount} mindre end i dag',
    '{who}: {amount} less than today',
    '{who}: {amount} mindre än i dag',
  ],
  'glance.same': ['{who}: det samme som i dag', '{who}: the same as today', '{who}: samma som i dag'],
  'glance.moneyThen': [
    'Penge om året efter forslaget',
    'Money a year by the proposal',
    'Pengar per år enligt förslaget',
  ],
  'glance.moreThen': [
    '{who}: {amount} mere end før',
    '{who}: {amount} more than before',
    '{who}: {amount} mer än före',
  ],
  'glance.lessThen': [
    '{who}: {amount} mindre end før',
    '{who}: {amount} less than before',
    '{who}: {amount} mindre än före',
  ],
  'glance.sameThen': ['{who}: det samme som før', '{who}: the same as before', '{who}: samma som före'],
  'glance.all': ['I alt', 'In total', 'Totalt'],
  'glance.moneyUnknown': ['Ikke regnet endnu.', 'Not calculated yet.', 'Inte beräknat ännu.'],
  'glance.moneyNever': ['Blev ikke regnet.', 'Was not calculated.', 'Beräknades inte.'],
  'glance.moneyHow': ['Sådan er det regnet', 'How it is calculated', 'Så är det beräknat'],
  'glance.leon': ['LEON', 'LEON', 'LEON'],
  'glance.leonHow': ['Hvorfor?', 'Why?', 'Varför?'],
} as const satisfies Texts;
