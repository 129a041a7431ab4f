// A streaming replica, made with PostgreSQL's own programs. What may be slightly stale is read there, a case itself on
// the primary. The feed misses nothing, even when read while transactions are open on the primary.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { readText } from '../../src/lib/json-text.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openPool } from '../../src/store/pool.ts';
import { createFeed } from '../../src/store/reads/events.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { createWriter } from '../../src/store/writer.ts';
import { type SystemPostgres, startSystemPostgres, WITHOUT_SYSTEM_POSTGRES } from '../support/system-postgres.ts';
import { newDraft, retitling, TRAIL_KEY } from './given-store.ts';

const ALL: Sight = { all: true, frameworks: [], clusters: [], parties: [] };
const DATABASE = 'opgavebro';

let server: SystemPostgres;
let primary: Pool;
let replica: Pool;
let replicaOwner: Pool;
let owner: Pool;
let store: Store;

async function created(): Promise<string> {
  const draft = newDraft();
  await createWriter({ pool: primary, trailKey: TRAIL_KEY }).create(undefined, draft);
  return draft.proposal.id;
}

/** Waits until the replica has replayed everything the primary has written so far. */
async function replayed(): Promise<void> {
  const { rows } = await owner.query<{ lsn: string }>('select pg_current_wal_flush_lsn()::text as lsn');
  for (let turn = 0; turn < 400; turn++) {
    const { rows: there } = await replicaOwner.query<{ yes: boolean }>(
      'select pg_last_wal_replay_lsn() >= $1::pg_lsn as yes',
      [rows[0]?.lsn],
    );
    if (there[0]?.yes) return;
    await pause(10);
  }
  throw new Error('The replica does not follow');
}

async function listed(from: Store = store): Promise<readonly string[]> {
  return (await from.reader.list(ALL, {}, { pageSize: 100 })).items.map((item) => readText(item).id);
}

async function extracted(): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const batch of store.extracts.batches(ALL, {}, 'state'))
    ids.push(...batch.map(({ proposal }) => proposal.id));
  return ids;
}

async function follow(from: string | undefined) {
  const ids: string[] = [];
  for (let cursor = from; ; ) {
    const page = await createFeed(replica).after(ALL, cursor, 100);
    ids.push(...page.events.map(({ id }) => id));
    cursor = page.cursor;
    if (!page.more) return { ids, cursor };
  }
}

/** Writes an event of a case in a transaction that stays open until `before` resolves. */
function slowly(proposal: string, before: Promise<unknown>) {
  const id = uuidV7();
  let end = () => {};
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  let began = () => {};
  const running = new Promise<void>((resolve) => {
    began = resolve;
  });
  const done = inTransaction(primary, async (tx) => {
    await tx.query('select pg_current_xact_id()'); // the transaction gets its number here and has written nothing yet
    began();
    await before;
    await tx.query({
      text: `insert into audit_event (id, proposal_id, sequence, at, type, actor_subject, actor_name, data, previous_hash, hash, epoch)
        select $1, $2, 2, '2026-01-01', 'proposal.revised', 'a', 'A', '{}', '', '', epoch from feed_epoch`,
      values: [id, proposal],
    });
    await held;
  });
  function commit(): Promise<void> {
    end();
    return done;
  }
  return { id, running, commit };
}

