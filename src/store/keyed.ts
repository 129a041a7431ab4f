// A transaction that keeps its answer under an Idempotency-Key, for changes of more than one statement.
import type { Pool, PoolClient } from 'pg';
import type { Changed, IdempotencyKey, Reply } from '../app/ports.ts';
import { Refusal } from '../domain/refusal.ts';
import { findKept, keepReply, takeKey } from './idempotency.ts';
import { parameters, run } from './statement.ts';
import { inTransaction } from './transaction.ts';

/**
 * Refusals: `idempotency-key-in-use`, `idempotency-key-reused`.
 * @param at moment of the change, UTC; default: now
 */
export function keyedTransaction(
  pool: Pool,
  key: IdempotencyKey | undefined,
  at: string | undefined,
  work: (tx: PoolClient) => Promise<Reply>,
): Promise<Changed> {
  return inTransaction(pool, async (tx) => {
    const kept = key && (await takenOrKept(tx, key));
    if (kept) return kept;
    const reply = await work(tx);
    if (key) await keep(tx, key, reply, at ?? new Date().toISOString());
    return { replayed: false, reply };
  });
}

async function takenOrKept(tx: PoolClient, key: IdempotencyKey): Promise<Changed | undefined> {
  const p = parameters();
  const [taken] = await run<{ free: boolean }>(tx, { text: takeKey(p, key), values: p.values });
  if (!taken?.free) throw new Refusal('idempotency-key-in-use');
  return findKept(tx, key);
}

async function keep(tx: PoolClient, key: IdempotencyKey, reply: Reply, at: string): Promise<void> {
  const p = parameters();
  const text = keepReply(p, key, reply, p.add('timestamptz', at), '(select) one');
  await run(tx, { text, values: p.values });
}
