// Texts of the agreements: the list, the page, and the acts.

import { SHARED_TEXTS } from '../../documents/shared-texts.ts';
import {
  ANSWER_WORDS,
  CONCLUSION_NAMES,
  CONDITION_WORDS,
  EDITION_WORDS,
  VALIDITY_WORDS,
} from '../../domain/agreement/agreement-words.ts';
import type { AgreementEventType } from '../../domain/agreement/events.ts';
import type { AgreementAction } from '../../domain/agreement/guards.ts';
import { MONEY_WORDS } from '../../domain/agreement/money-words.ts';
import type { Answer, CONCLUSIONS, RENEWALS } from '../../domain/agreement/state.ts';
import type { AgreementStatus, Ending } from '../../domain/agreement/validity.ts';
import { headingAt } from '../../domain/dossier/labels.ts';
import { BEFORE_START } from '../../domain/dossier/plan.ts';
import type { Localised } from '../../lib/localised.ts';
import { STATE_TEXTS } from './states.ts';
import { type Texts, textsOf } from './text.ts';

type Named<Prefix extends string, T extends string> = Readonly<Record<`${Prefix}.${T}`, Localised>>;

const STATUS: Named<'agreement.status', AgreementStatus> = {
  'agreement.status.awaiting-start': { da: 'Afventer start', en: 'Awaiting start', sv: 'Väntar på start' },
  'agreement.status.in-force': { da: 'I kraft', en: 'In force', sv: 'I kraft' },
  'agreement.status.under-notice': { da: 'Opsagt', en: 'Under notice', sv: 'Uppsagt' },
  'agreement.status.ended': { da: 'Ophørt', en: 'Ended', sv: 'Upphört' },
  'agreement.status.replaced': { da: 'Afløst', en: 'Replaced', sv: 'Ersatt' },
};
const ENDING: Named<'agreement.ending', Ending> = {
  'agreement.ending.expired': { da: 'udløber', en: 'expires', sv: 'löper ut' },
  'agreement.ending.terminated': { da: 'ophører ved opsigelse', en: 'ends by notice', sv: 'upphör genom uppsägning' },
  'agreement.ending.reverted': { da: 'opgaven går tilbage', en: 'the task goes back', sv: 'uppgiften går tillbaka' },
  'agreement.ending.replaced': {
    da: 'afløses af næste udgave',
    en: 'is replaced by the next edition',
    sv: 'ersätts av nästa utgåva',
  },
};
const ANSWER: Named<'agreement.answer', Answer> = textsOf(ANSWER_WORDS, 'agreement.answer.');
const ACTION: Named<'agreement.action', AgreementAction> = {
  'agreement.action.join': { da: 'Registrér svar', en: 'Record an answer', sv: 'Registrera svar' },
  'agreement.action.close-condition': STATE_TEXTS['action.close-condition'],
  'agreement.action.reach-milestone': { da: 'Kryds milepæl af', en: 'Tick off milestone', sv: 'Pricka av milstolpe' },
  'agreement.action.report': { da: 'Indberet tal', en: 'Report figures', sv: 'Rapportera siffror' },
  'agreement.action.regulate': { da: 'Regulér takster', en: 'Regulate tariffs', sv: 'Räkna upp taxor' },
  'agreement.action.evaluate': { da: 'Registrér evaluering', en: 'Record evaluation', sv: 'Registrera utvärdering' },
  'agreement.action.decide-renewal': { da: 'Afgør fornyelse', en: 'Decide on renewal', sv: 'Besluta om förnyelse' },
  'agreement.action.give-notice': { da: 'Sig aftalen op', en: 'Give notice', sv: 'Säg upp avtalet' },
  'agreement.action.withdraw-notice': {
    da: 'Træk opsigelse tilbage',
    en: 'Withdraw notice',
    sv: 'Återkalla uppsägning',
  },
  'agreement.action.amend': { da: 'Lav et tillæg', en: 'Make an amendment', sv: 'Gör ett tillägg' },
  'agreement.action.spread': {
    da: 'Udbred til en anden klynge',
    en: 'Spread to another cluster',
    sv: 'Sprid till ett annat kluster',
  },
  'agreement.action.revert': { da: 'Før opgaven tilbage', en: 'Take the task back', sv: 'För tillbaka uppgiften' },
};
const EVENT: Named<'event', AgreementEventType> = {
  'event.agreement.created': { da: 'Aftalen er oprettet', en: 'The agreement was made', sv: 'Avtalet skapades' },
  'event.agreement.joined': { da: '{party}: {answer}', en: '{party}: {answer}', sv: '{party}: {answer}' },
  'event.agreement.condition-closed': STATE_TEXTS['event.condition.closed'],
  'event.agreement.milestone-reached': {
    da: 'Milepæl nået: {what}',
    en: 'Milestone reached: {what}',
    sv: 'Milstolpe nådd: {what}',
  },
  'event.agreement.reported': {
    da: '{party} har indberettet {period}',
    en: '{party} reported {period}',
    sv: '{party} rapporterade {period}',
  },
  'event.agreement.report-corrected': {
    da: '{party} har rettet {period}: {reason}',
    en: '{party} corrected {period}: {reason}',
    sv: '{party} rättade {period}: {reason}',
  },
  'event.agreement.regulated': {
    da: 'Taksterne for {year} er reguleret',
    en: 'The tariffs of {year} were regulated',
    sv: 'Taxorna för {year} räknades upp',
  },
  'event.agreement.evaluated': {
    da: 'Evaluering: {conclusion}',
    en: 'Evaluation: {conclusion}',
    sv: 'Utvärdering: {conclusion}',
  },
  'event.agreement.renewal-decided': {
    da: 'Fornyelse: {outcome}',
    en: 'Renewal: {outcome}',
    sv: 'Förnyelse: {outcome}',
  },
  'event.agreement.notice-given': { da: '{party} har sagt op', en: '{party} gave notice', sv: '{party} sade upp' },
  'event.agreement.notice-withdrawn': {
    da: '{party} har trukket sin opsigelse tilbage',
    en: '{party} withdrew its notice',
    sv: '{party} återkallade sin uppsägning',
  },
  'event.agreement.spread': { da: 'Udbredt til {place}', en: 'Spread to {place}', sv: 'Spritt till {place}' },
  'event.agreement.ended': { da: 'Aftalen {how}', en: 'The agreement {how}', sv: 'Avtalet {how}' },
};

