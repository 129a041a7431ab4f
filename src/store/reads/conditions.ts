// The register of conditions (forbehold), the earliest due first, of the cases the reader may see.
import type { ConditionFilter, ConditionItem, Page, PageRequest } from '../../app/ports.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { readPage } from '../pages.ts';
import { seenBy } from '../sight.ts';
import type { Parameters, Queryable } from '../statement.ts';

type Row = {
  readonly id: string;
  readonly proposal: string;
  readonly submission: string;
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  readonly due_date: string;
  readonly status: 'open' | 'closed';
  readonly closed_at: string | null;
  readonly closed_by: string | null;
  readonly evidence: string | null;
};

const COLUMNS = `c.id, c.proposal_id as proposal, c.submission_id as submission, p.title, c.text, c.owner, c.due_date, c.status, c.closed_at,
  c.closed_by, c.evidence`;

const FILTERS: Readonly<Record<keyof ConditionFilter, (p: Parameters, value: string) => string>> = {
  status: (p, value) => `c.status = ${p.add('text', value)}`,
  framework: (p, value) => `p.framework_id = ${p.add('text', value)}`,
  cluster: (p, value) => `p.cluster = ${p.add('text', value)}`,
  dueBefore: (p, value) => `c.due_date < ${p.add('date', value)}`,
  proposal: (p, value) => (isUuid(value) ? `c.proposal_id = ${p.add('uuid', value)}` : 'false'),
};

/** Refusal `invalid` for a cursor of another filter. */
export function readConditions(on: Queryable, sight: Sight, filter: ConditionFilter, page: PageRequest): Promise<Page<ConditionItem>> {
  const given = Object.entries(filter).filter((entry): entry is [keyof ConditionFilter, string] => entry[1] !== undefined);
  return readPage<Row, ConditionItem>(
    on,
    {
      scope: ['conditions', Object.fromEntries(given)],
      columns: COLUMNS,
      from: 'condition c join proposal p on p.id = c.proposal_id',
      order: {
        keys: [
          { sql: 'c.due_date', form: 'day' },
          { sql: 'c.id', form: 'uuid' },
        ],
        of: (row) => [row.due_date, row.id],
        descending: false,
      },
      where: (p) => [...given.map(([name, value]) => FILTERS[name](p, value)), ...seenBy(p, sight)],
      find: 'planned',
      toItem,
    },
    page,
  );
}

function toItem({ due_date, closed_at, closed_by, evidence, ...row }: Row): ConditionItem {
  const closed = closed_at === null ? null : { at: closed_at, by: closed_by ?? '', evidence: evidence ?? '' };
  return { ...row, dueDate: due_date, closed };
}
