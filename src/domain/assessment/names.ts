// What parties and roles are called in findings; an id where nothing better is known.
import type { Dossier } from '../dossier/dossier.ts';
import type { Framework } from '../governance/framework.ts';
import { partyById } from '../governance/lookups.ts';

export type Role = NonNullable<NonNullable<Dossier['competences']>['roles']>[number];

export function partyName(framework: Framework, id: string): string {
  return partyById(framework, id)?.name || id;
}

export function partyNames(framework: Framework, ids: readonly string[]): readonly string[] {
  return ids.map((id) => partyName(framework, id));
}

export function roleName(role: Role): string {
  return role.profession?.trim() || role.id;
}
