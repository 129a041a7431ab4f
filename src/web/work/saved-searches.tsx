// A person's saved searches above the list of cases: a link for each, and a form that saves the current search.
import type { SavedSearch } from '../../app/saved-searches.ts';
import { FormStart, TextInput } from '../form/controls.tsx';
import { formKey } from '../form-key.ts';
import type { View } from '../view.ts';
import { askedOfSearch } from './case-filter.ts';

export const SEARCHES = '/sager/soegninger';

/** Renders nothing where there are no saved searches. */
export function SavedSearches({ view, kept }: { readonly view: View; readonly kept: readonly SavedSearch[] }) {
  const { t, csrf } = view;
  if (kept.length === 0) return null;
  return (
    <nav aria-label={t('searches.title')} class="ob-searches ob-no-print">
      <p>{t('searches.title')}</p>
      <ul class="nobullet-list">
        {kept.map(({ id, name, search }) => (
          <li key={id}>
            <a href={`/sager?${askedOfSearch(search)}`}>{name}</a>
            <form method="post" action={`${SEARCHES}/${id}/fjern`}>
              <FormStart csrf={csrf} />
              <button class="ob-link-button" type="submit">
                {t('searches.remove')} <span class="sr-only">{name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The form that saves the current search. */
export function KeepSearch({ view }: { readonly view: View }) {
  const { t, csrf, url } = view;
  const asked = new URLSearchParams(url.searchParams);
  asked.delete('side');
  return (
    <details class="ob-keep ob-no-print">
      <summary>{t('searches.save')}</summary>
      <form method="post" action={SEARCHES}>
        <FormStart csrf={csrf} values={{ soegning: asked.toString(), ...formKey(new URLSearchParams()) }} />
        <TextInput name="navn" label={t('searches.name')} hint={t('searches.hint')} value="" width="l" t={t} />
        <button class="button button-secondary" type="submit">
          {t('searches.save')}
        </button>
      </form>
    </details>
  );
}
