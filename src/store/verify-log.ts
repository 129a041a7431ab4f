// Reads the log over all trails from its beginning: it must hold every event as it stands, once and in its order, and
// come to each head that
// was signed, also to those that were kept elsewhere.
import type { PoolClient } from 'pg';
import type { NumberedHead } from '../app/head-ports.ts';
import { GrowingTree, type Node } from '../lib/merkle-tree.ts';
import { headKeyOf, isSigned, type SignedHead } from '../lib/signed-head.ts';
import { untold } from './head-events.ts';
import { type LoggedRow, leafOf, readHeads } from './log.ts';
import { run } from './statement.ts';
import type { TrailFault } from './trail-checks.ts';
import type { KeyRing } from './trail-keys.ts';
import { fetched } from './trail-reads.ts';
import { LINKED_COLUMNS } from './trail-rows.ts';

type Row = LoggedRow & { readonly position: number; readonly leaf: string; readonly event: string };

/**
 * Each fault once: the first entry that does not fit, each head, and what is missing. @param kept heads from outside
 * the database.
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
  for (const head of [...waiting.values()].flat()) tell('head', nameOf(head)); // the log is shorter than it was
  const keys = ring.map(headKeyOf);
  for (const head of heads) if (!isSigned(head) || !keys.includes(head.key)) tell('head', nameOf(head));
  for (const number of untold(standing, told)) tell('head', String(number));
  for (const what of await overlooked(client)) tell('log', what);
  return faults;
}

function nameOf({ size, signedAt }: SignedHead): string {
  return `${size} ${signedAt}`;
}

async function* readEntries(client: PoolClient): AsyncGenerator<Row> {
  await client.query(`declare entries no scroll cursor for
    select l.position, l.hash as leaf, l.event_id as event, e.* from log_entry l
    left join (select ${LINKED_COLUMNS}, context from audit_event) e on e.id = l.event_id order by l.position`);
  yield* fetched<Row>(client, 'entries');
}

/** Events that are not in the log although later ones are. */
async function overlooked(client: PoolClient): Promise<readonly string[]> {
  const rows = await run<{ id: string }>(client, {
    text: `select e.id from audit_event e where not exists (select from log_entry l where l.event_id = e.id)
      and (e.epoch, e.xid, e.id) < (select a.epoch, a.xid, a.id from log_entry l join audit_event a on a.id = l.event_id order by position desc limit 1)
      limit 1`,
    values: [],
  });
  return rows.map(({ id }) => id);
}

type StoredNode = { readonly height: number; readonly number: number; readonly hash: string };

/** Subtrees in the order in which they become complete as the log grows, the smallest first. */
async function* readNodes(client: PoolClient): AsyncGenerator<StoredNode, undefined> {
  await client.query(`declare nodes no scroll cursor for
    select height, number, hash from log_node order by (number + 1)::bigint << height, height`);
  yield* fetched<StoredNode>(client, 'nodes');
  return undefined;
}

function sameNode({ height, number, hash }: Node, stored: StoredNode | undefined): boolean {
  return stored?.height === height && stored.number === number && stored.hash === hash.toString('hex');
}

function nameOfNode({ height, number }: Pick<Node, 'height' | 'number'>): string {
  return `${height}/${number}`;
}
