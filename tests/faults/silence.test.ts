// A network that drops connections silently: existing connections swallow data and never end, new ones work. The
// service recovers by itself.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proxyTo } from '../support/proxy.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';

let database: TestDatabase;
let way: Awaited<ReturnType<typeof proxyTo>>;
let service: TestService;
let headers: Record<string, string>;
beforeAll(async () => {
  database = await createTestDatabase();
  way = await proxyTo(database.serviceUrl);
  service = await startTestService({ ...IN_FORCE, DATABASE_URL: way.url, DATABASE_OWNER_URL: database.ownerUrl });
  headers = { ...(await service.as('coordinator-fyn')), 'content-type': 'application/json' };
}, 60_000);
afterAll(async () => {
  await service?.close();
  way?.close();
  await database?.drop();
});

/** For an answer that hangs: the service promises readiness within 2 s, but the machine is shared. */
const ANSWER_MS = 5_000;

const read = () => fetch(`${service.url}/v1/proposals`, { headers, signal: AbortSignal.timeout(ANSWER_MS) });
const write = () =>
  fetch(`${service.url}/v1/proposals`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': randomUUID() },
    body: JSON.stringify({ title: 'Kateterpleje', framework: 'syddanmark-2022', cluster: 'fyn' }),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
const ready = async () => {
  const answer = await fetch(`${service.url}/health/ready`, { signal: AbortSignal.timeout(ANSWER_MS) });
  return { code: answer.status, ...((await answer.json()) as { status: string; checks: Record<string, boolean> }) };
};

/** Polls until the wanted status; the limit is the promised time. */
async function until(ask: () => Promise<Response>, status: number, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer?.status === status) return;
    if (Date.now() > end) throw new Error(`no ${status} within ${withinMs} ms, but ${answer?.status}`);
    await pause(100);
  }
}

test('connections that swallow are given up: reads and writes are back within 10 s, readiness within 15 s', async () => {
  await Promise.all(Array.from({ length: 12 }, read)); // opens many connections
  expect((await ready()).status).toBe('ready');
  way.forget();
  await Promise.all([
    until(read, 200, 10_000),
    until(write, 201, 10_000),
    until(() => fetch(`${service.url}/health/ready`), 200, 15_000),
  ]);
  await expect.poll(async () => (await ready()).status, { timeout: 15_000, interval: 500 }).toBe('ready');
}, 40_000);

test('readiness answers also while nothing comes through, and says what is away', async () => {
  way.stall(true);
  await expect
    .poll(ready, { timeout: 15_000 })
    .toMatchObject({ code: 503, status: 'not-ready', checks: { database: false } });
  way.stall(false);
  await expect.poll(async () => (await ready()).status, { timeout: 20_000, interval: 500 }).toBe('ready');
}, 60_000);

test('a queue that is away leaves the replica ready for reading and writing, and is told', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('revoke select on pgboss.job from opgavebro_service');
  await expect
    .poll(ready, { timeout: 10_000 })
    .toMatchObject({ code: 200, status: 'degraded', checks: { database: true, migrations: true, queue: false } });
  expect((await write()).status).toBe(201);
  const figures = await (await fetch(`${service.url}/metrics`)).text();
  expect(figures).toContain('service_check{check="queue"} 0');
  expect(figures).toContain('service_check{check="database"} 1');
  await owner.query('grant select on pgboss.job to opgavebro_service');
  await owner.end();
  await expect.poll(async () => (await ready()).status, { timeout: 10_000 }).toBe('ready');
}, 40_000);
