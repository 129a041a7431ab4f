// Headers that every answer has: what a browser may do with it, and which version of the API it is.
// Written out and set at once: @fastify/helmet builds the same anew for every request.
import type { FastifyInstance } from 'fastify';
import { API_VERSION, BASE_PATH } from '../api-version.ts';

export const SECURITY_HEADERS = {
  // Nothing in an answer may run, load or be framed; the few routes with pages say what they need themselves.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** On the root; a route that needs another value sets it in its handler. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
}

/** @param publicUrl only pages of the service itself may read its answers in a browser. */
export function apiHeaders(publicUrl: string) {
  return { 'api-version': API_VERSION, 'access-control-allow-origin': new URL(publicUrl).origin };
}

export function isOfApi(url: string): boolean {
  return url.startsWith(`${BASE_PATH}/`);
}

/** On the root and before whatever may refuse a request: also a refusal under the API's path says which version of the API it is. */
export function addApiHeaders(app: FastifyInstance, publicUrl: string): void {
  const headers = apiHeaders(publicUrl);
  app.addHook('onRequest', (request, reply, done) => {
    if (isOfApi(request.url)) reply.headers(headers);
    done();
  });
}
