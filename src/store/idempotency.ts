// Answers kept under an Idempotency-Key. They are written in the same transaction as the change, and returned again
// for the same caller, route and body.
import { sql } from 'drizzle-orm';
import type { Changed, IdempotencyKey, NewRevision, Reply } from '../app/ports.ts';
import { Refusal } from '../domain/refusal.ts';
import { idempotency } from './idempotency-schema.ts';
import { insertInto } from './names.ts';
import { readRevision } from './reads/revision.ts';
import { fixed, type Parameters, type Queryable, run } from './statement.ts';
import { columnsOf, kept as k, type RowOf } from './tables.ts';

const ANSWER = {
  k_route: k.route,
  k_body_hash: k.bodyHash,
  k_status: k.status,
  k_body: k.body,
  k_cut_at: k.cutAt,
  k_cut_proposal: k.cutProposal,
  k_cut_revision: k.cutRevision,
  k_etag: k.etag,
  k_location: k.location,
};
type Answer = RowOf<typeof ANSWER>;

/** A kept answer as columns `k_…` of a row; all null if there is none. */
export type KeptColumns = { readonly [K in keyof Answer]: Answer[K] | null };

/** For a statement that joins `idempotency k`. */
export const KEPT_COLUMNS = columnsOf(ANSWER);

const LOOKUP = fixed(sql`select ${KEPT_COLUMNS} from ${idempotency} k where ${k.caller} = $1 and ${k.key} = $2`);

/** The answer kept under the key, if any. Refusal `idempotency-key-reused` if route or body differ. */
export async function findKept(on: Queryable, key: IdempotencyKey): Promise<Changed | undefined> {
  const [row] = await run<KeptColumns>(on, { name: 'kept', text: LOOKUP, values: [key.caller, key.key] });
  return row && (await keptAnswer(on, row, key));
}

/** The answer in the row, with its dossier put back. Refusal `idempotency-key-reused` if route or body differ. */
export async function keptAnswer(on: Queryable, row: KeptColumns, key: IdempotencyKey): Promise<Changed | undefined> {
  if (row.k_status === null || row.k_body === null) return undefined;
  if (row.k_route !== key.route || row.k_body_hash !== key.bodyHash) throw new Refusal('idempotency-key-reused');
  const reply: Reply = {
    status: row.k_status,
    body: await wholeBody(on, row, row.k_body),
    ...(row.k_etag !== null && { etag: row.k_etag }),
    ...(row.k_location !== null && { location: row.k_location }),
  };
  return { replayed: true, reply };
}

async function wholeBody(on: Queryable, row: KeptColumns, body: string): Promise<string> {
  if (row.k_cut_at === null || row.k_cut_proposal === null || row.k_cut_revision === null) return body;
  const revision = await readRevision(on, row.k_cut_proposal, row.k_cut_revision);
  if (!revision)
    throw new Error(`The dossier of a kept answer is missing: ${row.k_cut_proposal} ${row.k_cut_revision}`);
  return body.slice(0, row.k_cut_at) + revision.dossier + body.slice(row.k_cut_at);
}

/**
 * Tries to take the key's advisory lock, which is held until the transaction ends. `free` is false while another
 * request with the key runs.
 */
export function takeKey(p: Parameters, key: IdempotencyKey): string {
  return `select pg_try_advisory_xact_lock(hashtextextended(${p.add('text', `${key.caller}\n${key.key}`)}, 0)) as free`;
}

/**
 * Keeps the answer if `source` has a row. Returns a row unless the key already has an answer. `at`: SQL of the time. A
 * large dossier in the body is left out: the saved revision has it.
 */
export function keepReply(
  p: Parameters,
  key: IdempotencyKey,
  reply: Reply,
  at: string,
  source: string,
  saved?: { readonly proposal: string; readonly revision: NewRevision },
): string {
  const cutAt = saved ? reply.body.indexOf(saved.revision.dossier) : -1;
  const cut = saved && cutAt >= 0 && saved.revision.dossier.length > 200 ? saved : undefined;
  const body = cut ? reply.body.slice(0, cutAt) + reply.body.slice(cutAt + cut.revision.dossier.length) : reply.body;
  const into = insertInto(idempotency, {
    caller: p.add('text', key.caller),
    key: p.add('text', key.key),
    route: p.add('text', key.route),
    bodyHash: p.add('text', key.bodyHash),
    status: p.add('int', reply.status),
    body: p.add('text', body),
    cutAt: p.add('int', cut ? cutAt : null),
    cutProposal: p.add('uuid', cut?.proposal ?? null),
    cutRevision: p.add('int', cut?.revision.number ?? null),
    etag: p.add('text', reply.etag ?? null),
    location: p.add('text', reply.location ?? null),
    at,
  });
  return `${into} from ${source} on conflict do nothing returning 1`;
}

const FORGET = fixed(sql`delete from ${idempotency} where ${idempotency.at} < $1`);

/** Deletes answers kept before the moment and returns their number. A job calls it with the time seven days ago. */
export async function forgetKept(on: Queryable, before: string): Promise<number> {
  const { rowCount } = await on.query({ text: FORGET, values: [before] });
  return rowCount ?? 0;
}
