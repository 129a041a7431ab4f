// The log: one JSON line per event on standard output, times in UTC. What goes into a line
// decides whoever writes it; secrets are in no object that is logged, and bodies never are.
import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';

type Log = { readonly logger: Logger; readonly flush: () => void };

/** Lines are written in the background; `flush` writes what still waits, before the process ends. */
export function openLog(level: Config['logLevel']): Log {
  // Lines go out together, a few times a second at least: one
  // write for each costs as much as a tenth of a short request.
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
