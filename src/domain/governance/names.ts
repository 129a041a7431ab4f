// Names of the parties of a framework.
import type { Framework } from './framework.ts';
import { partyById } from './lookups.ts';

/** The name of the party in the framework; its id if the framework does not have it. */
export function partyName(framework: Framework, id: string): string {
  return partyById(framework, id)?.name || id;
}

/** Names in the order of the ids. */
export function partyNames(framework: Framework, ids: readonly string[]): readonly string[] {
  return ids.map((id) => partyName(framework, id));
}
