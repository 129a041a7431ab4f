// The embedded database of a running service: after a kill it is restarted with its data; if it cannot be started, the
// process ends.
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
const say = (_about: unknown, words?: string) => void said.push(words ?? String(_about));
const logger = { warn: say, error: say } as unknown as Parameters<typeof watchEmbedded>[1];

beforeAll(async () => {
  database = await startEmbeddedDatabase({ dataDir, ...localSecrets(dataDir) });
}, 60_000);
afterAll(async () => {
  await database?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 30_000);

const kill = () => process.kill(Number.parseInt(readFileSync(note, 'utf8'), 10), 'SIGKILL');

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
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
  await ask('create table kept as select 42 as answer');
  kill();
  await until(() => said.includes('the embedded database runs again'));
  expect(await ask('select answer from kept')).toEqual([{ answer: 42 }]);
  await stop();
  expect(said).toEqual(['the embedded database has stopped and is started again', 'the embedded database runs again']);
});

test('an empty note of a server is no server: it starts', { timeout: 60_000 }, async () => {
  kill();
  await until(() => !database.alive());
  writeFileSync(note, '');
  await database.startAgain();
  expect(await ask('select answer from kept')).toEqual([{ answer: 42 }]);
});

test('three starts in vain, and the process is told to end', { timeout: 120_000 }, async () => {
  const version = path.join(dataDir, 'postgres', 'PG_VERSION');
  said.length = 0;
  let given: Error | undefined;
  renameSync(version, `${version}.aside`);
  kill();
  const stop = watchEmbedded(database, logger, {
    every: 50,
    giveUp: (fault) => {
      given = fault;
    },
  });
  await until(() => given !== undefined);
  await stop();
  expect(isStartFault(given) && given.message).toMatch(/tre forsøg[\s\S]*three tries/);
  expect(said.filter((line) => line === 'the embedded database did not start')).toHaveLength(3);
  renameSync(`${version}.aside`, version);
  await database.startAgain();
});
