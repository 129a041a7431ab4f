// The frame of every page: name, menu, signed-in person, breadcrumb, language and footer.
import type { VNode } from 'preact';
import type { Actor } from '../../domain/workflow/actor.ts';
import type { Language } from '../../lib/localised.ts';
import type { Assets } from '../assets.ts';
import { type Authority, themeOf } from '../authority.ts';
import { isPlaceOf, menuOf } from '../menu.ts';
import type { Flash } from '../session.ts';
import type { TextKey, Translate } from '../texts/index.ts';
import type { Page } from '../view.ts';
import { Alert } from './alert.tsx';
import { RescueOffer } from './rescue-offer.tsx';

type Frame = {
  readonly page: Page;
  readonly actor: Actor | undefined;
  readonly language: Language;
  readonly t: Translate;
  readonly url: URL;
  readonly csrf: string;
  readonly flash: Flash | undefined;
  readonly dropped: boolean;
  readonly assets: Assets;
  readonly demonstration: boolean;
  readonly authority: Authority;
};

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { da: 'Dansk', en: 'English', sv: 'Svenska' };

export function Layout(frame: Frame): VNode {
  const { page, t, language, assets } = frame;
  const theme = themeOf(frame.authority);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${page.faulty ? t('error.prefix') : ''}${page.title} – ${t('app.name')}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <link rel="stylesheet" href={assets.stylesheet} />
        {theme.stylesheet && <link rel="stylesheet" href={theme.stylesheet} />}
        {assets.script && <script type="module" src={assets.script} />}
      </head>
      <body>
        <a class="skipnav" href="#indhold">
          {t('shell.skip')}
        </a>
        <Top {...frame} />
        <div class="page-container">
          <div class="container">
            <Crumbs {...frame} />
            <main id="indhold" tabIndex={-1} {...(frame.flash && { 'data-saved': '' })}>
              {frame.actor && <RescueOffer t={t} />}
              {frame.flash && <Alert kind="success" t={t} text={t(frame.flash.key as TextKey, frame.flash.values)} />}
              {frame.dropped && <Alert kind="info" t={t} text={t('form.charactersDropped')} />}
              {!page.ownHeading && <h1>{page.title}</h1>}
              {page.body}
            </main>
          </div>
        </div>
        <Footer {...frame} />
        <div id="besked" class="sr-only" role="status" />
      </body>
    </html>
  );
}

function Top({ t, actor, csrf, url, demonstration, authority }: Frame) {
  const { logo } = themeOf(authority);
  return (
    <header>
      <div class="ob-top">
        <div class="container">
          {logo && <img class="ob-logo" src={logo} alt={authority.name ?? ''} />}
          <a class="ob-name" href="/">
            {t('app.name')}
            <span>{[authority.name, t('app.about')].filter(Boolean).join(': ')}</span>
          </a>
          {actor && (
            <div class="ob-user">
              <p>
                <a href="/hvem-er-jeg">{actor.name}</a>
              </p>
              <form method="post" action="/log-ud">
                <input type="hidden" name="_csrf" value={csrf} />
                <button class="ob-link-button" type="submit">
                  {t('shell.signOut')}
                </button>
              </form>
            </div>
          )}
        </div>
      </div>
      {demonstration && (
        <div class="ob-demo">
          <div class="container">
            <p>{t('shell.demo')}</p>
          </div>
        </div>
      )}
      {actor && <Menu t={t} actor={actor} path={url.pathname} />}
    </header>
  );
}

/**
 * On a narrow screen the menu is folded under the name of the current item. On a wide one the stylesheet shows it
 * unfolded.
 */
function Menu({ t, actor, path }: Pick<Frame, 't'> & { readonly actor: Actor; readonly path: string }) {
  const items = menuOf(actor);
  const here = items.find(({ href }) => isPlaceOf(href, path));
  return (
    <nav class="ob-nav" aria-label={t('shell.menu')}>
      <div class="container">
        <details>
          <summary>{here ? `${t('shell.menu')}: ${t(here.text)}` : t('shell.menu')}</summary>
          <ul class="no-max-width">
            {items.map(({ href, text }) => (
              <li key={href}>
                <a href={href} {...(isPlaceOf(href, path) && { 'aria-current': href === path ? 'page' : 'true' })}>
                  {t(text)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </nav>
  );
}

function Crumbs({ page, t }: Frame) {
  const trail = page.trail ?? [];
  if (trail.length === 0) return null;
  return (
    <nav class="ob-crumbs" aria-label={t('shell.breadcrumb')}>
      <ol class="no-max-width">
        {trail.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Footer({ t, language, csrf, url }: Frame) {
  return (
    <footer class="ob-footer">
      <div class="container">
        <ul>
          <li>
            <a href="/vejledning">{t('guide.title')}</a>
          </li>
          <li>
            <a href="/was">{t('shell.was')}</a>
          </li>
          <li>
            <a href="/docs">{t('shell.api')}</a>
          </li>
        </ul>
        {csrf !== '' && (
          <form method="post" action="/sprog" aria-label={t('shell.language')}>
            <input type="hidden" name="_csrf" value={csrf} />
            <input type="hidden" name="til" value={url.pathname + url.search} />
            <ul class="ob-languages">
              {(Object.keys(LANGUAGE_NAMES) as Language[]).map((each) => (
                <li key={each} lang={each}>
                  <button
                    class="ob-link-button"
                    type="submit"
                    name="sprog"
                    value={each}
                    {...(each === language && { 'aria-current': 'true' })}
                  >
                    {LANGUAGE_NAMES[each]}
                  </button>
                </li>
              ))}
            </ul>
          </form>
        )}
      </div>
    </footer>
  );
}
