// Brings a database to this version: tables, guards and the feed's epoch.
// Several replicas may start at once; one does it, the others wait.
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

/** Any number: the lock of this product's migrations in one database. */
const LOCK = 4_610_830_118;
const MIGRATIONS = { migrationsSchema: 'public', migrationsTable: 'migration' };

/**
 * Guard rails, and what suits the statements, for every session of the database:
 * in the database itself, so that they hold behind a connection pooler too.
 * The longest export fetches in small steps; whoever needs more
 * says `set statement_timeout = 0`, as pg_dump does by itself.
 */
const SETTINGS = {
  statement_timeout: '60s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '60s',
  // Every statement is short: to compile it takes longer than to run it.
  jit: 'off',
  // Of disks without moving parts, as all are that one would rent:
  // PostgreSQL's own 4 makes it read past many rows rather than look up few.
  random_page_cost: '1.1',
};

/** The folder `migrations`, beside the sources or beside the bundle. */
function migrationsFolder(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'migrations');
    if (existsSync(path.join(found, 'meta', '_journal.json'))) return found;
    if (folder === path.dirname(folder)) throw new Error('The folder migrations is missing');
  }
}

/**
 * Migrates with the owner's URL: a direct one, since the lock belongs to the session. Errors of PostgreSQL come as
 * they are.
 * @param ring held against the trail that stands; a key fault where it does not fit.
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

/** Work of the owner on the whole database: one at a time. Behind a pooler it is refused (`isIndirect`). */
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

/** A pooler may spread this session's lock and settings over several: it gives a process id of its own making. */
async function checkDirect(client: pg.Client): Promise<void> {
  const [row] = await run<{ pid: number }>(client, { text: 'select pg_backend_pid() as pid', values: [] });
  if (row?.pid === Reflect.get(client, 'processID')) return;
  throw Object.assign(new Error('a connection pooler answered'), { name: 'Indirect' });
}

/** Loaded only where there is something to do: loading it takes longer than all the rest of this file. */
async function runMigrations(client: pg.Client): Promise<void> {
  const [{ drizzle }, { migrate: run }] = await Promise.all([
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ]);
  await run(drizzle({ client }), { migrationsFolder: migrationsFolder(), ...MIGRATIONS });
}

/**
 * A database that goes on from a copy numbers its transactions anew:
 * what is written from now on comes after all that was written before.
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
  if (!row?.owned) return; // whoever owns the database sets them: see the README, Production
  for (const [name, value] of Object.entries(SETTINGS)) {
    if (row.settings?.some((setting) => setting.startsWith(`${name}=`))) continue; // the operator's own choice stands
    await client.query(`alter database ${row.name} set ${name} = '${value}'`);
  }
}

export type WhichDatabase = {
  readonly name: string;
  /** The same on a streaming replica, and for no other database. */
  readonly id: string;
  /** Whether its locale knows æ, ø and å; plain `C` does not. */
  readonly knowsLetters: boolean;
};

const WHICH = `select datname as name, system_identifier || '/' || oid as id, lower(U&'\\00C6\\00D8\\00C5') = U&'\\00E6\\00F8\\00E5' as "knowsLetters"
  from pg_database, pg_control_system() where datname = current_database()`;

/** Which database answers; undefined where the role may not know the server it is on. Throws when it is away. */
export async function whichDatabase(on: Queryable): Promise<WhichDatabase | undefined> {
  const [row] = await run<WhichDatabase>(on, { text: WHICH, values: [] }).catch((error: { code?: unknown }) => {
    if (error.code === '42501') return [];
    throw error;
  });
  return row;
}

export type MigrationLevel = 'current' | 'behind' | 'ahead';

/**
 * Whether the database is at this version's level. `ahead` is fine:
 * the version before runs on the new schema. Throws when it is away.
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
