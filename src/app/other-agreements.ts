// The agreements and cases under way beside a case, for the same task and one of the same parties.
import type { Given, OtherAgreement } from '../domain/assessment/assessment.ts';
import { type Dossier, partiesOfTask } from '../domain/dossier/dossier.ts';
import { sameJson } from '../lib/canonical-json.ts';
import type { Ports } from './ports.ts';

/** What decides which cases are on the same task. */
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
 * @param except id of the case itself.
 * @returns none where the dossier names no task type or no party: the check then asks for those.
 */
export async function otherAgreements(
  ports: Pick<Ports, 'reader'>,
  dossier: Dossier,
  except: string,
): Promise<readonly OtherAgreement[]> {
  const { taskType, parties } = taskOf(dossier);
  return taskType === undefined || parties.length === 0 ? [] : ports.reader.sameTask({ taskType, parties, except });
}

/** What was found beside a case before its row was locked, and for which task. */
export type Others = { readonly task: ReturnType<typeof taskOf>; readonly found: readonly OtherAgreement[] };

/** @param except id of the case itself. */
export async function othersOf(ports: Pick<Ports, 'reader'>, dossier: Dossier, except: string): Promise<Others> {
  return { task: taskOf(dossier), found: await otherAgreements(ports, dossier, except) };
}

/** The other agreements, if they were read for the task of this dossier; for another task they are not known. */
export function knownOthers(others: Others | undefined, dossier: Dossier): Pick<Given, 'otherAgreements'> {
  return others && sameJson(others.task, taskOf(dossier)) ? { otherAgreements: others.found } : {};
}
