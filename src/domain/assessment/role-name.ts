// What roles are called in findings; an id where nothing better is known.
import { uncapitalised } from '../../lib/written.ts';
import type { Dossier } from '../dossier/dossier.ts';

export type Role = NonNullable<NonNullable<Dossier['competences']>['roles']>[number];

/** The name of a role inside a sentence: Sygeplejerske becomes sygeplejerske, SOSU-assistent stays. */
export function roleName(role: Role): string {
  const name = role.profession?.trim() || role.id;
  return /^\p{Lu}\p{Ll}/u.test(name) ? uncapitalised(name) : name;
}