const CONCLUSION: Named<'agreement.conclusion', (typeof CONCLUSIONS)[number]> = textsOf(
  CONCLUSION_NAMES,
  'agreement.conclusion.',
);
const RENEWAL: Named<'agreement.renewal', (typeof RENEWALS)[number]> = {
  'agreement.renewal.renewed': { da: 'Fornyet', en: 'Renewed', sv: 'Förnyat' },
  'agreement.renewal.expires': { da: 'Udløber som aftalt', en: 'Expires as agreed', sv: 'Löper ut som avtalat' },
};

const PAGE = {
  'agreement.body': SHARED_TEXTS.followedBy,
  'nav.agreements': { da: 'Aftaler', en: 'Agreements', sv: 'Avtal' },
  'agreements.go': { da: 'Vis aftaler', en: 'Show agreements', sv: 'Visa avtal' },
  'agreements.title': { da: 'Aftaler', en: 'Agreements', sv: 'Avtal' },
  'agreements.none': { da: 'Ingen aftaler passer.', en: 'No agreements match.', sv: 'Inga avtal passar.' },
  'agreements.noneAtAll': {
    da: 'Der er ingen aftaler endnu. En aftale opstår, når en sag er godkendt.',
    en: 'There are no agreements yet. An agreement is made when a case is approved.',
    sv: 'Det finns inga avtal ännu. Ett avtal uppstår när ett ärende godkänns.',
  },
  'agreements.caption': { da: 'Aftaler', en: 'Agreements', sv: 'Avtal' },
  'agreements.number': { da: 'Aftale', en: 'Agreement', sv: 'Avtal' },
  'agreements.inForceOn': { da: 'I kraft den', en: 'In force on', sv: 'I kraft den' },
  'agreement.planner': { da: 'Regionens planlægger', en: 'The regional planner', sv: 'Regionens planerare' },
  'agreements.edition': EDITION_WORDS,
  'agreements.period': { da: 'Gælder', en: 'In force', sv: 'Gäller' },
  'agreement.name': {
    da: 'Aftale {number}, udgave {edition}',
    en: 'Agreement {number}, edition {edition}',
    sv: 'Avtal {number}, utgåva {edition}',
  },
  'agreement.documentPdf': { da: 'Hent aftalen (PDF)', en: 'Download the agreement (PDF)', sv: 'Hämta avtalet (PDF)' },
  'agreement.documentDocx': {
    da: 'Hent aftalen (DOCX)',
    en: 'Download the agreement (DOCX)',
    sv: 'Hämta avtalet (DOCX)',
  },
  'agreement.statusNow': { da: 'Status i dag', en: 'Status today', sv: 'Status i dag' },
  'agreement.from': VALIDITY_WORDS.from,
  'agreement.to': VALIDITY_WORDS.to,
  'agreement.through': VALIDITY_WORDS.through,
  'agreement.untilTerminated': { da: 'Indtil den siges op', en: 'Until terminated', sv: 'Tills det sägs upp' },
  'agreement.fromUnknown': {
    da: 'Ikke før alt er på plads',
    en: 'Not before everything is in place',
    sv: 'Inte förrän allt är på plats',
  },
  'agreement.reports': { da: 'Indberetning', en: 'Reports', sv: 'Rapportering' },
  'agreement.notice': { da: 'Opsigelsesvarsel', en: 'Notice period', sv: 'Uppsägningstid' },
  'agreement.noNotice': { da: 'Ikke aftalt', en: 'Not agreed', sv: 'Inte avtalad' },
  'agreement.case': { da: 'Sag', en: 'Case', sv: 'Ärende' },
  'agreement.caseLink': { da: 'Se sagen', en: 'See the case', sv: 'Se ärendet' },
  'agreement.approvedOn': { da: 'Godkendt', en: 'Approved', sv: 'Godkänt' },
  'agreement.registered': {
    da: 'Registreret uden sag; står i',
    en: 'Registered without a case; stands in',
    sv: 'Registrerat utan ärende; står i',
  },
  'agreement.waits': {
    da: 'Aftalen er ikke i kraft endnu. Den venter på:',
    en: 'The agreement is not in force yet. It waits for:',
    sv: 'Avtalet är inte i kraft ännu. Det väntar på:',
  },
  'agreement.waits.only': {
    da: 'Aftalen træder i kraft {date}.',
    en: 'The agreement enters into force on {date}.',
    sv: 'Avtalet träder i kraft {date}.',
  },
  'agreement.waits.date': { da: 'startdatoen {date}', en: 'the start date {date}', sv: 'startdatumet {date}' },
  'agreement.do': { da: 'Det kan du gøre', en: 'What you can do', sv: 'Det kan du göra' },
  'agreement.parties': { da: 'Parter', en: 'Parties', sv: 'Parter' },
  'agreement.party': { da: 'Part', en: 'Party', sv: 'Part' },
  'agreement.answered': { da: 'Svar', en: 'Answer', sv: 'Svar' },
  'agreement.decidedOn': { da: 'Besluttet', en: 'Decided', sv: 'Beslutat' },
  'agreement.bound': { da: 'Bundet', en: 'Bound', sv: 'Bunden' },
  'agreement.byDecision': { da: 'Med fra beslutningen', en: 'In by the decision', sv: 'Med från beslutet' },
  'agreement.leaves': { da: 'træder ud {date}', en: 'leaves {date}', sv: 'lämnar {date}' },
  'agreement.conditions': { da: 'Forbehold', en: 'Conditions', sv: 'Villkor' },
  'agreement.condition': { da: 'Forbehold', en: 'Condition', sv: 'Villkor' },
  'agreement.owner': { da: 'Ansvarlig', en: 'Owner', sv: 'Ansvarig' },
  'agreement.dueDate': { da: 'Frist', en: 'Due', sv: 'Senast' },
  'agreement.closed': { da: 'Lukket {date}', en: 'Closed {date}', sv: 'Stängt {date}' },
  'agreement.open': CONDITION_WORDS.open,
  'agreement.openLate': CONDITION_WORDS.openLate,
  'agreement.beforeStart': {
    da: 'skal være lukket før start',
    en: 'must be closed before the start',
    sv: 'måste stängas före start',
  },
  'agreement.milestones': { da: 'Milepæle', en: 'Milestones', sv: 'Milstolpar' },
  'agreement.milestone': { da: 'Milepæl', en: 'Milestone', sv: 'Milstolpe' },
  'agreement.reachedBeforeStart': BEFORE_START,
  'agreement.reached': { da: 'Nået {date}', en: 'Reached {date}', sv: 'Nådd {date}' },
  'agreement.notReached': { da: 'Ikke nået', en: 'Not reached', sv: 'Inte nådd' },
  'agreement.ofEarlier': {
    da: 'Følges i den forrige udgave',
    en: 'Followed in the edition before',
    sv: 'Följs i den föregående utgåvan',
  },
  'agreement.tariffs': { da: 'Takster', en: 'Tariffs', sv: 'Taxor' },
  'agreement.tariff': { da: 'Takst', en: 'Tariff', sv: 'Taxa' },
  'agreement.amount': { da: 'Beløb', en: 'Amount', sv: 'Belopp' },
  'agreement.priceYear': { da: 'Prisniveau', en: 'Price level', sv: 'Prisnivå' },
  'agreement.regulated': { da: 'Reguleres', en: 'Regulated', sv: 'Räknas upp' },
  'agreement.yes': { da: 'Ja', en: 'Yes', sv: 'Ja' },
  'agreement.no': { da: 'Nej', en: 'No', sv: 'Nej' },
  ...textsOf(MONEY_WORDS, 'agreement.money.'),
  'agreement.due': { da: 'Det kommer', en: 'What falls due', sv: 'Det som kommer' },
  'agreement.dueNone': { da: 'Intet falder for.', en: 'Nothing falls due.', sv: 'Inget förfaller.' },
  'agreement.overdue': { da: 'over fristen', en: 'overdue', sv: 'försenat' },
  'agreement.what': { da: 'Hvad', en: 'What', sv: 'Vad' },
  'agreement.when': { da: 'Hvornår', en: 'When', sv: 'När' },
  'agreement.who': { da: 'Hvem', en: 'Who', sv: 'Vem' },
  'agreement.every.1': { da: 'derefter hver måned', en: 'then every month', sv: 'därefter varje månad' },
  'agreement.every': {
    da: 'derefter hver {months}. måned',
    en: 'then every {months} months',
    sv: 'därefter var {months}:e månad',
  },
  'agreement.history': { da: 'Historik', en: 'History', sv: 'Historik' },
  'agreement.editions': { da: 'Udgaver', en: 'Editions', sv: 'Utgåvor' },
  'agreement.running': headingAt('/plan/runningPatients'),
} as const satisfies Texts;

export const AGREEMENT_TEXTS = {
  ...STATUS,
  ...ENDING,
  ...ANSWER,
  ...ACTION,
  ...EVENT,
  ...CONCLUSION,
  ...RENEWAL,
  ...PAGE,
};
