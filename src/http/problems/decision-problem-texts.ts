// Refusals of a decision, by what the body may decide and who decides it.
import type { RefusalCode } from '../../domain/refusal.ts';
import { type ProblemText, problemText } from './problem-text.ts';

export const DECISION_PROBLEM_TEXTS = {
  'wrong-stage': problemText(
    409,
    ['Sagen står et andet sted', 'Sagen står nu ved leddet {stage}.'],
    ['The case is at another stage', 'The case is now at the stage {stage}.'],
    ['Ärendet är i ett annat led', 'Ärendet är nu i ledet {stage}.'],
  ),
  'already-decided': problemText(
    409,
    ['Leddet er allerede afgjort', 'Der er allerede truffet afgørelse i dette led. Sagen står ved {stage}.'],
    ['The stage is already decided', 'A decision has already been recorded at this stage. The case is at {stage}.'],
    ['Ledet är redan avgjort', 'Det har redan fattats beslut i detta led. Ärendet är i {stage}.'],
  ),
  'outcome-not-allowed': problemText(
    409,
    ['Udfaldet er ikke muligt her', 'Leddet {stage} kan ikke have udfaldet {outcome}. Mulige udfald: {allowed}.'],
    [
      'The outcome is not possible here',
      'The stage {stage} cannot have the outcome {outcome}. Possible outcomes: {allowed}.',
    ],
    ['Utfallet är inte möjligt här', 'Ledet {stage} kan inte ha utfallet {outcome}. Möjliga utfall: {allowed}.'],
  ),
  'chairs-may-not-decide': problemText(
    409,
    [
      'Formandskabet kan ikke afgøre her',
      'Leddet kan ikke afgøres af formandskabet. Brug møde eller skriftlig behandling.',
    ],
    [
      'The chairs cannot settle this',
      'The stage cannot be settled by the chairs. Use a meeting or a written procedure.',
    ],
    [
      'Ordförandena kan inte avgöra här',
      'Ledet kan inte avgöras av ordförandena. Använd möte eller skriftlig behandling.',
    ],
  ),
  'warnings-not-acknowledged': problemText(
    409,
    [
      'Advarsler er ikke taget til efterretning',
      'For at godkende skal hver åben advarsel nævnes i acknowledgedFindings. Disse mangler: {codes}.',
    ],
    [
      'Warnings are not acknowledged',
      'To approve, each open warning must be named in acknowledgedFindings. These are missing: {codes}.',
    ],
    [
      'Varningar är inte noterade',
      'För att godkänna måste varje öppen varning nämnas i acknowledgedFindings. Dessa saknas: {codes}.',
    ],
  ),
  'dossier-hash-differs': problemText(
    409,
    [
      'Afgørelsen gælder en anden udgave',
      'dossierHash svarer ikke til den udgave, der er forelagt. Læs forelæggelsen igen.',
    ],
    [
      'The decision is about another version',
      'dossierHash differs from that of the frozen dossier. Read the submission again.',
    ],
    [
      'Beslutet gäller en annan version',
      'dossierHash skiljer sig från den förelagda versionen. Läs föreläggandet igen.',
    ],
  ),
  'four-eyes': problemText(
    409,
    [
      'Du kan ikke afgøre din egen sag',
      'Den, der har skrevet i sagen, forelagt den eller svaret for en part i den, kan ikke afgøre den i noget led.',
    ],
    [
      'You cannot decide your own case',
      'Whoever wrote in the case, submitted it or answered for a party in it cannot decide it at any stage.',
    ],
    [
      'Du kan inte avgöra ditt eget ärende',
      'Den som har skrivit i ärendet, förelagt det eller svarat för en part i det kan inte avgöra det i något led.',
    ],
  ),
  'one-body-each': problemText(
    409,
    [
      'Der er allerede talt for et andet organ',
      'Den samme person kan ikke registrere for to organer i én forelæggelse.',
    ],
    ['Another body has been spoken for', 'The same person cannot record for two bodies of one submission.'],
    [
      'Ett annat organ har redan fått sitt beslut',
      'Samma person kan inte registrera för två organ i ett föreläggande.',
    ],
  ),
  'not-by-the-proposer': problemText(
    409,
    [
      'Forslagsstilleren lukker ikke selv forbeholdet',
      'Den, der har skrevet i sagen eller forelagt den, kan ikke selv lukke et forbehold.',
    ],
    [
      'The proposer does not close the condition alone',
      'Whoever wrote in the case or submitted it cannot close a condition.',
    ],
    [
      'Förslagsställaren stänger inte själv villkoret',
      'Den som har skrivit i ärendet eller förelagt det kan inte själv stänga ett villkor.',
    ],
  ),
  recused: problemText(
    409,
    ['Du er inhabil', 'Den, der er erklæret inhabil i sagen, kan ikke afgøre den.'],
    ['You are recused', 'Whoever is recused in the case cannot decide it.'],
    ['Du är jävig', 'Den som är förklarad jävig i ärendet kan inte avgöra det.'],
  ),
  'stage-without-body': problemText(
    409,
    [
      'Et led har ingen til at afgøre',
      'I leddet {stage} skal parterne hver for sig tage stilling, og sagen involverer ingen af dem.',
    ],
    [
      'A stage has nobody to decide',
      'At the stage {stage} parties decide each for themselves, and the case involves none of them.',
    ],
    [
      'Ett led har ingen som beslutar',
      'I ledet {stage} beslutar parterna var för sig, och ärendet berör ingen av dem.',
    ],
  ),
  'body-not-valid': problemText(
    409,
    ['Organet findes ikke på dagen', 'Organet er uden for sin gyldighedsperiode og kan ikke træffe afgørelse.'],
    ['The body does not exist today', 'The body is outside its validity dates and cannot decide.'],
    ['Organet finns inte denna dag', 'Organet är utanför sin giltighetstid och kan inte besluta.'],
  ),
} as const satisfies Partial<Record<RefusalCode, ProblemText>>;
