// What a person is told when a decision, a condition, a move or a framework is refused.
import type { RefusalCode } from '../../domain/refusal.ts';
import type { Text } from './text.ts';

export type RefusalText = { readonly title: Text; readonly detail: Text };

export function refusalText(title: Text, detail: Text): RefusalText {
  return { title, detail };
}

const of = refusalText;

export const REVIEW_REFUSALS = {
  'notice-not-sent': of(
    [
      'De andre klynger er ikke orienteret',
      'The other clusters are not informed',
      'De andra klustren är inte informerade',
    ],
    [
      'Sagen kræver flere penge eller kompetencer og skal først orienteres om.',
      'The case needs more money or competences, and the others must be informed first.',
      'Ärendet kräver mer pengar eller kompetens, och de andra måste informeras först.',
    ],
  ),
  'notice-open': of(
    [
      'Fristen for de andre klynger løber endnu',
      'The other clusters still have time to answer',
      'De andra klustrens tid löper ännu',
    ],
    [
      'Ikke alle klynger har svaret på orienteringen, og fristen er ikke udløbet. Sagen kan udsættes, sendes tilbage eller afvises.',
      'Not every cluster has answered the notice, and the period is not over. The case can be postponed, returned or rejected.',
      'Alla kluster har inte svarat på informationen, och tiden har inte gått ut. Ärendet kan skjutas upp, återsändas eller avslås.',
    ],
  ),
  'judgements-missing': of(
    ['Parternes vurdering mangler', 'The parties’ judgement is missing', 'Parternas bedömning saknas'],
    [
      'Mindst én part skal have vurderet principperne.',
      'At least one party must have judged the principles.',
      'Minst en part måste ha bedömt principerna.',
    ],
  ),
  'positions-missing': of(
    ['Parternes holdning mangler', 'Positions are missing', 'Parternas ståndpunkt saknas'],
    [
      'Mindst én berørt part har ikke tilkendegivet sin holdning.',
      'At least one affected party has stated no position.',
      'Minst en berörd part har inte angett sin ståndpunkt.',
    ],
  ),
  'dossier-hash-differs': of(
    ['Afgørelsen gælder en anden udgave', 'The decision is about another version', 'Beslutet gäller en annan version'],
    [
      'Sagen er forelagt på ny. Åbn den nye forelæggelse.',
      'The case has been submitted anew. Open the new submission.',
      'Ärendet har förelagts på nytt. Öppna det nya föreläggandet.',
    ],
  ),
  'four-eyes': of(
    ['Du kan ikke afgøre din egen sag', 'You cannot decide your own case', 'Du kan inte avgöra ditt eget ärende'],
    [
      'Den, der har skrevet i sagen, forelagt den eller svaret for en part i den, kan ikke afgøre den.',
      'Whoever wrote in the case, submitted it or answered for a party in it cannot decide it.',
      'Den som har skrivit i ärendet, förelagt det eller svarat för en part i det kan inte avgöra det.',
    ],
  ),
  'one-body-each': of(
    [
      'Du har allerede registreret for et andet organ',
      'You have already recorded for another body',
      'Du har redan registrerat för ett annat organ',
    ],
    [
      'Den samme person kan ikke registrere for to organer i én forelæggelse. En kollega skal gøre det.',
      'The same person cannot record for two bodies of one submission. A colleague must do it.',
      'Samma person kan inte registrera för två organ i ett föreläggande. En kollega måste göra det.',
    ],
  ),
  'not-by-the-proposer': of(
    [
      'Forslagsstilleren lukker ikke selv forbeholdet',
      'The proposer does not close the condition alone',
      'Förslagsställaren stänger inte själv villkoret',
    ],
    [
      'Du har skrevet i sagen eller forelagt den. Den ansvarlige eller det organ, der stillede forbeholdet, lukker det.',
      'You wrote in the case or submitted it. Its owner, or the body that set the condition, closes it.',
      'Du har skrivit i ärendet eller förelagt det. Den ansvarige eller det organ som ställde villkoret stänger det.',
    ],
  ),
  recused: of(
    ['Du er inhabil', 'You are recused', 'Du är jävig'],
    [
      'Den, der er erklæret inhabil i sagen, kan ikke afgøre den.',
      'Whoever is recused in the case cannot decide it.',
      'Den som är förklarad jävig i ärendet kan inte avgöra det.',
    ],
  ),
  'body-not-valid': of(
    ['Organet findes ikke i dag', 'The body does not exist today', 'Organet finns inte i dag'],
    [
      'Organet er nedlagt eller endnu ikke oprettet. Sagen skal flyttes til den ramme, der gælder.',
      'The body has been abolished or does not exist yet. The case must be moved to the framework in force.',
      'Organet är avskaffat eller finns ännu inte. Ärendet måste flyttas till det ramverk som gäller.',
    ],
  ),
  'stage-without-body': of(
    ['Et led har ingen til at afgøre', 'A stage has nobody to decide', 'Ett led har ingen som beslutar'],
    [
      'I et af leddene skal parterne hver for sig tage stilling. Sagens oplysninger nævner ingen part af den art.',
      'At one of the stages parties decide each for themselves. The dossier names no party of that kind.',
      'I ett av leden beslutar parterna var för sig. Uppgifterna nämner ingen part av det slaget.',
    ],
  ),
  'framework-not-valid': of(
    ['Samarbejdsrammen gælder ikke', 'The framework is not valid', 'Ramverket gäller inte'],
    [
      'Rammen er udløbet eller endnu ikke trådt i kraft. En regional planlægger kan flytte sagen.',
      'The framework has expired or is not yet in force. A regional planner can move the case.',
      'Ramverket har gått ut eller har inte trätt i kraft. En regional planerare kan flytta ärendet.',
    ],
  ),
  'no-successor': of(
    ['Rammen har ingen efterfølger', 'The framework has no successor', 'Ramverket har ingen efterföljare'],
    [
      'Sagen kan kun flyttes til den ramme, dens egen ramme peger på.',
      'The case can only be moved to the framework its own names.',
      'Ärendet kan bara flyttas till det ramverk dess eget pekar på.',
    ],
  ),
  'mapping-incomplete': of(
    [
      'Det er ikke sagt, hvor sagen skal hen',
      'It is not said where the case goes',
      'Det är inte sagt vart ärendet ska',
    ],
    [
      'Den nye ramme siger ikke, hvad noget i sagen fortsætter som. En administrator kan offentliggøre en version, der gør.',
      'The new framework does not say what something in the case goes on as. An administrator can publish a version that does.',
      'Det nya ramverket säger inte vad något i ärendet fortsätter som. En administratör kan publicera en version som gör det.',
    ],
  ),
  'successor-not-in-force': of(
    ['Den nye ramme gælder ikke endnu', 'The new framework is not in force yet', 'Det nya ramverket gäller inte ännu'],
    [
      'Sagen kan flyttes, når den nye ramme træder i kraft. Se, hvad der vil ske, på rammens side.',
      'The case can be moved when the new framework comes into force. See what will happen on the page of the framework.',
      'Ärendet kan flyttas när det nya ramverket träder i kraft. Se vad som kommer att hända på ramverkets sida.',
    ],
  ),

  'condition-closed': of(
    ['Forbeholdet er lukket', 'The condition is closed', 'Villkoret är stängt'],
    [
      'Forbeholdet er allerede lukket med dokumentation.',
      'The condition has already been closed with evidence.',
      'Villkoret har redan stängts med dokumentation.',
    ],
  ),
  'framework-version-exists': of(
    ['Versionen findes allerede', 'The version already exists', 'Versionen finns redan'],
    ['Giv den et højere nummer.', 'Give it a higher number.', 'Ge den ett högre nummer.'],
  ),
  'framework-already-published': of(
    ['Versionen er offentliggjort', 'The version is published', 'Versionen är publicerad'],
    ['Den kan ikke godkendes igen.', 'It cannot be approved again.', 'Den kan inte godkännas igen.'],
  ),
  'framework-closed': of(
    ['Forslaget er slut', 'The proposal is over', 'Förslaget är avslutat'],
    [
      'Versionen er trukket tilbage eller afvist. Foreslå en ny med et højere nummer.',
      'The version was withdrawn or rejected. Propose a new one with a higher number.',
      'Versionen är återtagen eller avslagen. Föreslå en ny med ett högre nummer.',
    ],
  ),
  'second-administrator-needed': of(
    [
      'En anden administrator skal godkende',
      'A second administrator must approve',
      'En annan administratör måste godkänna',
    ],
    ['Du har selv foreslået versionen.', 'You proposed the version yourself.', 'Du har själv föreslagit versionen.'],
  ),
  'framework-unsound': of(
    ['Samarbejdsrammen hænger ikke sammen', 'The framework is not sound', 'Ramverket hänger inte ihop'],
    ['Ret fejlene.', 'Correct the faults.', 'Rätta felen.'],
  ),
} as const satisfies Partial<Record<RefusalCode, RefusalText>>;
