// Quorums: how many of the deciders of a stage, or of the councils that join an agreement, are enough.
import { z } from 'zod';
import { PARTY_KINDS } from './kinds.ts';

const kind = z.enum(PARTY_KINDS);

/**
 * Of the asked parties of this kind: a number, a share, or more than half. Of a kind without asked parties, none.
 */
const Least = z.union([
  z.strictObject({ kind, number: z.number().int().min(1).max(300) }),
  z.strictObject({ kind, share: z.number().gt(0).max(1) }),
  z.strictObject({ kind, majority: z.literal(true) }),
]);
type Least = z.infer<typeof Least>;

/** All that are asked, or a quorum for each named kind. */
export const Enough = z.union([
  z.literal('all'),
  z.strictObject({ atLeast: z.array(Least).min(1).max(PARTY_KINDS.length) }),
]);

/** How many of `of` asked parties are needed. */
export function neededOf(least: Least, of: number): number {
  if ('number' in least) return Math.min(least.number, of);
  // Rounded to thousandths first, because 0.1 × 30 is slightly more than 3 in floating point.
  if ('share' in least) return Math.ceil(Math.round(least.share * of * 1000) / 1000);
  return of === 0 ? 0 : Math.floor(of / 2) + 1;
}