describe.skipIf(WITHOUT_SYSTEM_POSTGRES)('a streaming replica', () => {
  beforeAll(async () => {
    server = await startSystemPostgres({ wal_level: 'replica', max_connections: '60' });
    await server.createDatabase(DATABASE);
    await migrate(server.ownerUrl(DATABASE));
    const dir = path.join(server.home, 'replica');
    mkdirSync(dir, { mode: 0o700, recursive: true });
    await server.program(
      'pg_basebackup',
      '--checkpoint=fast',
      '--no-sync',
      '--write-recovery-conf',
      `--pgdata=${dir}-copy`,
      `--dbname=${server.ownerUrl('postgres')}`,
    );
    const { hostname, port, password } = new URL(server.ownerUrl('postgres'));
    const source = `host=${hostname} port=${port} user=postgres password=${password}`;
    const copy = await server.startCopy(`${dir}-copy`, {
      primary_conninfo: source,
      hot_standby: 'on',
      max_connections: '60',
    });
    primary = openPool({ url: server.serviceUrl(DATABASE), max: 10 });
    owner = openPool({ url: server.ownerUrl(DATABASE), max: 2 });
    replicaOwner = openPool({ url: copy(DATABASE), max: 2 });
    replica = openPool({ url: copy(DATABASE).replace('//postgres:', '//opgavebro:'), max: 5 });
    store = createStore({ pool: primary, readPool: replica, trailKey: TRAIL_KEY });
  }, 60_000);
  afterAll(async () => {
    await Promise.all([store?.close(), owner?.end(), replicaOwner?.end()]);
    await server?.close();
  }, 30_000);

  test('answers lists, extracts and the feed; a case itself comes from the primary, as it stands', async () => {
    const known = await created();
    await replayed();
    await replicaOwner.query('select pg_wal_replay_pause()');
    const { cursor } = await follow(undefined);
    const fresh = await created();
    await createWriter({ pool: primary, trailKey: TRAIL_KEY }).change(
      { proposal: known },
      undefined,
      retitling('Ny titel'),
    );
    expect((await store.reader.byId(fresh))?.proposal.id).toBe(fresh);
    expect((await store.reader.stateById(known))?.title).toBe('Ny titel');
    expect((await store.reader.history(known, { pageSize: 10 })).items).toHaveLength(2);
    expect(await listed()).toEqual([known]);
    expect(await extracted()).toEqual([known]);
    expect((await store.feed.after(ALL, cursor, 10)).events).toEqual([]);
    await replicaOwner.query('select pg_wal_replay_resume()');
    await replayed();
    expect(new Set(await listed())).toEqual(new Set([known, fresh]));
    expect(new Set(await extracted())).toEqual(new Set([known, fresh]));
    expect((await store.feed.after(ALL, cursor, 10)).events).toHaveLength(2);
  });

  test.each([
    ['that has written its event', true],
    ['that has a number and has written nothing', false],
  ])('holds the feed back for a transaction %s', async (_, early) => {
    const proposal = await created();
    await replayed();
    const { cursor } = await follow(undefined);
    let write = () => {};
    const slow = slowly(
      proposal,
      early
        ? Promise.resolve()
        : new Promise<void>((resolve) => {
            write = resolve;
          }),
    );
    await slow.running;
    const later = await created();
    await replayed();
    expect(await listed()).toContain(later); // the replica has the later case, but its event is held back
    expect((await follow(cursor)).ids).toEqual([]);
    write();
    await slow.commit();
    await replayed();
    const { ids } = await follow(cursor);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(slow.id);
  });

  test('tells every event once, in one order, beside many writers of different speed', async () => {
    let { cursor } = await follow(undefined);
    const start = cursor;
    const told: string[] = [];
    let writing = true;
    const reader = (async () => {
      while (writing) {
        const read = await follow(cursor);
        told.push(...read.ids);
        cursor = read.cursor;
        await pause(2);
      }
    })();
    const made = await Promise.all(
      Array.from({ length: 6 }, async (__, writer) => {
        const ids: string[] = [];
        for (let n = 0; n < 8; n++) {
          const slow = slowly(await created(), pause(Math.random() * 8 * writer));
          await pause(Math.random() * 10);
          await slow.commit();
          ids.push(slow.id);
        }
        return ids;
      }),
    );
    await replayed();
    writing = false;
    await reader;
    told.push(...(await follow(cursor)).ids);
    const { rows } = await owner.query<{ id: string }>('select id from audit_event order by epoch, xid, id');
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual((await follow(start)).ids);
    expect(told).toEqual(rows.map(({ id }) => id).slice(-told.length));
    for (const id of made.flat()) expect(told).toContain(id);
  }, 30_000);

  test('that does not answer is stood in for by the primary', async () => {
    const nobody = openPool({ url: 'postgres://opgavebro:x@127.0.0.1:1/opgavebro', max: 1 });
    const alone = createStore({ pool: primary, readPool: nobody, trailKey: TRAIL_KEY });
    expect(await listed(alone)).toEqual(await listed());
    await nobody.end();
  });
});
