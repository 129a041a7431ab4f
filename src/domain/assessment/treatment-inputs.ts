// Why the treatment responsibility cannot be assessed, as given by the responsibility result for each phase.
import type { Dossier } from '../dossier/dossier.ts';
import type { ResponsibilityResult } from '../responsibility/responsibility-result.ts';
import { type Missing, notStated } from './answers.ts';

/** Missing inputs in the order of the phases; the phases themselves if there are none. */
export function uncoveredInputs(dossier: Dossier, responsibility: ResponsibilityResult): readonly Missing[] {
  if (!dossier.responsibility?.phases?.length) return [notStated('/responsibility/phases')];
  return responsibility.phases.flatMap(({ reason, pointer }) => (reason && pointer ? [{ reason, pointer }] : []));
}
