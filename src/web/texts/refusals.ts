// What a person is told when the service says no: title and detail
// for every refusal code. The API's own texts speak to programs.
import type { RefusalCode } from '../../domain/refusal.ts';
import { AGREEMENT_REFUSALS } from './agreement-refusals.ts';
import { REGISTER_REFUSALS } from './register-refusals.ts';
import { refusalText as of, REVIEW_REFUSALS, type RefusalText } from './review-refusals.ts';
import { WEBHOOK_REFUSALS } from './webhook-refusals.ts';

export const REFUSAL_TEXTS: Readonly<Record<RefusalCode, RefusalText>> = {
  ...REVIEW_REFUSALS,
  ...WEBHOOK_REFUSALS,
  ...AGREEMENT_REFUSALS,
  ...REGISTER_REFUSALS,
  unauthenticated: of(
    ['Log ind først', 'Sign in first', 'Logga in först'],
    ['Du er ikke logget ind.', 'You are not signed in.', 'Du är inte inloggad.'],
  ),
  forbidden: of(
    ['Det har du ikke adgang til', 'You are not allowed to do this', 'Du har inte behörighet'],
    [
      'Din rolle omfatter ikke dette for den klynge, den part eller det organ, det gælder.',
      'Your role does not cover this action for this cluster, party or body.',
      'Din roll omfattar inte denna åtgärd för detta kluster, denna part eller detta organ.',
    ],
  ),
  'scope-missing': of(
    ['Adgangstokenet mangler en rettighed', 'The access token lacks a scope', 'Åtkomsttoken saknar en behörighet'],
    ['Handlingen kan kun udføres af en person.', 'Only a person can do this.', 'Bara en person kan göra detta.'],
  ),
  'not-found': of(
    ['Findes ikke', 'Not found', 'Finns inte'],
    [
      'Det findes ikke, eller du har ikke adgang til det.',
      'It does not exist, or you have no access to it.',
      'Det finns inte, eller så har du inte tillgång till det.',
    ],
  ),
  invalid: of(
    ['Noget er udfyldt forkert', 'Something is filled in wrongly', 'Något är felaktigt ifyllt'],
    ['Ret felterne herunder.', 'Correct the fields below.', 'Rätta fälten nedan.'],
  ),
  'precondition-missing': of(
    ['Udgaven mangler', 'The version is missing', 'Versionen saknas'],
    ['Genindlæs siden, og prøv igen.', 'Reload the page and try again.', 'Ladda om sidan och försök igen.'],
  ),
  stale: of(
    ['Andre har ændret sagen imens', 'Somebody has changed the case meanwhile', 'Någon har ändrat ärendet under tiden'],
    [
      'Se på sagen, som den er nu, og gør det igen, hvis det stadig er rigtigt.',
      'Look at the case as it is now, and do it again if it is still right.',
      'Titta på ärendet som det är nu och gör om det om det fortfarande är rätt.',
    ],
  ),
  'idempotency-key-missing': of(
    ['Nøglen mangler', 'The key is missing', 'Nyckeln saknas'],
    ['Genindlæs siden.', 'Reload the page.', 'Ladda om sidan.'],
  ),
  'idempotency-key-in-use': of(
    ['Handlingen er i gang', 'The action is under way', 'Åtgärden pågår'],
    [
      'Der blev trykket to gange. Vent et øjeblik, og genindlæs siden.',
      'The button was pressed twice. Wait a moment and reload the page.',
      'Knappen trycktes två gånger. Vänta ett ögonblick och ladda om sidan.',
    ],
  ),
  'idempotency-key-reused': of(
    ['Formularen er allerede sendt', 'The form has already been sent', 'Formuläret har redan skickats'],
    [
      'Åbn siden igen for at sende noget nyt.',
      'Open the page again to send something new.',
      'Öppna sidan igen för att skicka något nytt.',
    ],
  ),
  busy: of(
    ['Sagen er optaget lige nu', 'The case is busy at the moment', 'Ärendet är upptaget just nu'],
    [
      'En anden er ved at ændre sagen. Prøv igen om lidt.',
      'Somebody else is changing the case. Try again shortly.',
      'Någon annan håller på att ändra ärendet. Försök igen om en stund.',
    ],
  ),
  'under-review': of(
    ['Sagen er forelagt', 'The case is under review', 'Ärendet är under behandling'],
    [
      'Oplysningerne kan ikke ændres, mens sagen er forelagt. Træk den tilbage, eller afvent afgørelsen.',
      'The dossier cannot be changed while the case is under review. Withdraw it, or await the decision.',
      'Uppgifterna kan inte ändras medan ärendet behandlas. Dra tillbaka det eller invänta beslutet.',
    ],
  ),
  'finally-decided': of(
    ['Sagen er afsluttet', 'The case is closed', 'Ärendet är avslutat'],
    [
      'En endelig afgørelse ændres ikke. Opret en ny sag, eventuelt som kopi af denne.',
      'A final decision is never changed. Create a new case, perhaps as a copy of this one.',
      'Ett slutligt beslut ändras inte. Skapa ett nytt ärende, eventuellt som kopia av detta.',
    ],
  ),
  'never-submitted': of(
    ['Sagen har aldrig været forelagt', 'The case was never submitted', 'Ärendet har aldrig förelagts'],
    [
      'Kun en sag, der har været forelagt, kan trækkes tilbage. Slet kladden.',
      'Only a case that has been submitted can be withdrawn. Delete the draft.',
      'Bara ett ärende som har förelagts kan dras tillbaka. Radera utkastet.',
    ],
  ),
  'not-a-draft': of(
    ['Sagen er ikke en kladde', 'The case is not a draft', 'Ärendet är inte ett utkast'],
    ['Kun en kladde kan slettes.', 'Only a draft can be deleted.', 'Bara ett utkast kan raderas.'],
  ),
  'already-submitted': of(
    ['Sagen har været forelagt', 'The case has been submitted', 'Ärendet har förelagts'],
    [
      'Kun en sag, der aldrig har været forelagt, kan slettes. Indtil den er endeligt afgjort, kan den trækkes tilbage.',
      'Only a case that has never been submitted can be deleted. Until it is finally decided, it can be withdrawn.',
      'Bara ett ärende som aldrig har förelagts kan raderas. Tills det är slutligt avgjort kan det dras tillbaka.',
    ],
  ),
  'steps-already-approved': of(
    ['Trinnet er allerede godkendt', 'The step is already approved', 'Steget är redan godkänt'],
    [
      'Vælg kun trin, der ikke er godkendt.',
      'Choose only steps that are not approved.',
      'Välj bara steg som inte är godkända.',
    ],
  ),
  'earlier-steps-not-approved': of(
    ['Tidligere trin mangler', 'Earlier steps are missing', 'Tidigare steg saknas'],
    [
      'Vælg også de tidligere trin, eller få dem godkendt først.',
      'Choose the earlier steps too, or have them approved first.',
      'Välj även de tidigare stegen, eller få dem godkända först.',
    ],
  ),
  'blockers-open': of(
    ['Noget blokerer', 'Something blocks', 'Något blockerar'],
    [
      'Den formelle kontrol har fund, der skal løses, før sagen kan gå videre.',
      'The formal check has findings that must be resolved before the case can go on.',
      'Den formella kontrollen har fynd som måste lösas innan ärendet kan gå vidare.',
    ],
  ),
  'submission-closed': of(
    ['Ingen forelæggelse er i gang', 'No submission is under way', 'Inget föreläggande pågår'],
    [
      'Sagen er ikke forelagt, eller forelæggelsen er slut.',
      'The case is not submitted, or the submission has ended.',
      'Ärendet är inte förelagt, eller så är föreläggandet avslutat.',
    ],
  ),
  'wrong-stage': of(
    ['Sagen står et andet sted', 'The case is at another stage', 'Ärendet är i ett annat led'],
    [
      'Sagen er gået videre, siden du åbnede siden.',
      'The case has moved on since you opened the page.',
      'Ärendet har gått vidare sedan du öppnade sidan.',
    ],
  ),
  'already-decided': of(
    ['Der er allerede truffet afgørelse', 'A decision has already been made', 'Beslut har redan fattats'],
    [
      'En anden har registreret afgørelsen for dette led. Se den på sagen.',
      'Somebody else has recorded the decision at this stage. See it on the case.',
      'Någon annan har registrerat beslutet för detta led. Se det på ärendet.',
    ],
  ),
  'outcome-not-allowed': of(
    ['Udfaldet er ikke muligt her', 'The outcome is not possible here', 'Utfallet är inte möjligt här'],
    ['Vælg et af de udfald, siden viser.', 'Choose one of the outcomes shown.', 'Välj ett av utfallen som visas.'],
  ),
  'chairs-may-not-decide': of(
    ['Formandskabet kan ikke afgøre her', 'The chairs cannot settle this', 'Ordförandena kan inte avgöra här'],
    [
      'Vælg møde eller skriftlig behandling.',
      'Choose a meeting or a written procedure.',
      'Välj möte eller skriftlig behandling.',
    ],
  ),
  'warnings-not-acknowledged': of(
    ['Advarsler er ikke taget til efterretning', 'Warnings are not acknowledged', 'Varningar är inte noterade'],
    [
      'Sæt kryds ved hver advarsel for at godkende.',
      'Tick every warning to approve.',
      'Kryssa för varje varning för att godkänna.',
    ],
  ),
};
