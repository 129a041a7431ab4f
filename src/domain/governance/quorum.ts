// How many of those who are asked are enough: of a stage's deciders, and of the councils that join an agreement.
import { z } from 'zod';
import { PARTY_KINDS } from './kinds.ts';

const kind = z.enum(PARTY_KINDS);

/**
 * Of the parties of this kind that are asked so many, such a share, or more than half. Of a kind that is not there,
 * none.
 */
const Least = z.union([
  z.strictObject({ kind, number: z.number().int().min(1).max(300) }),
  z.strictObject({ kind, share: z.number().gt(0).max(1) }),
  z.strictObject({ kind, majority: z.literal(true) }),
]);
type Least = z.infer<typeof Least>;

/** Every one that is asked, or so many of each kind that is named. */
export const Enough = z.union([
  z.literal('all'),
  z.strictObject({ atLeast: z.array(Least).min(1).max(PARTY_KINDS.length) }),
]);

/** How many of `of` that were asked are needed. */
export function neededOf(least: Least, of: number): number {
  if ('number' in least) return Math.min(least.number, of);
  // Thousandths: 0.1 × 30 is a little more than 3 in binary.
  if ('share' in least) return Math.ceil(Math.round(least.share * of * 1000) / 1000);
  return of === 0 ? 0 : Math.floor(of / 2) + 1;
}
