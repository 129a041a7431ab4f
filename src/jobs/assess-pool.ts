// Assessments with long draws run on a small pool of threads, started when the first one comes.
import type { Piscina } from 'piscina';
import { type AssessPort, isShort } from '../app/assess-anywhere.ts';
import { assess } from '../domain/assessment/assess.ts';
import type { AssessTask } from './assess-thread.ts';

/**
 * @param thread URL of the built assess-thread. One thread:
 * the other core serves requests. A full queue waits its turn.
 */
export function createAssessPool(thread: string): { readonly assess: AssessPort; readonly close: () => Promise<void> } {
  let pool: Promise<Piscina> | undefined;
  return {
    assess: async (dossier, framework, given) => {
      if (isShort(dossier, given)) return assess(dossier, framework, given);
      pool ??= start(thread);
      const task: AssessTask = { dossier, framework, given };
      return (await pool).run(task);
    },
    close: async () => {
      await (await pool)?.close({ force: true });
    },
  };
}

/** The package is loaded only where somebody needs it. */
async function start(thread: string): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  return new Piscina({ filename: thread, minThreads: 0, maxThreads: 1, idleTimeout: 30_000 });
}
