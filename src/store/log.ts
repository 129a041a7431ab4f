// One log over the events of all trails, in the order of the feed, and its signed heads. Events come into it after
// their commit, by whoever asks for a head first: no change of a case waits for it.
import type { Pool, PoolClient } from 'pg';
import type { NumberedHead, Receipt } from '../app/head-ports.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import {
  GrowingTree,
  type Hash,
  inclusionProof,
  leafHash,
  type Node,
  peaksOf,
  provesInclusion,
  type ReadNode,
} from '../lib/merkle-tree.ts';
import { isSigned, type SignedHead, signHead } from '../lib/signed-head.ts';
import { appendHeadEvent, BY_ITSELF } from './head-events.ts';
import { type Queryable, run } from './statement.ts';
import { type EventRow, LINKED_COLUMNS } from './trail-rows.ts';
import { inTransaction } from './transaction.ts';

/** Events that come into the log in one transaction. */
const BATCH = 2_000;

/** Before all others. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

export type LoggedRow = EventRow & { readonly context: string | null };

/** Of an event `e`, as it stands: every column that says what happened, who told it, and how it is chained. */
export function leafOf(row: LoggedRow): Hash {
  return leafHash(leafText(row));
}

/** What a leaf is the hash of: canonical JSON. */
export function leafText(row: LoggedRow): string {
  const { id, proposal_id, framework_id, subject_kind, subject_id, sequence, at, type } = row;
  const { actor_subject, actor_name, data, revision } = row;
  const { dossier_hash, key_id, previous_hash, hash, context } = row;
  const stream = { proposal_id, framework_id, subject_kind, subject_id };
  const event = { id, ...stream, sequence, at, type, actor_subject, actor_name, data, revision };
  return canonicalJson({ ...event, dossier_hash, key_id, previous_hash, hash, context });
}

/**
 * Everything that is committed and can be preceded by nothing any more comes into the log, and the head of it is
 * signed.
 */
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

/** As part of a transaction; undefined where more events wait than come into the log in one: then it begins again. */
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

/** One at a time; again within the same transaction it waits for nothing. */
async function lockLog(tx: PoolClient): Promise<void> {
  await run(tx, { text: `select pg_advisory_xact_lock(hashtextextended('log', 0))`, values: [] });
}

/**
 * Signs a head where the last one is older than the hours; of several replicas that find it so at once, one does.
 * Undefined where it is not.
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
 * A receipt for an event, by the last head, or one signed now where that does not cover it yet; undefined where there
 * is no such event, or a change that runs beside it is not done yet.
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

async function readLogged(on: Queryable, event: string): Promise<(LoggedRow & { position: number }) | undefined> {
  const [row] = await run<LoggedRow & { position: number }>(on, {
    text: `select l.position, e.* from log_entry l
      join (select ${LINKED_COLUMNS}, context from audit_event) e on e.id = l.event_id where l.event_id = $1`,
    values: [event],
  });
  return row;
}

/**
 * Whether a receipt holds, by itself alone: its event is in the log that its head tells of, and the head is signed by
 * the key it names.
 */
export function isReceipt({ leaf, position, path, head }: Receipt): boolean {
  const hashes = path.map((hash) => Buffer.from(hash, 'hex'));
  const proved = provesInclusion(leafHash(leaf), position, head.size, hashes, Buffer.from(head.root, 'hex'));
  return proved && isSigned(head);
}

/** All that were signed, in their order. */
export async function readHeads(on: Queryable): Promise<readonly NumberedHead[]> {
  return run<NumberedHead>(on, { text: `select ${HEAD_COLUMNS} from log_head order by number`, values: [] });
}

/** Of `log_head`, as a NumberedHead. */
export const HEAD_COLUMNS = `number, size, root, to_char(signed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "signedAt", key, signature`;

async function lastHead(on: Queryable): Promise<NumberedHead | undefined> {
  const text = `select ${HEAD_COLUMNS} from log_head order by number desc limit 1`;
  return (await run<NumberedHead>(on, { text, values: [] }))[0];
}

/** The hash of a complete subtree; throws where it is not there. */
export function nodeReader(on: Queryable): ReadNode {
  return async ({ height, number }) => {
    const [row] = await run<{ hash: string }>(
      on,
      height === 0
        ? { text: 'select hash from log_entry where position = $1', values: [number] }
        : { text: 'select hash from log_node where height = $1 and number = $2', values: [height, number] },
    );
    if (!row) throw new Error(`The log has no subtree ${height}/${number}`);
    return Buffer.from(row.hash, 'hex');
  };
}

async function readTree(on: Queryable): Promise<GrowingTree> {
  const [row] = await run<{ size: number }>(on, {
    text: 'select coalesce(max(position) + 1, 0)::int as size from log_entry',
    values: [],
  });
  const size = row?.size ?? 0;
  const read = nodeReader(on);
  const peaks: Node[] = [];
  for (const peak of peaksOf(size)) peaks.push({ ...peak, hash: await read(peak) });
  return new GrowingTree(size, peaks);
}

/** Returns how many came. As in the feed, what a transaction that still runs could precede waits for the next time. */
async function append(tx: PoolClient, tree: GrowingTree): Promise<number> {
  const [last] = await run<{ epoch: number; xid: string; id: string }>(tx, {
    text: `select e.epoch, e.xid::text as xid, e.id from log_entry l join audit_event e on e.id = l.event_id
      order by l.position desc limit 1`,
    values: [],
  });
  const rows = await run<LoggedRow>(tx, {
    text: `select ${LINKED_COLUMNS}, context from audit_event
      where (epoch, xid, id) > ($1::int, $2::xid8, $3::uuid)
        and (epoch < (select feed_epoch.epoch from feed_epoch) or xid < pg_snapshot_xmin(pg_current_snapshot()))
      order by epoch, xid, id limit ${BATCH}`,
    values: [last?.epoch ?? 0, last?.xid ?? '0', last?.id ?? NO_ID],
  });
  const first = tree.size;
  const leaves = rows.map(leafOf);
  const nodes = leaves.flatMap((leaf) => tree.add(leaf));
  await run(tx, {
    text: `insert into log_entry (position, event_id, hash) select $1::int + n - 1, id, hash
      from unnest($2::uuid[], $3::text[]) with ordinality as made (id, hash, n)`,
    values: [first, rows.map(({ id }) => id), leaves.map((leaf) => leaf.toString('hex'))],
  });
  await run(tx, {
    text: 'insert into log_node (height, number, hash) select * from unnest($1::int[], $2::int[], $3::text[])',
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
    text: `insert into log_head (number, size, root, signed_at, key, signature)
      select coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5 from log_head returning number`,
    values: [head.size, head.root, head.signedAt, head.key, head.signature],
  });
  return { number: made?.number ?? 0, ...head };
}
