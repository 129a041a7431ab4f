// Drills of backup and restore as src/backup.md describes them: with PostgreSQL's own programs, on the system's
// version, which is older than the embedded one. The database is filled by playing the main job, which shows that the
// service runs there.

import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Told } from '../../src/demo/play/story.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openPool } from '../../src/store/pool.ts';
import { createFeed } from '../../src/store/reads/events.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { createWriter } from '../../src/store/writer.ts';
import { newDraft, TRAIL_KEY } from '../store/given-store.ts';
import { type SystemPostgres, startSystemPostgres, WITHOUT_SYSTEM_POSTGRES } from '../support/system-postgres.ts';
import { type Receiver, startReceiver } from '../support/webhook-receiver.ts';
import { type Acknowledged, keepWriting, playMainJob } from './seeded.ts';

const ARCHIVING = {
  wal_level: 'replica',
  archive_mode: 'on',
  archive_command: 'mkdir -p HOME/archive && cp %p HOME/archive/%f',
  max_connections: '60',
};
const ALL = { all: true, frameworks: [], clusters: [], parties: [] };

let server: SystemPostgres;
let receiver: Receiver;
let pool: Pool;
let told: Told;
const opened: Pool[] = [];

function open(url: string): Pool {
  const made = openPool({ url, max: 3 });
  opened.push(made);
  return made;
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const began = performance.now();
  await work();
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

/** `proposal version` of every event. */
async function eventsIn(on: Pool): Promise<Set<string>> {
  const { rows } = await on.query<{ event: string }>(
    `select proposal_id || ' ' || sequence as event from audit_event where proposal_id is not null`,
  );
  return new Set(rows.map(({ event }) => event));
}

function lostOf(acknowledged: readonly Acknowledged[], there: ReadonlySet<string>): readonly Acknowledged[] {
  return acknowledged.filter(({ proposal, version }) => !there.has(`${proposal} ${version}`));
}

/** The number of rows of each table, the queue's too: what a copy must contain. */
async function contents(on: Pool): Promise<Record<string, number>> {
  const { rows } = await on.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss') order by 1`,
  );
  const counts = await Promise.all(
    rows.map(({ name }) => on.query<{ count: number }>(`select count(*)::int as count from ${name}`)),
  );
  return Object.fromEntries(rows.map(({ name }, n) => [name, counts[n]?.rows[0]?.count ?? 0]));
}

/** The cursor of a reader who has read the whole feed. */
async function lastPlace(on: Pool): Promise<string> {
  let page = await createFeed(on).after(ALL, undefined, 500);
  while (page.more) page = await createFeed(on).after(ALL, page.cursor, 500);
  return page.cursor;
}

