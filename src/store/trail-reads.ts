// Reads for verification: the events in batches, and subjects without events.
import { type SQL, sql } from 'drizzle-orm';
import type { PoolClient, QueryResultRow } from 'pg';
import { agreement } from './agreement-schema.ts';
import { registerEntry } from './entry-schema.ts';
import { auditEvent, framework, proposal } from './schema.ts';
import { planned, type Queryable, run } from './statement.ts';
import { ag, e, entry, fw, p } from './tables.ts';
import type { TrailFault } from './trail-checks.ts';
import { COLUMNS_IN_CONTEXT, type RowInContext } from './trail-rows.ts';

/** Rows per fetch. */
export const BATCH = 2_000;
/** The columns that name the subject of a trail. */
export const STREAMS = ['frameworkId', 'proposalId', 'subjectId'] as const satisfies readonly (keyof RowInContext)[];

/**
 * All events, trail by trail, in sequence.
 * @param id only the trail of this case
 */
export async function* readEvents(
  client: PoolClient,
  which: (typeof STREAMS)[number],
  id: string | undefined,
): AsyncGenerator<RowInContext> {
  const whose = auditEvent[which];
  const one = id === undefined ? sql`` : sql` and ${auditEvent.proposalId} = ${id}::uuid`;
  const text = sql`declare trail no scroll cursor for select ${COLUMNS_IN_CONTEXT} from ${auditEvent}
    where ${whose} is not null${one} order by ${whose}, ${auditEvent.sequence}`;
  await run(client, planned(text));
  yield* fetched<RowInContext>(client, 'trail');
}

/** The rows of a cursor, which is closed at the end. The next batch is fetched while one is processed. */
export async function* fetched<Row extends QueryResultRow>(client: PoolClient, cursor: string): AsyncGenerator<Row> {
  const fetch = () => {
    const rows = run<Row>(client, { text: `fetch ${BATCH} from ${cursor}`, values: [] });
    rows.catch(() => undefined); // reported where it is awaited, if it is
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

/**
 * Cases, frameworks, agreements and register entries without events.
 * @param only only this case
 */
export async function withoutTrail(on: Queryable, only: string | undefined): Promise<readonly TrailFault[]> {
  const untold = (told: SQL) => sql`not exists (select from ${auditEvent} e where ${told})`;
  const one = only === undefined ? sql`` : sql` and ${p.id} = ${only}::uuid`;
  const cases = sql`select 'proposal' as kind, ${p.id}::text as id from ${proposal} p
    where ${untold(sql`${e.proposalId} = ${p.id}`)}${one}`;
  const all = sql`${cases}
    union all select 'framework', ${fw.id} from ${framework} fw
      where ${untold(sql`${e.frameworkId} = ${fw.id}`)} group by ${fw.id}
    union all select 'agreement', ${ag.id}::text from ${agreement} ag where ${untold(sql`${e.subjectId} = ${ag.id}`)}
    union all select 'entry', ${entry.id}::text from ${registerEntry} n where ${untold(sql`${e.subjectId} = ${entry.id}`)}`;
  const rows = await run<{ kind: string; id: string }>(on, planned(only === undefined ? all : cases));
  return rows.map(({ kind, id }) => ({
    stream: { [kind]: id } as NonNullable<TrailFault['stream']>,
    ...{ fault: 'no-trail', sequence: null, what: '' },
  }));
}
