// Headers of every answer: security headers, and the API version.
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { API_VERSION, BASE_PATH } from '../api-version.ts';

const NONE = ["'none'"];
/** Answers may not run scripts, load resources or be framed. The few routes with pages set their own policy. */
const POLICY = { 'default-src': NONE, 'frame-ancestors': NONE, 'base-uri': NONE, 'form-action': NONE };
const YEAR_SECONDS = 31_536_000;
const PERMISSIONS = { 'permissions-policy': 'camera=(), geolocation=(), microphone=()' };

/** Security headers for answers that no hook has run for, such as to an address that cannot be decoded. */
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

/** Registered on the root; a route that needs another value sets it in its handler. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: { maxAge: YEAR_SECONDS, includeSubDomains: true },
    xFrameOptions: { action: 'deny' },
    // Headers for old browsers, and for services on several hosts of one site.
    ...{ originAgentCluster: false, xDnsPrefetchControl: false, xDownloadOptions: false },
    ...{ xPermittedCrossDomainPolicies: false, xXssProtection: false },
  });
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(PERMISSIONS);
    done();
  });
}

/** Headers of API answers. @param publicUrl the only origin whose pages may read them in a browser */
export function apiHeaders(publicUrl: string) {
  return { 'api-version': API_VERSION, 'access-control-allow-origin': new URL(publicUrl).origin };
}

export function isOfApi(url: string): boolean {
  return url.startsWith(`${BASE_PATH}/`);
}

/** Registered on the root before any hook that refuses requests, so that refusals have the API version too. */
export function addApiHeaders(app: FastifyInstance, publicUrl: string): void {
  const headers = apiHeaders(publicUrl);
  app.addHook('onRequest', (request, reply, done) => {
    if (isOfApi(request.url)) reply.headers(headers);
    done();
  });
}
