// Reads the log over all trails from its beginning: it must hold every event as it stands, once and in its order, and
// come to each head that
// was signed, also to those that were kept elsewhere.
import type { PoolClient } from 'pg';
import type { NumberedHead } from '../app/head-ports.ts';
import { GrowingTree } from '../lib/merkle-tree.ts';
import { headKeyOf, isSigned, type SignedHead } from '../lib/signed-head.ts';
import { untold } from './head-events.ts';
import { type LoggedRow, leafOf, readHeads } from './log.ts';
import { run } from './statement.ts';
import type { TrailFault } from './trail-checks.ts';
import type { KeyRing } from './trail-keys.ts';
import { LINKED_COLUMNS } from './trail-rows.ts';

const BATCH = 2_000;

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
  for await (const row of readEntries(client)) {
    const leaf = row.id === null ? undefined : leafOf(row);
    if (row.position !== tree.size || leaf?.toString('hex') !== row.leaf) touched ??= `${row.position} ${row.event}`;
    tree.add(leaf ?? Buffer.from(row.leaf, 'hex'));
    compare();
  }
  if (touched !== undefined) tell('log', touched);
  for (const head of [...waiting.values()].flat()) tell('head', nameOf(head)); // the log is shorter than it was
  const keys = ring.map(headKeyOf);
  for (const head of heads) if (!isSigned(head) || !keys.includes(head.key)) tell('head', nameOf(head));
  for (const number of untold(standing, told)) tell('head', String(number));
  for (const what of [...(await overlooked(client)), ...(await badNodes(client, tree.size))]) tell('log', what);
  return faults;
}

function nameOf({ size, signedAt }: SignedHead): string {
  return `${size} ${signedAt}`;
}

async function* readEntries(client: PoolClient): AsyncGenerator<Row> {
  await client.query(`declare entries no scroll cursor for
    select l.position, l.hash as leaf, l.event_id as event, e.* from log_entry l
    left join (select ${LINKED_COLUMNS}, context from audit_event) e on e.id = l.event_id order by l.position`);
  for (;;) {
    const rows = await run<Row>(client, { text: `fetch ${BATCH} from entries`, values: [] });
    yield* rows;
    if (rows.length < BATCH) break;
  }
  await client.query('close entries');
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

/** Subtrees that are not the hash of the two below them, or are not there. */
async function badNodes(client: PoolClient, size: number): Promise<readonly string[]> {
  const rows = await run<{ height: number; number: number }>(client, {
    text: `with node as (select 0 as height, position as number, hash from log_entry union all select height, number, hash from log_node)
      select n.height, n.number from log_node n
      left join node a on a.height = n.height - 1 and a.number = n.number * 2
      left join node b on b.height = n.height - 1 and b.number = n.number * 2 + 1
      where n.hash is distinct from encode(sha256('\\x01'::bytea || decode(a.hash, 'hex') || decode(b.hash, 'hex')), 'hex') limit 1`,
    values: [],
  });
  const [counted] = await run<{ nodes: number }>(client, {
    text: 'select count(*)::int as nodes from log_node',
    values: [],
  });
  let whole = 0;
  for (let below = Math.floor(size / 2); below > 0; below = Math.floor(below / 2)) whole += below;
  return [
    ...rows.map(({ height, number }) => `${height}/${number}`),
    ...(counted?.nodes === whole ? [] : [`${whole}`]),
  ];
}
