// Staff per party in a role. A row for each of several parties is repeated for every one of them.
import { partiesNamed } from '../dossier/who.ts';
import type { Role } from './role-name.ts';

export type Headcount = {
  readonly party: string;
  readonly required: number | undefined;
  readonly available: number | undefined;
  /** The row it comes from. */
  readonly pointer: string;
};

/** Headcounts of the role with index `i`, party by party, in the order of the rows. */
export function headcountsOf(role: Role, i: number): readonly Headcount[] {
  return (role.headcounts ?? []).flatMap(({ who, required, available }, j) =>
    partiesNamed(who).map((party) => ({
      party,
      required,
      available,
      pointer: `/competences/roles/${i}/headcounts/${j}`,
    })),
  );
}

/** Whether fewer are available than required; false if a number is missing. */
export function isShort({ required = 0, available = Number.POSITIVE_INFINITY }: Headcount): boolean {
  return required > available;
}
