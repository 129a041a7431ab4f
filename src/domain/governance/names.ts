// What the parties of a framework are called; an id where nothing better is known.
import type { Framework } from './framework.ts';
import { partyById } from './lookups.ts';

/** Name of the party in the framework; its id where it is not there. */
export function partyName(framework: Framework, id: string): string {
  return partyById(framework, id)?.name || id;
}

/** Names in the order of the ids. */
export function partyNames(framework: Framework, ids: readonly string[]): readonly string[] {
  return ids.map((id) => partyName(framework, id));
}
