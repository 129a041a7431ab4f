// Texts of the agreements: the list, the page, and what is done with one.

import { ANSWER_WORDS } from '../../domain/agreement/agreement-words.ts';
import type { AgreementEventType } from '../../domain/agreement/events.ts';
import type { AgreementAction } from '../../domain/agreement/guards.ts';
import type { Answer, CONCLUSIONS, RENEWALS } from '../../domain/agreement/state.ts';
import type { AgreementStatus, Ending } from '../../domain/agreement/validity.ts';
import { type Text, textsOf } from './text.ts';

type Named<Prefix extends string, T extends string> = Readonly<Record<`${Prefix}.${T}`, Text>>;

const STATUS: Named<'agreement.status', AgreementStatus> = {
  'agreement.status.awaiting-start': ['Afventer start', 'Awaiting start', 'Väntar på start'],
  'agreement.status.in-force': ['I kraft', 'In force', 'I kraft'],
  'agreement.status.under-notice': ['Opsagt', 'Under notice', 'Uppsagt'],
  'agreement.status.ended': ['Ophørt', 'Ended', 'Upphört'],
  'agreement.status.replaced': ['Afløst', 'Replaced', 'Ersatt'],
};
const ENDING: Named<'agreement.ending', Ending> = {
  'agreement.ending.expired': ['udløber', 'expires', 'löper ut'],
  'agreement.ending.terminated': ['ophører ved opsigelse', 'ends by notice', 'upphör genom uppsägning'],
  'agreement.ending.reverted': ['opgaven går tilbage', 'the task goes back', 'uppgiften går tillbaka'],
  'agreement.ending.replaced': [
    'afløses af næste udgave',
    'is replaced by the next edition',
    'ersätts av nästa utgåva',
  ],
};
const ANSWER: Named<'agreement.answer', Answer> = textsOf(ANSWER_WORDS, 'agreement.answer.');
const ACTION: Named<'agreement.action', AgreementAction> = {
  'agreement.action.join': ['Registrér tilslutning', 'Record an answer', 'Registrera svar'],
  'agreement.action.close-condition': ['Luk forbehold', 'Close condition', 'Stäng villkor'],
  'agreement.action.reach-milestone': ['Kryds milepæl af', 'Tick off milestone', 'Pricka av milstolpe'],
  'agreement.action.report': ['Indberet tal', 'Report figures', 'Rapportera siffror'],
  'agreement.action.regulate': ['Regulér takster', 'Regulate tariffs', 'Räkna upp taxor'],
  'agreement.action.evaluate': ['Registrér evaluering', 'Record evaluation', 'Registrera utvärdering'],
  'agreement.action.decide-renewal': ['Afgør fornyelse', 'Decide on renewal', 'Besluta om förnyelse'],
  'agreement.action.give-notice': ['Sig aftalen op', 'Give notice', 'Säg upp avtalet'],
  'agreement.action.withdraw-notice': ['Træk opsigelse tilbage', 'Withdraw notice', 'Återkalla uppsägning'],
  'agreement.action.amend': ['Lav et tillæg', 'Make an amendment', 'Gör ett tillägg'],
  'agreement.action.spread': [
    'Udbred til en anden klynge',
    'Spread to another cluster',
    'Sprid till ett annat kluster',
  ],
  'agreement.action.revert': ['Før opgaven tilbage', 'Take the task back', 'För tillbaka uppgiften'],
};
const EVENT: Named<'event', AgreementEventType> = {
  'event.agreement.created': ['Aftalen er oprettet', 'The agreement was made', 'Avtalet skapades'],
  'event.agreement.joined': ['{party}: {answer}', '{party}: {answer}', '{party}: {answer}'],
  'event.agreement.condition-closed': ['Et forbehold er lukket', 'A condition was closed', 'Ett villkor stängdes'],
  'event.agreement.milestone-reached': ['En milepæl er nået', 'A milestone was reached', 'En milstolpe nåddes'],
  'event.agreement.reported': [
    '{party} har indberettet {period}',
    '{party} reported {period}',
    '{party} rapporterade {period}',
  ],
  'event.agreement.report-corrected': [
    '{party} har rettet {period}: {reason}',
    '{party} corrected {period}: {reason}',
    '{party} rättade {period}: {reason}',
  ],
  'event.agreement.regulated': [
    'Taksterne for {year} er reguleret',
    'The tariffs of {year} were regulated',
    'Taxorna för {year} räknades upp',
  ],
  'event.agreement.evaluated': ['Evaluering: {conclusion}', 'Evaluation: {conclusion}', 'Utvärdering: {conclusion}'],
  'event.agreement.renewal-decided': ['Fornyelse: {outcome}', 'Renewal: {outcome}', 'Förnyelse: {outcome}'],
  'event.agreement.notice-given': ['{party} har sagt op', '{party} gave notice', '{party} sade upp'],
  'event.agreement.notice-withdrawn': [
    '{party} har trukket sin opsigelse tilbage',
    '{party} withdrew its notice',
    '{party} återkallade sin uppsägning',
  ],
  'event.agreement.ended': ['Aftalen {how}', 'The agreement {how}', 'Avtalet {how}'],
};

