// The embedded PostgreSQL 18 of an installation without DATABASE_URL: made once under DATA_DIR/postgres, kept between
// starts, on a free port of the loopback address. What a killed service left running is stopped before it starts anew.
import { randomUUID } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../lib/free-port.ts';
import { processStarted } from './data-lock.ts';
import { clusterUser, findPrograms, type Programs, run } from './postgres-programs.ts';
import { startFault } from './start-fault.ts';

export const OWNER_ROLE = 'postgres';
export const SERVICE_ROLE = 'opgavebro';
export const SERVICE_GROUP = 'opgavebro_service';
export const DATABASE = 'opgavebro';

export type EmbeddedDatabase = {
  /** Connection of the role that owns everything: migrates, creates databases. */
  readonly ownerUrl: string;
  /** Connection of the service's own role, which holds only what the migrations grant to `opgavebro_service`. */
  readonly serviceUrl: string;
  readonly stop: () => Promise<void>;
  /** Whether its server runs: asked of the system, not of the server. */
  readonly alive: () => boolean;
  /** Starts a server that has died, where the old one was. Throws a start fault where it does not start. */
  readonly startAgain: () => Promise<void>;
};

export type EmbeddedDatabaseOptions = {
  /** The caller holds the lock of this folder. */
  readonly dataDir: string;
  readonly ownerPassword: string;
  readonly servicePassword: string;
  /** Further settings of the server, name to value. */
  readonly settings?: Readonly<Record<string, string>>;
};

type Cluster = { readonly dir: string; readonly programs: Programs; readonly user: ReturnType<typeof clusterUser> };

