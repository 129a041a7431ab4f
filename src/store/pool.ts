// Connections to PostgreSQL: limited in number and waiting time, with dates and times in the domain's format.
import pg from 'pg';
import { watchConnections } from './lost-connections.ts';

type PoolOptions = {
  readonly url: string;
  /** Maximum number of connections. */
  readonly max?: number;
  /** The application name that PostgreSQL shows for the sessions. */
  readonly name?: string;
  /** Keep the driver's own types instead of the domain's formats. */
  readonly plain?: boolean;
  /** Milliseconds without traffic after which a connection is closed; its pending query fails. */
  readonly silence?: number;
  /** Milliseconds without an answer after which the service asks PostgreSQL whether the session is still working. */
  readonly look?: number;
  /** Called when an idle connection breaks. The pool opens a new one by itself. */
  readonly onError?: (error: Error) => void;
};

/** Milliseconds a caller waits for a free connection. */
const CONNECT = 5_000;
/**
 * Milliseconds. PostgreSQL ends statements and idle transactions after sixty seconds (migrate.ts). A connection
 * without traffic for longer than this is treated as lost.
 */
const SILENCE = 65_000;
/**
 * Milliseconds. Short enough that reads and writes recover within ten seconds of a lost connection; nearly every
 * statement finishes sooner.
 */
const LOOK = 3_000;
/** Seconds. Connections are replaced regularly: the host name may resolve elsewhere, and a session keeps its caches. */
const LIFETIME = 1_800;
/** Milliseconds of idle time until the operating system sends TCP keep-alive probes; its default is two hours. */
const KEEP_ALIVE = 5_000;

const { TIMESTAMPTZ, DATE, INT8 } = pg.types.builtins;

/** Turns `2026-01-01 10:00:00.12+00` into `2026-01-01T10:00:00.120Z`. Avoids Date if the session is in UTC. */
function isoInstant(text: string): string {
  if (!text.endsWith('+00') || text.length > 26 || text[10] !== ' ') return new Date(text).toISOString();
  const fraction = text.slice(20, -3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, '0')}Z`;
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === TIMESTAMPTZ) return isoInstant;
    if (oid === DATE) return (text: string) => text;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

/** For commands that read everything: their statements may take long. */
export const PATIENT = { look: 600_000, silence: 3_600_000 } as const;

/** Opens a pool for the service. It sends no startup parameter that PgBouncer would refuse. */
export function openPool(options: PoolOptions): pg.Pool {
  const { url, max = 10, name = 'opgavebro', plain = false, silence = SILENCE, look = LOOK, onError } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE,
    maxLifetimeSeconds: LIFETIME,
    application_name: name,
    ...(!plain && { types }),
  });
  pool.on('error', (error) => onError?.(error));
  // If a connection ends while a transaction waits between statements, the error is emitted here. Unhandled, it would
  // end the process. The next statement fails anyway.
  pool.on('connect', (client) => client.on('error', () => undefined));
  // One timer per connection. pg's `query_timeout` sets a timer per query, which keeps the result in memory until the
  // next full garbage collection.
  watchConnections(pool, { url, look, silence });
  return pool;
}
