// The list of cases as a spreadsheet: the same cases in the same order, in the person's words.
import type { PageRequest, ProposalItem } from '../../app/ports.ts';
import { listProposals } from '../../app/read-proposals.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { readText } from '../../lib/json-text.ts';
import type { Column, Row } from '../../lib/table-formats.ts';
import { danishDay } from '../formats.ts';
import { bodyName, clusterName, frameworkName } from '../names.ts';
import { downloadOf } from '../parts/download.ts';
import type { TextKey } from '../texts/index.ts';
import type { Answer, View } from '../view.ts';
import { filterOf, sortOf } from './case-filter.ts';

/** A file holds at most so many cases. */
export const MOST_IN_FILE = 5000;
const AT_ONCE = 100;

const COLUMNS = [
  ['cases.column.title', 'text'],
  ['cases.status', 'text'],
  ['cases.cluster', 'text'],
  ['cases.framework', 'text'],
  ['cases.column.stage', 'text'],
  ['cases.column.due', 'date'],
  ['cases.column.updated', 'date'],
  ['cases.column.created', 'date'],
  ['cases.column.address', 'text'],
] as const satisfies readonly (readonly [TextKey, Column['kind']])[];

/** Where there are more than a file holds, the list itself, which says so. */
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
  // What moves while the pages are read comes again behind the last: the later one stands.
  const rows = new Map<string, Row>();
  for (;;) {
    for (const item of found.items.map(readText)) {
      const cells = cellsOf(item, frameworks, view);
      rows.delete(item.id);
      rows.set(item.id, Object.fromEntries(columns.map(({ name }, i) => [name, cells[i] ?? null])));
    }
    if (found.next === null) break;
    found = await page({ cursor: found.next });
  }
  return downloadOf(view, columns, [...rows.values()], ending, t('cases.file'));
}

function cellsOf(item: ProposalItem, frameworks: readonly Framework[], view: View): readonly (string | null)[] {
  const { t, language, ports } = view;
  const framework = frameworks.findLast(({ id }) => id === item.framework.id);
  const { waitingBody: body, cluster } = item;
  return [
    item.title || t('case.untitled'),
    t(`status.${item.status}` as TextKey),
    framework ? clusterName(framework, cluster) : cluster,
    framework ? frameworkName(framework, framework.id, language) : item.framework.id,
    body && framework ? bodyName(framework, body) : body,
    item.stageDue,
    danishDay(item.updatedAt),
    danishDay(item.createdAt),
    `${ports.publicUrl}/sager/${item.id}`,
  ];
}
