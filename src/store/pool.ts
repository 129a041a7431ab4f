// Connections to PostgreSQL: bounded in number and in waiting, with dates and times as the domain writes them.
import pg from 'pg';
import { watchConnections } from './lost-connections.ts';

type PoolOptions = {
  readonly url: string;
  /** Most connections at a time. */
  readonly max?: number;
  /** As PostgreSQL shows it among its sessions. */
  readonly name?: string;
  /** Values as the driver gives them, for who expects them so: not as the domain writes them. */
  readonly plain?: boolean;
  /**
   * A connection on which nothing has come or gone for so many
   * milliseconds is given up, and what waits for its answer fails.
   */
  readonly silence?: number;
  /** After so many milliseconds without an answer it is asked whether the session is at work on it. */
  readonly look?: number;
  /** Told when an idle connection breaks; the pool opens a new one by itself. */
  readonly onError?: (error: Error) => void;
};

/** How long a caller waits for a free connection: milliseconds. */
const CONNECT = 5_000;
/**
 * Milliseconds. PostgreSQL itself ends statements and idle transactions
 * after sixty seconds (migrate.ts): who is silent for longer is gone.
 */
const SILENCE = 65_000;
/**
 * Lost connections are noticed so soon that reads and writes are
 * back within ten seconds; nearly every statement is done before.
 */
const LOOK = 3_000;
/**
 * Seconds. A connection is opened anew now and then: a name may
 * lead elsewhere by now, and a session keeps what it has learnt.
 */
const LIFETIME = 1_800;
/**
 * Milliseconds until the system asks on an idle connection
 * whether the other side is there; by itself it waits two hours.
 */
const KEEP_ALIVE = 5_000;

const { TIMESTAMPTZ, DATE, INT8 } = pg.types.builtins;

/** `2026-01-01 10:00:00.12+00` as `2026-01-01T10:00:00.120Z`, without the way over Date where the session is in UTC. */
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

/** For commands that read everything: their statements take the time they take. */
export const PATIENT = { look: 600_000, silence: 3_600_000 } as const;

/** A pool for the service. It asks for nothing at the start of a session that PgBouncer would refuse. */
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
  // A connection that ends while a transaction thinks tells it here;
  // unheard, it would end the process. The next statement fails anyway.
  pool.on('connect', (client) => client.on('error', () => undefined));
  // One clock per connection. pg's own `query_timeout` is a timer per
  // question, which keeps its answer in memory until the next full collection.
  watchConnections(pool, { url, look, silence });
  return pool;
}
