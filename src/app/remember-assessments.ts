// The same dossier is assessed again and again: by every view of a case,
// and by its submission. An assessment is pure, so the last ones are kept.
import { LRUCache } from 'lru-cache';
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { AssessPort } from './assess-anywhere.ts';

/** An assessment takes some 50 KB. */
const KEPT = 200;

/**
 * The same port, which answers from memory what it was asked before:
 * same dossier (by its hash), same framework version, all else the same.
 */
export function rememberAssessments(assess: AssessPort): AssessPort {
  const kept = new LRUCache<string, Promise<Assessment>>({ max: KEPT });
  return (dossier, framework, given) => {
    const key = keyOf(framework, given);
    const known = kept.get(key);
    if (known) return known;
    const assessment = assess(dossier, framework, given);
    kept.set(key, assessment);
    assessment.catch(() => kept.peek(key) === assessment && kept.delete(key));
    return assessment;
  };
}

/** `given` holds the dossier's hash. A published framework version never changes. */
function keyOf({ id, version }: Framework, given: Given): string {
  return JSON.stringify([id, version, Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
