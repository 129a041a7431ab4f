// Rows that move while somebody pages: by the time of their change, by a title that is written anew. One that moves
// to before the place would be passed over. So the first page remembers where the feed stood, and behind the last page
// come those that changed since, by the time of their change, oldest first: in that order a row only moves ahead of
// the reader. One that was shown before it changed comes again, as it is now. What was made since is not among them.
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { readCursor, writeCursor } from './cursor.ts';
import { feedEpoch } from './log-schema.ts';
import { behind, type Order, sorted } from './order.ts';
import { auditEvent } from './schema.ts';
import { planned, type Queryable, run } from './statement.ts';
import { e, textArray, whereOf, whole } from './tables.ts';

/** `row`: the id of a row; `at`: the time of its last change; `event`: the column of the trail that names the row. */
export type Moving<Row> = {
  readonly row: AnyColumn;
  readonly at: AnyColumn;
  readonly event: AnyColumn;
  /** The time of the last change (UTC with milliseconds) and the id. */
  readonly of: (row: Row) => readonly [string, string];
};

/** What of a list is asked again. */
type Asked<Row> = {
  readonly columns: SQL;
  readonly from: SQL;
  readonly where: readonly SQL[];
  readonly moving: Moving<Row>;
};

/** Where in the changed rows a page begins. `since` is a `feedMark`. */
type Late = { readonly since: string; readonly place: readonly string[] | undefined };

/**
 * Epoch and two transactions: all below the first is committed, and was seen by the statement that read it;
 * nothing from the second on was. Some of those between were: while one on the server takes long, they are many.
 */
export const feedMark = sql`(select ${feedEpoch.epoch} from ${feedEpoch}) || '.' || pg_snapshot_xmin(pg_current_snapshot())::text
  || '.' || pg_snapshot_xmax(pg_current_snapshot())::text`;

const FORMS = ['feed', 'instant', 'uuid'] as const;
const BEGINNING = ['0001-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000'];

const ofMeanwhile = (mark: string) => `${mark}+`;

/** Undefined for a cursor of the list's own order. Refusal `invalid` for one that is none. */
export function readMeanwhile(mark: string, cursor: string | undefined): Late | undefined {
  const parts = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('latin1');
  if (cursor === undefined || !parts.startsWith(JSON.stringify([ofMeanwhile(mark)]).slice(0, -1))) return undefined;
  const [since = '', ...place] = readCursor(ofMeanwhile(mark), cursor, FORMS);
  return { since, place };
}

/**
 * The rows that changed, at most `most`, and the cursor of what comes after them, null where nothing does.
 * @param shown ids on the same page, which do not come twice on it.
 */
export async function findChanged<Row extends object>(
  on: Queryable,
  { columns, from, where, moving }: Asked<Row>,
  { since, place }: Late,
  { most, mark, shown }: { readonly most: number; readonly mark: string; readonly shown: readonly string[] },
): Promise<{ readonly rows: readonly Row[]; readonly next: string | null }> {
  const order: Order<Row> = {
    keys: [
      { column: moving.at, form: 'instant' },
      { column: moving.row, form: 'uuid' },
    ],
    of: moving.of,
    descending: false,
  };
  const [epoch = '', xid = '', end = ''] = since.split('.');
  // Not as one comparison of rows: of that PostgreSQL estimates the first column alone, and reads the whole trail.
  const later = sql`(${e.epoch} = ${epoch}::int and ${e.xid} >= ${xid}::xid8 or ${e.epoch} > ${epoch}::int)`;
  const changed = sql`${moving.row} in (select ${moving.event} from ${auditEvent} e
    where ${later} and ${moving.event} is not null
    group by ${moving.event} having max(${e.sequence}) > 1
      and not bool_or(${e.sequence} = 1 and (${e.epoch} > ${epoch}::int or ${e.xid} >= ${end}::xid8)))`;
  const others = sql`not ${moving.row} = any(${textArray(shown)}::uuid[])`;
  const conditions = [...where, changed, ...(shown.length > 0 ? [others] : []), ...behind(order, place)];
  const rows = await run<Row>(
    on,
    planned(
      sql`select ${columns} from ${from}${whereOf(conditions)} order by ${sorted(order)} limit ${whole(most + 1)}`,
    ),
  );
  const given = rows.slice(0, most);
  const last = given.at(-1);
  const keys = last ? moving.of(last) : (place ?? BEGINNING);
  const next = rows.length > most ? writeCursor(ofMeanwhile(mark), [since, ...keys]) : null;
  return { rows: given, next };
}
