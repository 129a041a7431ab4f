// Two replicas, real processes on one database behind one entry: they start at once, answer alike, share the work, and
// one alone is enough.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, type ServiceProcess, startProcess } from '../support/built-service.ts';
import { entryTo } from '../support/entry.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { startTestIdentity, type TestIdentity } from '../support/test-identity.ts';
import { type Receiver, startReceiver } from '../support/webhook-receiver.ts';
import { openTextBrowser, signIn, textOf } from '../web/text-browser.ts';

type Replica = { readonly process: ServiceProcess; readonly url: string };

let database: TestDatabase;
let identity: TestIdentity;
let receiver: Receiver;
let dataDir: string;
let replicas: readonly Replica[] = [];
let token: string;
beforeAll(async () => {
  const [built, empty] = await Promise.all([build(), createTestDatabase({ template: 'template0' })]);
  database = empty;
  receiver = await startReceiver();
  identity = await startTestIdentity(
    'opgavebro',
    entryTo(() => replicas.map(({ url }) => url)),
  );
  dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-replicas-'));
  const env = {
    NODE_ENV: 'test',
    DEMO_DATE: '2026-11-22', // the framework of the cases ends with that year
    DATA_DIR: dataDir,
    DATABASE_URL: database.serviceUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_ID: 'opgavebro-web',
    OIDC_CLIENT_SECRET: identity.webClientSecret,
    PUBLIC_URL: identity.url,
    TRAIL_KEY: 'the key of the trails of both replicas',
    SESSION_KEY: 'the key of the sessions of both replicas',
    RATE_LIMIT_PER_MINUTE: '0',
  };
  const started = [startProcess(built, env), startProcess(built, env)];
  replicas = await Promise.all(started.map(async (process) => ({ process, url: await listening(process) })));
  token = await identity.tokenFor('coordinator-fyn');
}, 150_000);
afterAll(async () => {
  for (const { process } of replicas) await process.ended('SIGKILL');
  await Promise.all([identity?.close(), receiver?.close()]);
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The replica's own address: its public address is the entry's. */
async function listening(process: ServiceProcess): Promise<string> {
  await process.ready;
  const [, url] = /Server listening at (http:[^"]+)/.exec(process.said()) ?? [];
  if (url === undefined) throw new Error(process.said());
  return url;
}

function at(n: number): string {
  return replicas[n]?.url ?? '';
}

async function create(
  url: string,
  key: string,
  title = 'Kateterpleje',
): Promise<{ status: number; id: string; replayed: string | null }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key };
  const body = JSON.stringify({ title, framework: 'syddanmark-2022', cluster: 'fyn' });
  const answer = await fetch(`${url}/v1/proposals`, { method: 'POST', headers, body });
  return {
    status: answer.status,
    id: ((await answer.json()) as { id: string }).id,
    replayed: answer.headers.get('idempotency-replayed'),
  };
}

async function rows<T extends object>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('started at once on an empty database, both are ready, and each migration and each framework is there once', async () => {
  for (const { url } of replicas) expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  const [migrations] = await rows<{ all: number; different: number }>(
    'select count(*)::int as all, count(distinct created_at)::int as different from migration',
  );
  expect(migrations?.all).toBe(migrations?.different);
  expect(await rows('select id, version from framework group by id, version having count(*) > 1')).toEqual([]);
  expect((await rows('select from framework')).length).toBe(5);
});

test('a key is answered alike by both, also when it comes to both at once', async () => {
  const key = randomUUID();
  const first = await create(at(0), key);
  expect(await create(at(1), key)).toEqual({ ...first, status: 201, replayed: 'true' });
  const together = await Promise.all([0, 1, 0, 1].map((n) => create(at(n), 'both at once', 'Begge på én gang')));
  expect(new Set(together.map(({ status }) => status)).has(201)).toBe(true);
  for (const { status } of together) expect([201, 409]).toContain(status);
  expect((await rows(`select from proposal where title = 'Begge på én gang'`)).length).toBe(1);
});

test('a session begun through one holds on the other, and signed out on one it has ended on both', async () => {
  const browser = openTextBrowser(identity.url);
  expect(textOf((await signIn(browser, 'coordinator-fyn')).html)).toContain('Karen Koordinator');
  const copied = browser.cookies();
  const seenBy = async (n: number) =>
    (await fetch(`${at(n)}/sager`, { headers: { cookie: copied, accept: 'text/html' }, redirect: 'manual' })).status;
  expect([await seenBy(0), await seenBy(1)]).toEqual([200, 200]);
  await browser.send(await browser.get('/sager'), 'Log ud');
  expect([await seenBy(0), await seenBy(1)]).toEqual([303, 303]);
});

test('each event goes to the webhook once, taken by one of them; when one is killed the other goes on', async () => {
  const headers = {
    authorization: `Bearer ${await identity.tokenFor('integration')}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
  };
  const registered = await fetch(`${at(0)}/v1/webhooks`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ url: receiver.url }),
  });
  expect(registered.status).toBe(201);
  await Promise.all(Array.from({ length: 60 }, (_, n) => create(at(n % 2), randomUUID())));
  await receiver.until(60);
  await pause(1_500); // time for a second delivery, and for the log to be written
  const ids = receiver.received.map(({ headers: got }) => String(got['webhook-id']));
  expect(new Set(ids).size).toBe(60);
  expect(ids).toHaveLength(60);
  const delivered = replicas.flatMap(({ process }) => [
    ...process.said().matchAll(/"delivery":"([^"]+)".*"result":"delivered"/g),
  ]);
  expect(new Set(delivered.map(([, delivery]) => delivery)).size).toBe(60);

  await replicas[0]?.process.ended('SIGKILL');
  await Promise.all(Array.from({ length: 10 }, () => create(at(1), randomUUID())));
  await receiver.until(70);
  expect(new Set(receiver.received.map(({ headers: got }) => got['webhook-id'])).size).toBe(70);
}, 40_000);
