// Limits: requests per caller and minute, and a refusal (503) instead of a hang when the process cannot keep up.
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';

/** @param latestMs refuses every request while the event loop is late by more than this many milliseconds, on average over a second. */
export async function addPressureValve(app: FastifyInstance, latestMs = 1_000): Promise<void> {
  await app.register(underPressure, { maxEventLoopDelay: latestMs, retryAfter: 5 });
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
