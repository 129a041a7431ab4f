// Refusals that come of the state of a register.
import type { RefusalCode } from '../../domain/refusal.ts';
import { type ProblemText, problemText } from './problem-text.ts';

export const REGISTER_PROBLEM_TEXTS = {
  'entry-closed': problemText(
    409,
    [
      'Posten er afsluttet',
      'Den er blevet til en sag, lukket med en grund eller trukket tilbage, og ændres ikke mere.',
    ],
    [
      'The entry is closed',
      'It has become a case, was closed with a reason or withdrawn, and is not changed any more.',
    ],
    [
      'Posten är avslutad',
      'Den har blivit ett ärende, stängts med ett skäl eller dragits tillbaka och ändras inte mer.',
    ],
  ),
  'entry-exists': problemText(
    409,
    ['Findes allerede', 'Der står allerede en post med dette navn i registret. Ret den i stedet.'],
    ['Exists already', 'The register already has an entry of this name. Change that one instead.'],
    ['Finns redan', 'Registret har redan en post med detta namn. Ändra den i stället.'],
  ),
} as const satisfies { readonly [C in RefusalCode]?: ProblemText };
