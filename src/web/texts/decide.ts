// Texts of the page that reads a decision back before it is recorded.
import type { Texts } from './text.ts';

export const DECIDE_TEXTS = {
  'sure.title': { da: 'Er du sikker?', en: 'Are you sure?', sv: 'Är du säker?' },
  'sure.lead': {
    da: 'Det her registreres for {body} i sagen “{title}”.',
    en: 'This is recorded for {body} in the case “{title}”.',
    sv: 'Detta registreras för {body} i ärendet ”{title}”.',
  },
  'sure.leads': { da: 'Hvad der så sker', en: 'What happens then', sv: 'Vad som händer sedan' },
  'sure.to.stage': {
    da: 'Sagen går videre til: {stage}',
    en: 'The case goes on to: {stage}',
    sv: 'Ärendet går vidare till: {stage}',
  },
  'sure.to.wait': {
    da: 'Sagen venter på de andre organer i leddet',
    en: 'The case waits for the other bodies of the stage',
    sv: 'Ärendet väntar på de andra organen i ledet',
  },
  'sure.to.stay': { da: 'Sagen bliver i leddet', en: 'The case stays at the stage', sv: 'Ärendet stannar i ledet' },
  'sure.to.approve': { da: 'Sagen er godkendt', en: 'The case is approved', sv: 'Ärendet är godkänt' },
  'sure.to.approveSteps': {
    da: 'De forelagte trin er godkendt',
    en: 'The submitted steps are approved',
    sv: 'De förelagda stegen är godkända',
  },
  'sure.to.reject': {
    da: 'Sagen er afvist og slut. En ny sag kan kopiere den',
    en: 'The case is rejected and over. A new case may copy it',
    sv: 'Ärendet är avslaget och slut. Ett nytt ärende kan kopiera det',
  },
  'sure.to.return': {
    da: 'Sagen går tilbage til koordinatoren. Den genoptages ved: {stage}',
    en: 'The case goes back to the coordinator. It resumes at: {stage}',
    sv: 'Ärendet går tillbaka till samordnaren. Det återupptas vid: {stage}',
  },
  'decide.withoutHint': {
    da: 'Afviser I, går sagen videre uden jer. I kan tilslutte jer aftalen senere',
    en: 'If you reject, the case goes on without you. You may join the agreement later',
    sv: 'Om ni avslår går ärendet vidare utan er. Ni kan ansluta er till avtalet senare',
  },
  'case.decisionWithout': {
    da: '{body}: {outcome}. Sagen går videre uden {who}',
    en: '{body}: {outcome}. The case goes on without {who}',
    sv: '{body}: {outcome}. Ärendet går vidare utan {who}',
  },
  'sure.today': { da: 'Dato (i dag)', en: 'Date (today)', sv: 'Datum (i dag)' },
  'sure.noConditions': { da: 'Ingen forbehold.', en: 'No conditions.', sv: 'Inga villkor.' },
  'sure.yes': { da: 'Ja, registrér afgørelsen', en: 'Yes, record the decision', sv: 'Ja, registrera beslutet' },
  'sure.correct': { da: 'Ret', en: 'Change', sv: 'Ändra' },
  'decide.read': { da: 'Læs afgørelsen igennem', en: 'Read the decision through', sv: 'Läs igenom beslutet' },
  'decide.conditionOwnerHint': {
    da: 'En part eller et organ: den ansvarlige, eller organet her, lukker forbeholdet',
    en: 'A party or a body: its owner, or this body, closes the condition',
    sv: 'En part eller ett organ: den ansvarige, eller organet här, stänger villkoret',
  },
  'decide.recusalPersonHint': {
    da: 'Navn eller brugernavn. Den, der har en bruger, findes ved navnet, og kan så ikke registrere i sagen',
    en: 'Name or user name. Whoever has an account is found by the name, and can then record nothing in the case',
    sv: 'Namn eller användarnamn. Den som har ett konto hittas på namnet och kan sedan inte registrera i ärendet',
  },
  'sure.account': {
    da: '{person} (bruger {subject})',
    en: '{person} (account {subject})',
    sv: '{person} (konto {subject})',
  },
  'sure.noAccount': { da: '{person} (uden bruger)', en: '{person} (no account)', sv: '{person} (utan konto)' },
  'decide.objection': {
    da: '{cluster} har gjort indsigelse: {comment}',
    en: '{cluster} objects: {comment}',
    sv: '{cluster} har invänt: {comment}',
  },
  'case.conditionEnded': {
    da: 'Bortfaldet {date}: sagen blev {how}',
    en: 'Ended {date}: the case was {how}',
    sv: 'Upphört {date}: ärendet blev {how}',
  },
  'case.decisionBy': {
    da: '{person} (registreret af {who})',
    en: '{person} (recorded by {who})',
    sv: '{person} (registrerat av {who})',
  },
} as const satisfies Texts;
