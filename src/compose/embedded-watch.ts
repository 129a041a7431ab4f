// Watches the embedded database of a service and restarts a server that has died. After three failed restarts the
// process ends, so that its supervisor notices.
import type { Logger } from 'pino';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { startFault } from './start-fault.ts';

export type EmbeddedLog = Pick<Logger, 'warn' | 'error'>;

type WatchOptions = {
  /** Milliseconds between checks; three times as many after two failed restarts, nine times after three. */
  readonly every?: number;
  /** Milliseconds that a restarted server must run for the restart to count as successful. */
  readonly settled?: number;
  /** Called when the restarts fail. Default: stops the process in order, with an exit code. */
  readonly giveUp?: (fault: Error) => void;
};

const TRIES = 3;

/** Returns a function that ends the watching and waits for a restart in progress. */
export function watchEmbedded(
  database: Pick<EmbeddedDatabase, 'alive' | 'startAgain'>,
  logger: EmbeddedLog,
  { every = 1_000, settled = 30_000, giveUp = endProcess }: WatchOptions = {},
): () => Promise<void> {
  let vain = 0;
  let ranFrom = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> = Promise.resolve();
  let ended = false;
  let clock: NodeJS.Timeout;

  async function startAgain(): Promise<void> {
    if (performance.now() - ranFrom > settled) vain = 0;
    if (vain >= TRIES) {
      ended = true;
      return giveUp(notToBeStarted());
    }
    vain++;
    logger.warn({ attempt: vain }, 'the embedded database has stopped and is started again');
    try {
      await database.startAgain();
      logger.warn('the embedded database runs again');
    } catch (error) {
      logger.error({ reason: (error as Error).message }, 'the embedded database did not start');
    }
    ranFrom = performance.now();
  }

  async function look(): Promise<void> {
    if (!database.alive()) await startAgain();
    if (!ended) wait(every * 3 ** Math.max(0, vain - 1));
  }

  function wait(milliseconds: number): void {
    clock = setTimeout(() => {
      looking = look();
    }, milliseconds).unref();
  }

  wait(every);
  return async () => {
    ended = true;
    clearTimeout(clock);
    await looking;
  };
}

function notToBeStarted(): Error {
  return startFault([
    'Den indbyggede PostgreSQL er stoppet og kunne ikke startes igen i tre forsøg. Se loggen.',
    'The embedded PostgreSQL has stopped and could not be started again in three tries. See the log.',
  ]);
}

/** Throws as an uncaught error: main then stops in order, and the process ends with an exit code. */
function endProcess(fault: Error): void {
  setImmediate(() => {
    throw fault;
  });
}
