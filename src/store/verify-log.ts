// Reads the log over all trails from its beginning. It must hold every event unchanged, once and in order, and must
// reproduce every signed head, also those kept outside the database.
import { sql } from 'drizzle-orm';
import type { PoolClient } from 'pg';
import type { NumberedHead } from '../app/head-ports.ts';
import { GrowingTree, type Node } from '../lib/merkle-tree.ts';
import { headKeyOf, isSigned, type SignedHead } from '../lib/signed-head.ts';
import { untold } from './head-events.ts';
import { leafOf, readHeads } from './log-reads.ts';
import { logEntry, logNode } from './log-schema.ts';
import { auditEvent } from './schema.ts';
import { fixed, run } from './statement.ts';
import { columnsOf, e, logged, type RowOf } from './tables.ts';
import type { TrailFault } from './trail-checks.ts';
import type { KeyRing } from './trail-keys.ts';
import { fetched } from './trail-reads.ts';
import { COLUMNS_IN_CONTEXT, type RowInContext } from './trail-rows.ts';

type Row = RowInContext & { readonly position: number; readonly leaf: string; readonly event: string };

/**
 * Returns the first faulty entry, the first faulty subtree, each faulty head, and an event missing from the log.
 * @param kept heads from outside the database.
 * @param told the heads as their own trail records them.
 */
export async function verifyLog(
  client: PoolClient,
  ring: KeyRing,
  kept: readonly SignedHead[],
  told: readonly NumberedHead[] = [],
): Promise<readonly TrailFault[]> {
  const faults: TrailFault[] = [];
  const tell = (fault: 'log' | 'head', what: string) => faults.push({ fault, sequence: null, what });
  const standing = await readHeads(client);
  const heads: readonly SignedHead[] = [...standing, ...kept];
  const waiting = new Map<number, SignedHead[]>();
  for (const head of heads) waiting.set(head.size, [...(waiting.get(head.size) ?? []), head]);
  const tree = new GrowingTree();
  const compare = () => {
    for (const head of waiting.get(tree.size) ?? [])
      if (head.root !== tree.root().toString('hex')) tell('head', nameOf(head));
    waiting.delete(tree.size);
  };
  compare();
  let touched: string | undefined;
  let badNode: string | undefined;
  const nodes = readNodes(client);
  for await (const row of readEntries(client)) {
    const leaf = row.id === null ? undefined : leafOf(row);
    if (row.position !== tree.size || leaf?.toString('hex') !== row.leaf) touched ??= `${row.position} ${row.event}`;
    for (const made of tree.add(leaf ?? Buffer.from(row.leaf, 'hex'))) {
      if (badNode === undefined && !sameNode(made, (await nodes.next()).value)) badNode = nameOfNode(made);
    }
    compare();
  }
  const more = badNode === undefined ? (await nodes.next()).value : undefined;
  if (more) badNode = nameOfNode(more);
  await nodes.return(undefined);
  for (const what of [touched, badNode]) if (what !== undefined) tell('log', what);
  for (const head of [...waiting.values()].flat()) tell('head', nameOf(head)); // the log is shorter than the signed one
  const keys = ring.map(headKeyOf);
  for (const head of heads) if (!isSigned(head) || !keys.includes(head.key)) tell('head', nameOf(head));
  for (const number of untold(standing, told)) tell('head', String(number));
  for (const what of await overlooked(client)) tell('log', what);
  return faults;
}

function nameOf({ size, signedAt }: SignedHead): string {
  return `${size} ${signedAt}`;
}

const ENTRY = { position: logged.position, leaf: logged.hash, event: logged.eventId };
const ENTRIES = fixed(sql`declare entries no scroll cursor for select ${columnsOf(ENTRY)}, told.* from ${logEntry} l
  left join (select ${COLUMNS_IN_CONTEXT} from ${auditEvent}) told on told.id = ${logged.eventId} order by ${logged.position}`);

async function* readEntries(client: PoolClient): AsyncGenerator<Row> {
  await client.query(ENTRIES);
  yield* fetched<Row>(client, 'entries');
}

const { epoch, xid, id } = auditEvent;
const LAST = sql`select ${e.epoch}, ${e.xid}, ${e.id} from ${logEntry} l
  join ${auditEvent} e on ${e.id} = ${logged.eventId} order by ${logged.position} desc limit 1`;
const OVERLOOKED = fixed(sql`select ${id} from ${auditEvent}
  where not exists (select from ${logEntry} l where ${logged.eventId} = ${id}) and (${epoch}, ${xid}, ${id}) < (${LAST})
  limit 1`);

/** An event that is not in the log although a later one is; at most one. */
async function overlooked(client: PoolClient): Promise<readonly string[]> {
  const rows = await run<{ id: string }>(client, { text: OVERLOOKED, values: [] });
  return rows.map(({ id }) => id);
}

const { height, number, hash } = logNode;
const NODE = { height, number, hash };
type StoredNode = RowOf<typeof NODE>;
const NODES = fixed(sql`declare nodes no scroll cursor for select ${columnsOf(NODE)} from ${logNode}
  order by (${number} + 1)::bigint << ${height}, ${height}`);

/**
 * Subtrees in the order in which they become complete as the log grows; of several completed at once, the smallest
 * first.
 */
async function* readNodes(client: PoolClient): AsyncGenerator<StoredNode, undefined> {
  await client.query(NODES);
  yield* fetched<StoredNode>(client, 'nodes');
  return undefined;
}

function sameNode({ height, number, hash }: Node, stored: StoredNode | undefined): boolean {
  return stored?.height === height && stored.number === number && stored.hash === hash.toString('hex');
}

function nameOfNode({ height, number }: Pick<Node, 'height' | 'number'>): string {
  return `${height}/${number}`;
}
