// Dossiers as objects. A case is read again and again, by each view of its pages, and often the same page reads it for
// several things: the text of one that was read lately is not read anew.
import { LRUCache } from 'lru-cache';
import type { Dossier } from '../domain/dossier/dossier.ts';

/** Characters of text: some hundred dossiers of a usual size. */
const KEPT = 4_000_000;

const kept = new LRUCache<string, Dossier>({ maxSize: KEPT, sizeCalculation: (_, { length }) => length });

/**
 * Of text that the store has kept: it was valid when it was saved, and is not asked again. The same text gives the
 * same object, which many hold at once: it is frozen.
 */
export function parseDossier(text: string): Dossier {
  const known = kept.get(text);
  if (known) return known;
  const dossier = frozen(JSON.parse(text) as Dossier);
  kept.set(text, dossier);
  return dossier;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
