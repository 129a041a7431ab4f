// Names of the acts of a delegation.
import type { Localised } from '../../lib/localised.ts';
import { ACT_WORDS } from '../dossier/delegation.ts';

export type Act = keyof typeof ACT_WORDS;

/** The name of the act. */
export function actWords(act: Act): Localised {
  return ACT_WORDS[act];
}
