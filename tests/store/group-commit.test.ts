// Statements written together: what becomes of them when one fails, waits, or the connection breaks.
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isUnavailable } from '../../src/store/failures.ts';
import { type GroupCommitOptions, groupCommit } from '../../src/store/group-commit.ts';
import type { Pipelines } from '../../src/store/pipelines.ts';
import { openPool } from '../../src/store/pool.ts';
import { proxyTo } from '../support/proxy.ts';
import { useStore } from './given-store.ts';

const hand = useStore();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function opened(url: string, over: Partial<GroupCommitOptions> = {}): { readonly pool: Pool; readonly changes: Pipelines } {
  const pool = openPool({ url, max: 3 });
  const changes = groupCommit(pool, pool, { silence: 5_000, ...over });
  ends.push(
    () => pool.end(),
    () => changes.end(),
  );
  return { pool, changes };
}

describe('statements', () => {
  beforeAll(() =>
    hand.owner.query('create table written (n int primary key); grant select, insert, update on written to opgavebro_service'),
  );
  beforeEach(() => hand.owner.query('delete from written'));

  const insert = (n: number) => ({ text: 'insert into written select $1::int from pg_sleep($2::float8) returning n', values: [n, 0] });
  const slowly = (n: number) => ({ ...insert(n), values: [n, 0.3] });
  const written = async () => (await hand.rows<{ n: number }>('select n from written order by n')).map(({ n }) => n);
  /** The row each returned, or the SQLSTATE each failed with. */
  const outcomes = async (answers: readonly Promise<{ rows: object[] }>[]) =>
    (await Promise.allSettled(answers)).map((answer) => (answer.status === 'fulfilled' ? answer.value.rows[0] : answer.reason.code));

  test('of which one fails: the others stand, and it gets its own error', async () => {
    const { changes } = opened(hand.database.serviceUrl);
    const wrong = { text: 'insert into written select 1 / $1::int returning n', values: [0] };
    const asked = [insert(1), insert(2), wrong, insert(3), insert(4)].map((statement) => changes.query(statement));
    expect(await outcomes(asked)).toEqual([{ n: 1 }, { n: 2 }, '22012', { n: 3 }, { n: 4 }]);
    expect(await written()).toEqual([1, 2, 3, 4]);
  });

  test('that went together have another connection after one that failed, as with the pool', async () => {
    const { changes } = opened(hand.database.serviceUrl);
    const pids = async (...also: readonly { readonly text: string }[]) => {
      const answers = [{ text: 'select pg_backend_pid() as pid' }, { text: 'select 1' }, ...also].map((statement) =>
        changes.query(statement),
      );
      return (await outcomes(answers))[0];
    };
    const first = await pids();
    expect(await pids()).toEqual(first);
    await pids({ text: 'select 1 / 0' });
    expect(await pids()).not.toEqual(first);
    const xid = { text: 'select pg_current_xact_id()::text as xid' };
    const [one, other] = await outcomes([xid, xid].map((statement) => changes.query(statement)));
    expect(one).toEqual(other); // together there too
  });

  test('of which one fails only at the commit: the others stand, and it gets its own error', async () => {
    const { changes } = opened(hand.database.serviceUrl);
    await hand.owner.query(
      'create table tied (n int references written deferrable initially deferred); grant select, insert on tied to opgavebro_service',
    );
    const loose = { text: 'insert into tied values ($1) returning n', values: [99] };
    const asked = [insert(1), loose, insert(2)].map((statement) => changes.query(statement));
    expect(await outcomes(asked)).toEqual([{ n: 1 }, '23503', { n: 2 }]);
    expect(await written()).toEqual([1, 2]);
  });

  test('are not taken for written before the commit is answered', async () => {
    const lossy = await proxyTo(hand.database.serviceUrl);
    ends.push(lossy.close);
    const { changes } = opened(lossy.url);
    lossy.loseFrom('COMMIT');
    const asked = [insert(1), insert(2)].map((statement) => changes.query(statement).catch((reason: unknown) => reason));
    expect((await Promise.all(asked)).map(isUnavailable)).toEqual([true, true]);
    await expect.poll(written).toEqual([1, 2]); // it was committed: who asks must look
  });

  test('hold their locks for a few seconds at most when the rest of the transaction never comes', async () => {
    const { changes } = opened(hand.database.serviceUrl);
    const limit = { text: `select current_setting('idle_in_transaction_session_timeout') as limit` };
    expect(await outcomes([limit, limit].map((statement) => changes.query(statement)))).toEqual([{ limit: '5s' }, { limit: '5s' }]);
    expect(await outcomes([changes.query(limit)])).toEqual([{ limit: '1min' }]);
  });

  test('go alone for a while where there is no connection for them to go together', async () => {
    const { pool, changes } = opened(hand.database.serviceUrl, { rest: 300 });
    await Promise.all([1, 2, 3].map(() => pool.query('select pg_sleep(0.05)')));
    const [name] = new URL(hand.database.serviceUrl).pathname.slice(1).split('/');
    ends.push(() => hand.owner.query(`alter database ${name} connection limit -1`)); // also where this test fails
    await hand.owner.query(`alter database ${name} connection limit 0`);
    const two = (n: number) => [insert(n), insert(n + 1)].map((statement) => changes.query(statement));
    const reasons = await Promise.all(two(1).map((answer) => answer.catch((reason: unknown) => reason)));
    expect(reasons.map(isUnavailable)).toEqual([true, true]);
    expect(await outcomes(two(3))).toEqual([{ n: 3 }, { n: 4 }]);
    await hand.owner.query(`alter database ${name} connection limit -1`);
    expect(changes.count().total).toBe(0);
    await pause(300);
    await Promise.all(two(5));
    expect(changes.count().total).toBe(1);
  });

  test('that cannot even be asked fail, and leave nobody waiting', async () => {
    const { changes } = opened(`${hand.database.serviceUrl}?sslmode=verify-ca&sslrootcert=/no/such/file`);
    expect(await outcomes([insert(1), insert(2)].map((statement) => changes.query(statement)))).toEqual(['ENOENT', 'ENOENT']);
  });

  test('whose connection breaks in mid-transaction are undone, and told that the database is away', async () => {
    const { changes } = opened(hand.database.serviceUrl);
    const asked = [insert(1), slowly(2), insert(3)].map((statement) => changes.query(statement).catch((reason: unknown) => reason));
    await expect
      .poll(() => hand.rows(`select pg_terminate_backend(pid) as ended from pg_stat_activity where wait_event = 'PgSleep'`))
      .toEqual([{ ended: true }]);
    expect((await Promise.all(asked)).map(isUnavailable)).toEqual([true, true, true]);
    expect(await written()).toEqual([]);
    expect(await outcomes([insert(1), insert(2)].map((statement) => changes.query(statement)))).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('that wait for something hold nobody up for longer than the patience', async () => {
    const { changes } = opened(hand.database.serviceUrl, { patience: 50 });
    await hand.owner.query('insert into written values (0)');
    const holder = await hand.owner.connect();
    await holder.query('begin');
    await holder.query('select from written where n = 0 for update');
    const order: string[] = [];
    const inOrder = (name: string, statement: Parameters<Pipelines['query']>[0]) => changes.query(statement).then(() => order.push(name));
    const held = [inOrder('held', { text: 'update written set n = 100 where n = 0' }), inOrder('with it', insert(1))];
    await new Promise(setImmediate);
    await inOrder('behind', insert(2));
    await inOrder('later', insert(3)); // at once: nobody waits for the patience twice
    expect(order).toEqual(['behind', 'later']);
    await holder.query('commit');
    holder.release();
    await Promise.all(held);
    expect(order).toEqual(['behind', 'later', 'held', 'with it']);
    expect(await written()).toEqual([1, 2, 3, 100]);
    const xids = await Promise.all(
      [4, 5].map((n) => changes.query({ text: `insert into written values (${n}) returning pg_current_xact_id()` })),
    );
    expect(new Set(xids.map(({ rows }) => JSON.stringify(rows))).size).toBe(1); // together again
  });

  test('are all answered before the end; what is asked afterwards goes alone', async () => {
    const { pool } = opened(hand.database.serviceUrl);
    const alone: unknown[] = [];
    const query = (statement: Parameters<Pipelines['query']>[0]) => {
      alone.push(statement.values?.[0]);
      return pool.query(statement);
    };
    const changes = groupCommit(pool, { query: query as Pipelines['query'] }, { silence: 5_000 });
    const asked = [insert(1), slowly(2)].map((statement) => changes.query(statement));
    await new Promise(setImmediate);
    const behind = [insert(3), insert(4)].map((statement) => changes.query(statement));
    await pause(50);
    const end = changes.end();
    asked.push(...behind, ...[insert(5), insert(6)].map((statement) => changes.query(statement)));
    expect(await outcomes(asked)).toEqual([1, 2, 3, 4, 5, 6].map((n) => ({ n })));
    await end;
    expect(alone.sort()).toEqual([3, 4, 5, 6]); // the first two in the transaction that was under way
    const gathering = opened(hand.database.serviceUrl).changes;
    const last = [insert(7), insert(8)].map((statement) => gathering.query(statement));
    await gathering.end();
    expect(await Promise.race([outcomes(last), pause(0)])).toEqual([{ n: 7 }, { n: 8 }]);
    expect(changes.count()).toEqual({ total: 0, busy: 0 });
  });

  test('to a database that is away are told so, each of them', async () => {
    const { changes } = opened('postgres://nobody@127.0.0.1:1/none');
    const reasons = await Promise.all(
      [insert(1), insert(2)].map((statement) => changes.query(statement).catch((reason: unknown) => reason)),
    );
    expect(reasons.map(isUnavailable)).toEqual([true, true]);
  });
});
