// Log ind, log ud, sprog, and the pages everybody may read: the accessibility statement and the guide.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { entriesOf, sendHtml, urlOf } from '../door.tsx';
import type { PagesOptions } from '../pages-options.ts';
import * as session from '../session.ts';
import { CALLBACK_PATH, openSignIn, safePath } from '../sign-in.ts';
import { type Translate, translator } from '../texts/index.ts';
import type { Page } from '../view.ts';
import { accessibilityPage } from './accessibility-page.tsx';
import { guidePage, WORKED_CASE, workedCasePage } from './guide-page.tsx';

export function registerSignIn(
  app: FastifyInstance,
  options: PagesOptions,
  csp: string,
  sessions: session.SessionDoor,
): void {
  const door = openSignIn(options);
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    make: (t: ReturnType<typeof translator>, csrf: string) => Page,
  ) => {
    const language = session.languageOf(request);
    const [t, csrf, actor] = [translator(language), reply.generateCsrf(), session.signedIn(request)?.actor];
    const { demonstration, authority } = options;
    return sendHtml(make(t, csrf), {
      language,
      t,
      url: urlOf(request, options),
      csrf,
      request,
      reply,
      csp,
      demonstration,
      authority,
      ...(actor && { actor }),
    });
  };
  const begin = async (request: FastifyRequest, reply: FastifyReply, to: string) => {
    const begun = await door.begin(to).catch((error: unknown) => {
      request.log.error({ err: error }, 'identity provider does not answer');
    });
    if (!begun)
      return show(request, reply, (t) =>
        failed(t('signIn.unreachable'), t('signIn.unreachableText'), t('shell.signIn'), 503),
      );
    await sessions.keepSignIn(request, begun.signIn);
    return reply.redirect(begun.url.href, 303);
  };

  app.get('/log-ind', (request, reply) => {
    const to = safePath(urlOf(request, options).searchParams.get('til'));
    if (session.signedIn(request)) return reply.redirect(to, 303);
    return show(request, reply, (t, csrf) => ({
      title: t('signIn.welcome'),
      body: (
        <div class="ob-narrow">
          <p class="ob-lead">{t('signIn.lead')}</p>
          {options.demonstration && <p>{t('signIn.demoText')}</p>}
          <form method="post" action="/log-ind">
            <input type="hidden" name="_csrf" value={csrf} />
            <input type="hidden" name="til" value={to} />
            <button class="button button-primary" type="submit">
              {t('shell.signIn')}
            </button>
          </form>
        </div>
      ),
    }));
  });
  app.post('/log-ind', { preHandler: app.csrfProtection.bind(app) }, (request, reply) =>
    begin(request, reply, safePath(entriesOf(request).get('til'))),
  );

  app.get(CALLBACK_PATH, async (request, reply) => {
    const signIn = await sessions.takeSignIn(request);
    try {
      if (!signIn) throw new Error('no sign-in under way');
      const { actor, idToken } = await door.finish(urlOf(request, options).search, signIn);
      await sessions.begin(request, actor, idToken);
      request.log.info({ caller: actor.subject }, 'signed in');
      return reply.redirect(safePath(signIn.to), 303);
    } catch (error) {
      if (options.isUnavailable?.(error)) throw error;
      request.log.warn({ err: error }, 'sign-in failed');
      return show(request, reply, (t) => failed(t('signIn.failed'), t('signIn.failedText'), t('shell.signIn'), 400));
    }
  });

  app.post('/log-ud', { preHandler: app.csrfProtection.bind(app) }, async (request, reply) => {
    const kept = session.signedIn(request);
    if (kept) request.log.info({ caller: kept.actor.subject }, 'signed out');
    await sessions.end(request);
    const end = await door.end(kept?.idToken).catch(() => undefined);
    return reply.header('clear-site-data', '"storage"').redirect(end?.href ?? '/', 303);
  });

  app.post('/log-ud-andre', { preHandler: app.csrfProtection.bind(app) }, async (request, reply) => {
    const kept = session.signedIn(request);
    if (!kept) return reply.redirect('/log-ind', 303);
    const ended = await options.ports.sessions.endOthers(kept.actor.subject, kept.session);
    request.log.info({ caller: kept.actor.subject, ended }, 'other sessions ended');
    session.keepFlash(request, { key: 'who.othersEnded' });
    return reply.redirect('/hvem-er-jeg', 303);
  });

  app.post('/sprog', { preHandler: app.csrfProtection.bind(app) }, (request, reply) => {
    const entries = entriesOf(request);
    session.keepLanguage(request, entries.get('sprog') ?? '');
    return reply.redirect(safePath(entries.get('til')), 303);
  });

  for (const path of ['/was', '/tilgaengelighed'])
    app.get(path, (request, reply) => show(request, reply, (t) => accessibilityPage(t, options.authority)));
  const about = (request: FastifyRequest, t: Translate) => ({ t, language: session.languageOf(request) });
  app.get('/vejledning', (request, reply) =>
    show(request, reply, (t) => guidePage(about(request, t), options.authority)),
  );
  app.get(WORKED_CASE, (request, reply) =>
    show(request, reply, (t) => workedCasePage(about(request, t), options.workedCase)),
  );
}

function failed(title: string, text: string, again: string, status: number): Page {
  return {
    title,
    status,
    faulty: true,
    body: (
      <>
        <p class="ob-lead">{text}</p>
        <p>
          <a class="button button-primary" href="/log-ind">
            {again}
          </a>
        </p>
      </>
    ),
  };
}
