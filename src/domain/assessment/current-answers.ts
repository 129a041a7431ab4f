// The parties' answers that count: one given for something else than what stands now counts as not given.
import type { Dossier } from '../dossier/dossier.ts';
import type { Position } from '../dossier/impact.ts';
import type { Verification } from '../dossier/verification.ts';
import type { Given } from './assessment.ts';

type Placed<T> = T & { readonly pointer: string };

/** Positions that stand, each with its place. */
export function currentPositions({ impact }: Dossier, { stale }: Pick<Given, 'stale'>): readonly Placed<Position>[] {
  return (impact?.positions ?? [])
    .map((position, i) => ({ ...position, pointer: `/impact/positions/${i}` }))
    .filter(({ party }) => !stale?.positions.includes(party));
}

/** Verifications that stand, each with its place. */
export function currentVerifications(
  { economy }: Dossier,
  { stale }: Pick<Given, 'stale'>,
): readonly Placed<Verification>[] {
  return (economy?.verifications ?? [])
    .map((verification, i) => ({ ...verification, pointer: `/economy/verifications/${i}` }))
    .filter(({ party }) => !stale?.verifications.includes(party));
}
