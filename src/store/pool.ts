// Connections to PostgreSQL: bounded in number and in waiting, with dates and times as the domain writes them.
import type { Socket } from 'node:net';
import pg from 'pg';

export type PoolOptions = {
  readonly url: string;
  /** Most connections at a time. */
  readonly max?: number;
  /** A connection on which nothing has come or gone for so many milliseconds is given up, and what waits for its answer fails. */
  readonly silence?: number;
  /** Told when an idle connection breaks; the pool opens a new one by itself. */
  readonly onError?: (error: Error) => void;
};

/** How long a caller waits for a free connection: milliseconds. */
const CONNECT = 5_000;
/** Milliseconds. PostgreSQL itself ends statements and idle transactions after sixty seconds (migrate.ts): who is silent for longer is gone. */
export const SILENCE = 65_000;

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
export function openPool({ url, max = 10, silence = SILENCE, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT,
    keepAlive: true,
    application_name: 'opgavebro',
    types,
  });
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => {
    // A connection that ends while a transaction thinks tells it here; unheard, it would end the process. The next statement fails anyway.
    client.on('error', () => undefined);
    giveUpWhenSilent(client.connection.stream as Socket, silence);
  });
  return pool;
}

/** One clock per connection. pg's own `query_timeout` is a timer per question, which keeps its answer in memory until the next full collection. */
function giveUpWhenSilent(socket: Socket, silence: number): void {
  socket.setTimeout(silence, () => socket.destroy(new Error('Connection terminated: silent for too long')));
}
