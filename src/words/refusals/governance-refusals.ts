// Refusals about frameworks, bodies, conditions and carrying over.
import type { RefusalCode } from '../../domain/refusal.ts';
import type { RefusalWords } from './refusal-words.ts';

export const GOVERNANCE_REFUSALS = {
  'body-not-valid': {
    status: 409,
    title: {
      da: 'Organet findes ikke på dagen',
      en: 'The body does not exist today',
      sv: 'Organet finns inte denna dag',
    },
    detail: {
      da: 'Organet er uden for sin gyldighedsperiode og kan ikke træffe afgørelse.',
      en: 'The body is outside its validity dates and cannot decide.',
      sv: 'Organet är utanför sin giltighetstid och kan inte besluta.',
    },
    forPeople: {
      da: 'Organet er nedlagt eller endnu ikke oprettet. Sagen skal flyttes til den ramme, der gælder.',
      en: 'The body has been abolished or does not exist yet. The case must be moved to the framework in force.',
      sv: 'Organet är avskaffat eller finns ännu inte. Ärendet måste flyttas till det ramverk som gäller.',
    },
  },
  'stage-without-body': {
    status: 409,
    title: {
      da: 'Et led har ingen til at afgøre',
      en: 'A stage has nobody to decide',
      sv: 'Ett led har ingen som beslutar',
    },
    detail: {
      da: 'I leddet {stage} skal parterne hver for sig tage stilling, og sagen involverer ingen af dem.',
      en: 'At the stage {stage} parties decide each for themselves, and the case involves none of them.',
      sv: 'I ledet {stage} beslutar parterna var för sig, och ärendet berör ingen av dem.',
    },
    forPeople: {
      da: 'I et af leddene skal parterne hver for sig tage stilling. Sagens oplysninger nævner ingen part af den art.',
      en: 'At one of the stages parties decide each for themselves. The dossier names no party of that kind.',
      sv: 'I ett av leden beslutar parterna var för sig. Uppgifterna nämner ingen part av det slaget.',
    },
  },
  'framework-not-valid': {
    status: 409,
    title: { da: 'Samarbejdsrammen gælder ikke', en: 'The framework is not valid', sv: 'Ramverket gäller inte' },
    detail: {
      da: 'Rammen er uden for sin gyldighedsperiode. Flyt først sagen til den ramme, der gælder.',
      en: 'The framework is outside its validity dates. First move the case to the one in force.',
      sv: 'Ramverket är utanför sin giltighetstid. Flytta först ärendet till det som gäller.',
    },
    forPeople: {
      da: 'Rammen er udløbet eller endnu ikke trådt i kraft. En regional planlægger kan flytte sagen.',
      en: 'The framework has expired or is not yet in force. A regional planner can move the case.',
      sv: 'Ramverket har gått ut eller har inte trätt i kraft. En regional planerare kan flytta ärendet.',
    },
  },
  'framework-version-changed': {
    status: 409,
    title: {
      da: 'Rammen er kommet i en ny version',
      en: 'The framework has a new version',
      sv: 'Ramverket har en ny version',
    },
    detail: {
      da: 'Sagen er skrevet under version {from}, og version {version} gælder nu. Hvad den ændrer, står i errors. Send frameworkVersion {version} for at forelægge under den.',
      en: 'The case was written under version {from}, and version {version} is in force now. What it changes stands in errors. Send frameworkVersion {version} to submit under it.',
      sv: 'Ärendet skrevs under version {from}, och version {version} gäller nu. Vad den ändrar står i errors. Skicka frameworkVersion {version} för att lämna in under den.',
    },
    forPeople: {
      da: 'Læs herunder, hvad den ændrer for sagen, og forelæg den så.',
      en: 'Read below what it changes for the case, and then submit it.',
      sv: 'Läs nedan vad den ändrar för ärendet och lämna sedan in det.',
    },
  },
  'no-successor': {
    status: 409,
    title: {
      da: 'Der er ingen sådan efterfølger',
      en: 'There is no such successor',
      sv: 'Det finns ingen sådan efterföljare',
    },
    detail: {
      da: 'Sagen kan kun flyttes til den ramme, som dens egen ramme nævner som efterfølger. {successor}',
      en: 'The case can only be moved to the framework that its own framework names as successor. {successor}',
      sv: 'Ärendet kan bara flyttas till det ramverk som dess eget ramverk anger som efterföljare. {successor}',
    },
    forPeople: {
      da: 'Sagen kan kun flyttes til den ramme, dens egen ramme peger på.',
      en: 'The case can only be moved to the framework its own names.',
      sv: 'Ärendet kan bara flyttas till det ramverk dess eget pekar på.',
    },
  },
  'successor-not-in-force': {
    status: 409,
    title: {
      da: 'Den nye ramme gælder ikke endnu',
      en: 'The new framework is not in force yet',
      sv: 'Det nya ramverket gäller inte ännu',
    },
    detail: {
      da: 'Sager kan flyttes til {successor} fra {validFrom}.',
      en: 'Cases can be moved to {successor} from {validFrom}.',
      sv: 'Ärenden kan flyttas till {successor} från {validFrom}.',
    },
    forPeople: {
      da: 'Sagen kan flyttes, når den nye ramme træder i kraft. Se, hvad der vil ske, på rammens side.',
      en: 'The case can be moved when the new framework comes into force. See what will happen on the page of the framework.',
      sv: 'Ärendet kan flyttas när det nya ramverket träder i kraft. Se vad som kommer att hända på ramverkets sida.',
    },
  },
  'mapping-incomplete': {
    status: 409,
    title: {
      da: 'Det er ikke sagt, hvor sagen skal hen',
      en: 'It is not said where the case goes',
      sv: 'Det är inte sagt vart ärendet ska',
    },
    detail: {
      da: 'Den nye ramme siger ikke, hvad dette fortsætter som: {missing}.',
      en: 'The new framework does not say what this goes on as: {missing}.',
      sv: 'Det nya ramverket säger inte vad detta fortsätter som: {missing}.',
    },
    forPeople: {
      da: 'Den nye ramme siger ikke, hvad noget i sagen fortsætter som. En administrator kan offentliggøre en version, der gør.',
      en: 'The new framework does not say what something in the case goes on as. An administrator can publish a version that does.',
      sv: 'Det nya ramverket säger inte vad något i ärendet fortsätter som. En administratör kan publicera en version som gör det.',
    },
  },
  'condition-closed': {
    status: 409,
    title: { da: 'Forbeholdet er lukket', en: 'The condition is closed', sv: 'Villkoret är stängt' },
    detail: {
      da: 'Forbeholdet er allerede lukket med sin dokumentation.',
      en: 'The condition has already been closed with its evidence.',
      sv: 'Villkoret har redan stängts med sin dokumentation.',
    },
    forPeople: {
      da: 'Forbeholdet er allerede lukket med dokumentation.',
      en: 'The condition has already been closed with evidence.',
      sv: 'Villkoret har redan stängts med dokumentation.',
    },
  },
  'not-by-the-proposer': {
    status: 409,
    title: {
      da: 'Forslagsstilleren lukker ikke selv forbeholdet',
      en: 'The proposer does not close the condition alone',
      sv: 'Förslagsställaren stänger inte själv villkoret',
    },
    detail: {
      da: 'Den, der har skrevet i sagen eller forelagt den, kan ikke selv lukke et forbehold.',
      en: 'Whoever wrote in the case or submitted it cannot close a condition.',
      sv: 'Den som har skrivit i ärendet eller förelagt det kan inte själv stänga ett villkor.',
    },
    forPeople: {
      da: 'Du har skrevet i sagen eller forelagt den. Den ansvarlige eller det organ, der stillede forbeholdet, lukker det.',
      en: 'You wrote in the case or submitted it. Its owner, or the body that set the condition, closes it.',
      sv: 'Du har skrivit i ärendet eller förelagt det. Den ansvarige eller det organ som ställde villkoret stänger det.',
    },
  },
  'framework-version-exists': {
    status: 409,
    title: { da: 'Versionen findes allerede', en: 'The version already exists', sv: 'Versionen finns redan' },
    detail: {
      da: 'Samarbejdsrammen har allerede denne version. En offentliggjort version ændres aldrig; giv den nye et højere nummer.',
      en: 'The framework already has this version. A published version never changes; give the new one a higher number.',
      sv: 'Ramverket har redan denna version. En publicerad version ändras aldrig; ge den nya ett högre nummer.',
    },
    forPeople: { da: 'Giv den et højere nummer.', en: 'Give it a higher number.', sv: 'Ge den ett högre nummer.' },
  },
  'framework-already-published': {
    status: 409,
    title: {
      da: 'Versionen er allerede offentliggjort',
      en: 'The version is already published',
      sv: 'Versionen är redan publicerad',
    },
    detail: {
      da: 'Den kan ikke godkendes igen.',
      en: 'It cannot be approved again.',
      sv: 'Den kan inte godkännas igen.',
    },
  },
  'framework-closed': {
    status: 409,
    title: { da: 'Forslaget er slut', en: 'The proposal is over', sv: 'Förslaget är avslutat' },
    detail: {
      da: 'Versionen er trukket tilbage eller afvist. Foreslå en ny med et højere nummer.',
      en: 'The version was withdrawn or rejected. Propose a new one with a higher number.',
      sv: 'Versionen är återtagen eller avslagen. Föreslå en ny med ett högre nummer.',
    },
  },
  'second-administrator-needed': {
    status: 409,
    title: {
      da: 'En anden administrator skal godkende',
      en: 'A second administrator must approve',
      sv: 'En annan administratör måste godkänna',
    },
    detail: {
      da: 'Den, der har foreslået versionen, kan ikke selv godkende den.',
      en: 'Whoever proposed the version cannot approve it.',
      sv: 'Den som har föreslagit versionen kan inte själv godkänna den.',
    },
    forPeople: {
      da: 'Du har selv foreslået versionen.',
      en: 'You proposed the version yourself.',
      sv: 'Du har själv föreslagit versionen.',
    },
  },
  'framework-unsound': {
    status: 400,
    title: {
      da: 'Samarbejdsrammen hænger ikke sammen',
      en: 'The framework is not sound',
      sv: 'Ramverket hänger inte ihop',
    },
    detail: {
      da: 'Alle fejl står i errors, hver med sin plads i rammen.',
      en: 'Every fault is listed in errors, each with its place in the framework.',
      sv: 'Alla fel står i errors, vart och ett med sin plats i ramverket.',
    },
    forPeople: { da: 'Ret fejlene.', en: 'Correct the faults.', sv: 'Rätta felen.' },
  },
} as const satisfies { readonly [C in RefusalCode]?: RefusalWords };
