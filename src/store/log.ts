// One log over the events of all trails, in feed order, and its signed heads. Events are appended after their commit,
// by the next request for a head, so no change of a case waits for the log.
import { sql } from 'drizzle-orm';
import type { Pool, PoolClient } from 'pg';
import type { NumberedHead } from '../app/head-ports.ts';
import { type GrowingTree, inclusionProof } from '../lib/merkle-tree.ts';
import type { Receipt } from '../lib/receipt.ts';
import { type SignedHead, signHead } from '../lib/signed-head.ts';
import { appendHeadEvent, BY_ITSELF } from './head-events.ts';
import { lastHead, leafOf, leafText, nodeReader, readTree } from './log-reads.ts';
import { feedEpoch, logEntry, logHead, logNode } from './log-schema.ts';
import { insertInto, namesOf, tableIn } from './names.ts';
import { auditEvent } from './schema.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { columnsOf, e, logged, type RowOf, whole } from './tables.ts';
import { COLUMNS_IN_CONTEXT, type RowInContext } from './trail-rows.ts';
import { inTransaction } from './transaction.ts';

/** Events appended in one transaction. */
const BATCH = 2_000;

/** Sorts before every id. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Appends every committed event that no running transaction can precede, and signs a head. */
export async function signedHead(
  pool: Pool,
  trailKey: string,
  now: () => string,
  by = BY_ITSELF,
): Promise<NumberedHead> {
  for (;;) {
    const head = await inTransaction(pool, (tx) => signWithin(tx, trailKey, now, by));
    if (head) return head;
  }
}

/**
 * Appends and signs as `signedHead`, within the caller's transaction. Undefined if more events wait than one
 * transaction appends: the caller then calls it again.
 */
export async function signWithin(
  tx: PoolClient,
  trailKey: string,
  now: () => string,
  by: typeof BY_ITSELF,
): Promise<NumberedHead | undefined> {
  await lockLog(tx);
  const tree = await readTree(tx);
  if ((await append(tx, tree)) === BATCH) return undefined;
  const head = await writeHead(tx, signHead(trailKey, tree.size, tree.root(), now()));
  await appendHeadEvent(tx, trailKey, head, by);
  return head;
}

/** Takes the advisory lock of the log. Reentrant within a transaction. */
async function lockLog(tx: PoolClient): Promise<void> {
  await run(tx, { text: `select pg_advisory_xact_lock(hashtextextended('log', 0))`, values: [] });
}

/**
 * Signs a head if the last one is older than `hours`; otherwise undefined. If several replicas find it due at once,
 * one of them signs.
 */
export async function headWhenDue(
  pool: Pool,
  trailKey: string,
  now: () => string,
  hours: number,
): Promise<NumberedHead | undefined> {
  const isDue = async (on: Queryable) => {
    const last = await lastHead(on);
    return !last || Date.parse(now()) - Date.parse(last.signedAt) >= hours * 3_600_000;
  };
  while (await isDue(pool)) {
    const head = await inTransaction(pool, async (tx) => {
      await lockLog(tx);
      return (await isDue(tx)) ? signWithin(tx, trailKey, now, BY_ITSELF) : undefined;
    });
    if (head) return head;
  }
  return undefined;
}

/**
 * Returns a receipt for an event, from the last head or, if that does not cover the event, from a new one. Undefined
 * if there is no such event, or if a concurrent transaction keeps it out of the log for now.
 */
export async function receiptFor(
  pool: Pool,
  trailKey: string,
  now: () => string,
  event: string,
): Promise<Receipt | undefined> {
  const last = await lastHead(pool);
  const known = last && (await readLogged(pool, event));
  const head = known && known.position < last.size ? last : await signedHead(pool, trailKey, now);
  const row = await readLogged(pool, event);
  if (!row || row.position >= head.size) return undefined;
  const path = await inclusionProof(row.position, head.size, nodeReader(pool));
  const { number: _, ...signed } = head;
  return { leaf: leafText(row), position: row.position, path: path.map((hash) => hash.toString('hex')), head: signed };
}

const LOGGED = fixed(sql`select ${logged.position}, told.* from ${logEntry} l
  join (select ${COLUMNS_IN_CONTEXT} from ${auditEvent}) told on told.id = ${logged.eventId} where ${logged.eventId} = $1`);

async function readLogged(on: Queryable, event: string): Promise<(RowInContext & { position: number }) | undefined> {
  const [row] = await run<RowInContext & { position: number }>(on, { text: LOGGED, values: [event] });
  return row;
}

const PLACE = { epoch: e.epoch, xid: sql<string>`${e.xid}::text`, id: e.id };
const LAST_LOGGED = fixed(sql`select ${columnsOf(PLACE)} from ${logEntry} l
  join ${auditEvent} e on ${e.id} = ${logged.eventId} order by ${logged.position} desc limit 1`);

const { epoch, xid, id: eventId } = auditEvent;
const NOT_LOGGED = fixed(sql`select ${COLUMNS_IN_CONTEXT} from ${auditEvent}
  where (${epoch}, ${xid}, ${eventId}) > ($1::int, $2::xid8, $3::uuid)
    and (${epoch} < (select ${feedEpoch.epoch} from ${feedEpoch}) or ${xid} < pg_snapshot_xmin(pg_current_snapshot()))
  order by ${epoch}, ${xid}, ${eventId} limit ${whole(BATCH)}`);

const ADD_ENTRIES = `${insertInto(logEntry, { position: '$1::int + n - 1', eventId: 'id', hash: 'hash' })}
  from unnest($2::uuid[], $3::text[]) with ordinality as made (id, hash, n)`;
const ADD_NODES = `${insertInto(logNode, { height: 'height', number: 'number', hash: 'hash' })}
  from unnest($1::int[], $2::int[], $3::text[]) as made (height, number, hash)`;
const NUMBER = namesOf(logHead).number;
const ADD_HEAD = `${insertInto(logHead, {
  number: `coalesce(max(${NUMBER}), 0) + 1`,
  ...{ size: '$1', root: '$2', signedAt: '$3', key: '$4', signature: '$5' },
})} from ${tableIn(logHead)} returning ${NUMBER}`;

/**
 * Appends waiting events and returns their number. As in the feed, events that a running transaction could precede
 * wait.
 */
async function append(tx: PoolClient, tree: GrowingTree): Promise<number> {
  const [last] = await run<RowOf<typeof PLACE>>(tx, { text: LAST_LOGGED, values: [] });
  const rows = await run<RowInContext>(tx, {
    text: NOT_LOGGED,
    values: [last?.epoch ?? 0, last?.xid ?? '0', last?.id ?? NO_ID],
  });
  const first = tree.size;
  const leaves = rows.map(leafOf);
  const nodes = leaves.flatMap((leaf) => tree.add(leaf));
  await run(tx, {
    text: ADD_ENTRIES,
    values: [first, rows.map(({ id }) => id), leaves.map((leaf) => leaf.toString('hex'))],
  });
  await run(tx, {
    text: ADD_NODES,
    values: [
      nodes.map(({ height }) => height),
      nodes.map(({ number }) => number),
      nodes.map(({ hash }) => hash.toString('hex')),
    ],
  });
  return rows.length;
}

async function writeHead(tx: Queryable, head: SignedHead): Promise<NumberedHead> {
  const [made] = await run<{ number: number }>(tx, {
    text: ADD_HEAD,
    values: [head.size, head.root, head.signedAt, head.key, head.signature],
  });
  return { number: made?.number ?? 0, ...head };
}
