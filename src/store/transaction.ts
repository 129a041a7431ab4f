// One transaction on one connection: commits when the work returns, rolls back when it throws.
import type { Pool, PoolClient } from 'pg';

/** Rolls back also if `stands` returns false for the result. A connection that fails is discarded. */
export async function inTransaction<T>(
  pool: Pool,
  work: (tx: PoolClient) => Promise<T>,
  stands: (made: T) => boolean = () => true,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const made = await work(client);
    await client.query(stands(made) ? 'commit' : 'rollback');
    client.release();
    return made;
  } catch (error) {
    const failed = await client.query('rollback').then(
      () => undefined,
      (broken: Error) => broken,
    );
    client.release(failed);
    throw error;
  }
}
