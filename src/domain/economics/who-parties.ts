// The parties that a `Who` refers to, in order.
import type { Who } from '../dossier/who.ts';
import type { Keys } from './keys.ts';

/** One party, each of several, or the parties of a key (none if it cannot be resolved). */
export function partiesOf(who: Who | undefined, keys: Keys): readonly string[] {
  if (who === undefined) return [];
  if ('party' in who) return [who.party];
  if ('each' in who) return who.each;
  const key = keys.get(who.shared);
  return key && 'shares' in key ? key.shares.map(({ party }) => party) : [];
}
