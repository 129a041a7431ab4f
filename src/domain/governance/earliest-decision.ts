// The earliest day on which a case that is begun today can be decided, as the procedure itself sets it.
import { addDays } from '../../lib/iso-date.ts';
import type { Framework } from './framework.ts';
import type { Procedure } from './procedure.ts';

/**
 * The days the other clusters have to answer a notice, where a
 * stage waits for them; how soon a body meets is not a rule.
 * Of several procedures the quickest counts. Before the framework is in force nothing is submitted.
 */
export function earliestDecision(framework: Framework, today: string): string {
  const begun = today < framework.validFrom ? framework.validFrom : today;
  return addDays(begun, Math.min(...framework.procedures.map((procedure) => daysOfNotice(framework, procedure))));
}

/** 0 where no stage of the procedure waits, or there is no other cluster. */
function daysOfNotice({ clusters, settings }: Framework, { stages }: Procedure): number {
  const waits = stages.some(({ requires }) => requires.includes('notice-answered-or-period-over'));
  return waits && clusters.length > 1 ? settings.noticeDays : 0;
}
