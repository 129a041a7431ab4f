// Filters of a page: a GET form, its choices, and links that download the same list as a file.
import type { ComponentChildren } from 'preact';
import type { Framework } from '../../domain/governance/framework.ts';
import { idOf, type Option } from '../form/controls.tsx';
import type { View } from '../view.ts';
import type { Chosen } from './choose-framework.ts';
import { frameworkOptions, taskTypeOptions } from './frame.tsx';

type Props = {
  readonly view: View;
  /** The choices are printed too, where any filter is set. */
  readonly printed?: boolean;
  readonly children?: ComponentChildren;
};

export function FilterForm({ view: { t, url }, printed = false, children }: Props) {
  return (
    <search class={printed && url.searchParams.size > 0 ? '' : 'ob-no-print'}>
      <form method="get" action={url.pathname} class="ob-search">
        {children}
        <div class={printed ? 'form-group ob-no-print' : 'form-group'}>
          <button class="button button-secondary" type="submit">
            {t('registers.go')}
          </button>
        </div>
      </form>
    </search>
  );
}

type OneOf = { readonly name: string; readonly label: string; readonly options: readonly Option[] };

/** @param value undefined where nothing is asked for; the browser then selects the first option */
export function Choice({ name, label, value, options }: OneOf & { readonly value: string | undefined }) {
  return (
    <div class="form-group">
      <label class="form-label" for={idOf(name)}>
        {label}
      </label>
      <select class="form-select" id={idOf(name)} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The options with "all" as the first. */
export function orAll({ t }: Pick<View, 't'>, options: readonly Option[]): readonly Option[] {
  return [{ value: '', text: t('registers.all') }, ...options];
}

type OfFramework = { readonly view: View; readonly frameworks: readonly Framework[]; readonly value: string };

/** The choice of the framework whose register is shown. */
export function FrameworkChoice({ view: { t, language }, frameworks, value }: OfFramework) {
  const options = frameworkOptions(frameworks, language);
  return <Choice name="ramme" label={t('registers.framework')} value={value} options={options} />;
}

/** The choices of framework and cluster. An empty cluster means all of them. */
export function PlaceChoice({ view, chosen }: { readonly view: View; readonly chosen: Chosen }) {
  const { framework, frameworks, cluster } = chosen;
  const clusters = framework.clusters.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      <FrameworkChoice view={view} frameworks={frameworks} value={framework.id} />
      <Choice name="klynge" label={view.t('case.cluster')} value={cluster ?? ''} options={orAll(view, clusters)} />
    </>
  );
}

type Filters = { readonly view: View; readonly choices: readonly OneOf[]; readonly words?: boolean };

/**
 * The filters above a list that shows everything by default.
 * @param words whether there is a field for words to search
 */
export function Filters({ view, choices, words = false }: Filters) {
  const { t, url } = view;
  const asked = url.searchParams;
  return (
    <FilterForm view={view} printed>
      {words && (
        <div class="form-group">
          <label class="form-label" for={idOf('q')}>
            {t('registers.search')}
          </label>
          <input class="form-input" id={idOf('q')} name="q" type="text" value={asked.get('q') ?? ''} />
        </div>
      )}
      {choices.map((choice) => (
        <Choice
          key={choice.name}
          {...choice}
          value={asked.get(choice.name) || undefined}
          options={orAll(view, choice.options)}
        />
      ))}
    </FilterForm>
  );
}

type EntryFilters = {
  readonly view: View;
  readonly frameworks: readonly Framework[];
  readonly statuses: readonly Option[];
};

/** The filters of a list of entries, as read by `askedOfList`. */
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

/** Links that download the list as files, with the same filters. */
export function Files({ view: { t, url }, path }: { readonly view: View; readonly path: string }) {
  return (
    <p class="ob-actions">
      <a href={`${path}.csv${url.search}`}>{t('registers.csv')}</a>
      <a href={`${path}.xlsx${url.search}`}>{t('registers.xlsx')}</a>
    </p>
  );
}
