// The embedded database of a service is looked after: when its server has died, it is started again; when that is in
// vain three times, the
// process ends, so that whoever supervises it sees it.
import type { Logger } from 'pino';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { startFault } from './start-fault.ts';

export type EmbeddedLog = Pick<Logger, 'warn' | 'error'>;

export type WatchOptions = {
  /** Milliseconds between looks. */
  readonly every?: number;
  /** A start was not in vain when the server has run for so many milliseconds. */
  readonly settled?: number;
  /** What is done when it does not start: ends the process in order, with a code. */
  readonly giveUp?: (fault: Error) => void;
};

const TRIES = 3;

/** Returns what ends the watching, and waits for a start under way. */
export function watchEmbedded(
  database: Pick<EmbeddedDatabase, 'alive' | 'startAgain'>,
  logger: EmbeddedLog,
  { every = 1_000, settled = 30_000, giveUp = endProcess }: WatchOptions = {},
): () => Promise<void> {
  let vain = 0;
  let started = Number.NEGATIVE_INFINITY;
  let starting: Promise<void> | undefined;

  async function again(): Promise<void> {
    vain = performance.now() - started < settled ? vain : 0;
    logger.warn({ attempt: vain + 1 }, 'the embedded database has stopped and is started again');
    try {
      vain++;
      await database.startAgain();
      started = performance.now();
      logger.warn('the embedded database runs again');
    } catch (error) {
      started = performance.now();
      logger.error({ reason: (error as Error).message }, 'the embedded database did not start');
    }
    if (vain >= TRIES && !database.alive()) {
      clearInterval(clock);
      giveUp(notToBeStarted());
    }
  }

  const clock = setInterval(() => {
    if (starting || database.alive()) return;
    starting = again().finally(() => {
      starting = undefined;
    });
  }, every).unref();
  return async () => {
    clearInterval(clock);
    await starting;
  };
}

function notToBeStarted(): Error {
  return startFault([
    'Den indbyggede PostgreSQL er stoppet og kunne ikke startes igen i tre forsøg. Se loggen.',
    'The embedded PostgreSQL has stopped and could not be started again in three tries. See the log.',
  ]);
}

/** As a fault that nobody expected: main stops in order, and the process ends with a code. */
function endProcess(fault: Error): void {
  setImmediate(() => {
    throw fault;
  });
}
