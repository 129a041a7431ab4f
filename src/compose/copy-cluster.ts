// Copies the data folder of an embedded PostgreSQL while its server runs, by PostgreSQL's low-level backup. Source:
// PostgreSQL manual §25.3.4, Making a Base Backup Using the Low Level API.
import { chmodSync, chownSync, copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Folders with state of the running server; the next server recreates their content. */
const EMPTIED = new Set(
  'pg_wal pg_replslot pg_dynshmem pg_notify pg_serial pg_snapshots pg_stat_tmp pg_subtrans'.split(' '),
);
const LEFT_OUT = /^(postmaster\.(pid|opts)|server\.log|pg_internal\.init|pgsql_tmp.*|backup_label(\.old)?)$/;
const SEGMENT = /^[0-9A-F]{24}$/;

/**
 * Copies the cluster of a running server with the WAL that makes it consistent. The copy contains everything committed
 * before the call. A server started on it first recovers, as after a power cut.
 * @param ownerUrl URL of a superuser
 * @param from the data folder
 * @param to a folder that does not exist
 */
export async function copyCluster(ownerUrl: string, from: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'opgavebro-backup' });
  await client.connect();
  try {
    await client.query('set statement_timeout = 0; set idle_in_transaction_session_timeout = 0');
    // The slot lasts as long as this session: WAL that the copy needs is not recycled.
    await client.query(
      `select pg_create_physical_replication_slot('opgavebro_backup_' || pg_backend_pid(), true, true)`,
    );
    await client.query(`select pg_backup_start('opgavebro', fast => true)`);
    copyFolder(from, to, (name) => !LEFT_OUT.test(name));
    const { rows } = await client.query<{ label: string; last: string }>(
      'select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(wait_for_archive => false)',
    );
    const [{ label, last } = { label: '', last: '' }] = rows;
    const first = /^START WAL LOCATION: .*\(file ([0-9A-F]{24})\)/m.exec(label)?.[1];
    if (first === undefined) throw new Error('PostgreSQL named no first file of its log');
    const log = readdirSync(path.join(from, 'pg_wal')).filter((name) => SEGMENT.test(name));
    for (const name of log.filter((each) => each >= first && each <= last))
      copyFile(path.join(from, 'pg_wal', name), path.join(to, 'pg_wal', name));
    const labelled = path.join(to, 'backup_label');
    writeFileSync(labelled, label, { mode: 0o600 });
    owned(labelled, from);
  } finally {
    await client.end();
  }
}

function copyFolder(from: string, to: string, wanted: (name: string) => boolean): void {
  mkdirSync(to, { mode: 0o700 });
  owned(to, from);
  for (const entry of readdirSync(from, { withFileTypes: true }).filter(({ name }) => wanted(name))) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target, (name) => wanted(name) && !EMPTIED.has(entry.name));
    else if (entry.isFile()) copyFile(source, target);
  }
}

/** A file may vanish because its table is dropped meanwhile: the WAL records that too. */
function copyFile(from: string, to: string): void {
  try {
    copyFileSync(from, to);
    chmodSync(to, 0o600);
    owned(to, from);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Gives the file the same owner: PostgreSQL does not run as root. */
function owned(file: string, like: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(like);
  chownSync(file, uid, gid);
}
