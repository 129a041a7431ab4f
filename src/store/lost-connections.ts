// Connections that were lost without a word: a firewall forgot them or a pooler
// hangs, and no answer comes and no end. Told apart from statements that take their
// time by asking PostgreSQL, over a new connection, which sessions are at work.
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

type Watch = {
  readonly url: string;
  /**
   * A statement that has got nothing for so many milliseconds is
   * looked at; where that cannot be told, twice as long is the end.
   */
  readonly look: number;
  /** A connection on which nothing has come or gone for so many milliseconds is given up, at work or not. */
  readonly silence: number;
};

/** What the answer may need to come through, once its session is said to be idle. */
const ON_ITS_WAY = 250;
/** One witness speaks for all connections that ask at about the same time. */
const FRESH = 500;

/** Watches every connection that is opened on the pool from now on. */
export function watchConnections(pool: pg.Pool, { url, look, silence }: Watch): void {
  const clients = new Set<pg.PoolClient>();
  const ask = shared(() => sessionsAtWork(url));

  function giveUp(client: pg.PoolClient): void {
    streamOf(client).destroy(new Error('Connection terminated: silent for too long'));
  }

  /**
   * What one connection lost, the others have lost too: those at rest
   * are opened anew, those that wait are looked at by themselves.
   */
  function giveUpAtRest(): void {
    for (const client of clients) if (!waits(client)) giveUp(client);
  }

  async function consider(client: pg.PoolClient, quiet: number): Promise<void> {
    if (quiet >= silence) return giveUp(client);
    if (!waits(client)) return;
    const before = traffic(client);
    const working = await ask();
    const lost = working ? !working.has(processOf(client)) : quiet >= 2 * look;
    if (!lost) return;
    await pause(ON_ITS_WAY);
    if (traffic(client) !== before || !clients.has(client)) return;
    giveUp(client);
    giveUpAtRest();
  }

  pool.on('connect', (client) => {
    clients.add(client);
    const socket = streamOf(client);
    socket.once('close', () => clients.delete(client));
    let [seen, quiet] = [traffic(client), 0];
    socket.setTimeout(Math.min(look, silence));
    socket.on('timeout', () => {
      const now = traffic(client);
      quiet = (now === seen ? quiet : 0) + Math.min(look, silence);
      seen = now;
      socket.setTimeout(Math.min(look, silence)); // it would not sound again by itself
      void consider(client, quiet);
    });
  });
}

function streamOf(client: pg.PoolClient): Socket {
  return client.connection.stream as Socket;
}

function traffic(client: pg.PoolClient): number {
  const { bytesRead, bytesWritten } = streamOf(client);
  return bytesRead + bytesWritten;
}

/** A statement is under way: PostgreSQL has not said that it is ready for the next. */
function waits(client: pg.PoolClient): boolean {
  return Reflect.get(client, 'readyForQuery') === false;
}

function processOf(client: pg.PoolClient): number {
  return Reflect.get(client, 'processID') as number;
}

/**
 * Ids of the role's sessions that work on something; undefined where
 * that cannot be told: no connection to be had, or a pooler between.
 */
async function sessionsAtWork(url: string): Promise<ReadonlySet<number> | undefined> {
  const witness = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
    application_name: 'opgavebro',
  });
  witness.on('error', () => undefined);
  try {
    await witness.connect();
    const { rows } = await witness.query<{ pid: number; own: boolean }>(
      `select pid, pid = pg_backend_pid() as own from pg_stat_activity
        where usename = current_user and (state is null or state in ('active', 'disabled'))`,
    );
    const own = rows.find((row) => row.own)?.pid;
    return own === Reflect.get(witness, 'processID') ? new Set(rows.map(({ pid }) => pid)) : undefined;
  } catch {
    return undefined;
  } finally {
    void witness.end().catch(() => undefined);
  }
}

function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<T>;
  return () => {
    if (performance.now() - asked > FRESH) {
      asked = performance.now();
      answer = ask();
    }
    return answer;
  };
}
