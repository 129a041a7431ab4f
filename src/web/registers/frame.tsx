// What the lists of all registers share: the frameworks a person reads, what is asked for, filters, and pages of a list.

import { currentFramework } from '../../app/current-framework.ts';
import { getSight } from '../../app/see-proposal.ts';
import { TASK_TYPE_WORDS } from '../../domain/dossier/task-types.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { inLanguage, type Language } from '../../lib/localised.ts';
import { idOf, type Option } from '../form/controls.tsx';
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

const PAGE_SIZE = 50;

/** What a list is asked for. Refusal `not-found` for a framework that the person does not read. */
export async function askedOfList<S extends string>(view: View, statuses: readonly S[]) {
  const asked = view.url.searchParams;
  const frameworks = await readableFrameworks(view);
  const framework = asked.get('ramme') || undefined;
  if (framework !== undefined && !frameworks.some(({ id }) => id === framework)) throw new Refusal('not-found');
  const filter = {
    framework,
    taskType: asked.get('opgavetype') || undefined,
    status: statuses.find((status) => status === asked.get('status')),
    q: asked.get('q')?.trim().slice(0, 200) || undefined,
  };
  return { frameworks, filter, page: { pageSize: PAGE_SIZE, cursor: asked.get('side') || undefined } };
}

type EntryFilters = {
  readonly view: View;
  readonly frameworks: readonly Framework[];
  readonly statuses: readonly Option[];
};

/** By what `askedOfList` reads. */
export function EntryFilters({ view, frameworks, statuses }: EntryFilters) {
  const { t, language } = view;
  return (
    <Filters
      view={view}
      words
      choices={[
        { name: 'ramme', label: t('registers.framework'), options: frameworkOptions(frameworks, language) },
        { name: 'opgavetype', label: t('registers.taskType'), options: taskTypeOptions(language) },
        { name: 'status', label: t('registers.status'), options: statuses },
      ]}
    />
  );
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
