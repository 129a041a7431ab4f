// What the pages of all registers share: the frameworks a person reads, filters above a list, pages of it, and how a
// form is answered.

import type { Expected } from '../../app/change-proposal.ts';
import { currentFramework } from '../../app/current-framework.ts';
import type { EntryAsked } from '../../app/registers/change-entry.ts';
import { getSight } from '../../app/see-proposal.ts';
import { TASK_TYPE_WORDS } from '../../domain/dossier/task-types.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { EntryKind } from '../../domain/registers/entry.ts';
import { inLanguage, type Language } from '../../lib/localised.ts';
import { idOf, type Option } from '../form/controls.tsx';
import { keyOfForm } from '../form-key.ts';
import type { View } from '../view.ts';

export function taskTypeOptions(language: Language): readonly Option[] {
  return Object.entries(TASK_TYPE_WORDS).map(([value, words]) => ({ value, text: words[language] }));
}

/** The frameworks whose registers the person sees, in the version of today; those in force first. */
export async function readableFrameworks({ ports, actor }: View): Promise<readonly Framework[]> {
  const { today } = ports.clock();
  const [published, sight] = await Promise.all([ports.frameworks.published(), getSight(ports, actor)]);
  const ids = [...new Set(published.map(({ id }) => id))].filter((id) => sight.all || sight.frameworks.includes(id));
  const current = ids.flatMap((id) => currentFramework(published, id, today) ?? []);
  const over = ({ validTo }: Framework) => Number(validTo !== undefined && today >= validTo);
  return current.sort((a, b) => over(a) - over(b));
}

export function frameworkOptions(frameworks: readonly Framework[], language: Language): readonly Option[] {
  return frameworks.map(({ id, title }) => ({ value: id, text: inLanguage(title, language) }));
}

/** What a use-case is told by a form. The reply is the entry's id: pages read the rest anew. */
export function entryAsked<K extends EntryKind>(
  view: View,
  entries: URLSearchParams,
  expected?: Expected,
): EntryAsked<K> {
  const key = keyOfForm(view, entries);
  return {
    actor: view.actor,
    present: ({ id }) => ({ status: 303, body: id }),
    ...(expected !== undefined && { expected }),
    ...(key && { key }),
  };
}

/** The version that a form was filled in on. */
export function expectedOf(entries: URLSearchParams): Expected {
  const version = Number(entries.get('version'));
  return Number.isInteger(version) ? [version] : undefined;
}

type Choice = { readonly name: string; readonly label: string; readonly options: readonly Option[] };

/** Filters above a list, sent by GET. @param words whether words can be searched for. */
export function Filters({
  view: { t, url },
  choices,
  words = false,
}: {
  readonly view: View;
  readonly choices: readonly Choice[];
  readonly words?: boolean;
}) {
  const asked = url.searchParams;
  return (
    <search class={asked.size === 0 ? 'ob-no-print' : ''}>
      <form method="get" action={url.pathname} class="ob-search">
        {words && (
          <div class="form-group">
            <label class="form-label" for={idOf('q')}>
              {t('registers.search')}
            </label>
            <input class="form-input" id={idOf('q')} name="q" type="text" value={asked.get('q') ?? ''} />
          </div>
        )}
        {choices.map(({ name, label, options }) => (
          <div class="form-group" key={name}>
            <label class="form-label" for={idOf(name)}>
              {label}
            </label>
            <select class="form-select" id={idOf(name)} name={name}>
              <option value="">{t('registers.all')}</option>
              {options.map(({ value, text }) => (
                <option key={value} value={value} selected={asked.get(name) === value}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div class="form-group ob-no-print">
          <button class="button button-secondary" type="submit">
            {t('registers.go')}
          </button>
        </div>
      </form>
    </search>
  );
}

/** Links to the first and the next page of a list. */
export function Paging({ view: { t, url }, next }: { readonly view: View; readonly next: string | null }) {
  const rest = new URLSearchParams(url.searchParams);
  rest.delete('side');
  const first = `${url.pathname}?${rest}`;
  rest.set('side', next ?? '');
  return (
    <p class="ob-actions">
      {url.searchParams.has('side') && <a href={first}>{t('registers.first')}</a>}
      {next && <a href={`${url.pathname}?${rest}`}>{t('registers.next')}</a>}
    </p>
  );
}
