// The search above the list of cases.
import type { ComponentChildren } from 'preact';
import { SORTS } from '../../app/ports.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { PROPOSAL_STATUSES } from '../../domain/workflow/state.ts';
import { inLanguage } from '../../lib/localised.ts';
import { Checkbox } from '../form/choices.tsx';
import { idOf } from '../form/controls.tsx';
import type { View } from '../view.ts';

type SearchProps = View & {
  readonly asked: URLSearchParams;
  readonly frameworks: readonly Framework[];
  /** Frameworks whose parties and bodies are offered. */
  readonly readable: readonly Framework[];
};

/**
 * The search by words, status, cluster, framework, party and body, with an order, optionally limited to the person's
 * own cases.
 */
export function Search({ t, language, asked, frameworks, readable }: SearchProps) {
  const current = [...new Map(frameworks.map((framework) => [framework.id, framework] as const)).values()];
  const titles = current.map((framework) => [framework.id, inLanguage(framework.title, language)] as const);
  const ofFrameworks = current.map(({ id, clusters }, at) => (
    <optgroup key={id} label={titles[at]?.[1] ?? id}>
      {clusters.map((cluster) => option('klynge', `${id}/${cluster.id}`, cluster.name))}
    </optgroup>
  ));
  const parties = named(readable.flatMap((framework) => framework.parties));
  const bodies = named(readable.flatMap((framework) => framework.bodies));
  function option(name: string, value: string, text: string) {
    return (
      <option key={value} value={value} selected={asked.get(name) === value}>
        {text}
      </option>
    );
  }
  const choice = (name: string, label: string, options: ComponentChildren, first = t('cases.all')) => (
    <div class="form-group">
      <label class="form-label" for={idOf(name)}>
        {label}
      </label>
      <select class="form-select" id={idOf(name)} name={name}>
        <option value="">{first}</option>
        {options}
      </select>
    </div>
  );
  return (
    <search class={asked.size === 0 ? 'ob-no-print' : ''}>
      <form method="get" action="/sager" class="ob-search">
        <div class="form-group">
          <label class="form-label" for="fq">
            {t('cases.search')}
          </label>
          <input class="form-input" id="fq" name="q" type="text" value={asked.get('q') ?? ''} />
        </div>
        {choice(
          'status',
          t('cases.status'),
          PROPOSAL_STATUSES.map((status) => option('status', status, t(`status.${status}`))),
        )}
        {choice('klynge', t('cases.cluster'), ofFrameworks)}
        {choice(
          'ramme',
          t('cases.framework'),
          titles.map(([id, title]) => option('ramme', id, title)),
        )}
        {choice(
          'part',
          t('cases.party'),
          parties.map(({ id, name }) => option('part', id, name)),
        )}
        {choice(
          'organ',
          t('cases.body'),
          bodies.map(({ id, name }) => option('organ', id, name)),
        )}
        {choice(
          'orden',
          t('cases.sort'),
          SORTS.filter((sort) => sort !== SORTS[0]).map((sort) => option('orden', sort, t(`cases.sort.${sort}`))),
          t(`cases.sort.${SORTS[0]}`),
        )}
        <div class="form-group">
          <Checkbox name="mine" label={t('cases.mine')} checked={asked.get('mine') === 'ja'} value="ja" />
        </div>
        <div class="form-group ob-no-print">
          <button class="button button-secondary" type="submit">
            {t('cases.go')}
          </button>{' '}
          {asked.size > 0 && <a href="/sager">{t('cases.clear')}</a>}
        </div>
      </form>
    </search>
  );
}

type Named = { readonly id: string; readonly name: string };

/** Removes duplicate ids and sorts by name. */
function named(all: readonly Named[]): readonly Named[] {
  const found = new Map(all.map(({ id, name }) => [id, { id, name }] as const));
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'da'));
}
