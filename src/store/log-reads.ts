// Reads of the log over all trails: leaves, heads and subtrees. Appending is in log.ts.
import { sql } from 'drizzle-orm';
import type { NumberedHead } from '../app/head-ports.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { GrowingTree, type Hash, leafHash, type Node, peaksOf, type ReadNode } from '../lib/merkle-tree.ts';
import { logEntry, logHead, logNode } from './log-schema.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { columnsOf, h } from './tables.ts';
import type { RowInContext } from './trail-rows.ts';

/** The leaf of an event: a hash over everything stored of it except its place in the feed. */
export function leafOf(row: RowInContext): Hash {
  return leafHash(leafText(row));
}

/** The text that a leaf hashes: canonical JSON. */
export function leafText(row: RowInContext): string {
  const { id, sequence, at, type, data, revision, hash, context } = row;
  const stream = {
    proposal_id: row.proposalId,
    framework_id: row.frameworkId,
    subject_kind: row.subjectKind,
    subject_id: row.subjectId,
  };
  const actor = { actor_subject: row.actorSubject, actor_name: row.actorName };
  const chain = { dossier_hash: row.dossierHash, key_id: row.keyId, previous_hash: row.previousHash, hash };
  return canonicalJson({ id, ...stream, sequence, at, type, ...actor, data, revision, ...chain, context });
}

/** All signed heads, in order. */
export async function readHeads(on: Queryable): Promise<readonly NumberedHead[]> {
  return run<NumberedHead>(on, { text: ALL_HEADS, values: [] });
}

/** Select list of `log_head h`, giving a NumberedHead. */
export const HEAD_COLUMNS = columnsOf({
  number: h.number,
  size: h.size,
  root: h.root,
  signedAt: sql<string>`to_char(${h.signedAt} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  key: h.key,
  signature: h.signature,
});
const ALL_HEADS = fixed(sql`select ${HEAD_COLUMNS} from ${logHead} h order by ${h.number}`);
const LAST_HEAD = fixed(sql`select ${HEAD_COLUMNS} from ${logHead} h order by ${h.number} desc limit 1`);

/** The last signed head; undefined if there is none. */
export async function lastHead(on: Queryable): Promise<NumberedHead | undefined> {
  return (await run<NumberedHead>(on, { text: LAST_HEAD, values: [] }))[0];
}

const LEAF = fixed(sql`select ${logEntry.hash} from ${logEntry} where ${logEntry.position} = $1`);
const NODE = fixed(sql`select ${logNode.hash} from ${logNode} where ${logNode.height} = $1 and ${logNode.number} = $2`);
const SIZE = fixed(sql`select coalesce(max(${logEntry.position}) + 1, 0)::int as size from ${logEntry}`);

/** Reads the hash of a complete subtree; throws if it is missing. */
export function nodeReader(on: Queryable): ReadNode {
  return async ({ height, number }) => {
    const [row] = await run<{ hash: string }>(
      on,
      height === 0 ? { text: LEAF, values: [number] } : { text: NODE, values: [height, number] },
    );
    if (!row) throw new Error(`The log has no subtree ${height}/${number}`);
    return Buffer.from(row.hash, 'hex');
  };
}

/** The current tree, to which leaves can be added. */
export async function readTree(on: Queryable): Promise<GrowingTree> {
  const [row] = await run<{ size: number }>(on, { text: SIZE, values: [] });
  const size = row?.size ?? 0;
  const read = nodeReader(on);
  const peaks: Node[] = [];
  for (const peak of peaksOf(size)) peaks.push({ ...peak, hash: await read(peak) });
  return new GrowingTree(size, peaks);
}
