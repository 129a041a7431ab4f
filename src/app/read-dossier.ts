// Parses dossiers and caches the objects by text: every view of a case reads its dossier, often several times.
import { LRUCache } from 'lru-cache';
import type { Dossier } from '../domain/dossier/dossier.ts';

/** Characters of text in the cache: some hundred dossiers of usual size. */
const KEPT = 4_000_000;

const kept = new LRUCache<string, Dossier>({ maxSize: KEPT, sizeCalculation: (_, { length }) => length });

/**
 * The dossier of a stored text. It is not validated again, since it was valid when saved. The same text gives the same
 * object, shared by many callers, so it is deeply frozen.
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
