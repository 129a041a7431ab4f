// /was and /tilgaengelighed: what holds for the pages, and the statement of the authority that runs the service. The
// text must be true: it names what is tested and what is not.
import type { Authority } from '../authority.ts';
import { Help } from '../parts/help.tsx';
import type { Translate } from '../texts/index.ts';
import type { Page } from '../view.ts';

export function accessibilityPage(t: Translate, authority: Authority): Page {
  const { statement, help } = authority;
  return {
    title: t('shell.was'),
    body: (
      <div class="ob-narrow">
        <p class="ob-lead">{t('was.lead')}</p>
        {statement && (
          <p>
            {`${t('was.theirs')} `}
            <a href={statement}>{statement}</a>
          </p>
        )}
        <h2>{t('was.tried')}</h2>
        <p>{t('was.triedText')}</p>
        <h2>{t('was.not')}</h2>
        <p>{t('was.notText')}</p>
        {!statement && <p>{t('was.none')}</p>}
        <h2>{t('was.found')}</h2>
        <p>{t('was.foundText')}</p>
        {help && <Help t={t} authority={authority} />}
      </div>
    ),
  };
}
