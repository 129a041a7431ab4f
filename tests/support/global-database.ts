// One embedded PostgreSQL for a whole test run: in its own folder, on a free port, removed at the end. It can run
// beside a service and as root, and removes what killed runs left behind.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { lockData } from '../../src/compose/data-lock.ts';
import { startEmbeddedDatabase } from '../../src/compose/embedded-database.ts';
import { localSecrets } from '../../src/compose/local-secrets.ts';
import { migrate } from '../../src/store/migrate.ts';
import { removeBuild } from './build-folder.ts';
import { startSystemPostgres } from './system-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: { readonly ownerUrl: string; readonly serviceUrl: string };
    /** The name of this run, unique on the machine. */
    readonly run: string;
  }
}

export const TEMPLATE = 'opgavebro_template';
const PREFIX = 'opgavebro-test-';

/** Settings without durability: data of a test run need not survive a power cut. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '300',
  shared_buffers: '64MB',
};

async function startIn(dataDir: string) {
  const lock = lockData(dataDir);
  const database = await startEmbeddedDatabase({ dataDir, ...localSecrets(dataDir), settings: SETTINGS });
  const remove = async () => {
    await database.stop();
    lock.release();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  return { ...database, remove };
}

/** With TEST_POSTGRES=system, the whole run uses the PostgreSQL of the system, such as Debian's 15. */
async function onSystem() {
  const server = await startSystemPostgres({ max_connections: '300', synchronous_commit: 'off' });
  await server.createDatabase('opgavebro');
  return { ownerUrl: server.ownerUrl('opgavebro'), serviceUrl: server.serviceUrl('opgavebro'), remove: server.close };
}

/** Removes servers and folders of killed runs: those whose lock no process holds. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(PREFIX))) {
    try {
      const leftBehind = await startIn(path.join(tmpdir(), name));
      await leftBehind.remove();
    } catch {
      // another run is using it, or it belongs to another user
    }
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const database = await (process.env.TEST_POSTGRES === 'system'
    ? onSystem()
    : startIn(mkdtempSync(path.join(tmpdir(), PREFIX))));
  try {
    await makeTemplate(database.ownerUrl);
    project.provide('run', String(process.pid));
    project.provide('postgres', { ownerUrl: database.ownerUrl, serviceUrl: database.serviceUrl });
  } catch (error) {
    await database.remove();
    throw error;
  }
  return async () => {
    removeBuild(String(process.pid));
    await database.remove();
  };
}

async function makeTemplate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`create database ${TEMPLATE}`);
  } finally {
    await client.end();
  }
  const template = new URL(ownerUrl);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href);
}
