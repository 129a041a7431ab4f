// The system's PgBouncer (Debian's package `pgbouncer`) in transaction mode, in front of a test database.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterUser } from '../../src/compose/postgres-programs.ts';
import { freePort } from '../../src/lib/free-port.ts';

const PROGRAM = '/usr/sbin/pgbouncer';

function isInstalled(): boolean {
  try {
    accessSync(PROGRAM, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether tests that need it are skipped: never in CI, which installs it. */
export const WITHOUT_PGBOUNCER = !isInstalled() && !process.env.CI;

export type Pooler = {
  /** Such as `1.18.0`. */
  readonly version: string;
  /** The same database and role, through the pooler. */
  readonly through: (url: string) => string;
  readonly close: () => Promise<void>;
};

/** @param urls of the roles that may connect; @param sessions the pool size for each. */
export async function startPgBouncer(urls: readonly string[], sessions: number): Promise<Pooler> {
  if (!isInstalled()) throw new Error('PgBouncer is missing: apt-get install pgbouncer');
  const version = /PgBouncer ([\d.]+)/.exec(execFileSync(PROGRAM, ['--version'], { encoding: 'utf8' }))?.[1] ?? '0';
  const home = mkdtempSync(path.join(tmpdir(), 'opgavebro-pgbouncer-'));
  const port = await freePort();
  const [first] = urls.map((url) => new URL(url));
  const users = urls
    .map((url) => new URL(url))
    .map(({ username, password }) => `"${username}" "${decodeURIComponent(password)}"`);
  const settings = {
    ...{
      listen_addr: '127.0.0.1',
      listen_port: port,
      unix_socket_dir: '',
      logfile: path.join(home, 'log'),
      auth_type: 'scram-sha-256',
    },
    ...{
      auth_file: path.join(home, 'users'),
      pool_mode: 'transaction',
      default_pool_size: sessions,
      max_client_conn: 200,
    },
    ...(knowsPrepared(version) && { max_prepared_statements: 200 }),
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const config = path.join(home, 'pgbouncer.ini');
  writeFileSync(
    config,
    `[databases]\n* = host=${first?.hostname} port=${first?.port}\n[pgbouncer]\n${lines.join('\n')}\n`,
  );
  writeFileSync(settings.auth_file, `${users.join('\n')}\n`);
  const user = clusterUser(home); // PgBouncer refuses to run as root
  for (const file of user ? [home, config, settings.auth_file] : []) chownSync(file, user?.uid ?? 0, user?.gid ?? 0);
  chmodSync(home, 0o700);
  const child = spawn(PROGRAM, ['--quiet', config], { ...user, cwd: '/', stdio: 'ignore' });
  await listening(child, port).catch((error: Error) => {
    throw new Error(`${error.message}\n${readFileSync(settings.logfile, 'utf8')}`);
  });
  return {
    version,
    through: (url) => Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    close: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** From 1.21 on PgBouncer supports prepared statements by name. */
export function knowsPrepared(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 1 || minor >= 21;
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  for (let turn = 0; turn < 200 && child.exitCode === null; turn++) {
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return;
    await pause(25);
  }
  throw new Error('PgBouncer does not listen');
}
