// The same dossier is assessed again and again: by every view of a case, and by its submission. An assessment is pure, so the last ones are kept.
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import type { Framework } from '../domain/governance/framework.ts';
import type { AssessPort } from './assess-anywhere.ts';

/** An assessment takes some 50 KB. */
const KEPT = 200;

/** The same port, which answers from memory what it was asked before: same dossier (by its hash), same framework version, all else the same. */
export function rememberAssessments(assess: AssessPort): AssessPort {
  const kept = new Map<string, Promise<Assessment>>();
  return (dossier, framework, given) => {
    const key = keyOf(framework, given);
    const known = kept.get(key);
    kept.delete(key);
    const assessment = known ?? assess(dossier, framework, given);
    kept.set(key, assessment); // last in line: the first in line was asked for longest ago
    if (known) return known;
    assessment.catch(() => kept.get(key) === assessment && kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return assessment;
  };
}

/** `given` holds the dossier's hash. A published framework version never changes. */
function keyOf({ id, version }: Framework, given: Given): string {
  return JSON.stringify([id, version, Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
