// One thread for work that would hold the event loop: the other core serves requests.
import type { Piscina } from 'piscina';

type Thread = {
  readonly run: <T>(task: unknown) => Promise<T>;
  readonly close: () => Promise<void>;
};

/**
 * Started with the first task, and let go of when it has rested; package and program are loaded only where somebody
 * needs them.
 * @param program URL of the built program. @param waiting how many tasks may wait their turn; `isFull` tells of more.
 */
export function createThread(program: string, waiting = Number.POSITIVE_INFINITY): Thread & { isFull: () => boolean } {
  let pool: Promise<Piscina> | undefined;
  let open = 0;
  return {
    isFull: () => open > waiting,
    run: async (task) => {
      pool ??= start(program);
      open += 1;
      try {
        return await (await pool).run(task);
      } finally {
        open -= 1;
      }
    },
    close: async () => {
      await (await pool)?.close({ force: true });
    },
  };
}

async function start(filename: string): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  return new Piscina({ filename, minThreads: 0, maxThreads: 1, idleTimeout: 30_000 });
}
