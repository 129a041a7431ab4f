// The case at one glance.
import type { Texts } from './text.ts';

export const GLANCE_TEXTS = {
  'glance.title': { da: 'Sagen kort', en: 'The case in brief', sv: 'Ärendet i korthet' },
  'glance.task': { da: 'Opgaven', en: 'The task', sv: 'Uppgiften' },
  'glance.moves': { da: 'Fra {from} til {to}', en: 'From {from} to {to}', sv: 'Från {from} till {to}' },
  'glance.notDescribed': { da: 'Ikke beskrevet endnu.', en: 'Not described yet.', sv: 'Inte beskriven ännu.' },
  'glance.nobody': { da: 'ikke angivet', en: 'not stated', sv: 'inte angivet' },
  'glance.state': { da: 'Hvor er sagen?', en: 'Where is the case?', sv: 'Var är ärendet?' },
  'glance.waits': {
    da: 'Venter på {body}, frist {date}.',
    en: 'Waiting for {body}, due {date}.',
    sv: 'Väntar på {body}, frist {date}.',
  },
  'glance.gaps.1': {
    da: 'Én oplysning mangler, før den kan forelægges',
    en: 'One answer is missing before it can be submitted',
    sv: 'En uppgift saknas innan det kan föreläggas',
  },
  'glance.gaps': {
    da: '{count} oplysninger mangler, før den kan forelægges',
    en: '{count} answers are missing before it can be submitted',
    sv: '{count} uppgifter saknas innan det kan föreläggas',
  },
  'glance.ready': {
    da: 'Intet mangler, før den kan forelægges.',
    en: 'Nothing is missing before it can be submitted.',
    sv: 'Inget saknas innan det kan föreläggas.',
  },
  'glance.ended': { da: 'Hvordan endte sagen?', en: 'How did the case end?', sv: 'Hur slutade ärendet?' },
  'glance.said': {
    da: '{body}: {outcome}, {date}.',
    en: '{body}: {outcome}, {date}.',
    sv: '{body}: {outcome}, {date}.',
  },
  'glance.decides': { da: 'Hvem afgør hvornår?', en: 'Who decides when?', sv: 'Vem beslutar när?' },
  'glance.start': { da: 'Opgaven starter', en: 'The task starts', sv: 'Uppgiften startar' },
  'glance.started': { da: 'Opgaven startede', en: 'The task started', sv: 'Uppgiften startade' },
  'glance.startPlanned': { da: 'Foreslået start', en: 'Proposed start', sv: 'Föreslagen start' },
  'glance.mine': { da: 'Venter på dig', en: 'Waiting for you', sv: 'Väntar på dig' },
  'glance.nothing': { da: 'Intet lige nu.', en: 'Nothing right now.', sv: 'Inget just nu.' },
  'glance.money': { da: 'Penge om året', en: 'Money a year', sv: 'Pengar per år' },
  'glance.more': {
    da: '{who}: {amount} mere end i dag',
    en: '{who}: {amount} more than today',
    sv: '{who}: {amount} mer än i dag',
  },
  'glance.less': {
    da: '{who}: {amount} mindre end i dag',
    en: '{who}: {amount} less than today',
    sv: '{who}: {amount} mindre än i dag',
  },
  'glance.same': { da: '{who}: det samme som i dag', en: '{who}: the same as today', sv: '{who}: samma som i dag' },
  'glance.moneyThen': {
    da: 'Penge om året efter forslaget',
    en: 'Money a year by the proposal',
    sv: 'Pengar per år enligt förslaget',
  },
  'glance.moreThen': {
    da: '{who}: {amount} mere end før',
    en: '{who}: {amount} more than before',
    sv: '{who}: {amount} mer än före',
  },
  'glance.lessThen': {
    da: '{who}: {amount} mindre end før',
    en: '{who}: {amount} less than before',
    sv: '{who}: {amount} mindre än före',
  },
  'glance.sameThen': { da: '{who}: det samme som før', en: '{who}: the same as before', sv: '{who}: samma som före' },
  'glance.all': { da: 'I alt', en: 'In total', sv: 'Totalt' },
  'glance.moneyUnknown': { da: 'Ikke regnet endnu.', en: 'Not calculated yet.', sv: 'Inte beräknat ännu.' },
  'glance.moneyNever': { da: 'Blev ikke regnet.', en: 'Was not calculated.', sv: 'Beräknades inte.' },
  'glance.moneyHow': { da: 'Sådan er det regnet', en: 'How it is calculated', sv: 'Så är det beräknat' },
  'glance.leon': { da: 'LEON', en: 'LEON', sv: 'LEON' },
  'glance.leonHow': { da: 'Hvorfor?', en: 'Why?', sv: 'Varför?' },
} as const satisfies Texts;
