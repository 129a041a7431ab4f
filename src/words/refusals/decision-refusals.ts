// Refusals about a decision: what the body may decide, and who decides it.
import { impactNotice } from '../../domain/assessment/checks/impact.notice.ts';
import type { RefusalCode } from '../../domain/refusal.ts';
import type { RefusalWords } from './refusal-words.ts';

export const DECISION_REFUSALS = {
  'already-decided': {
    status: 409,
    title: { da: 'Leddet er allerede afgjort', en: 'The stage is already decided', sv: 'Ledet är redan avgjort' },
    detail: {
      da: 'Der er allerede truffet afgørelse i dette led. Sagen står ved {stage}.',
      en: 'A decision has already been recorded at this stage. The case is at {stage}.',
      sv: 'Det har redan fattats beslut i detta led. Ärendet är i {stage}.',
    },
    forPeople: {
      da: 'En anden har registreret afgørelsen for dette led. Se den på sagen.',
      en: 'Somebody else has recorded the decision at this stage. See it on the case.',
      sv: 'Någon annan har registrerat beslutet för detta led. Se det på ärendet.',
    },
  },
  'outcome-not-allowed': {
    status: 409,
    title: {
      da: 'Udfaldet er ikke muligt her',
      en: 'The outcome is not possible here',
      sv: 'Utfallet är inte möjligt här',
    },
    detail: {
      da: 'Leddet {stage} kan ikke have udfaldet {outcome}. Mulige udfald: {allowed}.',
      en: 'The stage {stage} cannot have the outcome {outcome}. Possible outcomes: {allowed}.',
      sv: 'Ledet {stage} kan inte ha utfallet {outcome}. Möjliga utfall: {allowed}.',
    },
    forPeople: {
      da: 'Vælg et af de udfald, siden viser.',
      en: 'Choose one of the outcomes shown.',
      sv: 'Välj ett av utfallen som visas.',
    },
  },
  'chairs-may-not-decide': {
    status: 409,
    title: {
      da: 'Formandskabet kan ikke afgøre her',
      en: 'The chairs cannot settle this',
      sv: 'Ordförandena kan inte avgöra här',
    },
    detail: {
      da: 'Leddet kan ikke afgøres af formandskabet. Brug møde eller skriftlig behandling.',
      en: 'The stage cannot be settled by the chairs. Use a meeting or a written procedure.',
      sv: 'Ledet kan inte avgöras av ordförandena. Använd möte eller skriftlig behandling.',
    },
    forPeople: {
      da: 'Vælg møde eller skriftlig behandling.',
      en: 'Choose a meeting or a written procedure.',
      sv: 'Välj möte eller skriftlig behandling.',
    },
  },
  'warnings-not-acknowledged': {
    status: 409,
    title: {
      da: 'Advarsler er ikke taget til efterretning',
      en: 'Warnings are not acknowledged',
      sv: 'Varningar är inte noterade',
    },
    detail: {
      da: 'For at godkende skal hver åben advarsel nævnes i acknowledgedFindings. Disse mangler: {codes}.',
      en: 'To approve, each open warning must be named in acknowledgedFindings. These are missing: {codes}.',
      sv: 'För att godkänna måste varje öppen varning nämnas i acknowledgedFindings. Dessa saknas: {codes}.',
    },
    forPeople: {
      da: 'Sæt kryds ved hver advarsel for at godkende.',
      en: 'Tick every warning to approve.',
      sv: 'Kryssa för varje varning för att godkänna.',
    },
  },
  'notice-not-sent': {
    status: 409,
    title: impactNotice.title,
    detail: {
      da: 'Sagen kræver flere penge eller kompetencer, og orienteringen til de andre klynger er ikke sendt.',
      en: 'The case needs more money or competences, and the notice to the other clusters has not been sent.',
      sv: 'Ärendet kräver mer pengar eller kompetens, och informationen till de andra klustren har inte skickats.',
    },
    forPeople: {
      da: 'Sagen kræver flere penge eller kompetencer og skal først orienteres om.',
      en: 'The case needs more money or competences, and the others must be informed first.',
      sv: 'Ärendet kräver mer pengar eller kompetens, och de andra måste informeras först.',
    },
  },
  'notice-open': {
    status: 409,
    title: {
      da: 'Fristen for de andre klynger løber endnu',
      en: 'The other clusters still have time to answer',
      sv: 'De andra klustrens tid löper ännu',
    },
    detail: {
      da: 'Ikke alle klynger har svaret på orienteringen, og fristen er ikke udløbet.',
      en: 'Not every cluster has answered the notice, and the period is not over.',
      sv: 'Alla kluster har inte svarat på informationen, och tiden har inte gått ut.',
    },
    forPeople: {
      da: 'Ikke alle klynger har svaret på orienteringen, og fristen er ikke udløbet. Sagen kan udsættes, sendes tilbage eller afvises.',
      en: 'Not every cluster has answered the notice, and the period is not over. The case can be postponed, returned or rejected.',
      sv: 'Alla kluster har inte svarat på informationen, och tiden har inte gått ut. Ärendet kan skjutas upp, återremitteras eller avslås.',
    },
  },
  'judgements-missing': {
    status: 409,
    title: {
      da: 'Parternes vurdering mangler',
      en: 'The parties’ judgement is missing',
      sv: 'Parternas bedömning saknas',
    },
    detail: {
      da: 'Mindst én part skal have vurderet principperne, før leddet kan føre sagen videre.',
      en: 'At least one party must have judged the principles before the stage can carry the case on.',
      sv: 'Minst en part måste ha bedömt principerna innan ledet kan föra ärendet vidare.',
    },
    forPeople: {
      da: 'Mindst én part skal have vurderet principperne.',
      en: 'At least one party must have judged the principles.',
      sv: 'Minst en part måste ha bedömt principerna.',
    },
  },
  'positions-missing': {
    status: 409,
    title: { da: 'Parternes holdning mangler', en: 'Positions are missing', sv: 'Parternas ståndpunkt saknas' },
    detail: {
      da: 'Mindst én berørt part har ikke tilkendegivet sin holdning.',
      en: 'At least one affected party has stated no position.',
      sv: 'Minst en berörd part har inte angett sin ståndpunkt.',
    },
  },
  'dossier-hash-differs': {
    status: 409,
    title: {
      da: 'Afgørelsen gælder en anden udgave',
      en: 'The decision is about another version',
      sv: 'Beslutet gäller en annan version',
    },
    detail: {
      da: 'dossierHash svarer ikke til den udgave, der er forelagt. Læs forelæggelsen igen.',
      en: 'dossierHash differs from that of the frozen dossier. Read the submission again.',
      sv: 'dossierHash skiljer sig från den förelagda versionen. Läs föreläggandet igen.',
    },
    forPeople: {
      da: 'Sagen er forelagt på ny. Åbn den nye forelæggelse.',
      en: 'The case has been submitted anew. Open the new submission.',
      sv: 'Ärendet har förelagts på nytt. Öppna det nya föreläggandet.',
    },
  },
  'four-eyes': {
    status: 409,
    title: {
      da: 'Du kan ikke afgøre din egen sag',
      en: 'You cannot decide your own case',
      sv: 'Du kan inte avgöra ditt eget ärende',
    },
    detail: {
      da: 'Den, der har skrevet i sagen, forelagt den eller svaret for en part i den, kan ikke afgøre den i noget led.',
      en: 'Whoever wrote in the case, submitted it or answered for a party in it cannot decide it at any stage.',
      sv: 'Den som har skrivit i ärendet, förelagt det eller svarat för en part i det kan inte avgöra det i något led.',
    },
    forPeople: {
      da: 'Den, der har skrevet i sagen, forelagt den eller svaret for en part i den, kan ikke afgøre den.',
      en: 'Whoever wrote in the case, submitted it or answered for a party in it cannot decide it.',
      sv: 'Den som har skrivit i ärendet, förelagt det eller svarat för en part i det kan inte avgöra det.',
    },
  },
  recused: {
    status: 409,
    title: { da: 'Du er inhabil', en: 'You are recused', sv: 'Du är jävig' },
    detail: {
      da: 'Den, der er erklæret inhabil i sagen, kan ikke afgøre den.',
      en: 'Whoever is recused in the case cannot decide it.',
      sv: 'Den som är förklarad jävig i ärendet kan inte avgöra det.',
    },
  },
  'one-body-each': {
    status: 409,
    title: {
      da: 'Der er allerede talt for et andet organ',
      en: 'Another body has been spoken for',
      sv: 'Ett annat organ har redan fått sitt beslut',
    },
    detail: {
      da: 'Den samme person kan ikke registrere for to organer i én forelæggelse.',
      en: 'The same person cannot record for two bodies of one submission.',
      sv: 'Samma person kan inte registrera för två organ i ett föreläggande.',
    },
    forPeople: {
      da: 'Den samme person kan ikke registrere for to organer i én forelæggelse. En kollega skal gøre det.',
      en: 'The same person cannot record for two bodies of one submission. A colleague must do it.',
      sv: 'Samma person kan inte registrera för två organ i ett föreläggande. En kollega måste göra det.',
    },
  },
} as const satisfies { readonly [C in RefusalCode]?: RefusalWords };
