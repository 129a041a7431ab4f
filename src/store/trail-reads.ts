// What verifying reads of the trail: its events, a batch at a time, and what has none.
import type { PoolClient, QueryResultRow } from 'pg';
import { parameters, type Queryable, run } from './statement.ts';
import type { TrailFault } from './trail-checks.ts';
import { type EventRow, LINKED_COLUMNS } from './trail-rows.ts';

export type TrailRow = EventRow & { readonly context: string | null };

/** Rows of the trail that are fetched at a time. */
export const BATCH = 2_000;
/** Whose trail an event may stand in, by the column that names it. */
export const STREAMS = ['framework_id', 'proposal_id', 'subject_id'] as const;

/** Trail by trail, each in its order. @param proposal only this case's, where it is given */
export async function* readEvents(
  client: PoolClient,
  which: (typeof STREAMS)[number],
  proposal: string | undefined,
): AsyncGenerator<TrailRow> {
  const p = parameters();
  const one = proposal === undefined ? '' : ` and proposal_id = ${p.add('uuid', proposal)}`;
  const text = `declare trail no scroll cursor for select ${LINKED_COLUMNS}, context from audit_event
    where ${which} is not null${one} order by ${which}, sequence`;
  await run(client, { text, values: p.values });
  yield* fetched<TrailRow>(client, 'trail');
}

/** The rows of a cursor, which is closed at their end. PostgreSQL works on the next batch while one is looked at. */
export async function* fetched<Row extends QueryResultRow>(client: PoolClient, cursor: string): AsyncGenerator<Row> {
  const fetch = () => {
    const rows = run<Row>(client, { text: `fetch ${BATCH} from ${cursor}`, values: [] });
    rows.catch(() => undefined); // told where it is awaited, if it still is
    return rows;
  };
  let next = fetch();
  for (;;) {
    const rows = await next;
    if (rows.length < BATCH) {
      yield* rows;
      break;
    }
    next = fetch();
    yield* rows;
  }
  await client.query(`close ${cursor}`);
}

/** Cases, frameworks, agreements and register entries that nothing tells of. */
export async function withoutTrail(on: Queryable, proposal: string | undefined): Promise<readonly TrailFault[]> {
  const p = parameters();
  const one = proposal === undefined ? '' : ` and p.id = ${p.add('uuid', proposal)}`;
  const cases = `select 'proposal' as kind, p.id::text from proposal p where not exists (select from audit_event e where e.proposal_id = p.id)${one}`;
  const all = `${cases}
    union all select 'framework', f.id from framework f where not exists (select from audit_event e where e.framework_id = f.id) group by f.id
    union all select 'agreement', a.id::text from agreement a where not exists (select from audit_event e where e.subject_id = a.id)
    union all select 'entry', n.id::text from register_entry n where not exists (select from audit_event e where e.subject_id = n.id)`;
  const text = proposal === undefined ? all : cases;
  const rows = await run<{ kind: string; id: string }>(on, { text, values: p.values });
  return rows.map(({ kind, id }) => ({
    stream: { [kind]: id } as NonNullable<TrailFault['stream']>,
    ...{ fault: 'no-trail', sequence: null, what: '' },
  }));
}
