// Texts of the page that reads a decision back before it is recorded.
import type { Texts } from './text.ts';

export const DECIDE_TEXTS = {
  'sure.title': ['Er du sikker?', 'Are you sure?', 'Är du säker?'],
  'sure.lead': [
    'Det her registreres for {body} i sagen “{title}”.',
    'This is recorded for {body} in the case “{title}”.',
    'Detta registreras för {body} i ärendet ”{title}”.',
  ],
  'sure.leads': ['Hvad der så sker', 'What happens then', 'Vad som händer sedan'],
  'sure.to.stage': [
    'Sagen går videre til: {stage}',
    'The case goes on to: {stage}',
    'Ärendet går vidare till: {stage}',
  ],
  'sure.to.wait': [
    'Sagen venter på de andre organer i leddet',
    'The case waits for the other bodies of the stage',
    'Ärendet väntar på de andra organen i ledet',
  ],
  'sure.to.stay': ['Sagen bliver i leddet', 'The case stays at the stage', 'Ärendet stannar i ledet'],
  'sure.to.approve': ['Sagen er godkendt', 'The case is approved', 'Ärendet är godkänt'],
  'sure.to.approveSteps': [
    'De forelagte trin er godkendt',
    'The submitted steps are approved',
    'De förelagda stegen är godkända',
  ],
  'sure.to.reject': [
    'Sagen er afvist og slut. En ny sag kan kopiere den',
    'The case is rejected and over. A new case may copy it',
    'Ärendet är avslaget och slut. Ett nytt ärende kan kopiera det',
  ],
  'sure.to.return': [
    'Sagen går tilbage til koordinatoren. Den genoptages ved: {stage}',
    'The case goes back to the coordinator. It resumes at: {stage}',
    'Ärendet går tillbaka till samordnaren. Det återupptas vid: {stage}',
  ],
  'decide.withoutHint': [
    'Afviser I, går sagen videre uden jer. I kan tilslutte jer aftalen senere',
    'If you reject, the case goes on without you. You may join the agreement later',
    'Om ni avslår går ärendet vidare utan er. Ni kan ansluta er till avtalet senare',
  ],
  'case.decisionWithout': [
    '{body}: {outcome}. Sagen går videre uden {who}',
    '{body}: {outcome}. The case goes on without {who}',
    '{body}: {outcome}. Ärendet går vidare utan {who}',
  ],
  'sure.today': ['Dato (i dag)', 'Date (today)', 'Datum (i dag)'],
  'sure.noConditions': ['Ingen forbehold.', 'No conditions.', 'Inga villkor.'],
  'sure.yes': ['Ja, registrér afgørelsen', 'Yes, record the decision', 'Ja, registrera beslutet'],
  'sure.correct': ['Ret', 'Change', 'Ändra'],
  'decide.read': ['Læs afgørelsen igennem', 'Read the decision through', 'Läs igenom beslutet'],
  'decide.conditionOwnerHint': [
    'En part eller et organ: den ansvarlige, eller organet her, lukker forbeholdet',
    'A party or a body: its owner, or this body, closes the condition',
    'En part eller ett organ: den ansvarige, eller organet här, stänger villkoret',
  ],
  'decide.recusalPersonHint': [
    'Navn eller brugernavn. Den, der har en bruger, findes ved navnet, og kan så ikke registrere i sagen',
    'Name or user name. Whoever has an account is found by the name, and can then record nothing in the case',
    'Namn eller användarnamn. Den som har ett konto hittas på namnet och kan sedan inte registrera i ärendet',
  ],
  'sure.account': ['{person} (bruger {subject})', '{person} (account {subject})', '{person} (konto {subject})'],
  'sure.noAccount': ['{person} (uden bruger)', '{person} (no account)', '{person} (utan konto)'],
  'decide.objection': [
    '{cluster} har gjort indsigelse: {comment}',
    '{cluster} objects: {comment}',
    '{cluster} har invänt: {comment}',
  ],
  'case.conditionEnded': [
    'Bortfaldet {date}: sagen blev {how}',
    'Ended {date}: the case was {how}',
    'Upphört {date}: ärendet blev {how}',
  ],
  'case.decisionBy': [
    '{person} (registreret af {who})',
    '{person} (recorded by {who})',
    '{person} (registrerat av {who})',
  ],
} as const satisfies Texts;
