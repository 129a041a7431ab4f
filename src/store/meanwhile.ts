// Lists whose rows move when they change: sorted by time of change, or by a title that can be edited. A reader who
// pages would miss a row that moves to before the cursor. So the first page remembers the position of the event feed,
// and after the last page come the rows that changed since, ordered by time of change, oldest first: in that order a
// row only moves ahead of the reader. A row that was shown before it changed is returned again. Rows created since are
// not included.
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { readCursor, writeCursor } from './cursor.ts';
import { feedEpoch } from './log-schema.ts';
import { behind, type Order, sorted } from './order.ts';
import { auditEvent } from './schema.ts';
import { planned, type Queryable, run } from './statement.ts';
import { e, textArray, whereOf, whole } from './tables.ts';

/**
 * `row`: column of the row's id. `at`: column of its last change. `event`: column of `audit_event` that refers to the
 * row.
 */
export type Moving<Row> = {
  readonly row: AnyColumn;
  readonly at: AnyColumn;
  readonly event: AnyColumn;
  /** Time of the last change (UTC with milliseconds) and id. */
  readonly of: (row: Row) => readonly [string, string];
};

/** The parts of a list that the query of changed rows needs. */
type Asked<Row> = {
  readonly columns: SQL;
  readonly from: SQL;
  readonly where: readonly SQL[];
  readonly moving: Moving<Row>;
};

/** Where a page of changed rows begins. `since` is a `feedMark`. */
type Late = { readonly since: string; readonly place: readonly string[] | undefined };

/**
 * Epoch, xmin and xmax of the snapshot: transactions below xmin had ended and their rows were visible; none from xmax
 * on was visible. Some of those between were visible. A long transaction on the server makes that range large.
 */
export const feedMark = sql`(select ${feedEpoch.epoch} from ${feedEpoch}) || '.' || pg_snapshot_xmin(pg_current_snapshot())::text
  || '.' || pg_snapshot_xmax(pg_current_snapshot())::text`;

const FORMS = ['feed', 'instant', 'uuid'] as const;
const BEGINNING = ['0001-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000'];

const ofMeanwhile = (mark: string) => `${mark}+`;

/**
 * Reads a cursor of the changed rows. Undefined for a cursor of the list's own order. Refusal `invalid` for anything
 * else.
 */
export function readMeanwhile(mark: string, cursor: string | undefined): Late | undefined {
  const parts = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('latin1');
  if (cursor === undefined || !parts.startsWith(JSON.stringify([ofMeanwhile(mark)]).slice(0, -1))) return undefined;
  const [since = '', ...place] = readCursor(ofMeanwhile(mark), cursor, FORMS);
  return { since, place };
}

/**
 * Returns at most `most` changed rows and the cursor of the next page, or null after the last.
 * @param shown ids already on the same page, which are left out.
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
  // Not a row comparison: PostgreSQL estimates only its first column, and would scan the whole trail.
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
