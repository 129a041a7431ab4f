// `Who` states which parties are meant: one party, each of several
// for its own citizens, or all parties of a key by its weights.
import { z } from 'zod';
import type { Localised } from '../../lib/localised.ts';
import { own, type WhoForm } from './declare.ts';
import { Id } from './primitives.ts';

const OneParty = z.strictObject({ party: Id });
const EachParty = z.strictObject({ each: z.array(Id).min(1).max(120) });
const SharedByKey = z.strictObject({ shared: Id });

export const Who = z.union([OneParty, EachParty, SharedByKey]);
export const OneOrEach = z.union([OneParty, EachParty]);

/**
 * `party`: one. `each`: each of these, for its own citizens.
 * `shared`: all parties of the key with that id, by its weights.
 */
export type Who = z.infer<typeof Who>;
export type OneOrEach = z.infer<typeof OneOrEach>;

type Options = NonNullable<Parameters<typeof own>[3]>;

const ALL: readonly WhoForm[] = ['party', 'each', 'shared'];
const WITHOUT_KEY: readonly WhoForm[] = ['party', 'each'];

/** One party, each of several, or by a key. */
export function who(words: Localised, options?: Options) {
  return own(Who, 'who', words, { ...options, refersTo: 'party', forms: ALL });
}

/** One party, or each of several for its own citizens. */
export function oneOrEach(words: Localised, options?: Options) {
  return own(OneOrEach, 'who', words, { ...options, refersTo: 'party', forms: WITHOUT_KEY });
}

/** The ids that a `Who` names directly; the parties of a key are not included. */
export function partiesNamed(who: Who | undefined): readonly string[] {
  if (who === undefined || 'shared' in who) return [];
  return 'party' in who ? [who.party] : who.each;
}
