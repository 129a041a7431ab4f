// Who asks: a bearer token, verified by what compose gave us; and the scope that the operation asks for.
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor, Scope } from '../../domain/workflow/actor.ts';
import { httpFault } from '../http-fault.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null until the token is verified. */
    actor: Actor | null;
    /** Why nobody is known to ask; thrown after the rate limit has counted the request. */
    unknownBecause: Error | null;
  }
  interface FastifyContextConfig {
    /** The scope a system needs here, and a person whose token names scopes. */
    scope?: Scope;
  }
}

/** Request decorations, on the root: the log line reads them for every request. */
export function decorateActor(app: FastifyInstance): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('unknownBecause', null);
}

/**
 * Every route registered in this scope needs a token; refused before the body is read.
 * @param note is told who asks.
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

/** A system always; a person whose token was given for some of our scopes and no others. */
function isBound({ kind, scopes }: Actor): boolean {
  return kind === 'system' || scopes.length > 0;
}

/** A token that does not count is 401; an issuer that cannot be asked is 503; anything else is a fault of ours. */
function reasonOf(error: unknown): Error {
  if (error instanceof Error && 'reason' in error) {
    return error.reason === 'issuer-unreachable' ? httpFault('unavailable') : new Refusal('unauthenticated');
  }
  return error instanceof Error ? error : new Error(String(error));
}
