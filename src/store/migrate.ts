// Migrates a database to this version: tables, guards and the feed's epoch. If several replicas start at once, one
// migrates and the others wait.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { feedEpoch } from './log-schema.ts';
import { namesOf, setting, tableIn } from './names.ts';
import { migrateQueue } from './queue-schema.ts';
import { registersAnew } from './registers-anew.ts';
import { indexAnew } from './search-index.ts';
import { type Queryable, run } from './statement.ts';
import { checkTrailKey, type KeyRing } from './trail-keys.ts';

/** Key of the advisory lock that serializes migrations of one database. An arbitrary number. */
const LOCK = 4_610_830_118;
const MIGRATIONS = { migrationsSchema: 'public', migrationsTable: 'migration' };

/**
 * Limits and planner settings for every session. They are set on the database, so they also apply behind a connection
 * pooler. Long exports fetch in small steps; a client that needs more time runs `set statement_timeout = 0`, as
 * pg_dump does.
 */
const SETTINGS = {
  statement_timeout: '60s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '60s',
  // Statements are short: JIT compilation takes longer than running them.
  jit: 'off',
  // For SSDs. With PostgreSQL's default of 4 it scans many rows instead of looking up a few by index.
  random_page_cost: '1.1',
};

/** The folder `migrations`, beside the sources or the bundle. */
function migrationsFolder(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'migrations');
    if (existsSync(path.join(found, 'meta', '_journal.json'))) return found;
    if (folder === path.dirname(folder)) throw new Error('The folder migrations is missing');
  }
}

/**
 * Migrates the database. Errors of PostgreSQL are passed on.
 * @param ownerUrl URL of the owner's role; a direct connection, since the lock belongs to the session.
 * @param ring checked against the existing trail; throws a key fault if it does not match.
 * @returns which database was migrated
 */
export async function migrate(ownerUrl: string, ring?: KeyRing): Promise<WhichDatabase | undefined> {
  return asOwner(ownerUrl, async (client) => {
    if ((await migrationLevel(client)) === 'behind') await runMigrations(client);
    if (ring) await checkTrailKey(client, ring, new Date().toISOString());
    await migrateQueue(client);
    await indexAnew(client);
    await registersAnew(client);
    await client.query(RAISE_EPOCH);
    await setSettings(client);
    return whichDatabase(client);
  });
}

/** Runs work of the owner on the whole database, one process at a time. Throws behind a pooler (`isIndirect`). */
export async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'opgavebro-migrate' });
  await client.connect();
  try {
    await checkDirect(client);
    await client.query('set statement_timeout = 0; set lock_timeout = 0; set client_min_messages = warning');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** True for what `migrate` throws behind a pooler. */
export function isIndirect(error: unknown): boolean {
  return error instanceof Error && error.name === 'Indirect';
}

/**
 * Throws behind a pooler, which may spread this session's lock and settings over several sessions. A pooler reports a
 * process id of its own, not that of the backend.
 */
async function checkDirect(client: pg.Client): Promise<void> {
  const [row] = await run<{ pid: number }>(client, { text: 'select pg_backend_pid() as pid', values: [] });
  if (row?.pid === Reflect.get(client, 'processID')) return;
  throw Object.assign(new Error('a connection pooler answered'), { name: 'Indirect' });
}

/** Drizzle is imported only when there is something to migrate: the import is the slowest part. */
async function runMigrations(client: pg.Client): Promise<void> {
  const [{ drizzle }, { migrate: run }] = await Promise.all([
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ]);
  await run(drizzle({ client }), { migrationsFolder: migrationsFolder(), ...MIGRATIONS });
}

/**
 * A database restored from a copy numbers its transactions anew. The epoch rises, so that later events sort after
 * earlier ones.
 */
const OF_EPOCH = namesOf(feedEpoch);
const RAISE_EPOCH = `update ${tableIn(feedEpoch)}
  set ${setting(feedEpoch, { epoch: `${OF_EPOCH.epoch} + 1`, lineage: 'lineage()' })} where ${OF_EPOCH.lineage} <> lineage()`;

async function setSettings(client: pg.Client): Promise<void> {
  const [row] = await run<{ name: string; owned: boolean; settings: string[] | null }>(client, {
    text: `select quote_ident(datname) as name, pg_has_role(datdba, 'usage') as owned, setconfig as settings
      from pg_database left join pg_db_role_setting on setdatabase = pg_database.oid and setrole = 0 where datname = current_database()`,
    values: [],
  });
  if (!row?.owned) return; // only the owner of the database can set them: see the README, Production
  for (const [name, value] of Object.entries(SETTINGS)) {
    if (row.settings?.some((setting) => setting.startsWith(`${name}=`))) continue; // keep the operator's own setting
    await client.query(`alter database ${row.name} set ${name} = '${value}'`);
  }
}

export type WhichDatabase = {
  readonly name: string;
  /** The same on a streaming replica; different for every other database. */
  readonly id: string;
  /** Whether the locale folds the case of æ, ø and å; plain `C` does not. */
  readonly knowsLetters: boolean;
};

const WHICH = `select datname as name, system_identifier || '/' || oid as id, lower(U&'\\00C6\\00D8\\00C5') = U&'\\00E6\\00F8\\00E5' as "knowsLetters"
  from pg_database, pg_control_system() where datname = current_database()`;

/**
 * Returns which database answers; undefined if the role may not read the server's id. Throws if the database is away.
 */
export async function whichDatabase(on: Queryable): Promise<WhichDatabase | undefined> {
  const [row] = await run<WhichDatabase>(on, { text: WHICH, values: [] }).catch((error: { code?: unknown }) => {
    if (error.code === '42501') return [];
    throw error;
  });
  return row;
}

export type MigrationLevel = 'current' | 'behind' | 'ahead';

/**
 * Compares the schema with this version. `ahead` is fine: the previous version runs on the new schema. Throws if the
 * database is away.
 */
export async function migrationLevel(on: Queryable): Promise<MigrationLevel> {
  const [table] = await run<{ found: boolean }>(on, {
    text: `select to_regclass('public.migration') is not null as found`,
    values: [],
  });
  if (!table?.found) return 'behind';
  const [row] = await run<{ last: string | null }>(on, {
    text: 'select max(created_at)::text as last from migration',
    values: [],
  });
  const there = Number(row?.last ?? 0);
  const here = lastMigration();
  return there === here ? 'current' : there < here ? 'behind' : 'ahead';
}

let last: number | undefined;

function lastMigration(): number {
  if (last === undefined) {
    const journal = JSON.parse(readFileSync(path.join(migrationsFolder(), 'meta', '_journal.json'), 'utf8')) as {
      entries: { when: number }[];
    };
    last = Math.max(...journal.entries.map((entry) => entry.when));
  }
  return last;
}
