// What parties and roles are called in findings; an id where nothing better is known.
import type { Dossier } from '../dossier/dossier.ts';
import type { Framework } from '../governance/framework.ts';
import { partyById } from '../governance/lookups.ts';

export type Role = NonNullable<NonNullable<Dossier['competences']>['roles']>[number];

/** Name of the party in the framework; its id where it is not there. */
export function partyName(framework: Framework, id: string): string {
  return partyById(framework, id)?.name || id;
}

/** Names in the order of the ids. */
export function partyNames(framework: Framework, ids: readonly string[]): readonly string[] {
  return ids.map((id) => partyName(framework, id));
}

/** As it stands inside a sentence: Sygeplejerske becomes sygeplejerske, SOSU-assistent stays. */
export function roleName(role: Role): string {
  const name = role.profession?.trim() || role.id;
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
