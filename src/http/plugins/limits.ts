// Limits: requests per caller and minute, and 503 when the process is overloaded or a request takes too long.
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { httpFault } from '../http-fault.ts';

/** Two samples of the plugin. The first one may include the delay of the start. */
const STARTING_MS = 2_200;

/**
 * Refuses requests while the event loop is too slow. The delay caused by the start of the process is ignored.
 * @param latestMs average delay over a second above which requests are refused, in milliseconds; 0 means never
 */
export async function addPressureValve(app: FastifyInstance, latestMs = 1_000): Promise<void> {
  let readyAt = Number.POSITIVE_INFINITY;
  app.addHook('onReady', async () => {
    readyAt = performance.now();
  });
  await app.register(underPressure, {
    maxEventLoopDelay: latestMs,
    pressureHandler: (_request, reply) => {
      if (performance.now() - readyAt < STARTING_MS) return undefined;
      reply.header('retry-after', '5');
      return Promise.reject(Object.assign(httpFault('overloaded'), { statusCode: 503 }));
    },
  });
}

/**
 * Answers 503 to a request that has had no answer for this long, whatever it is waiting for. An answer that has begun
 * continues, since an export may take longer. Fastify's own `handlerTimeout` stops once the request body has been read,
 * so it does not cover requests with a body.
 */
export function addEndOfWaiting(app: FastifyInstance, withinMs = 30_000): void {
  app.addHook('onRequest', (_request, reply, done) => {
    const clock = setTimeout(() => {
      if (!reply.sent && !reply.raw.headersSent)
        reply.send(Object.assign(httpFault('took-too-long'), { statusCode: 503 }));
    }, withinMs);
    reply.raw.once('close', () => clearTimeout(clock));
    done();
  });
}

/** Counts per subject, and per IP address for unknown callers. Register after authentication and before the routes. */
export async function addRateLimit(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    cache: 10_000,
    enableDraftSpec: true,
    keyGenerator: (request) => (request.actor ? `subject ${request.actor.subject}` : `address ${request.ip}`),
  });
}
