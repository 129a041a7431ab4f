// Metrics for Prometheus: durations of requests, queue, connections, decisions. No authentication and no personal data:
// the endpoint must not be public.
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Id of the operation, for the metrics. */
    operationId?: string;
  }
}

/** Sources that are read on each scrape; undefined where a value is not available now. */
type Watched = {
  readonly pool: () => { readonly total: number; readonly idle: number; readonly waiting: number };
  readonly queue: () => Promise<
    { readonly waiting: number; readonly active: number; readonly oldestSeconds: number } | undefined
  >;
  /** The checks of readiness, by name. */
  readonly checks: () => Promise<Readonly<Record<string, boolean>>>;
};

export type Metrics = {
  /** Adds `/metrics` and the timing of every request to the server. */
  readonly add: (app: FastifyInstance) => void;
  readonly decided: (outcome: string) => void;
};

const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** One registry per service, so that several can run in one process. */
export function createMetrics(watched: Watched): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register }); // includes the lag of the event loop
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to its whole answer, by operation and status.',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const decisions = new Counter({
    name: 'decisions_total',
    help: 'Decisions recorded here, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  new Gauge({
    name: 'database_connections',
    help: 'Connections of the pool: open, idle, and callers that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { total, idle, waiting } = watched.pool();
      for (const [state, value] of Object.entries({ total, idle, waiting })) this.set({ state }, value);
    },
  });
  new Gauge({
    name: 'service_check',
    help: 'What the service stands on, by name: 1 there, 0 away. Without its queue it is degraded, without the others not ready.',
    labelNames: ['check'],
    registers,
    async collect() {
      for (const [check, there] of Object.entries(await watched.checks())) this.set({ check }, there ? 1 : 0);
    },
  });
  const queue = askedOncePerSecond(watched.queue);
  new Gauge({
    name: 'webhook_jobs',
    help: 'Deliveries that wait, and that are under way.',
    labelNames: ['state'],
    registers,
    async collect() {
      const { waiting, active } = (await queue()) ?? {};
      for (const [state, value] of Object.entries({ waiting, active }))
        if (value !== undefined) this.set({ state }, value);
    },
  });
  new Gauge({
    name: 'webhook_oldest_due_seconds',
    help: 'How long the oldest delivery that could be sent has waited.',
    registers,
    async collect() {
      const state = await queue();
      if (state) this.set(state.oldestSeconds);
    },
  });

  return {
    decided: (outcome) => decisions.inc({ outcome }),
    add: (app) => {
      app.addHook('onResponse', (request, reply, done) => {
        const operation = request.routeOptions.config.operationId ?? 'other';
        durations.observe({ operation, status: reply.statusCode }, reply.elapsedTime / 1000);
        done();
      });
      app.get('/metrics', async (_request, reply) =>
        reply
          .header('cache-control', 'no-store')
          .type(register.contentType)
          .send(await register.metrics()),
      );
    },
  };
}

/** Caches the answer for a second: two gauges share one query, and frequent scrapes cost no more. */
function askedOncePerSecond<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<T>;
  return () => {
    if (performance.now() - asked > 1000) {
      asked = performance.now();
      answer = ask();
    }
    return answer;
  };
}
