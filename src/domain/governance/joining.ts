// Which councils join an agreement one by one, and when enough of them have for it to be in force: data of the case
// type.
import { z } from 'zod';
import { PARTY_KINDS, type PartyKind } from './kinds.ts';

const kind = z.enum(PARTY_KINDS);

/** Of the asked parties of this kind so many, such a share, or more than half. */
export const Least = z.union([
  z.strictObject({ kind, number: z.number().int().min(1).max(300) }),
  z.strictObject({ kind, share: z.number().gt(0).max(1) }),
  z.strictObject({ kind, majority: z.literal(true) }),
]);

/**
 * `among`: the parties that receive the task, or every party of the agreement. Who is not asked is bound by the
 * decision.
 */
export const Joining = z.strictObject({
  kinds: z.array(kind).min(1).max(PARTY_KINDS.length),
  among: z.enum(['receiving', 'all']),
  inForce: z.union([z.literal('all'), z.strictObject({ atLeast: z.array(Least).min(1).max(PARTY_KINDS.length) })]),
});

export type Joining = z.infer<typeof Joining>;

/** How many of each kind are needed and there; of a kind that is not asked, none. */
export type Need = { readonly kind: PartyKind | 'all'; readonly needed: number; readonly joined: number };

/** @param asked every party that was asked, and whether it has joined. */
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

function neededOf(least: z.infer<typeof Least>, of: number): number {
  if ('number' in least) return Math.min(least.number, of);
  // Thousandths: 0.1 × 30 is a little more than 3 in binary.
  if ('share' in least) return Math.ceil(Math.round(least.share * of * 1000) / 1000);
  return of === 0 ? 0 : Math.floor(of / 2) + 1;
}
