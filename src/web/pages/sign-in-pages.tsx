// Log ind and log ud through the identity provider, and signing out of one's other sessions.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { entriesOf, showsToVisitors, urlOf } from '../door.tsx';
import type { PagesOptions } from '../pages-options.ts';
import * as session from '../session.ts';
import { CALLBACK_PATH, openSignIn, safePath } from '../sign-in.ts';
import type { Page } from '../view.ts';

export function addSignInPages(
  app: FastifyInstance,
  options: PagesOptions,
  csp: string,
  sessions: session.SessionDoor,
): void {
  const door = openSignIn(options);
  const show = showsToVisitors(options, csp);
  const begin = async (request: FastifyRequest, reply: FastifyReply, to: string) => {
    const begun = await door.begin(to).catch((error: unknown) => {
      request.log.error({ err: error }, 'identity provider does not answer');
    });
    if (!begun)
      return show(request, reply, ({ t }) =>
        failed(t('signIn.unreachable'), t('signIn.unreachableText'), t('shell.signIn'), 503),
      );
    await sessions.keepSignIn(request, begun.signIn);
    return reply.redirect(begun.url.href, 303);
  };

  app.get('/log-ind', (request, reply) => {
    const to = safePath(urlOf(request, options).searchParams.get('til'));
    if (session.signedIn(request)) return reply.redirect(to, 303);
    return show(request, reply, ({ t, csrf }) => ({
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
      return show(request, reply, ({ t }) =>
        failed(t('signIn.failed'), t('signIn.failedText'), t('shell.signIn'), 400),
      );
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
