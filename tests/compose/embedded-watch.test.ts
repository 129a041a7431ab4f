// The embedded database of a service that runs: killed, it is back; what stood is there; when it cannot be started,
// the process is told to end.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../src/compose/embedded-database.ts';
import { watchEmbedded } from '../../src/compose/embedded-watch.ts';
import { localSecrets } from '../../src/compose/local-secrets.ts';
import { isStartFault } from '../../src/compose/start-fault.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-watch-'));
const note = path.join(dataDir, 'postgres', 'postmaster.pid');
let database: EmbeddedDatabase;
const said: string[] = [];
const logger = {
  warn: (...about: unknown[]) => said.push(String(about.at(-1))),
  error: (...about: unknown[]) => said.push(String(about.at(-1))),
} as unknown as Parameters<typeof watchEmbedded>[1];

beforeAll(async () => {
  database = await startEmbeddedDatabase({ dataDir, ...localSecrets(dataDir) });
}, 60_000);
afterAll(async () => {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const kill = () => process.kill(Number.parseInt(readFileSync(note, 'utf8'), 10), 'SIGKILL');

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.serviceUrl });
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await pause(20);
}

test('a server that was killed is started again, at the same address and with what stood', {
  timeout: 60_000,
}, async () => {
  const stop = watchEmbedded(database, logger, { every: 50, giveUp: (fault) => said.push(fault.message) });
  await ask('create temporary table nothing ()');
  kill();
  await until(() => said.includes('the embedded database runs again'));
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
  await stop();
  expect(said[0]).toBe('the embedded database has stopped and is started again');
});

test('an empty note of a server is no server: it starts', { timeout: 60_000 }, async () => {
  kill();
  await until(() => !database.alive());
  writeFileSync(note, '');
  await database.startAgain();
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
});

test('three starts in vain, and the process is told to end', { timeout: 60_000 }, async () => {
  const [version, aside] = ['PG_VERSION', 'PG_VERSION.aside'].map((name) => path.join(dataDir, 'postgres', name)) as [
    string,
    string,
  ];
  said.length = 0;
  let given: Error | undefined;
  renameSync(version, aside);
  kill();
  const stop = watchEmbedded(database, logger, {
    every: 50,
    giveUp: (fault) => {
      given = fault;
    },
  });
  await until(() => given !== undefined);
  await stop();
  expect(isStartFault(given)).toBe(true);
  expect(said.filter((line) => line === 'the embedded database did not start')).toHaveLength(3);
  renameSync(aside, version);
  await database.startAgain();
});
