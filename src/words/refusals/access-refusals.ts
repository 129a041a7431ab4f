// Refusals about the caller, its rights, the requested resource, versions and keys.
import type { RefusalCode } from '../../domain/refusal.ts';
import type { RefusalWords } from './refusal-words.ts';

export const ACCESS_REFUSALS = {
  unauthenticated: {
    status: 401,
    title: { da: 'Log ind først', en: 'Sign in first', sv: 'Logga in först' },
    detail: {
      da: 'Forespørgslen har intet gyldigt adgangstoken i headeren Authorization (Bearer).',
      en: 'The request has no valid access token in the Authorization header (Bearer).',
      sv: 'Begäran har ingen giltig åtkomsttoken i headern Authorization (Bearer).',
    },
    forPeople: { da: 'Du er ikke logget ind.', en: 'You are not signed in.', sv: 'Du är inte inloggad.' },
  },
  forbidden: {
    status: 403,
    title: { da: 'Det har du ikke ret til', en: 'You are not allowed to do this', sv: 'Du har inte behörighet' },
    detail: {
      da: 'Dine rettigheder omfatter ikke denne handling for denne klynge, part, organ eller samarbejdsramme.',
      en: 'Your grants do not cover this action for this cluster, party, body or framework.',
      sv: 'Dina behörigheter omfattar inte denna åtgärd för detta kluster, denna part, detta organ eller ramverk.',
    },
    forPeople: {
      da: 'Din rolle omfatter ikke dette for den klynge, den part eller det organ, det gælder.',
      en: 'Your role does not cover this action for this cluster, party or body.',
      sv: 'Din roll omfattar inte denna åtgärd för detta kluster, denna part eller detta organ.',
    },
  },
  'scope-missing': {
    status: 403,
    title: {
      da: 'Adgangstokenet mangler en rettighed',
      en: 'The access token lacks a scope',
      sv: 'Åtkomsttoken saknar en behörighet',
    },
    detail: {
      da: 'Tokenet er ikke udstedt til {scope}.',
      en: 'The token was not given for {scope}.',
      sv: 'Den är inte utfärdad för {scope}.',
    },
    forPeople: {
      da: 'Handlingen kan kun udføres af en person.',
      en: 'Only a person can do this.',
      sv: 'Bara en person kan göra detta.',
    },
  },
  'not-found': {
    status: 404,
    title: { da: 'Findes ikke', en: 'Not found', sv: 'Finns inte' },
    detail: {
      da: 'Det findes ikke, eller du kan ikke se det.',
      en: 'It does not exist, or you cannot see it.',
      sv: 'Det finns inte, eller så kan du inte se det.',
    },
    forPeople: {
      da: 'Det findes ikke, eller du har ikke adgang til det.',
      en: 'It does not exist, or you have no access to it.',
      sv: 'Det finns inte, eller så har du inte tillgång till det.',
    },
  },
  invalid: {
    status: 400,
    title: { da: 'Noget er udfyldt forkert', en: 'Some of the input is not valid', sv: 'Något är felaktigt ifyllt' },
    detail: {
      da: 'Alle fejl står i errors, hver med sin plads.',
      en: 'Every fault is listed in errors, each with its place.',
      sv: 'Alla fel står i errors, vart och ett med sin plats.',
    },
    forPeople: { da: 'Ret felterne herunder.', en: 'Correct the fields below.', sv: 'Rätta fälten nedan.' },
  },
  'precondition-missing': {
    status: 428,
    title: { da: 'Udgaven mangler', en: 'The version is missing', sv: 'Versionen saknas' },
    detail: {
      da: 'Send ETag fra den udgave, du har læst, i headeren If-Match, så ingen andres ændringer bliver overskrevet.',
      en: 'Send the ETag of the version you have read in the If-Match header, so that nobody else’s changes are overwritten.',
      sv: 'Skicka ETag från den version du har läst i headern If-Match, så att ingen annans ändringar skrivs över.',
    },
    forPeople: {
      da: 'Genindlæs siden, og prøv igen.',
      en: 'Reload the page and try again.',
      sv: 'Ladda om sidan och försök igen.',
    },
  },
  stale: {
    status: 412,
    title: {
      da: 'Andre har ændret sagen imens',
      en: 'Somebody has changed the case meanwhile',
      sv: 'Någon har ändrat ärendet under tiden',
    },
    detail: {
      da: 'Sagen er nu i version {version}. Hent den, og gør ændringen om på den.',
      en: 'The case is now in version {version}. Get it and make the change again on that.',
      sv: 'Ärendet är nu i version {version}. Hämta det och gör om ändringen på det.',
    },
    forPeople: {
      da: 'Se på sagen, som den er nu, og gør det igen, hvis det stadig er rigtigt.',
      en: 'Look at the case as it is now, and do it again if it is still right.',
      sv: 'Titta på ärendet som det är nu och gör om det om det fortfarande är rätt.',
    },
  },
  'idempotency-key-missing': {
    status: 400,
    title: { da: 'Nøglen mangler', en: 'The key is missing', sv: 'Nyckeln saknas' },
    detail: {
      da: 'Send en ny, tilfældig nøgle i headeren Idempotency-Key. Den sikrer, at et nyt forsøg ikke udføres to gange.',
      en: 'Send a new, random key in the Idempotency-Key header. It makes sure that a retry is not carried out twice.',
      sv: 'Skicka en ny, slumpmässig nyckel i headern Idempotency-Key. Den ser till att ett nytt försök inte utförs två gånger.',
    },
    forPeople: { da: 'Genindlæs siden.', en: 'Reload the page.', sv: 'Ladda om sidan.' },
  },
  'idempotency-key-in-use': {
    status: 409,
    title: { da: 'Handlingen er i gang', en: 'The action is under way', sv: 'Åtgärden pågår' },
    detail: {
      da: 'En forespørgsel med samme Idempotency-Key er ved at blive udført. Prøv igen om lidt med samme nøgle.',
      en: 'A request with the same Idempotency-Key is being carried out. Try again shortly with the same key.',
      sv: 'En begäran med samma Idempotency-Key håller på att utföras. Försök igen om en stund med samma nyckel.',
    },
    forPeople: {
      da: 'Der blev trykket to gange. Vent et øjeblik, og genindlæs siden.',
      en: 'The button was pressed twice. Wait a moment and reload the page.',
      sv: 'Knappen trycktes två gånger. Vänta ett ögonblick och ladda om sidan.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      da: 'Allerede sendt med et andet indhold',
      en: 'Already sent with other content',
      sv: 'Redan skickat med annat innehåll',
    },
    detail: {
      da: 'Samme Idempotency-Key er allerede brugt med et andet indhold. Brug en ny nøgle til en ny handling.',
      en: 'The same Idempotency-Key has been used with another body. Use a new key for a new action.',
      sv: 'Samma Idempotency-Key har redan använts med ett annat innehåll. Använd en ny nyckel för en ny åtgärd.',
    },
    forPeople: {
      da: 'Åbn siden igen for at sende noget nyt.',
      en: 'Open the page again to send something new.',
      sv: 'Öppna sidan igen för att skicka något nytt.',
    },
  },
  'feed-ahead': {
    status: 410,
    title: { da: 'Stedet findes ikke længere', en: 'The place is no longer there', sv: 'Platsen finns inte längre' },
    detail: {
      da: 'Databasen er gået tilbage til en sikkerhedskopi, og noget af det, du har læst, findes ikke mere. Byg din kopi op igen: læs forfra, uden after.',
      en: 'The database has gone back to a backup, and some of what you have read no longer exists. Build your copy again: read from the beginning, without after.',
      sv: 'Databasen har gått tillbaka till en säkerhetskopia, och en del av det du har läst finns inte längre. Bygg upp din kopia igen: läs från början, utan after.',
    },
    forPeople: {
      da: 'Læs hændelserne forfra.',
      en: 'Read the events from the beginning.',
      sv: 'Läs händelserna från början.',
    },
  },
  busy: {
    status: 503,
    title: { da: 'Sagen er optaget', en: 'The case is busy', sv: 'Ärendet är upptaget' },
    detail: {
      da: 'En anden ændring af sagen er ikke færdig endnu. Intet er ændret. Prøv igen om lidt.',
      en: 'Another change of the case has not finished yet. Nothing was changed. Try again shortly.',
      sv: 'En annan ändring av ärendet är inte klar än. Inget har ändrats. Försök igen om en stund.',
    },
    forPeople: {
      da: 'En anden er ved at ændre sagen. Prøv igen om lidt.',
      en: 'Somebody else is changing the case. Try again shortly.',
      sv: 'Någon annan håller på att ändra ärendet. Försök igen om en stund.',
    },
  },
} as const satisfies { readonly [C in RefusalCode]?: RefusalWords };
