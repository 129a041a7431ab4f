// The list of cases as a spreadsheet: the same cases in the same order, with values in words.

import type { PageRequest, ProposalItem } from '../../app/ports.ts';
import { listProposals } from '../../app/read-proposals.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { danishDay } from '../../lib/danish-clock.ts';
import { readText } from '../../lib/json-text.ts';
import type { Column, Row } from '../../lib/table-formats.ts';
import { bodyName, clusterName, frameworkName } from '../names.ts';
import { downloadOf } from '../parts/download.ts';
import type { TextKey } from '../texts/index.ts';
import type { Answer, View } from '../view.ts';
import { filterOf, sortOf } from './case-filter.ts';

/** Maximum number of cases in a file. */
export const MOST_IN_FILE = 5000;
const AT_ONCE = 100;

type Found = { readonly item: ProposalItem; readonly framework: Framework | undefined; readonly view: View };

const COLUMNS: readonly (readonly [name: TextKey, kind: Column['kind'], cell: (found: Found) => string | null])[] = [
  ['cases.column.title', 'text', ({ item, view: { t } }) => item.title || t('case.untitled')],
  ['cases.status', 'text', ({ item, view: { t } }) => t(`status.${item.status}` as TextKey)],
  ['cases.cluster', 'text', ({ item, framework }) => (framework ? clusterName(framework, item.cluster) : item.cluster)],
  [
    'cases.framework',
    'text',
    ({ item, framework, view }) =>
      framework ? frameworkName(framework, framework.id, view.language) : item.framework.id,
  ],
  [
    'cases.column.stage',
    'text',
    ({ item: { waitingBody: body }, framework }) => (body && framework ? bodyName(framework, body) : body),
  ],
  ['cases.column.due', 'date', ({ item }) => item.stageDue],
  ['cases.column.updated', 'date', ({ item }) => danishDay(item.updatedAt)],
  ['cases.column.created', 'date', ({ item }) => danishDay(item.createdAt)],
  ['cases.column.address', 'text', ({ item, view: { ports } }) => `${ports.publicUrl}/sager/${item.id}`],
];

/** Redirects to the list, which explains the limit, where there are more cases than a file holds. */
export async function caseFile(view: View, ending: 'csv' | 'xlsx'): Promise<Answer> {
  const { ports, actor, url, t } = view;
  const page = (more: Partial<PageRequest>) =>
    listProposals(ports, actor, filterOf(url.searchParams), {
      pageSize: AT_ONCE,
      sort: sortOf(url.searchParams),
      ...more,
    });
  let found = await page({ count: true });
  if ((found.count ?? 0) > MOST_IN_FILE) return { goTo: `/sager${url.search}` };
  const frameworks = await ports.frameworks.published();
  const columns = COLUMNS.map(([key, kind]) => ({ name: t(key), kind, about: '' }));
  // A case that changes while the pages are read can occur again on a later page. The later row is kept.
  const rows = new Map<string, Row>();
  for (;;) {
    for (const item of found.items.map(readText)) {
      const framework = frameworks.findLast(({ id }) => id === item.framework.id);
      rows.delete(item.id);
      rows.set(item.id, Object.fromEntries(COLUMNS.map(([key, , cell]) => [t(key), cell({ item, framework, view })])));
    }
    if (found.next === null) break;
    found = await page({ cursor: found.next });
  }
  return downloadOf(view, columns, [...rows.values()], ending, t('cases.file'));
}
