// Which parties a Who means, in order.
import type { Who } from '../dossier/who.ts';
import type { Keys } from './keys.ts';

/** Parties of one, of each, or of a key; none for a key that cannot be resolved. */
export function partiesOf(who: Who | undefined, keys: Keys): readonly string[] {
  if (who === undefined) return [];
  if ('party' in who) return [who.party];
  if ('each' in who) return who.each;
  const key = keys.get(who.shared);
  return key && 'shares' in key ? key.shares.map(({ party }) => party) : [];
}
