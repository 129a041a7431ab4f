// The parties' answers that are still valid: an answer given for data that has changed since does not count.
import type { Dossier } from '../dossier/dossier.ts';
import type { Position } from '../dossier/impact.ts';
import type { Verification } from '../dossier/verification.ts';
import type { Given } from './assessment.ts';

type Placed<T> = T & { readonly pointer: string };

/** Valid positions with their pointers. */
export function currentPositions({ impact }: Dossier, { stale }: Pick<Given, 'stale'>): readonly Placed<Position>[] {
  return (impact?.positions ?? [])
    .map((position, i) => ({ ...position, pointer: `/impact/positions/${i}` }))
    .filter(({ party }) => !stale?.positions.includes(party));
}

/** Valid verifications with their pointers. */
export function currentVerifications(
  { economy }: Dossier,
  { stale }: Pick<Given, 'stale'>,
): readonly Placed<Verification>[] {
  return (economy?.verifications ?? [])
    .map((verification, i) => ({ ...verification, pointer: `/economy/verifications/${i}` }))
    .filter(({ party }) => !stale?.verifications.includes(party));
}
