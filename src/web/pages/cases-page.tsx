// Sager: the list with filters, Danish search and cursor paging.

import { faultMessage } from '../../app/fault-texts.ts';
import { type ProposalFilter, SORTS } from '../../app/ports.ts';
import { listProposals } from '../../app/read-proposals.ts';
import { searchFault } from '../../domain/search/query.ts';
import { PROPOSAL_STATUSES } from '../../domain/workflow/state.ts';
import { readText } from '../../lib/json-text.ts';
import type { Door } from '../door.tsx';
import { bodyName, clusterName } from '../names.ts';
import { Day } from '../parts/day.tsx';
import { CaseStatus } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { readableFrameworks } from '../registers/frame.tsx';
import { counted } from '../texts/index.ts';
import { Search } from '../work/case-search.tsx';

const PAGE_SIZE = 25;
/** So many pages can be gone back. */
const MOST_BACK = 20;

export function registerCases(door: Door): void {
  door.get('/sager', async (view) => {
    const { t, ports, actor, url } = view;
    const asked = url.searchParams;
    const filter = filterOf(asked);
    const pages = asked.getAll('side').filter((cursor) => cursor !== '');
    const [frameworks, readable] = await Promise.all([ports.frameworks.published(), readableFrameworks(view)]);
    const fault = filter.q === undefined ? undefined : searchFault(filter.q);
    const page = fault
      ? { items: [], next: null, count: 0 }
      : await listProposals(ports, actor, filter, {
          pageSize: PAGE_SIZE,
          cursor: pages.at(-1),
          sort: SORTS.find((known) => known === asked.get('orden')),
          count: true,
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
            <>
              <p>{counted(t, 'cases.count', page.count ?? page.items.length)}</p>
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
            </>
          )}
          <p class="ob-actions">
            {pages.length > 1 && <a href={`/sager?${withPages(asked, [])}`}>{t('cases.first')}</a>}
            {pages.length > 0 && (
              <a href={`/sager?${withPages(asked, pages.slice(0, -1))}`} rel="prev">
                {t('cases.previous')}
              </a>
            )}
            {page.next && (
              <a href={`/sager?${withPages(asked, [...pages, page.next].slice(-MOST_BACK))}`} rel="next">
                {t('cases.more')}
              </a>
            )}
          </p>
        </>
      ),
    };
  });
}

function filterOf(asked: URLSearchParams): ProposalFilter & { readonly mine: boolean | undefined } {
  const status = asked.get('status');
  return {
    q: asked.get('q')?.trim().slice(0, 200) || undefined,
    status: PROPOSAL_STATUSES.find((known) => known === status),
    party: asked.get('part') || undefined,
    body: asked.get('organ') || undefined,
    mine: asked.get('mine') === 'ja' || undefined,
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

/** The cursors of the pages before this one go along, so that each can be gone back to. */
function withPages(asked: URLSearchParams, pages: readonly string[]): string {
  const rest = new URLSearchParams(asked);
  rest.delete('side');
  for (const cursor of pages) rest.append('side', cursor);
  return rest.toString();
}