describe.skipIf(WITHOUT_SYSTEM_POSTGRES)('PostgreSQL of the system', () => {
  beforeAll(async () => {
    receiver = await startReceiver();
    server = await startSystemPostgres(ARCHIVING);
    await server.createDatabase('opgavebro');
    told = await playMainJob(server.ownerUrl('opgavebro'), server.serviceUrl('opgavebro'), TRAIL_KEY, receiver.url);
    pool = open(server.ownerUrl('opgavebro'));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(opened.map((each) => each.end()));
    await server?.close();
    await receiver?.close();
  }, 30_000);

  test('the main job runs on the PostgreSQL of the system, version 15 or newer, webhooks and all', async () => {
    expect(server.version).toBeGreaterThanOrEqual(15);
    const { rows } = await pool.query(`select status from proposal where id = $1`, [told.approved]);
    expect(rows).toEqual([{ status: 'approved' }]);
    const report = await verifyTrail(pool, [TRAIL_KEY]);
    expect(report.faults).toEqual([]);
    const deliveries = await pool.query<{ id: string }>('select id from webhook_delivery');
    expect(deliveries.rowCount).toBeGreaterThan(20);
    for (const { id } of deliveries.rows) expect(id).toMatch(/^01[0-9a-f]{6}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
    expect(receiver.received.length).toBeGreaterThan(0);
  });

  test('a logical copy: what was acknowledged before it began is in it, and it is whole', async () => {
    const dump = path.join(server.home, 'opgavebro.dump');
    const writers = keepWriting(pool, TRAIL_KEY);
    await expect.poll(() => writers.acknowledged.length, { timeout: 10_000, interval: 20 }).toBeGreaterThan(2);
    const before = [...writers.acknowledged];
    const early = await lastPlace(pool);
    const dumped = await seconds(() =>
      server.program('pg_dump', '--format=custom', `--file=${dump}`, server.ownerUrl('opgavebro')),
    );
    await writers.stop();
    const late = await lastPlace(pool);
    await server.createDatabase('again');
    const url = server.ownerUrl('again');
    const restored = await seconds(() =>
      server.program('pg_restore', '--exit-on-error', '--jobs=2', `--dbname=${url}`, dump),
    );

    const again = open(url);
    const there = await eventsIn(again);
    const after = lostOf(writers.acknowledged, there);
    console.log(
      `pg_dump ${dumped}, pg_restore ${restored}: ${there.size} events; lost ${lostOf(before, there).length} of ${before.length} ` +
        `writes acknowledged before the dump began, and ${after.length} of those written after its moment`,
    );
    expect(before.length).toBeGreaterThan(2);
    expect(lostOf(before, there)).toEqual([]);
    expect((await verifyTrail(again, [TRAIL_KEY])).faults).toEqual([]);
    await migrate(url); // as at every start
    await createFeed(again).after(ALL, early, 500);
    await expect(createFeed(again).after(ALL, late, 500)).rejects.toThrow('feed-ahead');
    await createWriter({ pool: open(server.serviceUrl('again')), trailKey: TRAIL_KEY }).create(undefined, newDraft());
    expect(Object.keys(await contents(again))).toEqual(Object.keys(await contents(pool)));
  });

  test('base backup and log, to a point in time: nothing acknowledged before it is lost', async () => {
    const [base, restored] = [path.join(server.home, 'base'), path.join(server.home, 'restored')];
    const writers = keepWriting(pool, TRAIL_KEY);
    const copying = [
      '--checkpoint=fast',
      '--wal-method=none',
      '--no-sync',
      `--pgdata=${base}`,
      `--dbname=${server.ownerUrl('postgres')}`,
    ];
    const backedUp = await seconds(() => server.program('pg_basebackup', ...copying));
    await pause(200);
    await writers.stop();
    const before = [...writers.acknowledged];
    const kept = await contents(pool);
    const { cursor } = await createFeed(pool).after(ALL, undefined, 500);
    const { rows } = await pool.query<{ now: string }>('select clock_timestamp()::text as now');
    const later = keepWriting(pool, TRAIL_KEY);
    await pause(100);
    await later.stop();
    const ahead = await lastPlace(pool);
    await pool.query('truncate webhook_delivery, webhook cascade'); // the accident

    let url = '';
    const took = await seconds(async () => {
      await archived(pool);
      cpSync(base, restored, { recursive: true });
      writeFileSync(path.join(restored, 'recovery.signal'), '');
      const target = { recovery_target_time: rows[0]?.now ?? '', recovery_target_action: 'promote' };
      const copy = await server.startCopy(restored, {
        restore_command: 'cp HOME/archive/%f %p',
        ...target,
        max_connections: '60',
      });
      url = copy('opgavebro');
      await promoted(open(url));
    });
    const again = open(url);
    const there = await eventsIn(again);
    console.log(
      `pg_basebackup ${backedUp}, restored to the moment in ${took}: ${there.size} events; lost ${lostOf(before, there).length} of ` +
        `${before.length} writes acknowledged before the moment, and all ${lostOf(later.acknowledged, there).length} after it`,
    );
    expect(before.length).toBeGreaterThan(2);
    expect(lostOf(before, there)).toEqual([]);
    expect(lostOf(later.acknowledged, there)).toEqual(later.acknowledged);
    expect(await contents(again)).toEqual(kept);
    expect((await verifyTrail(again, [TRAIL_KEY])).faults).toEqual([]);
    await migrate(url);
    await createWriter({ pool: again, trailKey: TRAIL_KEY }).create(undefined, newDraft());
    await expect(createFeed(again).after(ALL, ahead, 500)).rejects.toThrow('feed-ahead');
    let next = await createFeed(again).after(ALL, cursor, 500);
    while (next.more) next = await createFeed(again).after(ALL, next.cursor, 500);
    expect(next.events.at(-1)?.type).toBe('proposal.created'); // an old cursor of a reader stays valid
  });
});

/** Waits until the log written so far is in the archive. */
async function archived(on: Pool): Promise<void> {
  const { rows } = await on.query<{ name: string }>('select pg_walfile_name(pg_switch_wal()) as name');
  const done = `select last_archived_wal >= $1 as done from pg_stat_archiver`;
  await until(async () => (await on.query<{ done: boolean }>(done, [rows[0]?.name])).rows[0]?.done === true);
}

async function promoted(on: Pool): Promise<void> {
  await until(
    async () => (await on.query<{ done: boolean }>('select not pg_is_in_recovery() as done')).rows[0]?.done === true,
  );
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 600; turn++) {
    if (await done()) return;
    await pause(50);
  }
  throw new Error('it did not come to it within 30 s');
}
