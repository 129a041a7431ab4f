// Texts of the draft of the agreement (samarbejdsaftale).
import { MONEY_WORDS } from '../../domain/agreement/money-words.ts';
import { type Catalogue, type Write, writerOf } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/localised.ts';
import { SHARED_TEXTS } from '../shared-texts.ts';

export const AGREEMENT_TEXTS = {
  'agreement.kind': SHARED_TEXTS.draftAgreement,
  'agreement.caution': {
    da: 'Udkastet er dannet af sagens oplysninger. Det er et arbejdsgrundlag for parterne og ikke juridisk rådgivning.',
    en: 'The draft is made from the dossier. It is a basis for the parties’ work and not legal advice.',
    sv: 'Utkastet är gjort av ärendets uppgifter. Det är ett arbetsunderlag för parterna och inte juridisk rådgivning.',
  },
  'agreement.missing': {
    da: 'Mangler i sagens oplysninger: {field}.',
    en: 'Missing from the dossier: {field}.',
    sv: 'Saknas i ärendets uppgifter: {field}.',
  },
  'agreement.basis': { da: 'Grundlag', en: 'Basis', sv: 'Grund' },
  'agreement.basisText': {
    da: 'Aftalen indgås under {framework} og bygger på sagen »{title}«, revision {revision}.',
    en: 'The agreement is made under {framework} and rests on the case “{title}”, revision {revision}.',
    sv: 'Avtalet ingås enligt {framework} och bygger på ärendet ”{title}”, revision {revision}.',
  },
  'agreement.parties': { da: 'Parter', en: 'Parties', sv: 'Parter' },
  'agreement.purpose': { da: 'Formål', en: 'Purpose', sv: 'Syfte' },
  'agreement.targetGroup': { da: 'Målgruppe', en: 'Target group', sv: 'Målgrupp' },
  'agreement.task': { da: 'Opgaven', en: 'The task', sv: 'Uppgiften' },
  'agreement.referral': { da: 'Henvisning og visitation', en: 'Referral and assessment', sv: 'Remiss och bedömning' },
  'agreement.visitation': {
    da: 'Kommunen beholder visitationsretten.',
    en: 'The municipality keeps the right to assess and grant.',
    sv: 'Kommunen behåller rätten att bedöma och bevilja.',
  },
  'agreement.treatment': { da: 'Behandlingsansvar', en: 'Treatment responsibility', sv: 'Behandlingsansvar' },
  'agreement.startUp': { da: 'Opstart og udførelse', en: 'Start and performance', sv: 'Uppstart och utförande' },
  'agreement.communication': { da: 'Kommunikation', en: 'Communication', sv: 'Kommunikation' },
  'agreement.advice': SHARED_TEXTS.advice,
  'agreement.completion': { da: 'Afslutning af forløb', en: 'Completion of a case', sv: 'Avslutning av ärenden' },
  'agreement.competences': {
    da: 'Kompetencer og delegation',
    en: 'Competences and delegation',
    sv: 'Kompetenser och delegering',
  },
  'agreement.economy': { da: 'Aktivitet og økonomi', en: 'Activity and economy', sv: 'Aktivitet och ekonomi' },
  'agreement.tariffs': { da: 'Takster og betaling', en: 'Tariffs and payment', sv: 'Taxor och betalning' },
  'agreement.tariffsCaption': {
    da: 'Takster og faste beløb',
    en: 'Tariffs and fixed amounts',
    sv: 'Taxor och fasta belopp',
  },
  'agreement.tariff': { da: 'Takst', en: 'Tariff', sv: 'Taxa' },
  'agreement.price': { da: 'Pris', en: 'Price', sv: 'Pris' },
  'agreement.unit': { da: 'Enhed', en: 'Unit', sv: 'Enhet' },
  'agreement.priceYear': { da: 'Prisniveau', en: 'Price level', sv: 'Prisnivå' },
  'agreement.regulatedBy': { da: 'Reguleres efter', en: 'Regulated by', sv: 'Räknas upp efter' },
  'agreement.yearly': {
    da: 'hvert år efter prisindekset i {framework}',
    en: 'each year by the price index of {framework}',
    sv: 'varje år efter prisindexet i {framework}',
  },
  'agreement.whose': {
    da: 'Hvem der betaler, og hvem der modtager',
    en: 'Who pays and who receives',
    sv: 'Vem som betalar och vem som tar emot',
  },
  'agreement.exceptions': {
    da: 'Undtagelser fra taksterne',
    en: 'Exceptions from the tariffs',
    sv: 'Undantag från taxorna',
  },
  'agreement.exception': { da: 'Anden pris', en: 'Another price', sv: 'Annat pris' },
  'agreement.limit': { da: 'Grænse', en: 'Limit', sv: 'Gräns' },
  'agreement.perParty': {
    da: 'Hver part om året, når alt er flyttet (enheder i {unit})',
    en: 'Each party a year, when all has moved (units in {unit})',
    sv: 'Varje part per år, när allt har flyttats (enheter i {unit})',
  },
  'agreement.cost': MONEY_WORDS.cost,
  'agreement.settled': MONEY_WORDS.settled,
  'agreement.net': MONEY_WORDS.net,
  'agreement.follow': {
    da: 'Monitorering og opfølgning',
    en: 'Monitoring and follow-up',
    sv: 'Övervakning och uppföljning',
  },
  'agreement.force': {
    da: 'Implementering, ikrafttræden og opsigelse',
    en: 'Implementation, entry into force and termination',
    sv: 'Införande, ikraftträdande och uppsägning',
  },
  'agreement.inForce': {
    da: 'Aftalen træder i kraft, når {when}.',
    en: 'The agreement enters into force when {when}.',
    sv: 'Avtalet träder i kraft när {when}.',
  },
  'agreement.ratification': {
    da: 'Aftalen træder i kraft, når alle parter har tilsluttet sig.',
    en: 'The agreement enters into force when every party has ratified it.',
    sv: 'Avtalet träder i kraft när alla parter har anslutit sig.',
  },
  'agreement.conditions': {
    da: 'Forbehold fra beslutningen',
    en: 'Conditions of the decision',
    sv: 'Villkor från beslutet',
  },
  'agreement.noConditions': {
    da: 'Beslutningen har ingen forbehold.',
    en: 'The decision has no conditions.',
    sv: 'Beslutet har inga villkor.',
  },
  'agreement.undecided': {
    da: 'Sagen er ikke afgjort.',
    en: 'The case is not decided.',
    sv: 'Ärendet är inte avgjort.',
  },
  'agreement.signatures': {
    da: 'Tilslutning og underskrift',
    en: 'Ratification and signature',
    sv: 'Anslutning och underskrift',
  },
  'agreement.signature': { da: 'Dato og underskrift', en: 'Date and signature', sv: 'Datum och underskrift' },
  'agreement.transferring': { da: 'Afgivende part', en: 'Transferring party', sv: 'Överlämnande part' },
  'agreement.receiving': { da: 'Modtagende part', en: 'Receiving party', sv: 'Mottagande part' },
  'agreement.responsibility': { da: 'Ansvar', en: 'Responsibility', sv: 'Ansvar' },
  'agreement.handover': SHARED_TEXTS.handover,
  'agreement.role': { da: 'Rolle', en: 'Role', sv: 'Roll' },
  'agreement.party': { da: 'Part', en: 'Party', sv: 'Part' },
} as const satisfies Catalogue;

export type WriteAgreement = Write<typeof AGREEMENT_TEXTS>;

export function agreementWriter(language: Language): WriteAgreement {
  return writerOf(AGREEMENT_TEXTS, language);
}
