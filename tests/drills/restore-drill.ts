// The drill of going back to a point in time, on real files: a base backup while the service writes, an archive of the log, a mishap, and
// a new server that stops right before it. Only PostgreSQL's own functions and `cp` are used, so that it works with any version.
// Source: PostgreSQL manual §25.3 (continuous archiving, low-level base backup).
import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { OWNER_ROLE, startEmbeddedDatabase } from '../../src/compose/embedded-database.ts';
import { clusterUser, findPrograms, run } from '../../src/compose/postgres-programs.ts';
import { freePort } from '../../src/lib/free-port.ts';

const PASSWORDS = { ownerPassword: 'owner-of-the-restore-drill', servicePassword: 'service-of-the-restore-drill' };
/** What a server makes anew, and what must not be copied from one that runs. */
const LEFT_OUT = /\/(postmaster\.(pid|opts)|server\.log|pg_(wal|dynshmem|notify|replslot|serial|snapshots|stat_tmp|subtrans)\/.+)$/;

export type Drill = {
  readonly ownerUrl: string;
  /** Copies the files of the running server. Takes the named number of seconds. */
  readonly backUp: () => Promise<number>;
  /** The moment to go back to. */
  readonly mark: (name: string) => Promise<void>;
  /** A second server, as the first one stood at the mark. */
  readonly restore: (name: string) => Promise<{ readonly ownerUrl: string; readonly seconds: number }>;
  readonly close: () => Promise<void>;
};

export async function openDrill(): Promise<Drill> {
  const home = mkdtempSync(path.join(tmpdir(), 'opgavebro-drill-'));
  const [dir, base, archive, restored] = ['postgres', 'base', 'archive', 'restored'].map((name) => path.join(home, name)) as [
    string,
    string,
    string,
    string,
  ];
  const user = clusterUser(dir);
  mkdirSync(archive, { mode: 0o700 });
  if (user) for (const folder of [home, archive]) chownSync(folder, user.uid, user.gid);
  const settings = { wal_level: 'replica', archive_mode: 'on', archive_command: `'cp %p ${archive}/%f'` };
  const server = await startEmbeddedDatabase({ dataDir: home, ...PASSWORDS, settings });
  const programs = await findPrograms();
  let second = false;

  return {
    ownerUrl: server.ownerUrl,
    backUp: () =>
      timed(async () => {
        const client = await connected(server.ownerUrl); // the same session from start to stop
        await client.query(`select pg_backup_start('drill', true)`);
        cpSync(dir, base, { recursive: true, filter: (file) => !LEFT_OUT.test(file) });
        const { rows } = await client.query<{ label: string }>('select labelfile as label from pg_backup_stop()');
        await client.end();
        writeFileSync(path.join(base, 'backup_label'), rows[0]?.label ?? '');
      }),
    mark: async (name) => {
      const client = await connected(server.ownerUrl);
      await client.query('select pg_create_restore_point($1)', [name]);
      await client.query('select pg_switch_wal()');
      await client.end();
    },
    restore: async (name) => {
      const port = await freePort();
      const seconds = await timed(async () => {
        await archived(server.ownerUrl);
        cpSync(base, restored, { recursive: true });
        const recovery = [
          `restore_command = 'cp ${archive}/%f %p'`,
          `recovery_target_name = '${name}'`,
          `recovery_target_action = 'promote'`,
        ];
        writeFileSync(path.join(restored, 'postgresql.auto.conf'), `${recovery.join('\n')}\n`);
        writeFileSync(path.join(restored, 'recovery.signal'), '');
        if (user) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, restored]);
        execFileSync('chmod', ['0700', restored]);
        const flags = `-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=${port} -c archive_mode=off`;
        const log = path.join(restored, 'server.log');
        const args = ['start', '--wait', '--timeout=60', `--pgdata=${restored}`, `--log=${log}`, `--options=${flags}`];
        const { code, output } = await run(programs.pg_ctl, args, restored, user);
        if (code !== 0) throw new Error(output);
        second = true;
        await promoted(urlOf(server.ownerUrl, port));
      });
      return { ownerUrl: urlOf(server.ownerUrl, port), seconds };
    },
    close: async () => {
      if (second) await run(programs.pg_ctl, ['stop', '--mode=immediate', '--wait', `--pgdata=${restored}`], restored, user);
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function urlOf(url: string, port: number): string {
  const moved = new URL(url);
  moved.port = String(port);
  moved.username = OWNER_ROLE;
  return moved.href;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Waits until the log of what has been written so far lies in the archive. */
async function archived(url: string): Promise<void> {
  const client = await connected(url);
  const { rows } = await client.query<{ name: string }>('select pg_walfile_name(pg_switch_wal()) as name');
  const done = `select last_archived_wal >= $1 as done from pg_stat_archiver`;
  await until(async () => (await client.query<{ done: boolean }>(done, [rows[0]?.name])).rows[0]?.done === true);
  await client.end();
}

async function promoted(url: string): Promise<void> {
  const client = await connected(url);
  await until(async () => (await client.query<{ done: boolean }>('select not pg_is_in_recovery() as done')).rows[0]?.done === true);
  await client.end();
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 600; turn++) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come to it within 30 s');
}
