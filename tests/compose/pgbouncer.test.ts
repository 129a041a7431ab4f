// Behind PgBouncer in transaction mode, with few sessions for many connections: each transaction may run in another
// session.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openPool } from '../../src/store/pool.ts';
import { createStore } from '../../src/store/store.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { playMainJob } from '../drills/seeded.ts';
import { newDraft, retitling, TRAIL_KEY } from '../store/given-store.ts';
import { type Pooler, startPgBouncer, WITHOUT_PGBOUNCER } from '../support/pgbouncer.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { type Receiver, startReceiver } from '../support/webhook-receiver.ts';

const SESSIONS = 3;

let database: TestDatabase;
let pooler: Pooler;
let receiver: Receiver;

describe.skipIf(WITHOUT_PGBOUNCER)('behind PgBouncer in transaction mode', () => {
  beforeAll(async () => {
    database = await createTestDatabase();
    receiver = await startReceiver();
    pooler = await startPgBouncer([database.serviceUrl, database.ownerUrl], SESSIONS);
  });
  afterAll(async () => {
    await pooler?.close();
    await database?.drop();
    await receiver?.close();
  });

  test('the main job runs, with its webhooks, on sessions shared by all', async () => {
    const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    const sessions = () =>
      owner.query<{ pid: number; timeout: string }>(
        `select pid from pg_stat_activity where usename = 'opgavebro' and datname = current_database()`,
      );
    const most = { seen: 0 };
    const watching = setInterval(async () => {
      most.seen = Math.max(most.seen, (await sessions()).rowCount ?? 0);
    }, 50);
    try {
      const delivered = () => expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBeGreaterThan(0);
      const told = await playMainJob(
        database.ownerUrl,
        pooler.through(database.serviceUrl),
        TRAIL_KEY,
        receiver.url,
        delivered,
      );
      const { rows } = await owner.query('select status from proposal where id = $1', [told.approved]);
      expect(rows).toEqual([{ status: 'approved' }]);
      expect(most.seen).toBeGreaterThan(0);
      expect(most.seen).toBeLessThanOrEqual(SESSIONS);
    } finally {
      clearInterval(watching);
      await owner.end();
    }
    const pool = openPool({ url: database.ownerUrl, max: 2 });
    expect((await verifyTrail(pool, [TRAIL_KEY])).faults).toEqual([]);
    await pool.end();
  }, 60_000);

  test('many changes at once are each made once, and the trail fits', async () => {
    const [pool, owner] = [
      openPool({ url: pooler.through(database.serviceUrl), max: 10 }),
      openPool({ url: database.ownerUrl, max: 2 }),
    ];
    const store = createStore({ pool, trailKey: TRAIL_KEY });
    const ids: string[] = [];
    for (let turn = 0; turn < 8; turn++) {
      const writes = Array.from({ length: 10 }, () => newDraft());
      await Promise.all(writes.map((write) => store.writer.create(undefined, write)));
      ids.push(...writes.map(({ proposal }) => proposal.id));
    }
    await Promise.all(ids.map((id) => store.writer.change({ proposal: id }, undefined, retitling('Samtidig'))));
    const { rows } = await owner.query(
      `select count(*)::int as events, count(distinct proposal_id)::int as cases from audit_event where proposal_id = any($1::uuid[])`,
      [ids],
    );
    expect(rows).toEqual([{ events: 160, cases: 80 }]);
    expect((await verifyTrail(owner, [TRAIL_KEY])).faults).toEqual([]);
    await store.close();
    await owner.end();
  });

  test('the limits of the database hold in every session, and nothing was left in one', async () => {
    const pool = openPool({ url: pooler.through(database.serviceUrl), max: 10 });
    const question = `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      (select count(*)::int from pg_locks where pid = pg_backend_pid() and locktype = 'advisory') as locks, pg_sleep(0.05)::text as slept`;
    const answers = await Promise.all(Array.from({ length: 12 }, () => pool.query(question)));
    for (const { rows } of answers) expect(rows).toEqual([{ statement: '1min', lock: '5s', locks: 0, slept: '' }]);
    await pool.end();
  });

  test('migrations refuse to come through it: their lock would stay in a session that others use', async () => {
    await expect(migrate(pooler.through(database.ownerUrl))).rejects.toThrow('a connection pooler answered');
  });
});
