// Texts of the forms of the acts on an agreement.
import { DUE_WORDS } from '../../domain/agreement/due-words.ts';
import { COST_WORDS } from '../../domain/agreement/report-words.ts';
import { DOSSIER_TEXTS } from './dossier.ts';
import type { Texts } from './text.ts';

export const AGREEMENT_FORM_TEXTS = {
  'agreement.evaluation.midterm': DUE_WORDS.midterm,
  'agreement.evaluation.final': { da: 'Afsluttende evaluering', en: 'Final evaluation', sv: 'Slututvärdering' },
  'agreement.evaluation.extra': { da: 'Anden opfølgning', en: 'Another follow-up', sv: 'Annan uppföljning' },
  'agreement.form.reason': { da: 'Begrundelse', en: 'Reason', sv: 'Motivering' },
  'agreement.form.answer': { da: 'Beslutning', en: 'Decision', sv: 'Beslut' },
  'agreement.form.answerOf': {
    da: 'Svaret fra {party} på aftalen »{title}«.',
    en: 'The answer of {party} to the agreement “{title}”.',
    sv: 'Svaret från {party} på avtalet ”{title}”.',
  },
  'agreement.form.atStart': { da: 'Før start', en: 'Before the start', sv: 'Före start' },
  'agreement.form.conclusionHint': {
    da: 'Det, der skal ændre aftalen, står bagefter på dens side, indtil det er udført.',
    en: 'What is to change the agreement then stands on its page until it has been carried out.',
    sv: 'Det som ska ändra avtalet står sedan på dess sida tills det har genomförts.',
  },
  'agreement.form.milestone': {
    da: '{what}. Den krydses af som nået i dag, {date}.',
    en: '{what}. It is ticked off as reached today, {date}.',
    sv: '{what}. Den prickas av som nådd i dag, {date}.',
  },
  'agreement.form.on': { da: 'Mødedato', en: 'Date of the meeting', sv: 'Mötesdatum' },
  'agreement.form.item': { da: 'Dagsordenspunkt', en: 'Agenda item', sv: 'Dagordningspunkt' },
  'agreement.form.words': {
    da: 'Forbehold, eller hvorfor I siger nej',
    en: 'The reservation, or why you decline',
    sv: 'Förbehållet, eller varför ni säger nej',
  },
  'agreement.form.dueDate': {
    da: 'Frist for forbeholdet',
    en: 'When the reservation is to be met',
    sv: 'När förbehållet ska vara uppfyllt',
  },
  'agreement.form.wordsHint': {
    da: 'Udfyldes ved forbehold eller afslag',
    en: 'For a reservation or a refusal',
    sv: 'Fylls i vid förbehåll eller avslag',
  },
  'agreement.form.beforeStart': {
    da: 'Forbeholdet skal være opfyldt, før aftalen starter',
    en: 'The reservation must be met before the agreement starts',
    sv: 'Förbehållet ska vara uppfyllt innan avtalet börjar',
  },
  'agreement.form.endsThen': {
    da: 'Så er ingen tilbage på den side af opgaven, og aftalen ophører {date}.',
    en: 'Nobody is then left on that side of the task, and the agreement ends on {date}.',
    sv: 'Då är ingen kvar på den sidan av uppgiften, och avtalet upphör {date}.',
  },
  'agreement.form.confirm': { da: 'Bekræft', en: 'Confirm', sv: 'Bekräfta' },
  'agreement.form.before': { da: 'Før', en: 'Before', sv: 'Före' },
  'agreement.form.after': { da: 'Efter', en: 'After', sv: 'Efter' },
  'agreement.form.percent': {
    da: 'Pris- og lønstigningen til {year} er {percent} %. Kilde: {source}',
    en: 'The price and wage rise to {year} is {percent} %. Source: {source}',
    sv: 'Pris- och löneökningen till {year} är {percent} %. Källa: {source}',
  },
  'agreement.form.noIndex': {
    da: 'Pristallet for {year} mangler. En administrator skal lægge det ind i samarbejdsrammen med sin kilde.',
    en: 'The price index of {year} is missing. An administrator must enter it in the framework, with its source.',
    sv: 'Prisindex för {year} saknas. En administratör måste lägga in det i ramverket med källa.',
  },
  'agreement.form.forParty': { da: 'For {party}.', en: 'For {party}.', sv: 'För {party}.' },
  'agreement.form.kind': { da: 'Hvilken evaluering', en: 'Which evaluation', sv: 'Vilken utvärdering' },
  'agreement.form.conclusion': { da: 'Konklusion', en: 'Conclusion', sv: 'Slutsats' },
  'agreement.form.outcome': { da: 'Afgørelse', en: 'Decision', sv: 'Beslut' },
  'agreement.form.until': {
    da: 'Ny slutdato, hvis den fornyes',
    en: 'New end, where it is renewed',
    sv: 'Nytt slutdatum om det förnyas',
  },
  'agreement.form.ends': {
    da: 'Aftalen slutter {date}.',
    en: 'The agreement ends on {date}.',
    sv: 'Avtalet slutar {date}.',
  },
  'agreement.form.regulate': {
    da: 'Taksterne for {year} sættes op med årets pris- og lønstigning. Både før og efter bliver stående.',
    en: 'The tariffs of {year} go up with the price and wage rise of the year. Both before and after are kept.',
    sv: 'Taxorna för {year} räknas upp med årets pris- och löneökning. Både före och efter behålls.',
  },
  'agreement.form.leaves': {
    da: 'Parten træder ud {date}. Igangværende forløb: {running}',
    en: 'The party leaves on {date}. Running patients: {running}',
    sv: 'Parten lämnar {date}. Pågående ärenden: {running}',
  },
  'agreement.form.runningNone': {
    da: 'Aftalen siger intet om dem.',
    en: 'The agreement says nothing of them.',
    sv: 'Avtalet säger inget om dem.',
  },
  'agreement.form.read': {
    da: 'Vi har læst, hvad der sker med igangværende forløb',
    en: 'We have read what happens to running patients',
    sv: 'Vi har läst vad som händer med pågående ärenden',
  },
  'agreement.form.done': { da: 'Det er registreret.', en: 'It is recorded.', sv: 'Det är registrerat.' },
  'agreement.form.noDate': DOSSIER_TEXTS['form.fault.not-a-date'],
  'agreement.form.dateHint': DOSSIER_TEXTS['form.dateHint'],
  'agreement.report.table': { da: 'Tal, der indberettes', en: 'Figures to report', sv: 'Siffror som rapporteras' },
  'agreement.report.figure': { da: 'Tal', en: 'Figure', sv: 'Siffra' },
  'agreement.report.cost': COST_WORDS,
  'agreement.report.comment': { da: 'Bemærkning', en: 'Remark', sv: 'Anmärkning' },
  'agreement.report.noPerson': {
    da: 'Kun samlede tal. Skriv aldrig oplysninger om enkelte borgere.',
    en: 'Sums only. Never write anything about single citizens.',
    sv: 'Endast summor. Skriv aldrig uppgifter om enskilda medborgare.',
  },
  'agreement.report.lead': {
    da: '{party}. Første periode, der mangler: {period}, frist {date}.',
    en: '{party}. The first period that is missing: {period}, due {date}.',
    sv: '{party}. Den första perioden som saknas: {period}, senast {date}.',
  },
  'agreement.report.nothing': {
    da: 'Skriv mindst ét tal.',
    en: 'Give at least one figure.',
    sv: 'Ange minst en siffra.',
  },
  'agreement.report.paste': {
    da: 'Eller indsæt fra et regneark eller en CSV-fil',
    en: 'Or paste from a spreadsheet or a CSV file',
    sv: 'Eller klistra in från ett kalkylark eller en CSV-fil',
  },
  'agreement.report.pasteHint': {
    da: 'Én linje for hvert tal: navnet, så tabulator eller semikolon, så tallet for {period}. Er der flere perioder, står de i den første linje. Eller indsæt hele den udfyldte tabel. Det, der er indsat, gælder frem for felterne.',
    en: 'One line for each figure: the name, then a tab or semicolon, then the figure for {period}. Several periods stand in the first line. Or paste the whole table, filled in. What is pasted counts before the fields.',
    sv: 'En rad för varje siffra: namnet, sedan tabb eller semikolon, sedan siffran för {period}. Flera perioder står på första raden. Eller klistra in hela den ifyllda tabellen. Det som klistras in gäller före fälten.',
  },
  'agreement.report.template': {
    da: 'Hent en tabel at udfylde (CSV)',
    en: 'Download a table to fill in (CSV)',
    sv: 'Hämta en tabell att fylla i (CSV)',
  },
  'agreement.report.file': { da: 'indberetning', en: 'report', sv: 'rapport' },
  'agreement.report.unread': {
    da: 'Linje {line} kan ikke læses: {text}',
    en: 'Line {line} cannot be read: {text}',
    sv: 'Rad {line} kan inte läsas: {text}',
  },
  'agreement.report.beside': {
    da: 'En hel tabel kan ikke sendes sammen med tal eller en bemærkning i felterne. Skriv dem i tabellen, eller tøm felterne.',
    en: 'A whole table cannot be sent together with figures or a remark in the fields. Write them in the table, or empty the fields.',
    sv: 'En hel tabell kan inte skickas tillsammans med siffror eller en anmärkning i fälten. Skriv dem i tabellen, eller töm fälten.',
  },
  'agreement.report.none': {
    da: 'Der er intet at indberette nu.',
    en: 'There is nothing to report now.',
    sv: 'Det finns inget att rapportera nu.',
  },
  'agreement.report.next': {
    da: 'Næste periode er {period}, og den kan indberettes fra {date}.',
    en: 'The next period is {period}; it can be reported from {date}.',
    sv: 'Nästa period är {period} och kan rapporteras från {date}.',
  },
  'agreement.report.toCorrect': {
    da: 'Ret det, der er indberettet',
    en: 'Correct what was reported',
    sv: 'Rätta det som har rapporterats',
  },
  'agreement.report.given': {
    da: 'Indberettet, kan rettes:',
    en: 'Reported, can be corrected:',
    sv: 'Rapporterat, kan rättas:',
  },
  'agreement.report.correct': {
    da: 'Ret indberetning {period}',
    en: 'Correct report {period}',
    sv: 'Rätta rapport {period}',
  },
  'agreement.report.correctLead': {
    da: '{party}. Det, der stod før, bliver stående ved siden af.',
    en: '{party}. What stood before is kept beside it.',
    sv: '{party}. Det som stod förut behålls bredvid.',
  },
  'agreement.report.why': { da: 'Hvorfor det rettes', en: 'Why it is corrected', sv: 'Varför det rättas' },
  'work.agreement': { da: '{what} ({number})', en: '{what} ({number})', sv: '{what} ({number})' },
  'work.waitsJoin': {
    da: 'Afventer svar på tilslutning fra {who} ({number})',
    en: 'Waits for the answer of {who}: join or decline ({number})',
    sv: 'Väntar på svar om anslutning från {who} ({number})',
  },
  'work.agreementJoin': {
    da: '{party} skal svare, om den tilslutter sig ({number})',
    en: '{party} must answer: join or decline ({number})',
    sv: '{party} ska svara om den ansluter sig ({number})',
  },
  'work.agreementSays': {
    da: '{what} ({party}, {number})',
    en: '{what} ({party}, {number})',
    sv: '{what} ({party}, {number})',
  },
  'work.agreementFor': {
    da: '{what} for {party} ({number})',
    en: '{what} for {party} ({number})',
    sv: '{what} för {party} ({number})',
  },
} as const satisfies Texts;
