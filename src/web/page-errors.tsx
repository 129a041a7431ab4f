// Pages for errors other than refusals: an expired form, an unavailable service, internal errors.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wantsPage } from '../lib/wants-page.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { entriesOf, sendHtml, urlOf, visitorOf } from './door.tsx';
import type { PagesOptions } from './pages-options.ts';
import { badAddressPage, notFoundPage } from './parts/refused.tsx';
import { languageOf, signedIn } from './session.ts';
import { safePath, signInPath } from './sign-in.ts';
import { type TextKey, translator } from './texts/index.ts';
import type { Page } from './view.ts';

/**
 * Texts that do not say whether something was saved. A failed POST adds that it was not; a failed GET may follow a
 * successful save, and adds nothing.
 */
const SILENT_OF_SAVING: ReadonlySet<TextKey> = new Set<TextKey>([
  'error.tooManyText',
  'error.busyText',
  'error.unavailableText',
  'error.unexpectedText',
]);

export function addPageErrors(app: FastifyInstance, options: PagesOptions, csp: string): void {
  const say = (request: FastifyRequest, reply: FastifyReply, status: number, title: TextKey, text: TextKey) => {
    const visitor = visitorOf(request, reply, options, csp);
    const { t } = visitor;
    const asked = request.method === 'GET' || request.method === 'HEAD';
    const body = (
      <>
        <p class="ob-lead">
          {!asked && SILENT_OF_SAVING.has(text) && `${t('error.unsaved')} `}
          {t(text, { id: request.id })}
        </p>
        <p class="ob-actions">
          {asked && <a href={safePath(request.url)}>{t('error.again')}</a>}
          <a href="/">{t('error.toWork')}</a>
        </p>
      </>
    );
    return sendHtml({ title: t(title), status, faulty: true, body }, visitor);
  };
  /**
   * Sent when the session had run out: the way back to the page it came from leads past the sign-in, and text that was
   * typed stands here to be copied.
   */
  const saySignedOut = (request: FastifyRequest, reply: FastifyReply) => {
    const language = request.session ? languageOf(request) : 'da';
    const t = translator(language);
    const typed = typedIn(request);
    const body = (
      <>
        <p class="ob-lead">{t('error.signedOutText')}</p>
        {typed.length > 0 && (
          <section aria-labelledby="skrevet">
            <h2 id="skrevet">{t('error.typed')}</h2>
            <p>{t('error.typedCopy')}</p>
            {typed.map((text) => (
              <blockquote key={text} class="ob-typed">
                {text}
              </blockquote>
            ))}
          </section>
        )}
        <p class="ob-actions">
          <a class="button button-primary" href={signInPath(pageBefore(request))}>
            {t('error.signInAgain')}
          </a>
        </p>
      </>
    );
    const page = { title: t('error.signedOut'), status: 403, faulty: true, body };
    return sendHtml(page, { language, t, url: urlOf(request, options), csrf: '', request, reply, csp, options });
  };
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (!request.session && !wantsPage(request.headers.accept)) throw error;
    if (error.code?.startsWith('FST_CSRF') && !signedIn(request)) return saySignedOut(request, reply);
    if (error.code?.startsWith('FST_CSRF')) return say(request, reply, 403, 'error.csrf', 'error.csrfText');
    if (error.statusCode === 429) return say(request, reply, 429, 'error.tooMany', 'error.tooManyText');
    if (error.statusCode !== undefined && error.statusCode < 500)
      return say(request, reply, error.statusCode, 'error.unread', 'error.unreadText');
    // Overload, or a request that timed out.
    if (error.statusCode === 503) return say(request, reply, 503, 'error.busy', 'error.busyText');
    const unavailable = options.isUnavailable?.(error) ?? false;
    request.log.error({ err: error }, unavailable ? 'unavailable' : 'unexpected error on a page');
    if (unavailable) return say(request, reply, 503, 'error.unavailable', 'error.unavailableText');
    return say(request, reply, 500, 'error.unexpected', 'error.unexpectedText');
  });
}

/** What choosing a cluster sends. */
const TWO_IDS = /^[a-z0-9-]+ [a-z0-9-]+$/;

/**
 * Texts of more than one word that a form of ours sent. What another site makes a browser send is not shown: it would
 * look like the person's own words.
 */
function typedIn(request: FastifyRequest): readonly string[] {
  const { origin } = request.headers;
  if (origin !== undefined && URL.parse(origin)?.host !== request.host) return [];
  const texts = [...entriesOf(request).values()].map((text) => text.trim());
  return [...new Set(texts)].filter((text) => /\s/.test(text) && !TWO_IDS.test(text));
}

/** The page whose form was sent; a form is most often sent to the address of its own page. */
function pageBefore(request: FastifyRequest): string {
  const from = URL.parse(request.headers.referer ?? '');
  return safePath(from?.host === request.host ? from.pathname + from.search : request.url);
}

/**
 * Answers unknown addresses with a page in browsers; other clients get the API's answer. Registered on the root, where
 * no session is read.
 */
export function addNotFoundPage(root: FastifyInstance, options: PagesOptions, csp: string): void {
  root.addHook('onRequest', async (request, reply) => {
    if (!request.is404 || request.method !== 'GET' || !wantsPage(request.headers.accept)) return undefined;
    return sendToAnybody(notFoundPage(translator('da')), { options, csp, request, reply });
  });
}

/**
 * Answers an address that cannot be decoded with a page; undefined for clients that are not browsers. Fastify has not
 * run any hook and has not read a session at this point.
 */
export function badAddressAnswer(options: PagesOptions) {
  const csp = contentSecurityPolicy(options);
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined =>
    wantsPage(request.headers.accept)
      ? sendToAnybody(badAddressPage(translator('da')), { options, csp, request, reply })
      : undefined;
}

type ToAnybody = {
  readonly options: PagesOptions;
  readonly csp: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** Sends the page in Danish and without a menu. The requested address is not used, since it may hold any text. */
function sendToAnybody(page: Page, to: ToAnybody): FastifyReply {
  const url = new URL(to.options.oidc.publicUrl);
  return sendHtml(page, { ...to, language: 'da', t: translator('da'), url, csrf: '' });
}
