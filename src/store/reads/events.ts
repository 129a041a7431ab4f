// The event feed: the trail ordered by (epoch, transaction, id), up to the oldest transaction that still runs.
// Sequence numbers and times do not follow commit order; below the oldest running transaction no event can appear
// later. The feed may be read on a streaming replica: there a transaction counts as running from the moment a later
// one is replayed, even if it has written nothing yet, until its end is replayed. Source: PostgreSQL manual §9.27
// (pg_snapshot_xmin) and procarray.c, KnownAssignedXids.
import { type SQL, sql } from 'drizzle-orm';
import type { FeedPage, FeedReader } from '../../app/integration-ports.ts';
import { toldTo } from '../../app/told-to.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { agreement } from '../agreement-schema.ts';
import { registerEntry } from '../entry-schema.ts';
import { EVENT_COLUMNS, type FeedRow, toFeedEvent } from '../event-rows.ts';
import { feedEpoch } from '../log-schema.ts';
import { auditEvent, proposal } from '../schema.ts';
import { inSight, seesRegister } from '../sight.ts';
import { fixed, plannedOnce, type Queryable, run } from '../statement.ts';
import { ag, e, entry, p, whole } from '../tables.ts';
import { agreementInSight } from './agreements.ts';

/** Events that one query examines. The reader may be allowed to see none of them. */
const LOOKED_AT = 2_000;

type Row = FeedRow & { readonly epoch: number; readonly xid: string; readonly seen: boolean };

/**
 * `seen`: visible to the reader as the case is now. It decides for events of version 1, which did not store who saw
 * the case then; also for the events of deleted drafts.
 */
function statement(sight: Sight, { epoch, xid, id }: Reached): SQL {
  return sql`
  with looked as materialized (
    select ${e.epoch} as epoch, ${e.xid}::text as xid, ${EVENT_COLUMNS}
    from ${auditEvent} e
    where (${e.epoch}, ${e.xid}, ${e.id}) > (${epoch}::int, ${xid}::xid8, ${id}::uuid)
      and (${e.epoch} < (select ${feedEpoch.epoch} from ${feedEpoch}) or ${e.xid} < pg_snapshot_xmin(pg_current_snapshot()))
    order by ${e.epoch}, ${e.xid}, ${e.id}
    limit ${whole(LOOKED_AT)}
  )
  select looked.*, looked.type in ('framework.published', 'head.signed') or coalesce(${inSight(sight)}, false)
    or coalesce(${agreementInSight(sight)}, false) or coalesce(${seesRegister(sight)}, false) as seen
  from looked left join ${proposal} p on ${p.id} = looked."proposalId" left join ${agreement} ag on ${ag.id} = looked."subjectId"
    left join ${registerEntry} n on ${entry.id} = looked."subjectId"
  order by looked.epoch, looked.xid::xid8, looked.id`;
}

/**
 * Each call examines a bounded number of events, so a page may be empty although `more` is true. Refusals: `invalid`
 * for a malformed cursor; `feed-ahead` for a cursor whose event does not exist, because the database was restored to
 * an earlier state.
 * @param primary asked when a lagging replica does not know the event.
 */
export function createFeed(on: Queryable, primary: Queryable = on): FeedReader {
  return {
    after: async (sight, cursor, limit) => {
      const start = cursor === undefined ? BEGINNING : readCursor(cursor);
      const [rows, known] = await Promise.all([run<Row>(on, plannedOnce(statement(sight, start))), isThere(on, start)]);
      if (!known && !(await isThere(primary, start))) throw new Refusal('feed-ahead');
      return pageOf(rows, sight, start, limit);
    },
  };
}

const THERE = fixed(sql`select exists (
  select from ${auditEvent} e where (${e.epoch}, ${e.xid}, ${e.id}) = ($1::int, $2::xid8, $3::uuid)
) as there`);

/** A cursor holds the last event examined. Events are never deleted. */
async function isThere(on: Queryable, { epoch, xid, id }: Reached): Promise<boolean> {
  if (id === BEGINNING.id) return true;
  const [row] = await run<{ there: boolean }>(on, { name: 'feed-place', text: THERE, values: [epoch, xid, id] });
  return row?.there === true;
}

/** The cursor is the last event returned if visible events remain, otherwise the last event examined. */
function pageOf(rows: readonly Row[], sight: Sight, start: Reached, limit: number): FeedPage {
  const seen = rows.flatMap((row) => {
    const event = toldTo(sight, toFeedEvent(row), row.seen);
    return event ? [{ row, event }] : [];
  });
  const given = seen.slice(0, limit);
  const end = seen.length > limit ? given.at(-1)?.row : rows.at(-1);
  return {
    events: given.map(({ event }) => event),
    cursor: cursorOf(end ?? start),
    more: seen.length > limit || rows.length === LOOKED_AT,
  };
}

/** Position of a reader in the feed. */
type Reached = { readonly epoch: number; readonly xid: string; readonly id: string };

const BEGINNING: Reached = { epoch: 0, xid: '0', id: '00000000-0000-0000-0000-000000000000' };

function cursorOf({ epoch, xid, id }: Reached): string {
  return Buffer.from(`${epoch}.${xid}.${id}`).toString('base64url');
}

function readCursor(cursor: string): Reached {
  const [epoch = '', xid = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split('.');
  const whole = /^\d{1,9}$/.test(epoch) && /^\d{1,19}$/.test(xid) && isUuid(id) && rest.length === 0;
  if (!whole) throw new Refusal('invalid', { faults: [{ pointer: '/after', code: 'invalid-cursor' }] });
  return { epoch: Number(epoch), xid, id };
}
