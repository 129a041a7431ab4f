// Headers that every answer has: what a browser may do with it, and which version of the API it is.
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { API_VERSION, BASE_PATH } from '../api-version.ts';

const NONE = ["'none'"];
/** Nothing in an answer may run, load or be framed; the few routes with pages say what they need themselves. */
const POLICY = { 'default-src': NONE, 'frame-ancestors': NONE, 'base-uri': NONE, 'form-action': NONE };
const YEAR_SECONDS = 31_536_000;
const PERMISSIONS = { 'permissions-policy': 'camera=(), geolocation=(), microphone=()' };

/** Headers of an answer that is sent before any hook has run: the address could not be decoded. */
export const EARLY_HEADERS = {
  ...PERMISSIONS,
  'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': `max-age=${YEAR_SECONDS}; includeSubDomains`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** On the root; a route that needs another value sets it in its handler. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: { maxAge: YEAR_SECONDS, includeSubDomains: true },
    xFrameOptions: { action: 'deny' },
    // Hints for browsers of the past, and for a service with several host names.
    ...{ originAgentCluster: false, xDnsPrefetchControl: false, xDownloadOptions: false },
    ...{ xPermittedCrossDomainPolicies: false, xXssProtection: false },
  });
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(PERMISSIONS);
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

/**
 * On the root and before whatever may refuse a request: also a
 * refusal under the API's path says which version of the API it is.
 */
export function addApiHeaders(app: FastifyInstance, publicUrl: string): void {
  const headers = apiHeaders(publicUrl);
  app.addHook('onRequest', (request, reply, done) => {
    if (isOfApi(request.url)) reply.headers(headers);
    done();
  });
}
