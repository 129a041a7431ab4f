// Who is signed in: the cookie names a session by its id and is short, whoever it is; what is in the session
// stands in the database, sealed. In the cookie are also the language, and what to say on the next page.
import { hash, randomUUID } from 'node:crypto';
import secureSession from '@fastify/secure-session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { KeptSession, Sessions } from '../app/sessions.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { LANGUAGES, type Language } from '../lib/localised.ts';
import { createSeal } from '../lib/sealed.ts';

/** Nobody stays signed in longer than a working day. */
export const SESSION_HOURS = 8;
/** Nor without asking for a page: long forms are filled in, and what was typed is offered again after a new sign-in. */
export const IDLE_HOURS = 2;
const SESSION_SECONDS = SESSION_HOURS * 3600;
const IDLE_SECONDS = IDLE_HOURS * 3600;
/** How long the provider may take to send somebody back. */
const SIGN_IN_SECONDS = 3600;

export type SignedIn = { readonly session: string; readonly actor: Actor; readonly idToken?: string };
/** A sign-in under way: what the answer must fit. */
export type SignIn = { readonly state: string; readonly nonce: string; readonly verifier: string; readonly to: string };
declare module '@fastify/secure-session' {
  interface SessionData {
    /** Ids of the session, and of a sign-in under way. */
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
  /** Whether characters were dropped from what was sent. */
  readonly dropped?: boolean;
};

type SessionOptions = {
  readonly sessionKey: string;
  readonly secure: boolean;
  readonly sessions: Sessions;
  /** Is told who asks for a page. */
  readonly note: (actor: Actor) => void;
};

/** What the pages of the sign-in do with sessions. */
export type SessionDoor = {
  /** Keeps what the provider's answer must fit, until it comes. */
  readonly keepSignIn: (request: FastifyRequest, signIn: SignIn) => Promise<void>;
  /** What was kept, once. */
  readonly takeSignIn: (request: FastifyRequest) => Promise<SignIn | undefined>;
  /** A new session for the person: nothing from before the sign-in counts after it; only the language stays. */
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
    request.actor = kept.actor; // for the line of the log
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

/** Undefined also when the working day is over. */
export function signedIn(request: FastifyRequest): SignedIn | undefined {
  return request.signedIn;
}

function forget(request: FastifyRequest): void {
  request.signedIn = undefined;
  request.session.regenerate(['language']);
}

/** The person's sessions that have not ended, latest first. */
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

/** Says something once, on the next page. */
export function keepFlash(request: FastifyRequest, flash: Flash): void {
  request.session.set('flash', flash);
}

export function takeFlash(request: FastifyRequest): Flash | undefined {
  const flash = request.session?.get('flash');
  if (flash) request.session.set('flash', undefined);
  return flash;
}
