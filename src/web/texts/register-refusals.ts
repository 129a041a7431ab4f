// What a person is told when an act on a register is refused.
import type { RefusalCode } from '../../domain/refusal.ts';
import { refusalText as of, type RefusalText } from './review-refusals.ts';

export const REGISTER_REFUSALS = {
  'entry-closed': of(
    ['Posten er afsluttet', 'The entry is closed', 'Posten är avslutad'],
    [
      'Den er blevet til en sag, lukket med en grund eller trukket tilbage, og kan ikke ændres.',
      'It has become a case, was closed with a reason or withdrawn, and cannot be changed.',
      'Den har blivit ett ärende, stängts med ett skäl eller dragits tillbaka och kan inte ändras.',
    ],
  ),
  'entry-exists': of(
    ['Findes allerede', 'Exists already', 'Finns redan'],
    [
      'Der står allerede en post med dette navn i registret. Ret den i stedet.',
      'The register already has an entry of this name. Change that one instead.',
      'Registret har redan en post med detta namn. Ändra den i stället.',
    ],
  ),
} as const satisfies { readonly [C in RefusalCode]?: RefusalText };