const CONCLUSION: Named<'agreement.conclusion', (typeof CONCLUSIONS)[number]> = {
  'agreement.conclusion.noted': ['Taget til efterretning', 'Noted', 'Lagd till handlingarna'],
  'agreement.conclusion.continued': ['Fortsættes', 'Continued', 'Fortsätter'],
  'agreement.conclusion.extended': ['Forlænges', 'Extended', 'Förlängs'],
  'agreement.conclusion.widened': ['Udvides', 'Widened', 'Utvidgas'],
  'agreement.conclusion.adjusted': ['Justeres', 'Adjusted', 'Justeras'],
  'agreement.conclusion.spread': [
    'Udbredes til andre klynger',
    'Spread to other clusters',
    'Sprids till andra kluster',
  ],
  'agreement.conclusion.reverted': ['Opgaven føres tilbage', 'The task is taken back', 'Uppgiften förs tillbaka'],
  'agreement.conclusion.ended': ['Aftalen ophører', 'The agreement ends', 'Avtalet upphör'],
};
const RENEWAL: Named<'agreement.renewal', (typeof RENEWALS)[number]> = {
  'agreement.renewal.renewed': ['Fornyet', 'Renewed', 'Förnyat'],
  'agreement.renewal.expires': ['Udløber som aftalt', 'Expires as agreed', 'Löper ut som avtalat'],
};

