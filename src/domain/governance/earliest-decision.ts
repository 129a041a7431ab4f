// The earliest day on which a case begun today can be decided, by the rules of the procedure.
import { addDays } from '../../lib/iso-date.ts';
import type { Framework } from './framework.ts';
import type { Procedure } from './procedure.ts';

/**
 * Adds the days for answering a notice, if a stage waits for it. The meetings of the
 * bodies are not considered. Of several procedures the quickest counts. Counts from the
 * first day of the framework if that is later, since nothing can be submitted before.
 */
export function earliestDecision(framework: Framework, today: string): string {
  const begun = today < framework.validFrom ? framework.validFrom : today;
  return addDays(begun, Math.min(...framework.procedures.map((procedure) => daysOfNotice(framework, procedure))));
}

/** The days of notice; 0 if no stage of the procedure waits for it or there is no other cluster. */
function daysOfNotice({ clusters, settings }: Framework, { stages }: Procedure): number {
  const waits = stages.some(({ requires }) => requires.includes('notice-answered-or-period-over'));
  return waits && clusters.length > 1 ? settings.noticeDays : 0;
}
