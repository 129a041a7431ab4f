// Computes whether the treatment responsibility has exactly one holder at all times, whether every change is
// described, and whether there is advice when the task is performed. Pure; never throws on a valid dossier.
import type { Dossier } from '../dossier/dossier.ts';
import type { Responsibility } from '../dossier/responsibility.ts';
import { coverPhase } from './coverage.ts';
import { holderChanges } from './handovers.ts';
import { recurring } from './recurring.ts';
import type { ResponsibilityResult } from './responsibility-result.ts';
import { joinWeekend, normalise, subtract, weekly } from './week.ts';

/**
 * Hours of performance that the advice line does not cover; null if a
 * performance phase, its hours or the hours of the line are missing.
 */
function adviceHoles(responsibility: Responsibility | undefined): ResponsibilityResult['adviceHoles'] {
  const performances = (responsibility?.phases ?? [])
    .filter(({ kind }) => kind === 'performance')
    .map(({ hours }) => weekly(hours ?? []));
  const advice = responsibility?.adviceLine?.hours;
  if (!advice?.length || performances.length === 0 || performances.some((hours) => hours.length === 0)) return null;
  const holes = joinWeekend(subtract(normalise(performances.flat()), weekly(advice)));
  return recurring(holes, (time) => ({
    da: `${time.da} udføres opgaven uden rådgivningslinje`,
    en: `${time.en}: the task is performed without an advice line`,
    sv: `${time.sv} utförs uppgiften utan rådgivningslinje`,
  }));
}

/**
 * Coverage per phase in the order of the phases, changes of holder,
 * and holes in the advice line. Minutes of the week, see Interval.
 */
export function computeResponsibility(dossier: Dossier): ResponsibilityResult {
  const responsibility = dossier.responsibility;
  const listed = responsibility?.phases ?? [];
  const phases = listed.map((phase, index) => coverPhase(phase, index, responsibility?.treatment, listed));
  return {
    phases,
    changes: holderChanges(phases, responsibility?.treatment),
    adviceHoles: adviceHoles(responsibility),
  };
}