const PAGE = {
  'agreement.body': ['Organ, der følger op', 'Body that follows up', 'Organ som följer upp'],
  'nav.agreements': ['Aftaler', 'Agreements', 'Avtal'],
  'agreements.go': ['Vis aftaler', 'Show agreements', 'Visa avtal'],
  'agreements.title': ['Aftaler', 'Agreements', 'Avtal'],
  'agreements.none': ['Ingen aftaler passer.', 'No agreements match.', 'Inga avtal passar.'],
  'agreements.noneAtAll': [
    'Der er ingen aftaler endnu. En aftale opstår, når en sag er godkendt.',
    'There are no agreements yet. An agreement is made when a case is approved.',
    'Det finns inga avtal ännu. Ett avtal uppstår när ett ärende godkänns.',
  ],
  'agreements.caption': ['Aftaler', 'Agreements', 'Avtal'],
  'agreements.number': ['Aftale', 'Agreement', 'Avtal'],
  'agreements.inForceOn': ['I kraft den', 'In force on', 'I kraft den'],
  'agreement.planner': ['Regionens planlægger', 'The regional planner', 'Regionens planerare'],
  'agreements.edition': ['udgave {edition}', 'edition {edition}', 'utgåva {edition}'],
  'agreements.period': ['Gælder', 'In force', 'Gäller'],
  'agreement.name': [
    'Aftale {number}, udgave {edition}',
    'Agreement {number}, edition {edition}',
    'Avtal {number}, utgåva {edition}',
  ],
  'agreement.documentPdf': ['Hent aftalen (PDF)', 'Download the agreement (PDF)', 'Hämta avtalet (PDF)'],
  'agreement.documentDocx': ['Hent aftalen (DOCX)', 'Download the agreement (DOCX)', 'Hämta avtalet (DOCX)'],
  'agreement.statusNow': ['Status i dag', 'Status today', 'Status i dag'],
  'agreement.from': ['Fra', 'From', 'Från'],
  'agreement.to': ['Til (ikke med)', 'To (not included)', 'Till (ej med)'],
  'agreement.untilTerminated': ['Til den siges op', 'Until terminated', 'Tills det sägs upp'],
  'agreement.fromUnknown': [
    'Ikke før alt er på plads',
    'Not before everything is in place',
    'Inte förrän allt är på plats',
  ],
  'agreement.reports': ['Indberetning', 'Reports', 'Rapportering'],
  'agreement.notice': ['Opsigelsesvarsel', 'Notice period', 'Uppsägningstid'],
  'agreement.noNotice': ['Ikke aftalt', 'Not agreed', 'Inte avtalad'],
  'agreement.case': ['Sag', 'Case', 'Ärende'],
  'agreement.caseLink': ['Se sagen', 'See the case', 'Se ärendet'],
  'agreement.approvedOn': ['Godkendt', 'Approved', 'Godkänt'],
  'agreement.registered': [
    'Registreret uden sag; står i',
    'Registered without a case; stands in',
    'Registrerat utan ärende; står i',
  ],
  'agreement.waits': [
    'Aftalen er ikke i kraft endnu. Den venter på:',
    'The agreement is not in force yet. It waits for:',
    'Avtalet är inte i kraft ännu. Det väntar på:',
  ],
  'agreement.waits.joins': [
    '{missing} flere tilslutninger ({joined} af {needed} er med)',
    '{missing} more to join ({joined} of {needed} have)',
    '{missing} fler anslutningar ({joined} av {needed} är med)',
  ],
  'agreement.waits.condition': ['forbeholdet: {text}', 'the condition: {text}', 'villkoret: {text}'],
  'agreement.waits.date': ['startdatoen {date}', 'the start date {date}', 'startdatumet {date}'],
  'agreement.do': ['Det kan du gøre', 'What you can do', 'Det kan du göra'],
  'agreement.parties': ['Parter', 'Parties', 'Parter'],
  'agreement.party': ['Part', 'Party', 'Part'],
  'agreement.answered': ['Svar', 'Answer', 'Svar'],
  'agreement.decidedOn': ['Besluttet', 'Decided', 'Beslutat'],
  'agreement.bound': ['Bundet', 'Bound', 'Bunden'],
  'agreement.byDecision': ['Med fra beslutningen', 'In by the decision', 'Med från beslutet'],
  'agreement.leaves': ['træder ud {date}', 'leaves {date}', 'lämnar {date}'],
  'agreement.conditions': ['Forbehold', 'Conditions', 'Villkor'],
  'agreement.condition': ['Forbehold', 'Condition', 'Villkor'],
  'agreement.owner': ['Ansvarlig', 'Owner', 'Ansvarig'],
  'agreement.dueDate': ['Frist', 'Due', 'Senast'],
  'agreement.closed': ['Lukket {date}', 'Closed {date}', 'Stängt {date}'],
  'agreement.open': ['Åbent', 'Open', 'Öppet'],
  'agreement.beforeStart': [
    'skal være lukket før start',
    'must be closed before the start',
    'måste stängas före start',
  ],
  'agreement.milestones': ['Milepæle', 'Milestones', 'Milstolpar'],
  'agreement.milestone': ['Milepæl', 'Milestone', 'Milstolpe'],
  'agreement.reached': ['Nået {date}', 'Reached {date}', 'Nådd {date}'],
  'agreement.notReached': ['Ikke nået', 'Not reached', 'Inte nådd'],
  'agreement.tariffs': ['Takster', 'Tariffs', 'Taxor'],
  'agreement.tariff': ['Takst', 'Tariff', 'Taxa'],
  'agreement.amount': ['Beløb', 'Amount', 'Belopp'],
  'agreement.priceYear': ['Prisniveau', 'Price level', 'Prisnivå'],
  'agreement.regulated': ['Reguleres', 'Regulated', 'Räknas upp'],
  'agreement.yes': ['Ja', 'Yes', 'Ja'],
  'agreement.no': ['Nej', 'No', 'Nej'],
  'agreement.due': ['Det kommer', 'What falls due', 'Det som kommer'],
  'agreement.dueNone': ['Intet falder for.', 'Nothing falls due.', 'Inget förfaller.'],
  'agreement.what': ['Hvad', 'What', 'Vad'],
  'agreement.when': ['Hvornår', 'When', 'När'],
  'agreement.who': ['Hvem', 'Who', 'Vem'],
  'agreement.every.1': ['derefter hver måned', 'then every month', 'därefter varje månad'],
  'agreement.every': ['derefter hver {months}. måned', 'then every {months} months', 'därefter var {months}:e månad'],
  'agreement.history': ['Historik', 'History', 'Historik'],
  'agreement.editions': ['Udgaver', 'Editions', 'Utgåvor'],
  'agreement.running': [
    'Igangværende forløb ved opsigelse',
    'Running patients at termination',
    'Pågående ärenden vid uppsägning',
  ],
} as const;

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
