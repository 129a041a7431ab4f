// What the acts of a delegation are called.
import type { Localised } from '../../lib/localised.ts';
import { ACT_WORDS } from '../dossier/delegation.ts';

export type Act = keyof typeof ACT_WORDS;

/** What the act is called. */
export function actWords(act: Act): Localised {
  return ACT_WORDS[act];
}
