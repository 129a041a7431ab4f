// The register of conditions (forbehold) of the cases the reader may see, the earliest due date first.
import { type SQL, sql } from 'drizzle-orm';
import type { ConditionFilter, ConditionItem, Page, PageRequest } from '../../app/ports.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { readPage } from '../pages.ts';
import { condition, proposal } from '../schema.ts';
import { ofCluster, seenBy } from '../sight.ts';
import type { Queryable } from '../statement.ts';
import { c, columnsOf, p, type RowOf, textArray } from '../tables.ts';

const COLUMNS = {
  id: c.id,
  proposal: c.proposalId,
  submission: c.submissionId,
  title: p.title,
  text: c.text,
  owner: c.owner,
  dueDate: c.dueDate,
  status: c.status,
  closedAt: c.closedAt,
  closedBy: c.closedBy,
  evidence: c.evidence,
};
type Row = RowOf<typeof COLUMNS>;

const FILTERS: Readonly<Record<Exclude<keyof ConditionFilter, 'owners'>, (value: string) => SQL>> = {
  status: (value) => sql`${c.status} = ${value}::text`,
  framework: (value) => sql`${p.frameworkId} = ${value}::text`,
  cluster: ofCluster,
  owner: (value) => sql`${c.owner} = ${value}::text`,
  dueBefore: (value) => sql`${c.dueDate} < ${value}::date`,
  proposal: (value) => (isUuid(value) ? sql`${c.proposalId} = ${value}::uuid` : sql`false`),
};

/** Refusal `invalid` for a cursor of another filter. */
export function readConditions(
  on: Queryable,
  sight: Sight,
  { owners, ...filter }: ConditionFilter,
  page: PageRequest,
): Promise<Page<ConditionItem>> {
  const given = Object.entries(filter).filter(
    (entry): entry is [keyof typeof FILTERS, string] => entry[1] !== undefined,
  );
  return readPage<Row, ConditionItem>(
    on,
    {
      scope: ['conditions', Object.fromEntries(given), ...(owners ?? [])],
      columns: columnsOf(COLUMNS),
      from: sql`${condition} c join ${proposal} p on ${p.id} = ${c.proposalId}`,
      alias: 'c',
      order: {
        keys: [
          { column: c.dueDate, form: 'day' },
          { column: c.id, form: 'uuid' },
        ],
        of: (row) => [row.dueDate, row.id],
        descending: false,
      },
      where: [
        ...given.map(([name, value]) => FILTERS[name](value)),
        ...(owners === undefined ? [] : [sql`${c.owner} = any(${textArray(owners)})`]),
        ...seenBy(sight),
      ],
      find: 'planned',
      toItem,
    },
    page,
  );
}

function toItem({ closedAt, closedBy, evidence, ...row }: Row): ConditionItem {
  const closed = closedAt === null ? null : { at: closedAt, by: closedBy ?? '', evidence };
  return { ...row, closed };
}
