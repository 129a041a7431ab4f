// Limits: requests per caller and minute, and a refusal (503) instead of a hang when the process cannot keep up.
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { httpFault } from '../http-fault.ts';

/** Two samples of the plugin: the first of them may still hold what the start did. */
const STARTING_MS = 2_200;

/**
 * How late the start made the event loop says nothing of what the service can answer, and does not count.
 * @param latestMs refuses every request while the event loop is late by
 * more than this many milliseconds, on average over a second; 0: never.
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
 * Whoever has waited so long is told so (503), whatever the request still
 * waits for. An answer that has begun goes on: an export may take longer.
 * Fastify's own `handlerTimeout` ends with the request's body: it guards no request that has one.
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

/** Counts per subject, and per address for who is not known. Register after authentication and before the routes. */
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
