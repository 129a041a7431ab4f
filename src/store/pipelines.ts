// Short questions follow each other on a few connections, none waiting for the answer of the one before (PostgreSQL's pipeline mode).
// Waking PostgreSQL is what a short question costs most: those asked in one turn of the event loop wake it once.
import type { Socket } from 'node:net';
import pg from 'pg';
import type { Queryable } from './statement.ts';

export type Pipelines = Queryable & {
  /** How many connections are open, and how many of them wait for an answer. */
  readonly count: () => { readonly total: number; readonly busy: number };
  /** Ends the connections when all is answered; what is asked afterwards goes to the pool. */
  readonly end: () => Promise<void>;
};

export type PipelineOptions = {
  /** Most connections at a time; with none every question goes to the pool. */
  readonly most: number;
  /** Who owes an answer and gives none for so many milliseconds is given up, and all that waits there fails. */
  readonly silence: number;
  /** A connection that nobody has asked for so many milliseconds is closed; after ten seconds by default, like the pool's. */
  readonly idle?: number;
};

type Pipeline = {
  readonly client: pg.Client;
  connected: boolean;
  unanswered: number;
  /** Questions are being gathered, to be sent together. */
  gathering: boolean;
  /** The last answer, or the first question after it: milliseconds of the process. */
  lastAt: number;
};

/** How often the connections are looked at, at least: milliseconds. */
const LOOK = 5_000;

/** How many pipelines there may be beside a pool of so many connections. Three answer more short questions than one process can ask. */
export function pipelinesBeside(connections: number): number {
  return Math.min(3, Math.floor(connections / 3));
}

/** Short statements in pipelines, all others through the pool, with whose settings the pipelines connect. */
export function inPipelines(pool: pg.Pool, { most, silence, idle = 10_000 }: PipelineOptions): Pipelines {
  const open: Pipeline[] = [];
  let clock: NodeJS.Timeout | undefined;
  let ended = false;

  function query<Row extends pg.QueryResultRow>(statement: Parameters<Queryable['query']>[0]) {
    if (!statement.short || most === 0 || ended) return pool.query<Row>(statement);
    return ask<Row>(leastAsked(), statement);
  }

  async function ask<Row extends pg.QueryResultRow>(pipeline: Pipeline, statement: pg.QueryConfig) {
    if (pipeline.unanswered === 0) pipeline.lastAt = performance.now();
    pipeline.unanswered += 1;
    gather(pipeline);
    try {
      return await pipeline.client.query<Row>(statement);
    } finally {
      pipeline.unanswered -= 1;
      pipeline.lastAt = performance.now();
    }
  }

  function leastAsked(): Pipeline {
    let least = open[0];
    for (const pipeline of open) if (!least || pipeline.unanswered < least.unanswered) least = pipeline;
    return least === undefined || (least.unanswered > 0 && open.length < most) ? connect() : least;
  }

  /** Questions may be put to it at once: they wait in it until it is connected, and fail when it cannot be. */
  function connect(): Pipeline {
    const client = new pg.Client({ ...pool.options, pipeline: true });
    const pipeline = { client, connected: false, unanswered: 0, gathering: false, lastAt: performance.now() };
    const drop = () => {
      const place = open.indexOf(pipeline);
      if (place >= 0) open.splice(place, 1);
    };
    client.on('error', (error) => {
      drop();
      if (pipeline.unanswered === 0) pool.emit('error', error, client as pg.PoolClient);
    });
    client.on('end', drop);
    client.connect((error: Error | null) => {
      if (error) drop();
      else pipeline.connected = true;
    });
    open.push(pipeline);
    clock ??= setInterval(look, Math.min(LOOK, silence / 2, idle)).unref();
    return pipeline;
  }

  /** A pipeline that owes an answer for too long is broken; one that nobody has asked for a while is closed. */
  function look(): void {
    const now = performance.now();
    for (const { client, unanswered, lastAt } of [...open]) {
      if (unanswered > 0 && now - lastAt > silence) {
        streamOf(client).destroy(new Error('Connection terminated: silent for too long'));
      } else if (unanswered === 0 && now - lastAt > idle) {
        open.splice(
          open.findIndex((each) => each.client === client),
          1,
        );
        void client.end();
      }
    }
    if (open.length === 0) {
      clearInterval(clock);
      clock = undefined;
    }
  }

  return {
    query,
    count: () => ({ total: open.length, busy: open.filter(({ unanswered }) => unanswered > 0).length }),
    end: async () => {
      ended = true;
      clearInterval(clock);
      await Promise.all(open.map(({ client }) => client.end()));
    },
  };
}

/** Until the event loop has turned, what is asked is held back, and then sent at once. */
function gather(pipeline: Pipeline): void {
  if (!pipeline.connected || pipeline.gathering) return;
  const stream = streamOf(pipeline.client);
  pipeline.gathering = true;
  stream.cork();
  setImmediate(() => {
    pipeline.gathering = false;
    stream.uncork();
  });
}

function streamOf(client: pg.Client): Socket {
  return client.connection.stream as Socket;
}
