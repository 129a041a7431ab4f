// Names of roles in findings; the id if there is no name.
import { uncapitalised } from '../../lib/written.ts';
import type { Dossier } from '../dossier/dossier.ts';

export type Role = NonNullable<NonNullable<Dossier['competences']>['roles']>[number];

/** The name of a role for use inside a sentence: Sygeplejerske becomes sygeplejerske, SOSU-assistent is kept. */
export function roleName(role: Role): string {
  const name = role.profession?.trim() || role.id;
  return /^\p{Lu}\p{Ll}/u.test(name) ? uncapitalised(name) : name;
}
