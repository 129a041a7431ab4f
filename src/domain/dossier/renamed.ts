// Replaces the ids of parties and clusters in a dossier. The places are derived from the declarations.
import type { Dossier } from './dossier.ts';
import { eachId } from './references.ts';

/**
 * Returns the same object if nothing changes. @param of gives the new id of a party or cluster, or the id itself
 */
export function renamedIds(dossier: Dossier, of: (what: 'party' | 'cluster', id: string) => string): Dossier {
  const changes: { readonly pointer: string; readonly id: string }[] = [];
  eachId(dossier, ({ id, pointer, to }) => {
    if (to !== 'party' && to !== 'cluster') return;
    const next = of(to, id);
    if (next !== id) changes.push({ pointer, id: next });
  });
  if (changes.length === 0) return dossier;
  const copy = structuredClone(dossier);
  for (const { pointer, id } of changes) put(copy, pointer.split('/').slice(1), id);
  return copy;
}

/** Pointers of ids consist of field names and row numbers only, so nothing in them is escaped. */
function put(within: object, [name = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) Reflect.set(within, name, value);
  else put(Reflect.get(within, name) as object, rest, value);
}
