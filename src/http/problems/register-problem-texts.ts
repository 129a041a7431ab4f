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
} as const satisfies { readonly [C in RefusalCode]?: ProblemText };
