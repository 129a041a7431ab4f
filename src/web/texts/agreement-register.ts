// Texts of registering an agreement that already runs.
import { SHARED_TEXTS } from '../../documents/shared-texts.ts';
import { DUE_WORDS } from '../../domain/agreement/due-words.ts';
import { headingAt } from '../../domain/dossier/labels.ts';
import { ANNUAL_HINT, AS_REST_HINT, EVERY_WORDS } from '../../domain/dossier/reporting.ts';
import { capitalisedIn } from '../../lib/written.ts';
import type { Texts } from './text.ts';

const LINK = {
  da: 'Registrér en aftale, der allerede kører',
  en: 'Register an agreement that already runs',
  sv: 'Registrera ett avtal som redan gäller',
} as const;

export const AGREEMENT_REGISTER_TEXTS = {
  'register.agreement': { da: 'Aftalen', en: 'The agreement', sv: 'Avtalet' },
  'register.link': LINK,
  'register.heading': LINK,
  'register.lead': {
    da: 'Uden en sag: så den kan indberettes, ændres, fornyes og ophøre her, og ses i alle oversigter.',
    en: 'Without a case: so that it can be reported on, amended, renewed and ended here, and be seen in every register.',
    sv: 'Utan ett ärende: så att det kan rapporteras, ändras, förnyas och upphöra här, och synas i alla översikter.',
  },
  'register.formLead': {
    da: 'Skriv det, der står i aftalen. Lad det stå tomt, som ikke er aftalt.',
    en: 'Write what stands in the agreement. Leave empty what is not agreed.',
    sv: 'Skriv det som står i avtalet. Lämna tomt det som inte är avtalat.',
  },
  'register.save': { da: 'Registrér aftalen', en: 'Register the agreement', sv: 'Registrera avtalet' },
  'register.done': { da: 'Aftalen er registreret.', en: 'The agreement is registered.', sv: 'Avtalet är registrerat.' },
  'register.next': { da: 'Fortsæt', en: 'Continue', sv: 'Fortsätt' },
  'register.cluster': {
    da: 'Hvilken klynge hører aftalen til?',
    en: 'Which cluster is it of?',
    sv: 'Vilket kluster hör avtalet till?',
  },
  'register.what': { da: 'Hvad er aftalt', en: 'What is agreed', sv: 'Vad som är avtalat' },
  'register.title': { da: 'Aftalens titel', en: 'Title of the agreement', sv: 'Avtalets titel' },
  'register.summary': { da: 'Hvad aftalen går ud på', en: 'What the agreement is about', sv: 'Vad avtalet går ut på' },
  'register.source': { da: 'Dokumentet, den står i', en: 'The document it stands in', sv: 'Dokumentet det står i' },
  'register.sourceHint': {
    da: 'For eksempel: Samarbejdsaftale af 12. marts 2024, journalnummer',
    en: 'For example: Agreement of 12 March 2024, file number',
    sv: 'Till exempel: Samverkansavtal av den 12 mars 2024, diarienummer',
  },
  'register.who': { da: 'Parterne', en: 'The parties', sv: 'Parterna' },
  'register.transferring': {
    da: 'Hvem afgiver opgaven?',
    en: 'Who hands the task over?',
    sv: 'Vem lämnar över uppgiften?',
  },
  'register.receiving': { da: 'Hvem overtager opgaven?', en: 'Who takes the task on?', sv: 'Vem tar över uppgiften?' },
  'register.notJoined': {
    da: 'Parter, der endnu ikke har tilsluttet sig',
    en: 'Parties that have not joined yet',
    sv: 'Parter som ännu inte har anslutit sig',
  },
  'register.notJoinedHint': {
    da: 'De bliver spurgt. Alle andre parter er med fra begyndelsen.',
    en: 'They are asked. All other parties are in from the beginning.',
    sv: 'De tillfrågas. Alla andra parter är med från början.',
  },
  'register.body': SHARED_TEXTS.followedBy,
  'register.when': { da: 'Hvornår', en: 'When', sv: 'När' },
  'register.start': { da: 'Den gælder siden', en: 'In force since', sv: 'Det gäller sedan' },
  'register.dateHint': { da: 'For eksempel 1.6.2024', en: 'For example 1.6.2024', sv: 'Till exempel 1.6.2024' },
  'register.months': { da: 'Løbetid i måneder', en: 'Runs for so many months', sv: 'Löptid i månader' },
  'register.monthsHint': {
    da: 'Tomt: den løber, til den opsiges.',
    en: 'Empty: it runs until notice is given.',
    sv: 'Tomt: det löper tills det sägs upp.',
  },
  'register.notice': headingAt('/plan/noticeMonths'),
  'register.running': headingAt('/plan/runningPatients'),
  'register.volume': { da: 'Omfang', en: 'Volume', sv: 'Omfattning' },
  'register.tariffs': { da: 'Takster', en: 'Tariffs', sv: 'Taxor' },
  'register.tariffsLead': {
    da: 'I {currency}. Står der ikke andet, betales taksten pr. enhed af det, der tælles først.',
    en: 'In {currency}. Where nothing else is said, the tariff is paid per unit of what is counted first.',
    sv: 'I {currency}. Om inget annat sägs betalas taxan per enhet av det som räknas först.',
  },
  'register.operation': { da: 'Drift og finansiering', en: 'Operation and financing', sv: 'Drift och finansiering' },
  'register.keys': headingAt('/economy/keys'),
  'register.indicators': { da: 'Indikatorer', en: 'Indicators', sv: 'Indikatorer' },
  'register.plan': { da: 'Milepæle og udløsere', en: 'Milestones and triggers', sv: 'Milstolpar och utlösare' },
  'register.priceYear': { da: 'Prisniveau, år', en: 'Price level, year', sv: 'Prisnivå, år' },
  'register.follow': { da: 'Opfølgning', en: 'Follow-up', sv: 'Uppföljning' },
  'register.report': { da: 'Hvor tit der indberettes', en: 'How often it is reported', sv: 'Hur ofta det rapporteras' },
  'register.every.month': capitalisedIn(EVERY_WORDS[1]),
  'register.every.quarter': capitalisedIn(EVERY_WORDS[3]),
  'register.every.halfYear': capitalisedIn(EVERY_WORDS[6]),
  'register.every.year': capitalisedIn(EVERY_WORDS[12]),
  'register.days': {
    da: 'Frist for at indberette, dage efter perioden',
    en: 'Days to report after the period',
    sv: 'Frist för att rapportera, dagar efter perioden',
  },
  'register.cost': headingAt('/quality/reporting/costMonths'),
  'register.costHint': AS_REST_HINT,
  'register.annual': headingAt('/quality/reporting/annualReturnDays'),
  'register.annualHint': ANNUAL_HINT,
  'register.leadMonths': {
    da: 'Spørg om fornyelse så mange måneder før ophør',
    en: 'Ask for renewal so many months before the end',
    sv: 'Fråga om förnyelse så många månader före upphörandet',
  },
  'register.midterm': DUE_WORDS.midterm,
  'register.final': { da: 'Evaluering ved slutningen', en: 'Evaluation at the end', sv: 'Utvärdering vid slutet' },
} as const satisfies Texts;
