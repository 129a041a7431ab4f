// Other agreements and open cases on the same task with one of the same parties.
import type { Given, OtherAgreement } from '../domain/assessment/assessment.ts';
import { type Dossier, partiesOfTask } from '../domain/dossier/dossier.ts';
import { sameJson } from '../lib/canonical-json.ts';
import type { Ports } from './ports.ts';

/** The fields that decide which cases are on the same task. */
export function taskOf(dossier: Dossier): {
  readonly taskType: string | undefined;
  readonly parties: readonly string[];
} {
  return {
    taskType: dossier.task?.taskType,
    parties: partiesOfTask(dossier).toSorted(),
  };
}

/**
 * @param except id of the case itself
 * @returns an empty list if the dossier has no task type or no party: the check then asks for those
 */
export async function otherAgreements(
  ports: Pick<Ports, 'reader'>,
  dossier: Dossier,
  except: string,
): Promise<readonly OtherAgreement[]> {
  const { taskType, parties } = taskOf(dossier);
  return taskType === undefined || parties.length === 0 ? [] : ports.reader.sameTask({ taskType, parties, except });
}

/** Other agreements that were read before the write, and the task they were read for. */
export type Others = { readonly task: ReturnType<typeof taskOf>; readonly found: readonly OtherAgreement[] };

/** @param except id of the case itself. */
export async function othersOf(ports: Pick<Ports, 'reader'>, dossier: Dossier, except: string): Promise<Others> {
  return { task: taskOf(dossier), found: await otherAgreements(ports, dossier, except) };
}

/** The other agreements, if they were read for the task of this dossier; otherwise nothing, which means unknown. */
export function knownOthers(others: Others | undefined, dossier: Dossier): Pick<Given, 'otherAgreements'> {
  return others && sameJson(others.task, taskOf(dossier)) ? { otherAgreements: others.found } : {};
}
