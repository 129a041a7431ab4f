// W3C trace context: the caller's trace id, or a new one, is in the log, in every problem document and in the answer.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-|$)/;

/** The trace id of a request, also its id in the log. For Fastify's genReqId. */
export function traceIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  return parse(request)?.[2] ?? randomDigits(32);
}

/** Random hexadecimal digits, at most 32. Taken from randomUUID, since Node generates those in advance. */
function randomDigits(count: 16 | 32): string {
  return randomUUID().replaceAll('-', '').slice(-count);
}

function parse({ headers }: Pick<IncomingMessage, 'headers'>): RegExpExecArray | null {
  const header = headers.traceparent;
  return typeof header === 'string' ? TRACEPARENT.exec(header) : null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The trace context for calls and the answer of this request: same trace, own span. */
    traceparent: string;
  }
}

/** The trace context of a request before any hook has run. */
export function traceparentOf(request: Pick<FastifyRequest, 'id' | 'raw'>): string {
  return `00-${request.id}-${randomDigits(16)}-${parse(request.raw)?.[3] ?? '00'}`;
}

/**
 * Adds traceparent to the answer and logs one line per request: no values from path or query, no body, no personal data
 * beyond the caller's account.
 */
export function addTracing(app: FastifyInstance): void {
  app.decorateRequest('traceparent', '');
  app.addHook('onRequest', (request, reply, done) => {
    request.traceparent = traceparentOf(request);
    reply.header('traceparent', request.traceparent);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info(
      { method, route: routeOptions.url ?? null, status: reply.statusCode, ms, caller: request.actor?.subject },
      'answered',
    );
    done();
  });
}
