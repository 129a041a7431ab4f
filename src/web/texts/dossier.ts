// Texts of the dossier's forms and task list.

import { SHARED_TEXTS } from '../../documents/shared-texts.ts';
import { headingAt } from '../../domain/dossier/labels.ts';
import { capitalisedIn } from '../../lib/written.ts';
import type { Texts } from './text.ts';

export const DOSSIER_TEXTS = {
  'section.task': { da: 'Opgaven', en: 'The task', sv: 'Uppgiften' },
  'section.volume': { da: 'Omfang', en: 'Volume', sv: 'Omfattning' },
  'section.economy': { da: 'Økonomi', en: 'Economy', sv: 'Ekonomi' },
  'section.competences': { da: 'Kompetencer', en: 'Competences', sv: 'Kompetenser' },
  'section.quality': { da: 'Kvalitet', en: 'Quality', sv: 'Kvalitet' },
  'section.responsibility': { da: 'Ansvar', en: 'Responsibility', sv: 'Ansvar' },
  'section.handover': headingAt('/handover'),
  'section.plan': { da: 'Plan og aftale', en: 'Plan and agreement', sv: 'Plan och avtal' },
  'section.impact': headingAt('/impact'),
  'key.inhabitants': { da: 'Indbyggertal', en: 'Inhabitants', sv: 'Invånare' },
  'progress.not-started': { da: 'Ikke startet', en: 'Not started', sv: 'Inte påbörjad' },
  'progress.in-progress': { da: 'I gang', en: 'In progress', sv: 'Pågår' },
  'progress.missing': { da: 'Mangler oplysninger', en: 'Information missing', sv: 'Uppgifter saknas' },
  'progress.done': { da: 'Færdig', en: 'Done', sv: 'Klar' },
  'answers.title': { da: 'Sagens oplysninger', en: 'The dossier', sv: 'Ärendets uppgifter' },
  'answers.lead': {
    da: 'Udfyld siderne i den rækkefølge, der passer jer. En side gemmes, når I går videre fra den, og I kan vende tilbage.',
    en: 'Fill in the pages in the order that suits you. A page is saved when you go on from it, and you can come back.',
    sv: 'Fyll i sidorna i den ordning som passar er. En sida sparas när ni går vidare från den, och ni kan komma tillbaka.',
  },
  'answers.count': {
    da: '{done} af {all} afsnit er færdige.',
    en: '{done} of {all} sections are done.',
    sv: '{done} av {all} avsnitt är klara.',
  },
  'answers.missing': { da: 'mangler {count}', en: '{count} missing', sv: '{count} saknas' },
  'answers.readOnly': {
    da: 'Du kan læse oplysningerne, men ikke ændre dem.',
    en: 'You can read the dossier but not change it.',
    sv: 'Du kan läsa uppgifterna men inte ändra dem.',
  },
  'form.save': {
    da: 'Gem og gå til næste side',
    en: 'Save and go to the next page',
    sv: 'Spara och gå till nästa sida',
  },
  'form.saveBack': { da: 'Gem og vend tilbage', en: 'Save and return', sv: 'Spara och gå tillbaka' },
  'form.saved': { da: 'Oplysningerne er gemt.', en: 'The information is saved.', sv: 'Uppgifterna är sparade.' },
  'form.kept': { da: 'Gemt kl. {time}', en: 'Saved at {time}', sv: 'Sparat kl. {time}' },
  'form.keptPart': {
    da: 'Gemt kl. {time}, undtagen det, der ikke kan læses',
    en: 'Saved at {time}, except for what cannot be read',
    sv: 'Sparat kl. {time}, utom det som inte kan läsas',
  },
  'form.keptPasted': {
    da: 'De kopierede rækker er ikke sat ind endnu.',
    en: 'The copied rows are not put in yet.',
    sv: 'De kopierade raderna är inte insatta ännu.',
  },
  'form.keptOthers': {
    da: '{who} har gemt i sagen imens. Dit gemmes, når du trykker Gem.',
    en: '{who} has saved in the case meanwhile. Yours is saved when you press Save.',
    sv: '{who} har sparat i ärendet under tiden. Ditt sparas när du trycker på Spara.',
  },
  'form.keptLater': {
    da: 'Ikke gemt endnu: det ændrer rækker i andre alternativer. Tryk Gem.',
    en: 'Not saved yet: it changes rows of other alternatives. Press Save.',
    sv: 'Inte sparat ännu: det ändrar rader i andra alternativ. Tryck på Spara.',
  },
  'form.keptNot': {
    da: 'Ikke gemt. Tryk Gem for at prøve igen.',
    en: 'Not saved. Press Save to try again.',
    sv: 'Inte sparat. Tryck på Spara för att försöka igen.',
  },
  'form.savedMerged': {
    da: 'Oplysningerne er gemt. Imens har {who} ændret: {fields}. Begge dele er med.',
    en: 'The information is saved. Meanwhile {who} has changed: {fields}. Both are kept.',
    sv: 'Uppgifterna är sparade. Under tiden har {who} ändrat: {fields}. Båda delarna är med.',
  },
  'form.charactersDropped': {
    da: 'Usynlige styretegn, som fulgte med den indsatte tekst, er fjernet.',
    en: 'Invisible control characters that came with the pasted text have been removed.',
    sv: 'Osynliga styrtecken som följde med den inklistrade texten har tagits bort.',
  },
  'form.savedPart': {
    da: 'Det, der er udfyldt rigtigt, er gemt. Felterne herunder er ikke gemt endnu.',
    en: 'What is filled in correctly is saved. The fields below are not saved yet.',
    sv: 'Det som är rätt ifyllt är sparat. Fälten nedan är inte sparade ännu.',
  },
  'form.rowUnsaved': {
    da: 'Rækkerne er ændret. Husk at gemme siden.',
    en: 'The rows are changed. Remember to save the page.',
    sv: 'Raderna är ändrade. Kom ihåg att spara sidan.',
  },
  'form.remove': { da: 'Fjern {row}', en: 'Remove {row}', sv: 'Ta bort {row}' },
  'form.choose': { da: 'Vælg', en: 'Choose', sv: 'Välj' },
  'form.low': { da: 'Lavt', en: 'Low', sv: 'Lågt' },
  'form.expected': { da: 'Forventet', en: 'Expected', sv: 'Förväntat' },
  'form.high': { da: 'Højt', en: 'High', sv: 'Högt' },
  'form.optional': { da: '(kan udelades)', en: '(optional)', sv: '(kan utelämnas)' },
  'form.moreParties': { da: 'Vis flere parter', en: 'Show more parties', sv: 'Visa fler parter' },
  'form.dateHint': { da: 'For eksempel 22.11.2026', en: 'For example 22.11.2026', sv: 'Till exempel 2026-11-22' },
  'form.numberHint': { da: 'For eksempel 1.250,5', en: 'For example 1,250.5', sv: 'Till exempel 1250,5' },
  'form.noAnswer': { da: 'Ikke besvaret', en: 'Not answered', sv: 'Inte besvarad' },
  'form.gap': {
    da: 'Mangler, før sagen kan forelægges',
    en: 'Missing before the case can be submitted',
    sv: 'Saknas innan ärendet kan föreläggas',
  },
  'form.range': { da: 'Lavt, forventet og højt', en: 'Low, expected and high', sv: 'Lågt, förväntat och högt' },
  'form.addRow': { da: 'Tilføj række', en: 'Add row', sv: 'Lägg till rad' },
  'form.more': { da: 'Flere oplysninger', en: 'More information', sv: 'Fler uppgifter' },
  'form.alsoIn': {
    da: 'Det samme tal står også i: {names}. Retter du det her, rettes det også der; kun hvem der betaler og finansierer, kan være forskelligt.',
    en: 'The same figure also stands in: {names}. Corrected here, it is corrected there too; only who pays and who funds may differ.',
    sv: 'Samma siffra står också i: {names}. Rättas den här rättas den även där; bara vem som betalar och finansierar kan skilja.',
  },
  'form.sameLine': {
    da: 'Brug en linje fra et andet alternativ',
    en: 'Use a line of another alternative',
    sv: 'Använd en rad från ett annat alternativ',
  },
  'form.sameLineHint': {
    da: 'Når udgiften er den samme i begge, for eksempel medicinen',
    en: 'Where the cost is the same in both, for example the medicine',
    sv: 'När kostnaden är densamma i båda, till exempel läkemedlen',
  },
  'form.sameLineAdd': { da: 'Tilføj linjen', en: 'Add the line', sv: 'Lägg till raden' },
  'form.noRows': {
    da: 'Der er ikke noget at vælge endnu: skriv det først på dets egen side, og gem',
    en: 'There is nothing to choose yet: write it first on its own page, and save',
    sv: 'Det finns inget att välja ännu: skriv det först på dess egen sida, och spara',
  },
  'form.fault.one-side': {
    da: 'Vælg én part på den ene side.',
    en: 'Choose one party on one of the sides.',
    sv: 'Välj en part på den ena sidan.',
  },
  'form.fault.not-allowed': {
    da: 'Vælg en af mulighederne.',
    en: 'Choose one of the options.',
    sv: 'Välj ett av alternativen.',
  },
  'form.fault.not-a-who': {
    da: 'Vælg, hvem der menes, ud for den mulighed, du har valgt.',
    en: 'Choose who is meant, beside the option you have chosen.',
    sv: 'Välj vem som avses, vid det alternativ du har valt.',
  },
  'who.each': { da: 'Hver af: {parties}', en: 'Each of: {parties}', sv: 'Var och en av: {parties}' },
  'who.receiving': {
    da: 'Hver af de modtagende parter ({count})',
    en: 'Each of the receiving parties ({count})',
    sv: 'Var och en av de mottagande parterna ({count})',
  },
  'who.transferring': {
    da: 'Hver af de afgivende parter ({count})',
    en: 'Each of the transferring parties ({count})',
    sv: 'Var och en av de överlämnande parterna ({count})',
  },
  'who.own': {
    da: 'Flere parter, som jeg selv vælger',
    en: 'Several parties that I choose',
    sv: 'Flera parter som jag väljer själv',
  },
  'who.choose': {
    da: 'Vælg selv flere parter: {field}',
    en: 'Choose several parties: {field}',
    sv: 'Välj flera parter: {field}',
  },
  'who.allInCluster': {
    da: 'Hver kommune i klyngen ({count})',
    en: 'Each municipality of the cluster ({count})',
    sv: 'Varje kommun i klustret ({count})',
  },
  'who.missing': {
    da: 'Mangler der en part? Vælg den først på siden Opgaven, eller under Virkning for andre.',
    en: 'Is a party missing? Choose it first on the page The task, or under Impact on others.',
    sv: 'Saknas en part? Välj den först på sidan Uppgiften, eller under Verkan för andra.',
  },
  'who.sayEach': capitalisedIn(SHARED_TEXTS.each),
  'who.sayShared': { da: 'Efter fordelingsnøglen {key}', en: 'By the key {key}', sv: 'Efter fördelningsnyckeln {key}' },
  'form.fault.not-a-whole-number': {
    da: 'Skriv et helt tal, for eksempel {example}.',
    en: 'Write a whole number, for example {example}.',
    sv: 'Skriv ett heltal, till exempel {example}.',
  },
  'form.fault.not-a-date': {
    da: 'Skriv en dato, for eksempel 22.11.2026.',
    en: 'Write a date, for example 22.11.2026.',
    sv: 'Skriv ett datum, till exempel 2026-11-22.',
  },
  'form.fault.not-a-time': {
    da: 'Skriv et klokkeslæt, for eksempel 8.00.',
    en: 'Write a time, for example 8:00.',
    sv: 'Skriv ett klockslag, till exempel 8.00.',
  },
  'form.fault.not-hours': {
    da: 'Skriv tider, for eksempel man–fre 8–16, lør–søn 10–14.',
    en: 'Write hours, for example Mon–Fri 8–16, Sat–Sun 10–14.',
    sv: 'Skriv tider, till exempel mån–fre 8–16, lör–sön 10–14.',
  },
  'conflict.title': {
    da: 'Andre har ændret det samme imens',
    en: 'Somebody has changed the same meanwhile',
    sv: 'Någon har ändrat samma sak under tiden',
  },
  'conflict.lead': {
    da: 'Mens du skrev, gemte {who} en nyere udgave ({when}). Vælg for hvert felt, hvilken udgave der skal gælde. Intet er gået tabt.',
    en: 'While you were writing, {who} saved a newer version ({when}). Choose for each field which version should count. Nothing is lost.',
    sv: 'Medan du skrev sparade {who} en nyare version ({when}). Välj för varje fält vilken version som ska gälla. Inget har gått förlorat.',
  },
  'conflict.mine': { da: 'Din udgave', en: 'Your version', sv: 'Din version' },
  'conflict.theirs': { da: 'Den gemte udgave', en: 'The saved version', sv: 'Den sparade versionen' },
  'conflict.save': { da: 'Gem de valgte', en: 'Save the chosen', sv: 'Spara de valda' },
  'conflict.empty': { da: '(tomt)', en: '(empty)', sv: '(tomt)' },
} as const satisfies Texts;
