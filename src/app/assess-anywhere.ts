// Computes an assessment in this thread, or in a worker thread when its draws would block the event loop.
import { assess } from '../domain/assessment/assess.ts';
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { DEFAULT_DRAWS } from '../domain/economics/uncertainty.ts';
import type { Framework } from '../domain/governance/framework.ts';

/** Every implementation gives the same result. */
export type AssessPort = (dossier: Dossier, framework: Framework, given: Given) => Promise<Assessment>;

/** In this thread, without a cache. */
export async function assessHere(dossier: Dossier, framework: Framework, given: Given): Promise<Assessment> {
  return assess(dossier, framework, given);
}

/**
 * A draw of one line takes about 9 ns (`npm run bench:assess`), so this many stay well under the 50 ms limit for
 * blocking the event loop.
 */
const INLINE_DRAWS = 2_000_000;

/** Whether the draws are few enough for this thread: draws × (cost lines + effects + volume). */
export function isShort(dossier: Dossier, given: Given): boolean {
  const lines = (dossier.economy?.alternatives ?? []).reduce(
    (sum, alternative) => sum + 1 + (alternative.costs ?? []).length,
    1,
  );
  return lines * (given.draws ?? DEFAULT_DRAWS) <= INLINE_DRAWS;
}
