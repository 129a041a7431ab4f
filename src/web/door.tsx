// Every page of a signed-in person is served here: session, CSRF check, page frame, and the answer to a refusal.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { Refusal } from '../domain/refusal.ts';
import { loadAssets } from './assets.ts';
import type { PagesOptions } from './pages-options.ts';
import { Layout } from './parts/layout.tsx';
import { notFoundPage, refusedPage } from './parts/refused.tsx';
import { keepFlash, languageOf, type SignedIn, signedIn, takeFlash } from './session.ts';
import { signInPath } from './sign-in.ts';
import { translator } from './texts/index.ts';
import type { Answer, Page, View } from './view.ts';

export type Entries = URLSearchParams;

export type Door = {
  readonly get: (path: string, answer: (view: View) => Promise<Answer>) => void;
  /** `entries` are the form's entries as sent. The CSRF token has been checked. */
  readonly post: (path: string, answer: (view: View, entries: Entries) => Promise<Answer>) => void;
};

export function openDoor(app: FastifyInstance, options: PagesOptions, csp: string): Door {
  const handle =
    (answer: (view: View, entries: Entries) => Promise<Answer>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const kept = signedIn(request);
      if (!kept) return reply.redirect(signInPath(request.method === 'GET' ? request.url : '/'), 303);
      const view = viewOf(request, reply, options, kept);
      try {
        return await send(await answer(view, entriesOf(request)), view, request, reply);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.code === 'forbidden') request.log.warn({ code: error.code, caller: view.actor.subject }, 'refused');
        const page = error.code === 'not-found' ? notFoundPage(view.t) : refusedPage(error, view);
        return sendPage(page, view, request, reply);
      }
    };
  const send = async (answer: Answer, view: View, request: FastifyRequest, reply: FastifyReply) => {
    if ('goTo' in answer) {
      const dropped = request.charactersDropped;
      if (answer.say) keepFlash(request, { ...answer.say, ...(dropped && { dropped }) });
      return reply.redirect(answer.goTo, 303);
    }
    if ('file' in answer) {
      return reply
        .headers({
          'content-disposition': `attachment; filename="${answer.name}"`,
          'cache-control': 'private, no-store',
        })
        .type(answer.type)
        .send(typeof answer.file === 'string' ? answer.file : Buffer.from(answer.file));
    }
    if ('json' in answer) return reply.header('cache-control', 'private, no-store').send(answer.json);
    return sendPage(answer, view, request, reply);
  };
  const sendPage = (page: Page, view: View, request: FastifyRequest, reply: FastifyReply) =>
    sendHtml(page, { ...view, request, reply, csp, options });
  return {
    get: (path, answer) => {
      app.get(path, handle(answer));
    },
    post: (path, answer) => {
      app.post(path, { preHandler: app.csrfProtection.bind(app) }, handle(answer));
    },
  };
}

function viewOf(request: FastifyRequest, reply: FastifyReply, options: PagesOptions, kept: SignedIn): View {
  const language = languageOf(request);
  return {
    ports: options.ports,
    actor: kept.actor,
    session: kept.session,
    language,
    t: translator(language),
    url: urlOf(request, options),
    csrf: reply.generateCsrf(),
    params: request.params as Record<string, string>,
  };
}

export function urlOf(request: FastifyRequest, { oidc }: Pick<PagesOptions, 'oidc'>): URL {
  return new URL(request.url, oidc.publicUrl);
}

export function entriesOf(request: FastifyRequest): Entries {
  return request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
}

type Sending = Pick<View, 'language' | 't' | 'url' | 'csrf'> & {
  readonly actor?: View['actor'];
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly csp: string;
  readonly options: Pick<PagesOptions, 'demonstration' | 'authority'>;
};

/** The visitor, signed in or not. Errors before the session is read get Danish and no CSRF token. */
export function visitorOf(request: FastifyRequest, reply: FastifyReply, options: PagesOptions, csp: string): Sending {
  const language = request.session ? languageOf(request) : 'da';
  const actor = request.session && signedIn(request)?.actor;
  const csrf = request.session ? reply.generateCsrf() : '';
  const url = urlOf(request, options);
  return { language, t: translator(language), url, csrf, ...(actor && { actor }), request, reply, csp, options };
}

type ShowToVisitor = (request: FastifyRequest, reply: FastifyReply, make: (visitor: Sending) => Page) => FastifyReply;

/** Serves pages that need no sign-in. */
export function showsToVisitors(options: PagesOptions, csp: string): ShowToVisitor {
  return (request, reply, make) => {
    const visitor = visitorOf(request, reply, options, csp);
    return sendHtml(make(visitor), visitor);
  };
}

/** Sends the page in its frame. No cache may store it, because it shows what this person may see. */
export function sendHtml(page: Page, about: Sending): FastifyReply {
  const { language, t, url, csrf, actor } = about;
  const { demonstration, authority } = about.options;
  const flash = takeFlash(about.request);
  const dropped = flash?.dropped || about.request.charactersDropped;
  const html = renderToString(
    <Layout
      {...{ page, actor, language, t, url, csrf, flash, dropped, demonstration, authority }}
      assets={loadAssets()}
    />,
  );
  return about.reply
    .code(page.status ?? 200)
    .headers({
      'content-security-policy': about.csp,
      'content-language': language,
      'cache-control': 'private, no-store',
      // Keeps the address of the page from the identity provider's pages.
      'referrer-policy': 'same-origin',
    })
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`);
}
