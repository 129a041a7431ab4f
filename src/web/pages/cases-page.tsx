// Sager: the list with filters, Danish search and cursor paging.

import type { ComponentChildren } from 'preact';
import { faultMessage } from '../../app/fault-texts.ts';
import type { ProposalFilter } from '../../app/ports.ts';
import { listProposals } from '../../app/read-proposals.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { searchFault } from '../../domain/search/query.ts';
import { PROPOSAL_STATUSES } from '../../domain/workflow/state.ts';
import { readText } from '../../lib/json-text.ts';
import { inLanguage } from '../../lib/localised.ts';
import type { Door } from '../door.tsx';
import { idOf } from '../form/controls.tsx';
import { bodyName, clusterName } from '../names.ts';
import { Day } from '../parts/day.tsx';
import { CaseStatus } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { readableFrameworks } from '../registers/frame.tsx';
import type { View } from '../view.ts';

const PAGE_SIZE = 25;

export function registerCases(door: Door): void {
  door.get('/sager', async (view) => {
    const { t, ports, actor, url } = view;
    const asked = url.searchParams;
    const filter = filterOf(asked);
    const [frameworks, readable] = await Promise.all([ports.frameworks.published(), readableFrameworks(view)]);
    const fault = filter.q === undefined ? undefined : searchFault(filter.q);
    const page = fault
      ? { items: [], next: null }
      : await listProposals(ports, actor, filter, {
          pageSize: PAGE_SIZE,
          cursor: asked.get('side') || undefined,
          count: false,
        });
    const find = (id: string) => frameworks.findLast((framework) => framework.id === id);
    return {
      title: t('cases.title'),
      body: (
        <>
          <Search {...view} asked={asked} frameworks={frameworks} readable={readable} />
          {page.items.length === 0 ? (
            <p class="ob-lead">
              {fault
                ? faultMessage({ pointer: '/q', code: fault }, view.language)
                : t(asked.size > 0 ? 'cases.none' : 'cases.noneAtAll')}
            </p>
          ) : (
            <Table
              caption={t('cases.caption')}
              head={[
                t('cases.column.title'),
                t('cases.status'),
                t('cases.cluster'),
                t('cases.column.stage'),
                t('cases.column.due'),
                t('cases.column.updated'),
              ]}
              rows={page.items.map(readText).map((item) => {
                const framework = find(item.framework.id);
                return [
                  <a href={`/sager/${item.id}`}>{item.title || t('case.untitled')}</a>,
                  <CaseStatus status={item.status} t={t} />,
                  framework ? clusterName(framework, item.cluster) : item.cluster,
                  item.waitingBody && framework ? bodyName(framework, item.waitingBody) : '–',
                  <Day date={item.stageDue} view={view} />,
                  <Day date={item.updatedAt} view={view} />,
                ];
              })}
            />
          )}
          <p class="ob-actions">
            {asked.get('side') && <a href={`/sager?${without(asked, 'side')}`}>{t('cases.first')}</a>}
            {page.next && (
              <a href={`/sager?${without(asked, 'side')}&side=${encodeURIComponent(page.next)}`}>{t('cases.more')}</a>
            )}
          </p>
        </>
      ),
    };
  });
}

function filterOf(asked: URLSearchParams): ProposalFilter {
  const status = asked.get('status');
  return {
    q: asked.get('q')?.trim().slice(0, 200) || undefined,
    status: PROPOSAL_STATUSES.find((known) => known === status),
    party: asked.get('part') || undefined,
    body: asked.get('organ') || undefined,
    ...placeOf(asked),
  };
}

/**
 * A cluster is one of its framework's: `syddanmark-2022/fyn`. The
 * id alone, as older links have it, is every cluster of that id.
 */
function placeOf(asked: URLSearchParams): Pick<ProposalFilter, 'cluster' | 'framework'> {
  const [cluster, framework] = (asked.get('klynge') ?? '').split('/', 2).reverse();
  return { cluster: cluster || undefined, framework: framework || asked.get('ramme') || undefined };
}

function without(asked: URLSearchParams, name: string): string {
  const rest = new URLSearchParams(asked);
  rest.delete(name);
  return rest.toString();
}

type SearchProps = View & {
  readonly asked: URLSearchParams;
  readonly frameworks: readonly Framework[];
  /** Those whose parties and bodies are offered. */
  readonly readable: readonly Framework[];
};

function Search({ t, language, asked, frameworks, readable }: SearchProps) {
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
  const choice = (name: string, label: string, options: ComponentChildren) => (
    <div class="form-group">
      <label class="form-label" for={idOf(name)}>
        {label}
      </label>
      <select class="form-select" id={idOf(name)} name={name}>
        <option value="">{t('cases.all')}</option>
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
        <div class="form-group ob-no-print">
          <button class="button button-primary" type="submit">
            {t('cases.go')}
          </button>{' '}
          {asked.size > 0 && <a href="/sager">{t('cases.clear')}</a>}
        </div>
      </form>
    </search>
  );
}

type Named = { readonly id: string; readonly name: string };

/** Each once, by name. */
function named(all: readonly Named[]): readonly Named[] {
  const found = new Map(all.map(({ id, name }) => [id, { id, name }] as const));
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'da'));
}
