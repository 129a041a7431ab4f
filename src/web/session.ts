// What a browser keeps for us, sealed in one cookie: who is
// signed in, which language, and what to say on the next page.
import { hash, randomUUID } from 'node:crypto';
import secureSession from '@fastify/secure-session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Sessions } from '../app/sessions.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { LANGUAGES, type Language } from '../lib/localised.ts';

/** Nobody stays signed in longer than a working day. */
export const SESSION_HOURS = 8;
const SESSION_SECONDS = SESSION_HOURS * 3600;
/** A cookie holds 4,096 bytes in all: a longer id token is not kept, and the provider asks before it signs out. */
const LONGEST_ID_TOKEN = 1_600;

/** `session` names it among those that were ended. */
export type SignedIn = {
  readonly session: string;
  readonly actor: Actor;
  readonly until: number;
  readonly idToken?: string;
};
/** A sign-in under way: what the answer must fit. */
export type SignIn = { readonly state: string; readonly nonce: string; readonly verifier: string; readonly to: string };
declare module '@fastify/secure-session' {
  interface SessionData {
    signedIn: SignedIn;
    signIn: SignIn;
    language: string;
    flash: Flash;
  }
}

export type Flash = {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Whether characters were dropped from what was sent. */
  readonly dropped?: boolean;
};

type SessionOptions = { readonly sessionKey: string; readonly secure: boolean; readonly sessions: Sessions };

export async function addSession(app: FastifyInstance, options: SessionOptions): Promise<void> {
  await app.register(secureSession, {
    key: Buffer.from(hash('sha256', `opgavebro session ${options.sessionKey}`, 'hex'), 'hex'),
    cookieName: options.secure ? '__Host-opgavebro' : 'opgavebro',
    expiry: SESSION_SECONDS,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: options.secure, maxAge: SESSION_SECONDS },
  });
  // The cookie is all there is of a session: a copy of it must not outlive the sign-out.
  app.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/assets/')) return;
    const kept = request.session.get('signedIn');
    if (kept && (kept.session === undefined || (await options.sessions.hasEnded(kept.session)))) forget(request);
  });
}

/** Undefined also when the working day is over. */
export function signedIn(request: FastifyRequest): SignedIn | undefined {
  const kept = request.session.get('signedIn');
  return kept && kept.until > Date.now() ? kept : undefined;
}

/** A new session for the person, so that nothing from before the sign-in counts after it; only the language stays. */
export function keepSignedIn(request: FastifyRequest, actor: Actor, idToken: string | undefined): void {
  request.session.regenerate(['language']);
  const kept: SignedIn = {
    session: randomUUID(),
    actor,
    until: Date.now() + SESSION_SECONDS * 1000,
    ...(idToken && idToken.length <= LONGEST_ID_TOKEN && { idToken }),
  };
  request.session.set('signedIn', kept);
}

export function forget(request: FastifyRequest): void {
  request.session.regenerate(['language']);
}

export function languageOf(request: FastifyRequest): Language {
  const kept = request.session.get('language');
  return LANGUAGES.find((language) => language === kept) ?? 'da';
}

export function keepLanguage(request: FastifyRequest, language: string): void {
  if (LANGUAGES.some((known) => known === language)) request.session.set('language', language);
}

export function keepSignIn(request: FastifyRequest, signIn: SignIn | undefined): void {
  request.session.set('signIn', signIn);
}

export function signInUnderWay(request: FastifyRequest): SignIn | undefined {
  return request.session.get('signIn');
}

/** Says something once, on the next page. */
export function keepFlash(request: FastifyRequest, flash: Flash): void {
  request.session.set('flash', flash);
}

export function takeFlash(request: FastifyRequest): Flash | undefined {
  const flash = request.session?.get('flash');
  if (flash) request.session.set('flash', undefined);
  return flash;
}
