// The embedded PostgreSQL 18 of an installation without DATABASE_URL. It is created once under DATA_DIR/postgres and
// kept between starts, and listens on a free port of the loopback address. A server left running by a killed service
// is stopped before a new one starts.
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
  /** URL of the role that owns everything: migrates and creates databases. */
  readonly ownerUrl: string;
  /** URL of the service's role, which has only what the migrations grant to `opgavebro_service`. */
  readonly serviceUrl: string;
  readonly stop: () => Promise<void>;
  /** Whether the server process runs. Asks the operating system, not the server. */
  readonly alive: () => boolean;
  /** Restarts a server that has died, on the same port. Throws a start fault if it does not start. */
  readonly startAgain: () => Promise<void>;
};

export type EmbeddedDatabaseOptions = {
  /** The caller must hold the lock of this folder. */
  readonly dataDir: string;
  readonly ownerPassword: string;
  readonly servicePassword: string;
  /** Additional server settings, name to value. */
  readonly settings?: Readonly<Record<string, string>>;
};

type Cluster = { readonly dir: string; readonly programs: Programs; readonly user: ReturnType<typeof clusterUser> };

/**
 * Starts the server; creates the cluster, roles and database if they are missing. Throws a start fault with the
 * server's message.
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

/**
 * Creates the cluster in a temporary folder and renames it when complete, so that a kill leaves no half-made cluster.
 */
async function makeCluster({ dir, programs, user }: Cluster, password: string): Promise<void> {
  if (existsSync(dir) && readdirSync(dir).length > 0)
    throw couldNot('oprettes', 'be created', `${dir}: PG_VERSION mangler / is missing`);
  const making = `${dir}.making`;
  const passwordFile = `${dir}.${randomUUID()}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const file of [making, passwordFile]) chownSync(file, user.uid, user.gid);
  // The built-in C.UTF-8 sorts by code point on every machine. Where users see the order, the column uses `da-x-icu`.
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

/** @param given the previous port; a free one is chosen if it is undefined. */
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
    // The port may have been taken meanwhile, or child processes of a killed server may still be ending.
    if (attempt === 5)
      throw couldNot('starte', 'start', existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : started.output);
    await new Promise((resolve) => setTimeout(resolve, 300 * attempt));
  }
}

/**
 * Size of shared_buffers in MB: a quarter of the memory, as the PostgreSQL manual advises (§19.4), from 128 MB to 2
 * GB. Memory is taken only when used. With the default of 128 MB, a list over a million cases reads most of its rows
 * from the system's cache.
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
 * Stops a server that a killed service left running. Deletes the postmaster.pid of a server that is gone if another
 * process now has its id.
 */
async function stopLeftBehind(cluster: Cluster): Promise<void> {
  const note = path.join(cluster.dir, 'postmaster.pid');
  if (!existsSync(note)) return;
  const pid = noted(cluster);
  if (pid === undefined) return rmSync(note); // empty file: PostgreSQL would not start
  if (processStarted(pid) === undefined) return; // PostgreSQL handles this itself
  if (process.platform === 'linux' && !worksIn(pid, cluster.dir)) return rmSync(note);
  await stop(cluster);
}

/** The process id in postmaster.pid; undefined if the file is missing or empty. */
function noted({ dir }: Cluster): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path.join(dir, 'postmaster.pid'), 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** The working directory of a PostgreSQL server is always its data folder. */
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
 * SQL that creates a login role as a member of the group that the migrations grant to. Idempotent. `password` must not
 * contain quotes.
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
