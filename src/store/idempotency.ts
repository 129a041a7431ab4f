// Answers kept under an Idempotency-Key: written in the same commit
// as the effect, given again for the same caller, route and body.
import type { Changed, IdempotencyKey, NewRevision, Reply } from '../app/ports.ts';
import { Refusal } from '../domain/refusal.ts';
import { readRevision } from './reads/revision.ts';
import { type Parameters, type Queryable, run } from './statement.ts';

/** A kept answer as columns `k_…` of a row; all null where there is none. */
export type KeptColumns = {
  readonly k_route: string | null;
  readonly k_body_hash: string | null;
  readonly k_status: number | null;
  readonly k_body: string | null;
  readonly k_cut_at: number | null;
  readonly k_cut_proposal: string | null;
  readonly k_cut_revision: number | null;
  readonly k_etag: string | null;
  readonly k_location: string | null;
};

/** For a statement that joins `idempotency k`. */
export const KEPT_COLUMNS = `k.route as k_route, k.body_hash as k_body_hash, k.status as k_status, k.body as k_body, k.cut_at as k_cut_at,
  k.cut_proposal as k_cut_proposal, k.cut_revision as k_cut_revision, k.etag as k_etag, k.location as k_location`;

const LOOKUP = `select ${KEPT_COLUMNS} from idempotency k where k.caller = $1 and k.key = $2`;

/** The answer kept under the key, if any. Refuses `idempotency-key-reused` where route or body differ. */
export async function findKept(on: Queryable, key: IdempotencyKey): Promise<Changed | undefined> {
  const [row] = await run<KeptColumns>(on, { name: 'kept', text: LOOKUP, values: [key.caller, key.key] });
  return row && (await keptAnswer(on, row, key));
}

/** The answer in the row, with its dossier put back. Refuses `idempotency-key-reused` where route or body differ. */
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

/** Held from before the effect until the commit: who does not get it meets a request that still runs. */
export function takeKey(p: Parameters, key: IdempotencyKey): string {
  return `select pg_try_advisory_xact_lock(hashtextextended(${p.add('text', `${key.caller}\n${key.key}`)}, 0)) as free`;
}

/**
 * Keeps the answer if `source` has a row, and returns one unless there
 * is an answer under the key already. `at` is a place in the text.
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
  const columns = [
    p.add('text', key.caller),
    p.add('text', key.key),
    p.add('text', key.route),
    p.add('text', key.bodyHash),
    p.add('int', reply.status),
    p.add('text', body),
    p.add('int', cut ? cutAt : null),
    p.add('uuid', cut?.proposal ?? null),
    p.add('int', cut?.revision.number ?? null),
    p.add('text', reply.etag ?? null),
    p.add('text', reply.location ?? null),
    at,
  ];
  return `insert into idempotency (caller, key, route, body_hash, status, body, cut_at, cut_proposal, cut_revision, etag, location, at)
    select ${columns.join(', ')} from ${source} on conflict do nothing returning 1`;
}

/** Forgets what was kept before the moment; how many. Call it with seven days ago, from a job. */
export async function forgetKept(on: Queryable, before: string): Promise<number> {
  const { rowCount } = await on.query({ text: 'delete from idempotency where at < $1', values: [before] });
  return rowCount ?? 0;
}
