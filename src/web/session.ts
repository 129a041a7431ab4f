// The session of a signed-in person. The cookie holds only the session's id, so its size does not depend on the person;
// the session itself is stored encrypted in the database. The cookie also holds the language and the message for the
// next page.
import { hash, randomUUID } from 'node:crypto';
import secureSession from '@fastify/secure-session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { KeptSession, Sessions } from '../app/sessions.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { LANGUAGES, type Language } from '../lib/localised.ts';
import { createSeal } from '../lib/sealed.ts';

/** Maximum length of a session: a working day. */
export const SESSION_HOURS = 8;
/** Maximum time without a request. It allows for long forms; unsaved text is offered again after a new sign-in. */
export const IDLE_HOURS = 2;
const SESSION_SECONDS = SESSION_HOURS * 3600;
const IDLE_SECONDS = IDLE_HOURS * 3600;
/** How long a sign-in at the provider may take. */
const SIGN_IN_SECONDS = 3600;

export type SignedIn = { readonly session: string; readonly actor: Actor; readonly idToken?: string };
/** A sign-in in progress: the values that the provider's answer must match. */
export type SignIn = { readonly state: string; readonly nonce: string; readonly verifier: string; readonly to: string };
declare module '@fastify/secure-session' {
  interface SessionData {
    /** Ids of the session and of a sign-in in progress. */
    session: string;
    signIn: string;
    language: string;
    flash: Flash;
  }
}
declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | undefined;
  }
}

export type Flash = {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Whether characters were dropped from the sent entries. */
  readonly dropped?: boolean;
};

type SessionOptions = {
  readonly sessionKey: string;
  readonly secure: boolean;
  readonly sessions: Sessions;
  /** Called with the person on every request of a signed-in person. */
  readonly note: (actor: Actor) => void;
};

/** Session operations for the pages of the sign-in. */
export type SessionDoor = {
  /** Stores the values that the provider's answer must match. */
  readonly keepSignIn: (request: FastifyRequest, signIn: SignIn) => Promise<void>;
  /** Returns the stored values once and removes them. */
  readonly takeSignIn: (request: FastifyRequest) => Promise<SignIn | undefined>;
  /** Starts a new session for the person. Nothing of the earlier session is kept but the language. */
  readonly begin: (request: FastifyRequest, actor: Actor, idToken: string | undefined) => Promise<void>;
  readonly end: (request: FastifyRequest) => Promise<void>;
};

export async function addSession(app: FastifyInstance, options: SessionOptions): Promise<SessionDoor> {
  const { sessionKey, secure, sessions, note } = options;
  const sealed = createSeal(sessionKey, 'opgavebro sessions');
  await app.register(secureSession, {
    key: Buffer.from(hash('sha256', `opgavebro session ${sessionKey}`, 'hex'), 'hex'),
    cookieName: secure ? '__Host-opgavebro' : 'opgavebro',
    expiry: SESSION_SECONDS,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: SESSION_SECONDS },
  });
  app.decorateRequest('signedIn', undefined);
  app.addHook('onRequest', async (request) => {
    const id = request.url.startsWith('/assets/') ? undefined : request.session.get('session');
    if (id === undefined) return;
    const kept = read<Omit<SignedIn, 'session'>>(await sessions.find(id, IDLE_SECONDS), id);
    if (!kept) return forget(request);
    request.signedIn = { ...kept, session: id };
    request.actor = kept.actor; // for the log line
    note(kept.actor);
  });

  function read<T>(text: string | undefined, id: string): T | undefined {
    const opened = text === undefined ? undefined : sealed.open(text, id);
    return opened === undefined ? undefined : (JSON.parse(opened) as T);
  }
  async function keep(about: unknown, seconds: number, subject?: string): Promise<string> {
    const id = randomUUID();
    await sessions.begin({ id, subject, sealed: sealed.seal(JSON.stringify(about), id), seconds });
    return id;
  }
  return {
    keepSignIn: async (request, signIn) => request.session.set('signIn', await keep(signIn, SIGN_IN_SECONDS)),
    takeSignIn: async (request) => {
      const id = request.session.get('signIn');
      request.session.set('signIn', undefined);
      return id === undefined ? undefined : read<SignIn>(await sessions.end(id), id);
    },
    begin: async (request, actor, idToken) => {
      if (request.signedIn) await sessions.end(request.signedIn.session);
      const id = await keep({ actor, ...(idToken !== undefined && { idToken }) }, SESSION_SECONDS, actor.subject);
      request.session.regenerate(['language']);
      request.session.set('session', id);
    },
    end: async (request) => {
      if (request.signedIn) await sessions.end(request.signedIn.session);
      forget(request);
    },
  };
}

/** The session of the request; undefined also after it has expired. */
export function signedIn(request: FastifyRequest): SignedIn | undefined {
  return request.signedIn;
}

function forget(request: FastifyRequest): void {
  request.signedIn = undefined;
  request.session.regenerate(['language']);
}

/** The person's active sessions, latest first. */
export function sessionsOf(sessions: Sessions, actor: Actor): Promise<readonly KeptSession[]> {
  return sessions.of(actor.subject, IDLE_SECONDS);
}

export function languageOf(request: FastifyRequest): Language {
  const kept = request.session.get('language');
  return LANGUAGES.find((language) => language === kept) ?? 'da';
}

export function keepLanguage(request: FastifyRequest, language: string): void {
  if (LANGUAGES.some((known) => known === language)) request.session.set('language', language);
}

/** Stores a message that the next page shows once. */
export function keepFlash(request: FastifyRequest, flash: Flash): void {
  request.session.set('flash', flash);
}

export function takeFlash(request: FastifyRequest): Flash | undefined {
  const flash = request.session?.get('flash');
  if (flash) request.session.set('flash', undefined);
  return flash;
}
