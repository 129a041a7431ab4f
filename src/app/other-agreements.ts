// The agreements and cases under way beside a case, for the same task and one of the same parties.
import type { OtherAgreement } from '../domain/assessment/assessment.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Ports } from './ports.ts';

/** What decides which cases are on the same task. */
export function taskOf({ task }: Dossier): {
  readonly taskType: string | undefined;
  readonly parties: readonly string[];
} {
  return {
    taskType: task?.taskType,
    parties: [...new Set([...(task?.transferringParties ?? []), ...(task?.receivingParties ?? [])])].sort(),
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
