// One transaction on one connection: committed when the work returns, undone when it throws.
import type { Pool, PoolClient } from 'pg';

/** `work` returns what it made and whether it shall stand. A connection that failed is thrown away. */
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
