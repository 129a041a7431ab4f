// Refusals about the state of a register and of a webhook, and about saved searches.
import type { RefusalCode } from '../../domain/refusal.ts';
import { CASE_REFUSALS } from './case-refusals.ts';
import type { RefusalWords } from './refusal-words.ts';

export const REGISTER_REFUSALS = {
  'entry-closed': {
    status: 409,
    title: { da: 'Posten er afsluttet', en: 'The entry is closed', sv: 'Posten är avslutad' },
    detail: {
      da: 'Den er blevet til en sag, lukket med en grund eller trukket tilbage, og ændres ikke mere.',
      en: 'It has become a case, was closed with a reason or withdrawn, and is not changed any more.',
      sv: 'Den har blivit ett ärende, stängts med ett skäl eller dragits tillbaka och ändras inte mer.',
    },
    forPeople: {
      da: 'Den er blevet til en sag, lukket med en grund eller trukket tilbage, og kan ikke ændres.',
      en: 'It has become a case, was closed with a reason or withdrawn, and cannot be changed.',
      sv: 'Den har blivit ett ärende, stängts med ett skäl eller dragits tillbaka och kan inte ändras.',
    },
  },
  'entry-exists': {
    status: 409,
    title: { da: 'Findes allerede', en: 'Exists already', sv: 'Finns redan' },
    detail: {
      da: 'Der står allerede en post om det i registret. Ret den i stedet.',
      en: 'The register already has an entry about it. Change that one instead.',
      sv: 'Registret har redan en post om det. Ändra den i stället.',
    },
  },
  'past-drafting': {
    status: 409,
    title: CASE_REFUSALS['not-a-draft'].title,
    detail: {
      da: 'De andre klynger kan kun orienteres tidligt, mens sagen er en kladde. Når den forelægges, får de en orientering.',
      en: 'The other clusters can be told early only while the case is a draft. When it is submitted, they get a notice.',
      sv: 'De andra klustren kan bara orienteras tidigt medan ärendet är ett utkast. När det läggs fram får de en orientering.',
    },
  },
  'nothing-to-add-up': {
    status: 409,
    title: { da: 'Intet at lægge sammen', en: 'Nothing to add up', sv: 'Inget att lägga samman' },
    detail: {
      da: 'Der er ingen aftale, som du kan se, hvis indberetninger kan lægges sammen til pejlemærket i den periode.',
      en: 'There is no agreement that you can see whose reports can be added up to the indicator in that period.',
      sv: 'Det finns inget avtal som du kan se vars rapporter kan läggas samman till indikatorn under den perioden.',
    },
  },
  'webhook-target-refused': {
    status: 400,
    title: { da: 'Adressen kan ikke bruges', en: 'The address cannot be used', sv: 'Adressen kan inte användas' },
    detail: {
      da: 'Et webhook skal have en https-adresse uden brugernavn, og navnet må kun føre til offentlige adresser på internettet.',
      en: 'A webhook needs an https address without a user name, and the name may only lead to public addresses on the internet.',
      sv: 'En webhook behöver en https-adress utan användarnamn, och namnet får bara leda till publika adresser på internet.',
    },
    forPeople: {
      da: 'Adressen skal begynde med https og være offentlig.',
      en: 'The address must begin with https and be public.',
      sv: 'Adressen måste börja med https och vara publik.',
    },
  },
  'webhook-not-active': {
    status: 409,
    title: { da: 'Webhooket er ikke aktivt', en: 'The webhook is not active', sv: 'Webhooken är inte aktiv' },
    detail: {
      da: 'Det er sat på pause eller lukket. Gør det aktivt igen, før en levering gentages.',
      en: 'It is paused or disabled. Make it active again before a delivery is repeated.',
      sv: 'Den är pausad eller avstängd. Gör den aktiv igen innan en leverans upprepas.',
    },
    forPeople: {
      da: 'Gør webhooket aktivt igen først.',
      en: 'First make the webhook active again.',
      sv: 'Gör först webhooken aktiv igen.',
    },
  },
  'too-many-searches': {
    status: 409,
    title: {
      da: 'Du har for mange gemte søgninger',
      en: 'You have too many saved searches',
      sv: 'Du har för många sparade sökningar',
    },
    detail: {
      da: 'Hver kan højst have {most}. Fjern en, før du gemmer en ny.',
      en: 'Each can have at most {most}. Remove one before saving another.',
      sv: 'Var och en kan ha högst {most}. Ta bort en innan du sparar en ny.',
    },
    forPeople: {
      da: 'Fjern en gemt søgning, før du gemmer en ny.',
      en: 'Remove a saved search before saving another.',
      sv: 'Ta bort en sparad sökning innan du sparar en ny.',
    },
  },
  'too-many-webhooks': {
    status: 409,
    title: { da: 'Du har for mange webhooks', en: 'You have too many webhooks', sv: 'Du har för många webhooks' },
    detail: {
      da: 'Der kan højst være {most} webhooks pr. ejer. Slet et, før du opretter et nyt.',
      en: 'There can be at most {most} webhooks per owner. Delete one before creating another.',
      sv: 'Det kan finnas högst {most} webhooks per ägare. Ta bort en innan du skapar en ny.',
    },
    forPeople: {
      da: 'Slet et webhook, før du opretter et nyt.',
      en: 'Delete a webhook before creating another.',
      sv: 'Ta bort en webhook innan du skapar en ny.',
    },
  },
} as const satisfies { readonly [C in RefusalCode]?: RefusalWords };
