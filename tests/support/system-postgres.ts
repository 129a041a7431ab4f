// The system's PostgreSQL (Debian's package `postgresql`) in its own folder and on its own port: an older version than
// the embedded one, with the programs an operator uses. These are not in PATH.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { serviceRoleSql } from '../../src/compose/embedded-database.ts';
import { clusterUser, run } from '../../src/compose/postgres-programs.ts';
import { freePort } from '../../src/lib/free-port.ts';

const DEBIAN = '/usr/lib/postgresql';
const PASSWORD = 'of-the-tests-alone';

export type SystemPostgres = {
  /** Its major version, such as 15. */
  readonly version: number;
  /** For backups and archives, beside the cluster and with the same permissions. */
  readonly home: string;
  readonly ownerUrl: (database: string) => string;
  readonly serviceUrl: (database: string) => string;
  readonly createDatabase: (name: string) => Promise<void>;
  /** Runs one of its programs as the cluster's user; throws its output on failure. */
  readonly program: (name: string, ...args: string[]) => Promise<void>;
  /**
   * Starts a second server on a folder below `home`, with further settings; `close` stops it. Returns the owner's URL
   * of a database.
   */
  readonly startCopy: (
    dir: string,
    settings: Readonly<Record<string, string>>,
  ) => Promise<(database: string) => string>;
  readonly close: () => Promise<void>;
};

/** The oldest installed version with server and programs: what runs on it also runs on newer ones. */
function findVersion(): number | undefined {
  const found = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const whole = (version: number) =>
    ['initdb', 'pg_dump', 'pg_basebackup'].every((name) => existsSync(`${DEBIAN}/${version}/bin/${name}`));
  return found.filter((version) => version >= 15 && whole(version)).sort((a, b) => a - b)[0];
}

/** Whether tests that need it are skipped: never in CI, which installs it. */
export const WITHOUT_SYSTEM_POSTGRES = findVersion() === undefined && !process.env.CI;

/** Settings without durability: data of a test need not survive a power cut. */
const SETTINGS = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off', full_page_writes: 'off' };

/** Creates a cluster and starts it. In `settings`, `HOME` stands for the folder `home`. */
export async function startSystemPostgres(settings: Readonly<Record<string, string>> = {}): Promise<SystemPostgres> {
  const version = findVersion();
  if (version === undefined)
    throw new Error('The server and the programs of PostgreSQL 15 or newer are missing: apt-get install postgresql');
  const bin = `${DEBIAN}/${version}/bin`;
  const home = mkdtempSync(path.join(tmpdir(), 'opgavebro-system-'));
  const dir = path.join(home, 'postgres');
  const user = clusterUser(dir);
  mkdirSync(dir, { mode: 0o700 });
  const passwordFile = path.join(home, 'password');
  writeFileSync(passwordFile, PASSWORD, { mode: 0o600 });
  if (user) for (const file of [home, dir, passwordFile]) chownSync(file, user.uid, user.gid);
  const running: string[] = [];

  async function program(name: string, ...args: string[]): Promise<void> {
    const { code, output } = await run(path.join(bin, name), args, dir, user);
    if (code !== 0) throw new Error(`${name}: ${output}`);
  }
  async function start(at: string, more: Readonly<Record<string, string>>): Promise<(database: string) => string> {
    const port = await freePort();
    const lines = Object.entries({ ...SETTINGS, ...more, port: String(port) }).map(
      ([key, value]) => `${key} = '${value}'`,
    );
    writeFileSync(path.join(at, 'postgresql.auto.conf'), `${lines.join('\n').replaceAll('HOME', home)}\n`);
    chmodSync(at, 0o700);
    if (user) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, at]);
    const log = path.join(at, 'server.log');
    await program('pg_ctl', 'start', '--wait', '--timeout=60', `--pgdata=${at}`, `--log=${log}`).catch(
      (error: Error) => {
        throw new Error(existsSync(log) ? readFileSync(log, 'utf8').slice(-2_000) : error.message);
      },
    );
    running.push(at);
    return (database) => `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/${database}`;
  }

  const who = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  await program(
    'initdb',
    `--pgdata=${dir}`,
    ...who,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-instructions',
    '--no-sync',
  );
  const ownerUrl = await start(dir, settings);
  return {
    ...{ version, home, ownerUrl, program },
    serviceUrl: (database) => ownerUrl(database).replace('//postgres:', '//opgavebro:'),
    createDatabase: async (name) => {
      const client = new pg.Client({ connectionString: ownerUrl('postgres') });
      await client.connect();
      await client.query(serviceRoleSql('opgavebro', PASSWORD));
      await client.query(`create database ${name}`);
      await client.end();
    },
    startCopy: start,
    close: async () => {
      for (const at of running) await program('pg_ctl', 'stop', '--mode=immediate', '--wait', `--pgdata=${at}`);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
