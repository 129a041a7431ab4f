// Refusals about who asks, what is asked for, versions and keys, and about frameworks.
import type { RefusalCode } from '../../domain/refusal.ts';
import { type ProblemText, problemText } from './problem-text.ts';

export const ACCESS_PROBLEM_TEXTS = {
  unauthenticated: problemText(
    401,
    ['Log ind først', 'Forespørgslen har intet gyldigt adgangstoken i headeren Authorization (Bearer).'],
    ['Sign in first', 'The request has no valid access token in the Authorization header (Bearer).'],
    ['Logga in först', 'Begäran har ingen giltig åtkomsttoken i headern Authorization (Bearer).'],
  ),
  forbidden: problemText(
    403,
    [
      'Det har du ikke ret til',
      'Dine rettigheder omfatter ikke denne handling for denne klynge, part, organ eller samarbejdsramme.',
    ],
    [
      'You are not allowed to do this',
      'Your grants do not cover this action for this cluster, party, body or framework.',
    ],
    [
      'Du har inte behörighet',
      'Dina behörigheter omfattar inte denna åtgärd för detta kluster, denna part, detta organ eller ramverk.',
    ],
  ),
  'scope-missing': problemText(
    403,
    ['Adgangstokenet mangler en rettighed', 'Tokenet er ikke udstedt til {scope}.'],
    ['The access token lacks a scope', 'The token was not given for {scope}.'],
    ['Åtkomsttoken saknar en behörighet', 'Den är inte utfärdad för {scope}.'],
  ),
  'not-found': problemText(
    404,
    ['Findes ikke', 'Det findes ikke, eller du kan ikke se det.'],
    ['Not found', 'It does not exist, or you cannot see it.'],
    ['Finns inte', 'Det finns inte, eller så kan du inte se det.'],
  ),
  invalid: problemText(
    400,
    ['Noget er udfyldt forkert', 'Alle fejl står i errors, hver med sin plads.'],
    ['Some of the input is not valid', 'Every fault is listed in errors, each with its place.'],
    ['Något är felaktigt ifyllt', 'Alla fel står i errors, vart och ett med sin plats.'],
  ),
  'precondition-missing': problemText(
    428,
    [
      'Headeren If-Match mangler',
      'Send ETag fra den udgave, du har læst, i headeren If-Match, så ingen andres ændringer bliver overskrevet.',
    ],
    [
      'The If-Match header is missing',
      'Send the ETag of the version you have read in the If-Match header, so that nobody else’s changes are overwritten.',
    ],
    [
      'Headern If-Match saknas',
      'Skicka ETag från den version du har läst i headern If-Match, så att ingen annans ändringar skrivs över.',
    ],
  ),
  stale: problemText(
    412,
    ['Andre har ændret sagen imens', 'Sagen er nu i version {version}. Hent den, og gør ændringen om på den.'],
    [
      'Somebody has changed the case meanwhile',
      'The case is now in version {version}. Get it and make the change again on that.',
    ],
    [
      'Någon har ändrat ärendet under tiden',
      'Ärendet är nu i version {version}. Hämta det och gör om ändringen på det.',
    ],
  ),
  'idempotency-key-missing': problemText(
    400,
    [
      'Headeren Idempotency-Key mangler',
      'Send en ny, tilfældig nøgle i headeren Idempotency-Key. Den sikrer, at et nyt forsøg ikke udføres to gange.',
    ],
    [
      'The Idempotency-Key header is missing',
      'Send a new, random key in the Idempotency-Key header. It makes sure that a retry is not carried out twice.',
    ],
    [
      'Headern Idempotency-Key saknas',
      'Skicka en ny, slumpmässig nyckel i headern Idempotency-Key. Den ser till att ett nytt försök inte utförs två gånger.',
    ],
  ),
  'idempotency-key-in-use': problemText(
    409,
    [
      'Nøglen er i brug',
      'En forespørgsel med samme Idempotency-Key er ved at blive udført. Prøv igen om lidt med samme nøgle.',
    ],
    [
      'The key is in use',
      'A request with the same Idempotency-Key is being carried out. Try again shortly with the same key.',
    ],
    [
      'Nyckeln används',
      'En begäran med samma Idempotency-Key håller på att utföras. Försök igen om en stund med samma nyckel.',
    ],
  ),
  'idempotency-key-reused': problemText(
    422,
    [
      'Nøglen er brugt til noget andet',
      'Samme Idempotency-Key er allerede brugt med et andet indhold. Brug en ny nøgle til en ny handling.',
    ],
    [
      'The key was used for something else',
      'The same Idempotency-Key has been used with another body. Use a new key for a new action.',
    ],
    [
      'Nyckeln har använts till något annat',
      'Samma Idempotency-Key har redan använts med ett annat innehåll. Använd en ny nyckel för en ny åtgärd.',
    ],
  ),
  'framework-version-exists': problemText(
    409,
    [
      'Versionen findes allerede',
      'Samarbejdsrammen har allerede denne version. En offentliggjort version ændres aldrig; giv den nye et højere nummer.',
    ],
    [
      'The version already exists',
      'The framework already has this version. A published version never changes; give the new one a higher number.',
    ],
    [
      'Versionen finns redan',
      'Ramverket har redan denna version. En publicerad version ändras aldrig; ge den nya ett högre nummer.',
    ],
  ),
  'framework-already-published': problemText(
    409,
    ['Versionen er allerede offentliggjort', 'Den kan ikke godkendes igen.'],
    ['The version is already published', 'It cannot be approved again.'],
    ['Versionen är redan publicerad', 'Den kan inte godkännas igen.'],
  ),
  'framework-closed': problemText(
    409,
    ['Forslaget er slut', 'Versionen er trukket tilbage eller afvist. Foreslå en ny med et højere nummer.'],
    ['The proposal is over', 'The version was withdrawn or rejected. Propose a new one with a higher number.'],
    ['Förslaget är avslutat', 'Versionen är återtagen eller avslagen. Föreslå en ny med ett högre nummer.'],
  ),
  'second-administrator-needed': problemText(
    409,
    ['En anden administrator skal godkende', 'Den, der har foreslået versionen, kan ikke selv godkende den.'],
    ['A second administrator must approve', 'Whoever proposed the version cannot approve it.'],
    ['En annan administratör måste godkänna', 'Den som har föreslagit versionen kan inte själv godkänna den.'],
  ),
  'framework-unsound': problemText(
    400,
    ['Samarbejdsrammen hænger ikke sammen', 'Alle fejl står i errors, hver med sin plads i rammen.'],
    ['The framework is not sound', 'Every fault is listed in errors, each with its place in the framework.'],
    ['Ramverket hänger inte ihop', 'Alla fel står i errors, vart och ett med sin plats i ramverket.'],
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