/**
 * Starts the server, and makes cluster, roles and database where they
 * are missing. Throws a start fault with the server's own words.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const dir = path.resolve(options.dataDir, 'postgres');
  mkdirSync(path.dirname(dir), { recursive: true });
  const cluster = { dir, programs: await findPrograms(), user: clusterUser(dir) };
  if (!existsSync(path.join(dir, 'PG_VERSION'))) await makeCluster(cluster, options.ownerPassword);
  else await stopLeftBehind(cluster);
  const settings = options.settings ?? {};
  const port = await start(cluster, settings);
  const urlFor = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  try {
    await makeRolesAndDatabase(urlFor(OWNER_ROLE, options.ownerPassword, 'postgres'), options.servicePassword);
  } catch (error) {
    await stop(cluster);
    throw isWrongPassword(error)
      ? otherSecrets(options.dataDir)
      : couldNot('klargøres', 'be prepared', (error as Error).message);
  }
  return {
    ownerUrl: urlFor(OWNER_ROLE, options.ownerPassword, DATABASE),
    serviceUrl: urlFor(SERVICE_ROLE, options.servicePassword, DATABASE),
    stop: () => stop(cluster),
    alive: () => {
      const pid = noted(cluster);
      return pid !== undefined && processStarted(pid) !== undefined;
    },
    startAgain: async () => {
      await stopLeftBehind(cluster);
      await start(cluster, settings, port);
    },
  };
}

/** Made beside its place and moved when whole, so that a kill in the middle leaves nothing half-made behind. */
async function makeCluster({ dir, programs, user }: Cluster, password: string): Promise<void> {
  if (existsSync(dir) && readdirSync(dir).length > 0)
    throw couldNot('oprettes', 'be created', `${dir}: PG_VERSION mangler / is missing`);
  const making = `${dir}.making`;
  const passwordFile = `${dir}.${randomUUID()}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const file of [making, passwordFile]) chownSync(file, user.uid, user.gid);
  // Built-in C.UTF-8 sorts keys by code point on every machine alike;
  // where people see the order, a column says `da-x-icu` itself.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const who = [`--username=${OWNER_ROLE}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  try {
    const made = await run(
      programs.initdb,
      [`--pgdata=${making}`, ...who, ...locale, '--no-instructions'],
      making,
      user,
    );
    if (made.code !== 0) throw couldNot('oprettes', 'be created', made.output);
    renameSync(making, dir);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** @param given the port it had; any free one where none is given. */
async function start(
  { dir, programs, user }: Cluster,
  settings: Readonly<Record<string, string>>,
  given?: number,
): Promise<number> {
  const log = path.join(dir, 'server.log');
  for (let attempt = 1; ; attempt++) {
    rmSync(log, { force: true });
    const port = given ?? (await freePort());
    const own = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port: String(port),
      shared_buffers: `${ownCache()}MB`,
    };
    const all = { ...own, ...settings };
    const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
    const args = ['start', '--wait', '--timeout=60', `--pgdata=${dir}`, `--log=${log}`, `--options=${flags.join(' ')}`];
    const started = await run(programs.pg_ctl, args, dir, user);
    if (started.code === 0) return port;
    // The port may have been taken in between, or children of a killed server may still be on their way out.
    if (attempt === 5)
      throw couldNot('starte', 'start', existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : started.output);
    await new Promise((resolve) => setTimeout(resolve, 300 * attempt));
  }
}

/**
 * PostgreSQL's own cache in MB: a quarter of the memory there is, as
 * its manual advises (§19.4), at most 2 GB. It is taken as it is used.
 * With its default of 128 MB a list among a million cases reads most of its rows from the system's cache.
 */
function ownCache(): number {
  const bytes = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.round(Math.min(Math.max(bytes / 4 / 2 ** 20, 128), 2_048));
}

async function stop({ dir, programs, user }: Cluster): Promise<void> {
  const stopped = await run(
    programs.pg_ctl,
    ['stop', '--mode=fast', '--wait', '--timeout=7', `--pgdata=${dir}`],
    dir,
    user,
  );
  if (stopped.code === 0 || !existsSync(path.join(dir, 'postmaster.pid'))) return;
  await run(programs.pg_ctl, ['stop', '--mode=immediate', '--wait', '--timeout=3', `--pgdata=${dir}`], dir, user);
}

/**
 * Stops the server that a killed service left running; forgets the
 * note of one that is gone although its number is in use again.
 */
async function stopLeftBehind(cluster: Cluster): Promise<void> {
  const note = path.join(cluster.dir, 'postmaster.pid');
  if (!existsSync(note)) return;
  const pid = noted(cluster);
  if (pid === undefined) return rmSync(note); // a disk that was full, or a power cut: PostgreSQL would not start for it
  if (processStarted(pid) === undefined) return; // PostgreSQL itself recovers from this
  if (process.platform === 'linux' && !worksIn(pid, cluster.dir)) return rmSync(note);
  await stop(cluster);
}

/** The process id in the server's own note; undefined where there is no note, or nothing in it. */
function noted({ dir }: Cluster): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path.join(dir, 'postmaster.pid'), 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** A PostgreSQL server always stands in its own data folder. */
function worksIn(pid: number, dir: string): boolean {
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(dir)];
    return its.ino === ours.ino && its.dev === ours.dev;
  } catch {
    return false;
  }
}

async function makeRolesAndDatabase(ownerUrl: string, servicePassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(serviceRoleSql(SERVICE_ROLE, servicePassword));
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/**
 * SQL that makes a login role within the group the migrations
 * grant to; may be run again and again. `password` without quotes.
 */
export function serviceRoleSql(role: string, password: string): string {
  return `do $$ begin
    if not exists (select from pg_roles where rolname = '${SERVICE_GROUP}') then create role ${SERVICE_GROUP} nologin; end if;
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login; end if;
    alter role ${role} password '${password}';
    grant ${SERVICE_GROUP} to ${role};
  end $$`;
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '28P01';
}

function otherSecrets(dataDir: string): Error {
  return startFault([
    `Nøglerne i ${path.join(dataDir, 'secrets.json')} hører ikke til databasen ved siden af. Hent filen fra en sikkerhedskopi.`,
    `The keys in ${path.join(dataDir, 'secrets.json')} do not belong to the database beside it. Restore the file from a backup.`,
  ]);
}

function couldNot(da: string, en: string, detail: string): Error {
  return startFault([
    `Den indbyggede PostgreSQL kunne ikke ${da}.`,
    `The embedded PostgreSQL could not ${en}.`,
    detail,
  ]);
}
