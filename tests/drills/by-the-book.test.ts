// Runs src/backup.md word for word on the system's PostgreSQL: roles, commands and settings are read from the page.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { projectFile } from '../../src/lib/project-file.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openPool } from '../../src/store/pool.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { newDraft, TRAIL_KEY } from '../store/given-store.ts';
import { type SystemPostgres, startSystemPostgres, WITHOUT_SYSTEM_POSTGRES } from '../support/system-postgres.ts';

const PASSWORD = 'one for all of them';
const PAGE = readFileSync(projectFile(import.meta.dirname, 'src/backup.md') ?? '', 'utf8');
/** The indented blocks of the page. */
const BLOCKS = PAGE.split(/\n{2,}/)
  .filter((part) => part.startsWith('    '))
  .map((part) => part.replaceAll(/^ {4}/gm, ''));

function block(beginning: string): string {
  const found = BLOCKS.filter((one) => one.startsWith(beginning));
  if (found.length !== 1) throw new Error(`${found.length} blocks begin with ${beginning}`);
  return found[0] ?? '';
}

let server: SystemPostgres;
const closing: (() => Promise<unknown>)[] = [];

/** A URL of the server with another role and database. */
function urlOf(role: string, database: string, base = server.ownerUrl('postgres')): string {
  const url = new URL(base);
  url.username = role;
  url.password = PASSWORD;
  url.pathname = `/${database}`;
  return url.href;
}

/** The service on a database, with its two roles; migrates as at every start. */
async function serve(database: string, base?: string): Promise<Store> {
  await migrate(urlOf('opgavebro_owner', database, base), [TRAIL_KEY]);
  const store = createStore({
    pool: openPool({ url: urlOf('opgavebro', database, base), max: 3 }),
    trailKey: TRAIL_KEY,
  });
  closing.push(store.close);
  return store;
}

async function verified(database: string, base?: string) {
  const pool = openPool({ url: urlOf('opgavebro', database, base), max: 1 });
  return verifyTrail(pool, [TRAIL_KEY]).finally(() => pool.end());
}

/** Runs lines of the page in a shell that ends at the first failure. */
function shell(script: string): void {
  const { hostname: PGHOST, port: PGPORT } = new URL(server.ownerUrl('postgres'));
  const env = {
    PATH: `/usr/lib/postgresql/${server.version}/bin:${process.env.PATH}`,
    ...{ PGHOST, PGPORT, PGUSER: 'opgavebro_owner', PGPASSWORD: PASSWORD },
    DATABASE_OWNER_URL: urlOf('opgavebro_owner', 'opgavebro'),
    REPLICATION_URL: urlOf('opgavebro_backup', 'postgres'),
  };
  execFileSync('bash', ['-euc', script], { cwd: server.home, env, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function created(store: Store): Promise<string> {
  const write = newDraft();
  await store.writer.create(undefined, write);
  return write.proposal.id;
}

describe.skipIf(WITHOUT_SYSTEM_POSTGRES)('src/backup.md', () => {
  let store: Store;
  let early: string;
  beforeAll(async () => {
    server = await startSystemPostgres({
      wal_level: 'replica',
      archive_mode: 'on',
      archive_command: 'mkdir -p HOME/archive && cp %p HOME/archive/%f',
    });
    closing.push(server.close);
    const ruler = new pg.Client({ connectionString: server.ownerUrl('postgres') });
    await ruler.connect();
    await ruler.query(block('create role'));
    for (const role of ['opgavebro', 'opgavebro_owner', 'opgavebro_backup'])
      await ruler.query(`alter role ${role} password '${PASSWORD}'`);
    await ruler.end();
    shell('createdb opgavebro');
    store = await serve('opgavebro');
    await store.publishShipped([shippedFramework('syddanmark-2022')], '2026-01-01T00:00:00.000Z');
    early = await created(store);
  }, 60_000);
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  }, 30_000);

  test('the nightly copy and its way back, by the roles that the page makes', async () => {
    shell(block('pg_dump'));
    const late = await created(store);
    shell(block('createdb'));
    const again = await serve('opgavebro_again');
    expect(await again.reader.byId(early)).toBeDefined();
    expect(await again.reader.byId(late)).toBeUndefined();
    expect(await verified('opgavebro_again')).toMatchObject({ faults: [] });
    await created(again);
    const pool = openPool({ url: urlOf('opgavebro', 'opgavebro_again'), max: 1 });
    const refused = await pool
      .query('update audit_event set actor_name = actor_name')
      .catch((error: Error) => error.message);
    await pool.end();
    expect(refused).toMatch(/permission denied/);
  }, 60_000);

  test('the base backup and the log, to the moment', async () => {
    const pool = openPool({ url: server.ownerUrl('opgavebro'), max: 1 });
    const now = async () =>
      (await pool.query<{ now: string }>('select clock_timestamp()::text as now')).rows[0]?.now ?? '';
    shell(block('pg_basebackup'));
    const before = await created(store);
    const moment = await now();
    const after = await created(store);
    const { rows } = await pool.query<{ name: string }>('select pg_walfile_name(pg_switch_wal()) as name');
    const archived = 'select last_archived_wal >= $1 as done from pg_stat_archiver';
    await expect
      .poll(async () => (await pool.query<{ done: boolean }>(archived, [rows[0]?.name])).rows[0]?.done, {
        timeout: 30_000,
      })
      .toBe(true);
    await pool.end();
    const settings = Object.fromEntries(
      block('restore_command')
        .replace('/archive', path.join(server.home, 'archive'))
        .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+01/, moment)
        .split('\n')
        .map((line) => /^(\w+) = '(.*)'$/.exec(line)?.slice(1) as [string, string]),
    );
    const base = path.join(server.home, 'base');
    writeFileSync(path.join(base, 'recovery.signal'), '');
    const restored = (await server.startCopy(base, settings))('postgres');
    const ruler = openPool({ url: restored, max: 1 });
    await expect
      .poll(async () => (await ruler.query('select pg_is_in_recovery() as still')).rows, { timeout: 30_000 })
      .toEqual([{ still: false }]);
    await ruler.end();
    const again = await serve('opgavebro', restored);
    expect(await again.reader.byId(before)).toBeDefined();
    expect(await again.reader.byId(after)).toBeUndefined();
    expect(await verified('opgavebro', restored)).toMatchObject({ faults: [] });
    await created(again);
  }, 90_000);
});
