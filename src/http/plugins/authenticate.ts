// Authenticates requests by bearer token, verified by a function from compose, and checks the scope of the operation.
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor, Scope } from '../../domain/workflow/actor.ts';
import { httpFault } from '../http-fault.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The caller; null until the token is verified. */
    actor: Actor | null;
    /** Why the caller is unknown; thrown after the rate limit has counted the request. */
    unknownBecause: Error | null;
  }
  interface FastifyContextConfig {
    /** The scope required of a system, and of a person whose token has scopes. */
    scope?: Scope;
  }
}

/** Request decorations, on the root: the log line of every request reads them. */
export function decorateActor(app: FastifyInstance): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('unknownBecause', null);
}

/**
 * Every route in this Fastify scope needs a token. Others are refused before the body is read.
 * @param note is called with each caller
 */
export function addAuthentication(
  app: FastifyInstance,
  verifyToken: (token: string) => Promise<Actor>,
  note: (actor: Actor) => void,
): void {
  app.addHook('onRequest', async (request) => {
    const token = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    try {
      if (token) request.actor = await verifyToken(token);
      if (request.actor) note(request.actor);
    } catch (error) {
      request.unknownBecause = reasonOf(error);
    }
  });
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const { actor } = request;
    const needed = request.routeOptions.config.scope;
    if (request.is404) done(null, payload);
    else if (!actor) done(request.unknownBecause ?? new Refusal('unauthenticated'));
    else if (needed && isBound(actor) && !actor.scopes.includes(needed)) {
      done(new Refusal('scope-missing', { values: { scope: needed } }));
    } else done(null, payload);
  });
}

/**
 * Whether scopes restrict the actor: always for a system; for a person only if the token names scopes of the service.
 */
function isBound({ kind, scopes }: Actor): boolean {
  return kind === 'system' || scopes.length > 0;
}

/** An invalid token gives 401, an unreachable issuer 503, any other error 500. */
function reasonOf(error: unknown): Error {
  if (error instanceof Error && 'reason' in error) {
    return error.reason === 'issuer-unreachable' ? httpFault('unavailable') : new Refusal('unauthenticated');
  }
  return error instanceof Error ? error : new Error(String(error));
}
