// Connections to PostgreSQL: bounded in number and in waiting, with dates and times as the domain writes them.
import pg from 'pg';

export type PoolOptions = {
  readonly url: string;
  /** Most connections at a time. */
  readonly max?: number;
  /** Told when an idle connection breaks; the pool opens a new one by itself. */
  readonly onError?: (error: Error) => void;
};

/** How long a caller waits for a free connection, and for an answer when the database no longer gives one: milliseconds. */
const CONNECT = 5_000;
const ANSWER = 40_000;

const { TIMESTAMPTZ, DATE, INT8 } = pg.types.builtins;

/** `2026-01-01 10:00:00.12+00` as `2026-01-01T10:00:00.120Z`, without the way over Date where the session is in UTC. */
export function isoInstant(text: string): string {
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

/** A pool for the service. It asks for nothing at the start of a session that PgBouncer would refuse. */
export function openPool({ url, max = 10, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT,
    query_timeout: ANSWER,
    keepAlive: true,
    application_name: 'opgavebro',
    types,
  });
  pool.on('error', (error) => onError?.(error));
  // A connection that ends while a transaction thinks tells it here; unheard, it would end the process. The next statement fails anyway.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
