// Assessments with many random draws run on a thread, which starts with the first of them.
import { type AssessPort, isShort } from '../app/assess-anywhere.ts';
import { assess } from '../domain/assessment/assess.ts';
import type { AssessTask } from './assess-thread.ts';
import { createThread } from './start-thread.ts';

/** @param program URL of the built assess-thread; tasks wait in a queue without limit. */
export function createAssessPool(program: string): {
  readonly assess: AssessPort;
  readonly close: () => Promise<void>;
} {
  const thread = createThread(program);
  return {
    assess: async (dossier, framework, given) => {
      if (isShort(dossier, given)) return assess(dossier, framework, given);
      const task: AssessTask = { dossier, framework, given };
      return thread.run(task);
    },
    close: thread.close,
  };
}
