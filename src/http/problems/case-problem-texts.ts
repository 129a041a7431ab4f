// Refusals that come of the state of a case.
import type { RefusalCode } from '../../domain/refusal.ts';
import { type ProblemText, problemText } from './problem-text.ts';

export const CASE_PROBLEM_TEXTS = {
  'under-review': problemText(
    409,
    [
      'Sagen er forelagt',
      'Oplysningerne kan ikke ændres, mens en forelæggelse er i gang. Træk den tilbage, eller afvent afgørelsen.',
    ],
    [
      'The case is under review',
      'The dossier cannot be changed while a submission is under way. Withdraw it, or await the decision.',
    ],
    [
      'Ärendet är under behandling',
      'Uppgifterna kan inte ändras medan ett föreläggande pågår. Dra tillbaka det eller invänta beslutet.',
    ],
  ),
  'finally-decided': problemText(
    409,
    ['Sagen er endeligt afgjort', 'En endelig afgørelse ændres ikke. Opret en ny sag, eventuelt som kopi af denne.'],
    [
      'The case is finally decided',
      'A final decision is never changed. Create a new case, perhaps as a copy of this one.',
    ],
    [
      'Ärendet är slutligt avgjort',
      'Ett slutligt beslut ändras inte. Skapa ett nytt ärende, eventuellt som kopia av detta.',
    ],
  ),
  'never-submitted': problemText(
    409,
    ['Sagen har aldrig været forelagt', 'Kun en sag, der har været forelagt, kan trækkes tilbage. Slet kladden.'],
    ['The case was never submitted', 'Only a case that has been submitted can be withdrawn. Delete the draft.'],
    ['Ärendet har aldrig förelagts', 'Bara ett ärende som har förelagts kan dras tillbaka. Radera utkastet.'],
  ),
  'not-a-draft': problemText(
    409,
    ['Sagen er ikke en kladde', 'Kun en kladde kan slettes.'],
    ['The case is not a draft', 'Only a draft can be deleted.'],
    ['Ärendet är inte ett utkast', 'Bara ett utkast kan raderas.'],
  ),
  'already-submitted': problemText(
    409,
    [
      'Sagen har været forelagt',
      'En sag, der har været forelagt, kan ikke slettes. Indtil den er endeligt afgjort, kan den trækkes tilbage.',
    ],
    [
      'The case has been submitted',
      'A case that has been submitted cannot be deleted. Until it is finally decided, it can be withdrawn.',
    ],
    [
      'Ärendet har förelagts',
      'Ett ärende som har förelagts kan inte raderas. Tills det är slutligt avgjort kan det dras tillbaka.',
    ],
  ),
  'steps-already-approved': problemText(
    409,
    ['Trin er allerede godkendt', 'Disse trin er allerede godkendt: {steps}.'],
    ['Steps are already approved', 'These steps are already approved: {steps}.'],
    ['Steg är redan godkända', 'Dessa steg är redan godkända: {steps}.'],
  ),
  'earlier-steps-not-approved': problemText(
    409,
    ['Tidligere trin mangler', 'Disse trin skal være godkendt først eller forelægges sammen med de valgte: {steps}.'],
    [
      'Earlier steps are missing',
      'These steps must be approved first, or be submitted together with the chosen ones: {steps}.',
    ],
    [
      'Tidigare steg saknas',
      'Dessa steg måste vara godkända först eller föreläggas tillsammans med de valda: {steps}.',
    ],
  ),
  'blockers-open': problemText(
    409,
    ['Noget blokerer', 'Den formelle kontrol har fund, der skal løses først. De står i errors. {codes}'],
    [
      'Something blocks',
      'The formal check has findings that must be resolved first. They are listed in errors. {codes}',
    ],
    ['Något blockerar', 'Den formella kontrollen har fynd som måste lösas först. De står i errors. {codes}'],
  ),
  'submission-closed': problemText(
    409,
    [
      'Forelæggelsen er slut',
      'Forelæggelsen er afgjort, sendt tilbage eller trukket tilbage, eller der er ingen i gang.',
    ],
    ['The submission has ended', 'The submission is decided, returned or withdrawn, or none is under way.'],
    ['Föreläggandet är avslutat', 'Föreläggandet är avgjort, återsänt eller tillbakadraget, eller så pågår inget.'],
  ),
  'notice-not-sent': problemText(
    409,
    [
      'De andre klynger er ikke orienteret',
      'Sagen kræver flere penge eller kompetencer, og orienteringen til de andre klynger er ikke sendt.',
    ],
    [
      'The other clusters are not informed',
      'The case needs more money or competences, and the notice to the other clusters has not been sent.',
    ],
    [
      'De andra klustren är inte informerade',
      'Ärendet kräver mer pengar eller kompetens, och informationen till de andra klustren har inte skickats.',
    ],
  ),
  'notice-open': problemText(
    409,
    [
      'Fristen for de andre klynger løber endnu',
      'Ikke alle klynger har svaret på orienteringen, og fristen er ikke udløbet.',
    ],
    [
      'The other clusters still have time to answer',
      'Not every cluster has answered the notice, and the period is not over.',
    ],
    ['De andra klustrens tid löper ännu', 'Alla kluster har inte svarat på informationen, och tiden har inte gått ut.'],
  ),
  'judgements-missing': problemText(
    409,
    [
      'Parternes vurdering mangler',
      'Mindst én part skal have vurderet principperne, før leddet kan føre sagen videre.',
    ],
    [
      'The parties’ judgement is missing',
      'At least one party must have judged the principles before the stage can carry the case on.',
    ],
    ['Parternas bedömning saknas', 'Minst en part måste ha bedömt principerna innan ledet kan föra ärendet vidare.'],
  ),
  'positions-missing': problemText(
    409,
    ['Parternes holdning mangler', 'Mindst én berørt part har ikke tilkendegivet sin holdning.'],
    ['Positions are missing', 'At least one affected party has stated no position.'],
    ['Parternas ståndpunkt saknas', 'Minst en berörd part har inte angett sin ståndpunkt.'],
  ),
  'framework-not-valid': problemText(
    409,
    [
      'Samarbejdsrammen gælder ikke',
      'Rammen er uden for sin gyldighedsperiode. Flyt først sagen til den ramme, der gælder.',
    ],
    [
      'The framework is not valid',
      'The framework is outside its validity dates. First move the case to the one in force.',
    ],
    ['Ramverket gäller inte', 'Ramverket är utanför sin giltighetstid. Flytta först ärendet till det som gäller.'],
  ),
  'framework-version-changed': problemText(
    409,
    [
      'Rammen er kommet i en ny version',
      'Sagen er skrevet under version {from}, og version {version} gælder nu. Hvad den ændrer, står i errors. Send frameworkVersion {version} for at forelægge under den.',
    ],
    [
      'The framework has a new version',
      'The case was written under version {from}, and version {version} is in force now. What it changes stands in errors. Send frameworkVersion {version} to submit under it.',
    ],
    [
      'Ramverket har en ny version',
      'Ärendet skrevs under version {from}, och version {version} gäller nu. Vad den ändrar står i errors. Skicka frameworkVersion {version} för att lämna in under den.',
    ],
  ),
  'no-successor': problemText(
    409,
    [
      'Der er ingen sådan efterfølger',
      'Sagen kan kun flyttes til den ramme, som dens egen ramme nævner som efterfølger. {successor}',
    ],
    [
      'There is no such successor',
      'The case can only be moved to the framework that its own framework names as successor. {successor}',
    ],
    [
      'Det finns ingen sådan efterföljare',
      'Ärendet kan bara flyttas till det ramverk som dess eget ramverk anger som efterföljare. {successor}',
    ],
  ),
  'mapping-incomplete': problemText(
    409,
    ['Det er ikke sagt, hvor sagen skal hen', 'Den nye ramme siger ikke, hvad dette fortsætter som: {missing}.'],
    ['It is not said where the case goes', 'The new framework does not say what this goes on as: {missing}.'],
    ['Det är inte sagt vart ärendet ska', 'Det nya ramverket säger inte vad detta fortsätter som: {missing}.'],
  ),
  'successor-not-in-force': problemText(
    409,
    ['Den nye ramme gælder ikke endnu', 'Sager kan flyttes til {successor} fra {validFrom}.'],
    ['The new framework is not in force yet', 'Cases can be moved to {successor} from {validFrom}.'],
    ['Det nya ramverket gäller inte ännu', 'Ärenden kan flyttas till {successor} från {validFrom}.'],
  ),
  'condition-closed': problemText(
    409,
    ['Forbeholdet er lukket', 'Forbeholdet er allerede lukket med sin dokumentation.'],
    ['The condition is closed', 'The condition has already been closed with its evidence.'],
    ['Villkoret är stängt', 'Villkoret har redan stängts med sin dokumentation.'],
  ),
  busy: problemText(
    503,
    ['Sagen er optaget', 'En anden ændring af sagen er ikke færdig endnu. Intet er ændret. Prøv igen om lidt.'],
    ['The case is busy', 'Another change of the case has not finished yet. Nothing was changed. Try again shortly.'],
    ['Ärendet är upptaget', 'En annan ändring av ärendet är inte klar än. Inget har ändrats. Försök igen om en stund.'],
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
