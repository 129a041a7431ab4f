// Caches the latest assessments: every view of a case and its submission assess the same dossier, and an assessment is
// pure.
import { LRUCache } from 'lru-cache';
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { AssessPort } from './assess-anywhere.ts';

/** Number of assessments in the cache; each takes about 50 KB. */
const KEPT = 200;

/** The port with a cache, by dossier hash, framework version and all other input. */
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

/** `given` contains the dossier's hash, and a published framework version never changes. */
function keyOf({ id, version }: Framework, given: Given): string {
  return JSON.stringify([id, version, Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
