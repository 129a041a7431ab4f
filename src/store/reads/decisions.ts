// The decisions of all cases the reader may see, the latest first. The trail has what was recorded, the case has its
// present state.
import { type SQL, sql } from 'drizzle-orm';
import type { DecisionFilter, DecisionPlace } from '../../app/decision-ports.ts';
import type { Page, PageRequest } from '../../app/ports.ts';
import type { Proposal } from '../../domain/workflow/state.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { readPage } from '../pages.ts';
import { auditEvent, proposal } from '../schema.ts';
import { ofCluster, seenBy } from '../sight.ts';
import type { Queryable } from '../statement.ts';
import { columnsOf, e, p, type RowOf } from '../tables.ts';

const COLUMNS = { id: e.id, at: e.at, data: e.data, state: p.state };
type Row = RowOf<typeof COLUMNS>;

/** A text field of the recorded decision. */
const recorded = (name: 'body' | 'outcome') => sql`${e.data}::json #>> ${sql.param(['decision', name])}::text[]`;

const FILTERS: Readonly<Record<keyof DecisionFilter, (value: string) => SQL>> = {
  framework: (value) => sql`${p.frameworkId} = ${value}::text`,
  cluster: ofCluster,
  body: (value) => sql`${recorded('body')} = ${value}::text`,
  outcome: (value) => sql`${recorded('outcome')} = ${value}::text`,
  recordedSince: (value) => sql`${e.at} >= ${value}::timestamptz`,
};

/** Refusal `invalid` for a cursor of another filter. */
export function readDecisions(
  on: Queryable,
  sight: Sight,
  filter: DecisionFilter,
  page: PageRequest,
): Promise<Page<DecisionPlace>> {
  const given = Object.entries(filter).filter(
    (entry): entry is [keyof DecisionFilter, string] => entry[1] !== undefined,
  );
  return readPage<Row, DecisionPlace>(
    on,
    {
      scope: ['decisions', Object.fromEntries(given)],
      columns: columnsOf(COLUMNS),
      from: sql`${auditEvent} e join ${proposal} p on ${p.id} = ${e.proposalId}`,
      alias: 'e',
      order: {
        keys: [
          { column: e.at, form: 'instant' },
          { column: e.id, form: 'uuid' },
        ],
        of: ({ at, id }) => [at, id],
        descending: true,
      },
      where: [
        sql`${e.type} = 'decision.recorded'`,
        ...given.map(([name, value]) => FILTERS[name](value)),
        ...seenBy(sight),
      ],
      find: 'planned',
      toItem: ({ data, state }) => ({
        proposal: JSON.parse(state) as Proposal,
        decision: (JSON.parse(data) as { decision: { id: string } }).decision.id,
      }),
    },
    page,
  );
}
