// The embedded database of a service that starts, stops, is killed, and starts again: real processes, real signals.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { clusterUser, findPrograms, run } from '../../src/compose/postgres-programs.ts';
import { createTestDatabase } from '../support/test-database.ts';

const PROGRAM = path.resolve('tests/support/programs/hold-database.ts');

describe('the database of the test run', () => {
  test('is PostgreSQL 18 in UTF-8 with the Danish order of ICU and Danish full text', async () => {
    const client = new pg.Client({ connectionString: inject('postgres').ownerUrl });
    await client.connect();
    try {
      const [row] = (
        await client.query(`select current_setting('server_version_num')::int / 10000 as major, getdatabaseencoding() as encoding,
          (select string_agg(name, ' ' order by name collate "da-x-icu") from unnest(array['Aabenraa', 'Zealand', 'Ærø', 'Ødis', 'Bov']) name) as ordered,
          to_tsvector('danish', 'opgaverne')::text as words`)
      ).rows;
      expect(row).toEqual({
        major: 18,
        encoding: 'UTF8',
        ordered: 'Bov Zealand Ærø Ødis Aabenraa',
        words: "'opgav':1",
      });
    } finally {
      await client.end();
    }
  });

  test('gives each caller a database of its own, and removes it while someone is connected', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const client = new pg.Client({ connectionString: one.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('create table only_here ()');
    const beside = new pg.Client({ connectionString: other.serviceUrl });
    await beside.connect();
    const found = await beside.query(`select current_user as who, to_regclass('only_here') as found`);
    await beside.end();
    expect(found.rows).toEqual([{ who: 'opgavebro', found: null }]);
    await Promise.all([one.drop(), other.drop()]);
    await expect(new pg.Client({ connectionString: one.ownerUrl }).connect()).rejects.toThrow('does not exist');
  });
});

// Each test starts servers; the timeout is for one that hangs.
describe('a service with an embedded database', { timeout: 60_000 }, () => {
  let dataDir: string;
  const running = new Set<ChildProcess>();

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-embedded-'));
  });

  afterEach(async () => {
    for (const child of running) await ended(child, 'SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Starts the program; resolves at its first line: the URL of the database, or why it cannot start. */
  async function hold(): Promise<{ child: ChildProcess; said: string; url: string }> {
    const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    child.once('exit', () => running.delete(child));
    const lines = [child.stdout, child.stderr].map((input) => once(createInterface({ input }), 'line'));
    const [said] = (await Promise.race(lines)) as [string];
    return { child, said, url: said };
  }

  async function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit');
      if (signal) child.kill(signal);
      await exit;
    }
    return child.exitCode;
  }

  async function query(url: string, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  test('keeps what was written, across a stop and a start, and guards its secrets', async () => {
    const first = await hold();
    await query(first.url, 'create table kept as select 42 as answer');
    expect(await ended(first.child, 'SIGTERM')).toBe(0);
    await expect(query(first.url, 'select')).rejects.toThrow('ECONNREFUSED');
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    const second = await hold();
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('refuses to start twice on the same data, says so in two languages, and leaves the first alone', async () => {
    const first = await hold();
    const second = await hold();
    expect(second.said).toContain(`Opgavebro kører allerede på de samme data (${dataDir}, proces ${first.child.pid})`);
    expect(await ended(second.child)).toBe(1);
    expect(await query(first.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  });

  test('recovers after kill -9: the server left running is stopped, the acknowledged is kept', async () => {
    const first = await hold();
    await query(first.url, 'create table kept as select 43 as answer');
    await ended(first.child, 'SIGKILL');
    expect(await query(first.url, 'select 1 as orphan')).toEqual([{ orphan: 1 }]);
    const second = await hold();
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 43 }]);
    await expect(query(first.url, 'select')).rejects.toThrow('ECONNREFUSED');
  });

  test('recovers when service and server were both killed', async () => {
    const first = await hold();
    await query(first.url, 'create table kept as select 44 as answer');
    const [row] = (await query(first.url, `select pg_read_file('postmaster.pid') as note`)) as { note: string }[];
    await ended(first.child, 'SIGKILL');
    process.kill(Number(row?.note.split('\n')[0]), 'SIGKILL');
    const second = await hold();
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 44 }]);
  });

  test('of two that start at the same instant on fresh data, one runs and one is told', async () => {
    const both = await Promise.all([hold(), hold()]);
    expect(both.map(({ said }) => said.split(':')[0]?.slice(0, 9)).sort()).toEqual(['Opgavebro', 'postgres']);
  });

  test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
    'of root works also where only root may enter',
    async () => {
      const { initdb } = await findPrograms();
      const programs = path.join(dataDir, 'programs'); // the folder above is closed to other users
      cpSync(path.resolve(initdb, '../..'), programs, { recursive: true, verbatimSymlinks: true });
      const cluster = path.join(dataDir, 'cluster');
      const user = clusterUser(cluster);
      expect(statSync(dataDir).mode & 0o077).toBe(0);
      expect(user?.uid).toBeGreaterThan(0);
      mkdirSync(cluster, { mode: 0o700 });
      chownSync(cluster, user?.uid ?? 0, user?.gid ?? 0);
      const made = await run(
        path.join(programs, 'bin/initdb'),
        [`--pgdata=${cluster}`, '--auth=reject', '--no-sync'],
        cluster,
        user,
      );
      expect(made.code, made.output).toBe(0);
      expect(statSync(path.join(cluster, 'PG_VERSION')).uid).toBe(user?.uid);
    },
  );
});
