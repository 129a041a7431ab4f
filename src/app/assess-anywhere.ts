// Where an assessment is computed: here, or, when its draws would hold the event loop, on a thread of their own.
import { assess } from '../domain/assessment/assess.ts';
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { DEFAULT_DRAWS } from '../domain/economics/uncertainty.ts';
import type { Framework } from '../domain/governance/framework.ts';

/** The same result wherever it is computed. */
export type AssessPort = (dossier: Dossier, framework: Framework, given: Given) => Promise<Assessment>;

/** Here and now, and not remembered. */
export async function assessHere(dossier: Dossier, framework: Framework, given: Given): Promise<Assessment> {
  return assess(dossier, framework, given);
}

/**
 * A draw of one line takes about 9 ns (`npm run bench:assess`):
 * this many take well under the 50 ms the event loop may be held.
 */
const INLINE_DRAWS = 2_000_000;

/** Whether the draws are few enough to be made without a thread: draws × (cost lines + effects + volume). */
export function isShort(dossier: Dossier, given: Given): boolean {
  const lines = (dossier.economy?.alternatives ?? []).reduce(
    (sum, alternative) => sum + 1 + (alternative.costs ?? []).length,
    1,
  );
  return lines * (given.draws ?? DEFAULT_DRAWS) <= INLINE_DRAWS;
}
