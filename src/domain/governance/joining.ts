// Which councils join an agreement individually, and how many are needed for it to be in force. Defined by the case
// type.
import { z } from 'zod';
import { PARTY_KINDS, type PartyKind } from './kinds.ts';
import { Enough, neededOf } from './quorum.ts';

/**
 * `among`: the receiving parties, or every party of the agreement. A party that is not asked is bound by the decision.
 */
export const Joining = z.strictObject({
  kinds: z.array(z.enum(PARTY_KINDS)).min(1).max(PARTY_KINDS.length),
  among: z.enum(['receiving', 'all']),
  inForce: Enough,
});

export type Joining = z.infer<typeof Joining>;

/** How many councils of each kind are needed and have joined; a kind without asked parties needs none. */
export type Need = { readonly kind: PartyKind | 'all'; readonly needed: number; readonly joined: number };

/** The needs of an agreement. @param asked every party that was asked, and whether it has joined */
export function needsOf(
  { inForce }: Pick<Joining, 'inForce'>,
  asked: readonly { readonly kind: PartyKind; readonly joined: boolean }[],
): readonly Need[] {
  const there = (parties: typeof asked) => parties.filter(({ joined }) => joined).length;
  if (inForce === 'all') return [{ kind: 'all', needed: asked.length, joined: there(asked) }];
  return inForce.atLeast.map((least) => {
    const own = asked.filter((party) => party.kind === least.kind);
    return { kind: least.kind, needed: neededOf(least, own.length), joined: there(own) };
  });
}
