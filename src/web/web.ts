// Registers the pages on the service's Fastify instance, beside the API: sessions, forms, assets and every page.
import csrfProtection from '@fastify/csrf-protection';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Actor } from '../domain/workflow/actor.ts';
import { serveAssets } from './assets.ts';
import { serveTheme } from './authority.ts';
import { addCompression } from './compression.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { entriesOf, openDoor } from './door.tsx';
import { addNotFoundPage, addPageErrors } from './page-errors.tsx';
import { addAllPages } from './pages/index.ts';
import { addPublicPages } from './pages/public-pages.tsx';
import { addSignInPages } from './pages/sign-in-pages.tsx';
import type { PagesOptions } from './pages-options.ts';
import { addForms } from './read-form.ts';
import { addSession, signedIn } from './session.ts';

/** Registers sign-in, session and every page. Call it after the API is registered and before the service listens. */
export async function addPages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const csp = contentSecurityPolicy(options);
  addNotFoundPage(app, options, csp);
  await app.register(async (web) => {
    addForms(web);
    await addCompression(web);
    const { actors, clock, sessions: kept } = options.ports;
    const note = (actor: Actor) => actors.note(actor, clock().now);
    const sessions = await addSession(web, { ...options, sessions: kept, note });
    await addRateLimit(web, options.rateLimitPerMinute);
    await web.register(csrfProtection, {
      sessionPlugin: '@fastify/secure-session',
      getToken: (request) => entriesOf(request).get('_csrf') ?? '',
    });
    addPageErrors(web, options, csp);
    await serveAssets(web);
    serveTheme(web, options.authority);
    addSignInPages(web, options, csp, sessions);
    addPublicPages(web, options, csp);
    addAllPages(openDoor(web, options, csp));
  });
}

/** Limits requests per person, or per IP address where nobody is signed in. Assets are not counted. */
async function addRateLimit(web: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await web.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    cache: 10_000,
    allowList: (request) => request.url.startsWith('/assets/'),
    keyGenerator: (request) => {
      const person = signedIn(request)?.actor.subject;
      return person === undefined ? `address ${request.ip}` : `person ${person}`;
    },
  });
}
