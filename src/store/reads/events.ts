// The event feed: the trail in the order of (epoch, transaction, id), as far as no transaction that still runs can come before.
// Sequence numbers and times are not in the order of commits; below the oldest running transaction nothing can appear any more.
// It may be read on a streaming replica: there a transaction counts as running from the moment a later one is replayed, even if it has
// written nothing yet, until its end is replayed. Source: shared design "api", Events; PostgreSQL manual §9.27 (pg_snapshot_xmin) and
// procarray.c, KnownAssignedXids.
import type { FeedPage, FeedReader } from '../../app/integration-ports.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { EVENT_COLUMNS, type EventRow, toFeedEvent } from '../event-rows.ts';
import { type Queryable, run } from '../statement.ts';

/** How many events one reading looks at, of which the reader may see none. */
const LOOKED_AT = 2_000;

type Row = EventRow & { readonly epoch: number; readonly xid: string; readonly seen: boolean };

/** Only the events of a deleted draft are told to those who saw the draft, so that they learn of its end. */
const TEXT = `
  with looked as materialized (
    select e.epoch, e.xid::text as xid, ${EVENT_COLUMNS}
    from audit_event e
    where (e.epoch, e.xid, e.id) > ($1::int, $2::xid8, $3::uuid)
      and (e.epoch < (select epoch from feed_epoch) or e.xid < pg_snapshot_xmin(pg_current_snapshot()))
    order by e.epoch, e.xid, e.id
    limit ${LOOKED_AT}
  )
  select looked.*,
    $4::boolean or looked.type = 'framework.published' or coalesce(
      (p.opened and p.framework_id = any($5::text[])) or p.cluster = any($6::text[]) or p.parties && $7::text[], false) as seen
  from looked left join proposal p on p.id = looked.proposal_id
  order by looked.epoch, looked.xid::xid8, looked.id`;

/** Each reading looks at a bounded number of events, so it may give none and yet have `more`. Refusal `invalid` for a cursor that is none. */
export function createFeed(on: Queryable): FeedReader {
  return {
    after: async (sight, cursor, limit) => {
      const start = cursor === undefined ? BEGINNING : readCursor(cursor);
      const rows = await run<Row>(on, { name: 'feed', text: TEXT, values: [start.epoch, start.xid, start.id, ...sightValues(sight)] });
      return pageOf(rows, start, limit);
    },
  };
}

function sightValues({ all, frameworks, clusters, parties }: Sight): readonly unknown[] {
  return [all, frameworks, clusters, parties];
}

/** Ends after the last event given where more are seen, else after the last one looked at. */
function pageOf(rows: readonly Row[], start: Place, limit: number): FeedPage {
  const seen = rows.filter((row) => row.seen);
  const given = seen.slice(0, limit);
  const end = seen.length > limit ? given.at(-1) : rows.at(-1);
  return {
    events: given.map(toFeedEvent),
    cursor: cursorOf(end ?? start),
    more: seen.length > limit || rows.length === LOOKED_AT,
  };
}

type Place = { readonly epoch: number; readonly xid: string; readonly id: string };

const BEGINNING: Place = { epoch: 0, xid: '0', id: '00000000-0000-0000-0000-000000000000' };

function cursorOf({ epoch, xid, id }: Place): string {
  return Buffer.from(`${epoch}.${xid}.${id}`).toString('base64url');
}

function readCursor(cursor: string): Place {
  const [epoch = '', xid = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split('.');
  const whole = /^\d{1,9}$/.test(epoch) && /^\d{1,19}$/.test(xid) && isUuid(id) && rest.length === 0;
  if (!whole) throw new Refusal('invalid', { faults: [{ pointer: '/after', code: 'invalid-cursor' }] });
  return { epoch: Number(epoch), xid, id };
}
