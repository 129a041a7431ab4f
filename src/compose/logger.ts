// The log: one JSON line per event on standard output, times in UTC. Callers decide what to log; logged objects
// contain no secrets and no bodies.
import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';

type Log = { readonly logger: Logger; readonly flush: () => void };

/** Lines are written in the background; `flush` writes the remaining ones before the process ends. */
export function openLog(level: Config['logLevel']): Log {
  // Lines are buffered and flushed at least five times a second: one write per line costs a tenth of a short request.
  const destination = pino.destination({ dest: 1, sync: false, minLength: 8_192, periodicFlush: 200 });
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  return { logger, flush: () => destination.flushSync() };
}
