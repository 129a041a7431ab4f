// Texts of an agreement as a document: the agreed terms, and its status on the day of the request.
import { CONDITION_WORDS, VALIDITY_WORDS } from '../../domain/agreement/agreement-words.ts';
import { MONEY_WORDS } from '../../domain/agreement/money-words.ts';
import { type Catalogue, type Write, writerOf } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/localised.ts';

const AGREEMENT_DOCUMENT_TEXTS = {
  ...MONEY_WORDS,
  kind: { da: 'Samarbejdsaftale', en: 'Agreement', sv: 'Samverkansavtal' },
  number: { da: 'Aftale', en: 'Agreement', sv: 'Avtal' },
  numbered: { da: '{number}, udgave {edition}', en: '{number}, edition {edition}', sv: '{number}, utgåva {edition}' },
  status: { da: 'Status {date}', en: 'Status on {date}', sv: 'Status {date}' },
  'status.awaiting-start': { da: 'Afventer start', en: 'Awaiting start', sv: 'Väntar på start' },
  'status.in-force': { da: 'I kraft', en: 'In force', sv: 'I kraft' },
  'status.under-notice': { da: 'Opsagt', en: 'Under notice', sv: 'Uppsagt' },
  'status.ended': { da: 'Ophørt', en: 'Ended', sv: 'Upphört' },
  'status.replaced': { da: 'Afløst', en: 'Replaced', sv: 'Ersatt' },
  from: VALIDITY_WORDS.from,
  waits: {
    da: 'når alt er på plads; planlagt til {date}',
    en: 'when everything is in place; planned for {date}',
    sv: 'när allt är på plats; planerat till {date}',
  },
  waitsFor: { da: 'venter på {what}', en: 'waits for {what}', sv: 'väntar på {what}' },
  through: VALIDITY_WORDS.through,
  to: VALIDITY_WORDS.to,
  noEnd: { da: 'den siges op', en: 'it is terminated', sv: 'det sägs upp' },
  notice: { da: 'Opsigelsesvarsel', en: 'Notice period', sv: 'Uppsägningstid' },
  notAgreed: { da: 'ikke aftalt', en: 'not agreed', sv: 'inte avtalat' },
  running: {
    da: 'Igangværende forløb ved opsigelse',
    en: 'Running patients at notice',
    sv: 'Pågående ärenden vid uppsägning',
  },
  basis: { da: 'Grundlag', en: 'Basis', sv: 'Grund' },
  ofCase: {
    da: 'Født af en sag, der blev godkendt {date}. Sagens kontrolsum (SHA-256): {hash}',
    en: 'Born of a case that was approved on {date}. The checksum of the case (SHA-256): {hash}',
    sv: 'Uppstod ur ett ärende som godkändes {date}. Ärendets kontrollsumma (SHA-256): {hash}',
  },
  inDossier: {
    da: 'Fordelingen af ansvar og behandlingsansvaret står i sagens oplysninger, som kontrolsummen gælder for.',
    en: 'Who has which responsibility, and the treatment responsibility stand in the dossier of the case, which the checksum is of.',
    sv: 'Ansvarsfördelningen och behandlingsansvaret står i ärendets uppgifter, som kontrollsumman gäller för.',
  },
  registered: {
    da: 'Registreret {date} uden sag. Aftalen står i: {source}',
    en: 'Registered on {date} without a case. The agreement stands in: {source}',
    sv: 'Registrerat {date} utan ärende. Avtalet står i: {source}',
  },
  framework: { da: 'Samarbejdsramme', en: 'Framework', sv: 'Ramverk' },
  body: { da: 'Organ, der følger op', en: 'Body that follows up', sv: 'Organ som följer upp' },
  task: { da: 'Opgaven', en: 'The task', sv: 'Uppgiften' },
  parties: { da: 'Parter', en: 'Parties', sv: 'Parter' },
  party: { da: 'Part', en: 'Party', sv: 'Part' },
  role: { da: 'Rolle', en: 'Role', sv: 'Roll' },
  transferring: { da: 'Afgivende', en: 'Transferring', sv: 'Överlämnande' },
  receiving: { da: 'Modtagende', en: 'Receiving', sv: 'Mottagande' },
  other: { da: 'Anden part', en: 'Another party', sv: 'Annan part' },
  answer: { da: 'Svar', en: 'Answer', sv: 'Svar' },
  bound: { da: 'Bundet', en: 'Bound', sv: 'Bunden' },
  conditions: { da: 'Forbehold', en: 'Conditions', sv: 'Villkor' },
  condition: { da: 'Forbehold', en: 'Condition', sv: 'Villkor' },
  owner: { da: 'Ansvarlig', en: 'Owner', sv: 'Ansvarig' },
  due: { da: 'Frist', en: 'Due', sv: 'Senast' },
  met: { da: 'Opfyldt', en: 'Met', sv: 'Uppfyllt' },
  ...CONDITION_WORDS,
  volume: { da: 'Aftalt omfang om året', en: 'Agreed volume a year', sv: 'Avtalad omfattning per år' },
  activity: { da: 'Aktivitet', en: 'Activity', sv: 'Aktivitet' },
  count: { da: 'Antal', en: 'Number', sv: 'Antal' },
  unit: { da: 'Enhed', en: 'Unit', sv: 'Enhet' },
  yearLead: {
    da: 'Som aftalt, når alt er flyttet, i prisniveau {year}.',
    en: 'As agreed, when all has moved, at price level {year}.',
    sv: 'Som avtalat, när allt har flyttats, i prisnivå {year}.',
  },
  yearUnknown: {
    da: 'Hvor der står en streg, kendes beløbet ikke på forhånd.',
    en: 'Where there is a dash, the amount is not known ahead.',
    sv: 'Där det står ett streck är beloppet inte känt i förväg.',
  },
  'beside.actual-cost': {
    da: 'Hertil kommer »{tariff}«: {terms}. Det kendes ikke på forhånd og er ikke talt med.',
    en: '“{tariff}” comes beside it: {terms}. It is not known ahead and is not counted.',
    sv: 'Därtill kommer ”{tariff}”: {terms}. Det är inte känt i förväg och är inte medräknat.',
  },
  'beside.once': {
    da: 'Hertil kommer »{tariff}«: {terms}. Det er ikke talt med.',
    en: '“{tariff}” comes beside it: {terms}. It is not counted.',
    sv: 'Därtill kommer ”{tariff}”: {terms}. Det är inte medräknat.',
  },
  'beside.uncounted': {
    da: '»{tariff}« er ikke talt med, hvor en parts antal mangler.',
    en: '“{tariff}” is not counted where the number of a party is missing.',
    sv: '”{tariff}” är inte medräknat där en parts antal saknas.',
  },
  indicators: { da: 'Mål, der følges', en: 'Indicators', sv: 'Mål som följs' },
  indicator: { da: 'Mål', en: 'Indicator', sv: 'Mål' },
  baseline: { da: 'Før', en: 'Baseline', sv: 'Före' },
  target: { da: 'Målet er', en: 'Target', sv: 'Målet är' },
  milestones: { da: 'Milepæle', en: 'Milestones', sv: 'Milstolpar' },
  milestone: { da: 'Milepæl', en: 'Milestone', sv: 'Milstolpe' },
  reached: { da: 'Nået', en: 'Reached', sv: 'Nådd' },
  follow: { da: 'Opfølgning', en: 'Follow-up', sv: 'Uppföljning' },
  reports: { da: 'Indberetning', en: 'Reports', sv: 'Rapportering' },
  measured: { da: 'Opgøres', en: 'Measured', sv: 'Mäts' },
  reported: { da: 'Indberettes', en: 'Reported', sv: 'Rapporteras' },
  midterm: { da: 'Midtvejsevaluering', en: 'Midterm evaluation', sv: 'Halvtidsutvärdering' },
  evaluation: { da: 'Evaluering', en: 'Evaluation', sv: 'Utvärdering' },
  none: { da: '–', en: '–', sv: '–' },
  footer: {
    da: 'Aftale {number}, udgave {edition}, version {version}, som den stod {date}.',
    en: 'Agreement {number}, edition {edition}, version {version}, as it stood on {date}.',
    sv: 'Avtal {number}, utgåva {edition}, version {version}, som det stod {date}.',
  },
} as const satisfies Catalogue;

export type WriteDocument = Write<typeof AGREEMENT_DOCUMENT_TEXTS>;

export function agreementDocumentWriter(language: Language): WriteDocument {
  return writerOf(AGREEMENT_DOCUMENT_TEXTS, language);
}
