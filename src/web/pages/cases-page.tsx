// Sager: the list of cases with filters, Danish full-text search with marked hits, cursor paging, and download as a
// file.

import type { JSX } from 'preact';
import { faultMessage } from '../../app/fault-texts.ts';
import type { ProposalItem } from '../../app/ports.ts';
import { listProposals } from '../../app/read-proposals.ts';
import { listSavedSearches } from '../../app/saved-searches.ts';
import { excerptsOf } from '../../app/search-excerpts.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { type Meets, meetsOf } from '../../domain/search/hits.ts';
import { searchFault } from '../../domain/search/query.ts';
import { readText } from '../../lib/json-text.ts';
import type { Door } from '../door.tsx';
import { writeNumber } from '../formats.ts';
import { bodyName, clusterName } from '../names.ts';
import { Day } from '../parts/day.tsx';
import { Marked } from '../parts/marked.tsx';
import { CaseStatus } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { Files } from '../registers/filter-form.tsx';
import { readableFrameworks } from '../registers/frame.tsx';
import { counted, type Translate } from '../texts/index.ts';
import type { View } from '../view.ts';
import { caseFile, MOST_IN_FILE } from '../work/case-file.ts';
import { filterOf, sortOf } from '../work/case-filter.ts';
import { Search } from '../work/case-search.tsx';
import { KeepSearch, SavedSearches } from '../work/saved-searches.tsx';

const PAGE_SIZE = 25;
/** How many pages back the links reach. */
const MOST_BACK = 20;

const PATH = '/sager';

export function addCasesPage(door: Door): void {
  for (const ending of ['csv', 'xlsx'] as const) door.get(`${PATH}.${ending}`, (view) => caseFile(view, ending));
  door.get(PATH, async (view) => {
    const { t, ports, actor, url, language } = view;
    const asked = url.searchParams;
    const filter = filterOf(asked);
    const pages = asked.getAll('side').filter((cursor) => cursor !== '');
    const [frameworks, readable, kept] = await Promise.all([
      ports.frameworks.published(),
      readableFrameworks(view),
      listSavedSearches(ports, actor),
    ]);
    const fault = filter.q === undefined ? undefined : searchFault(filter.q);
    const page = fault
      ? { items: [], next: null, count: 0 }
      : await listProposals(ports, actor, filter, {
          pageSize: PAGE_SIZE,
          cursor: pages.at(-1),
          sort: sortOf(asked),
          count: true,
        });
    const items = page.items.map(readText);
    const meets = meetsOf(filter.q ?? '');
    const excerpts = filter.q === undefined ? undefined : await excerptsOf(ports, items, meets);
    const count = page.count ?? items.length;
    const none = fault
      ? faultMessage({ pointer: '/q', code: fault }, language)
      : t(asked.size > 0 ? 'cases.none' : 'cases.noneAtAll');
    return {
      title: t('cases.title'),
      body: (
        <>
          <SavedSearches view={view} kept={kept} />
          <Search {...view} asked={asked} frameworks={frameworks} readable={readable} />
          {!fault && asked.size > pages.length && <KeepSearch view={view} />}
          {items.length === 0 ? (
            <p class="ob-lead">{none}</p>
          ) : (
            <FoundCases {...{ view, items, count, frameworks, meets, excerpts }} />
          )}
          {(page.count ?? 0) > MOST_IN_FILE ? (
            <p class="ob-muted">{t('cases.tooMany', { most: writeNumber(MOST_IN_FILE, language) })}</p>
          ) : (
            items.length > 0 && <Files view={view} path={PATH} />
          )}
          <OtherPages t={t} asked={asked} pages={pages} next={page.next} />
        </>
      ),
    };
  });
}

type FoundProps = {
  readonly view: View;
  readonly items: readonly ProposalItem[];
  /** Number of cases on all pages. */
  readonly count: number;
  readonly frameworks: readonly Framework[];
  readonly meets: Meets;
  readonly excerpts: ReadonlyMap<string, string> | undefined;
};

function FoundCases({ view, items, count, frameworks, meets, excerpts }: FoundProps): JSX.Element {
  const { t } = view;
  return (
    <>
      <p>{counted(t, 'cases.count', count)}</p>
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
        rows={items.map((item) => {
          const excerpt = excerpts?.get(item.id);
          const framework = frameworks.findLast(({ id }) => id === item.framework.id);
          return [
            <>
              <a href={`/sager/${item.id}`}>
                {item.title ? <Marked text={item.title} meets={meets} /> : t('case.untitled')}
              </a>
              {excerpt && (
                <span class="ob-excerpt">
                  <Marked text={excerpt} meets={meets} />
                </span>
              )}
            </>,
            <CaseStatus status={item.status} t={t} />,
            framework ? clusterName(framework, item.cluster) : item.cluster,
            item.waitingBody && framework ? bodyName(framework, item.waitingBody) : '–',
            <Day date={item.stageDue} view={view} />,
            <Day date={item.updatedAt} view={view} />,
          ];
        })}
      />
    </>
  );
}

type PagesProps = {
  readonly t: Translate;
  readonly asked: URLSearchParams;
  /** Cursors of the pages before this one and of this page. The first page has none. */
  readonly pages: readonly string[];
  readonly next: string | null;
};

function OtherPages({ t, asked, pages, next }: PagesProps): JSX.Element | null {
  if (pages.length === 0 && !next) return null;
  return (
    <p class="ob-actions">
      {pages.length > 1 && <a href={`/sager?${withPages(asked, [])}`}>{t('cases.first')}</a>}
      {pages.length > 0 && (
        <a href={`/sager?${withPages(asked, pages.slice(0, -1))}`} rel="prev">
          {t('cases.previous')}
        </a>
      )}
      {next && (
        <a href={`/sager?${withPages(asked, [...pages, next].slice(-MOST_BACK))}`} rel="next">
          {t('cases.more')}
        </a>
      )}
    </p>
  );
}

/** The cursors of the earlier pages are kept in the address, so that each can be reached again. */
function withPages(asked: URLSearchParams, pages: readonly string[]): string {
  const rest = new URLSearchParams(asked);
  rest.delete('side');
  for (const cursor of pages) rest.append('side', cursor);
  return rest.toString();
}
