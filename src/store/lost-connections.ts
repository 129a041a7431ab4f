// Detects connections that were lost silently: a firewall dropped them or a pooler hangs, and neither an answer nor a
// close arrives. To tell them from slow statements, the service asks PostgreSQL over a new connection which sessions
// are active.
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

type Watch = {
  readonly url: string;
  /**
   * Milliseconds without traffic after which a pending statement is checked. If the check is not possible, the
   * connection is closed after twice this time.
   */
  readonly look: number;
  /** Milliseconds without traffic after which a connection is closed, whether a statement is pending or not. */
  readonly silence: number;
};

/** Milliseconds an answer may still be in transit after PostgreSQL reports the session idle. */
const ON_ITS_WAY = 250;
/** Milliseconds. Connections that ask within this time share one query of the active sessions. */
const FRESH = 500;

/** Watches every connection the pool opens from now on. */
export function watchConnections(pool: pg.Pool, { url, look, silence }: Watch): void {
  const clients = new Set<pg.PoolClient>();
  const ask = shared(() => sessionsAtWork(url));

  function giveUp(client: pg.PoolClient): void {
    streamOf(client).destroy(new Error('Connection terminated: silent for too long'));
  }

  /**
   * If one connection is lost, the others probably are too. Idle ones are closed; those with a pending statement have
   * their own check.
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
      socket.setTimeout(Math.min(look, silence)); // the timeout fires once, so it is set again
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

/** A statement is pending: PostgreSQL has not sent ReadyForQuery. */
function waits(client: pg.PoolClient): boolean {
  return Reflect.get(client, 'readyForQuery') === false;
}

function processOf(client: pg.PoolClient): number {
  return Reflect.get(client, 'processID') as number;
}

/**
 * Process ids of the role's active sessions; undefined if that cannot be determined: no connection, or a pooler
 * between.
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
