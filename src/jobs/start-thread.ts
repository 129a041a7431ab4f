// A worker thread for work that would block the event loop. Another core keeps serving requests.
import type { Piscina } from 'piscina';

type Thread = {
  readonly run: <T>(task: unknown) => Promise<T>;
  readonly close: () => Promise<void>;
};

/**
 * The thread starts with the first task and ends when it has been idle; package and program are loaded only then.
 * @param program URL of the built program
 * @param waiting how many tasks may wait besides the running one; with that many `isFull` is true
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
