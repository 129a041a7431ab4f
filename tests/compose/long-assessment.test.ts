// The built service makes long draws on a thread of its own, and another helps where many what-ifs come at a time: what the bundle leaves out or
// cannot find shows only here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { build, type ServiceProcess, startProcess } from '../support/built-service.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const NO_LIMITS = { RATE_LIMIT_PER_MINUTE: '0', BUSY_AFTER_MS: '20000' };

let database: TestDatabase;
let service: ServiceProcess;
let dataDir: string;
beforeAll(async () => {
  const [built, made] = await Promise.all([build(), createTestDatabase()]);
  database = made;
  dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-long-'));
  const env = { NODE_ENV: 'test', DATA_DIR: dataDir, DATABASE_URL: made.serviceUrl, DATABASE_OWNER_URL: made.ownerUrl, ...NO_LIMITS };
  service = startProcess(built, env);
  await service.ready;
}, 150_000);
afterAll(async () => {
  await service?.ended('SIGTERM');
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The demonstration's case with so many cost lines that ten thousand draws are long. */
function longDossier() {
  const [first, second, ...others] = iv.economy.alternatives;
  const costs = Array.from({ length: 200 }, (_, i) => ({ ...second?.costs[i % second.costs.length], id: `linje-${i}` }));
  const { verifications: _, ...economy } = { verifications: [], ...iv.economy };
  return { ...iv, economy: { ...economy, alternatives: [first, { ...second, costs }, ...others] } };
}

async function signIn(): Promise<{ readonly address: string; readonly authorization: string }> {
  const { publicUrl } = await service.ready;
  const signedIn = await fetch(`${publicUrl}/demo-idp/token-for/coordinator-fyn`, { method: 'POST' });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  return { address: `${publicUrl}/v1/assessments`, authorization: `Bearer ${token}` };
}

test('a what-if with two hundred cost lines and ten thousand draws is answered', async () => {
  const { address, authorization } = await signIn();
  const answer = await fetch(address, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ framework: 'syddanmark-2022', cluster: 'fyn', dossier: longDossier(), draws: 10_000 }),
  });
  expect([answer.status, service.said().includes('unexpected error')]).toEqual([200, false]);
  expect(await answer.json()).toMatchObject({ economy: { uncertainty: { status: 'drawn', draws: 10_000 } } });
});

test('many what-ifs at a time are answered by two threads as by one, and refused as by one', async () => {
  const { address, authorization } = await signIn();
  const bodies = Array.from({ length: 30 }, (_, n) => {
    const dossier = { ...iv, task: { ...iv.task, title: n % 10 === 3 ? 'Om 010203-1234' : `Sag ${n} – æøå` } };
    const whole = JSON.stringify({ framework: 'syddanmark-2022', cluster: n % 10 === 7 ? 'ukendt' : 'fyn', dossier, draws: 0 });
    return n % 10 === 5 ? whole.slice(0, -1) : whole;
  });
  const ask = async (n: number) => {
    const headers = {
      authorization,
      'content-type': n === 11 ? 'application/merge-patch+json' : 'application/json',
      'accept-language': ['da', 'en', 'sv'][n % 3] ?? '',
      ...(n === 13 && { accept: 'text/html' }),
      ...(n === 19 && { 'idempotency-key': 'x'.repeat(256) }),
    };
    const answer = await fetch(address + (n === 21 ? '?unknown=1' : ''), { method: 'POST', headers, body: bodies[n] ?? '' });
    const { date: _, traceparent: __, ...shown } = Object.fromEntries(answer.headers);
    const text = (await answer.text()).replace(/"(traceId|instance)":"[^"]*"/g, '');
    return { status: answer.status, shown, text };
  };
  const numbers = bodies.map((_, n) => n);
  const alone: Awaited<ReturnType<typeof ask>>[] = [];
  for (const n of numbers) alone.push(await ask(n));
  expect(service.said()).not.toContain('a thread helps');
  while (!service.said().includes('a thread helps')) await Promise.all(numbers.map(ask));
  for (let round = 0; round < 3; round++) expect(await Promise.all(numbers.map(ask))).toEqual(alone);
  expect(alone.map(({ status }) => status).toSorted()).toEqual([...Array(18).fill(200), ...Array(10).fill(400), 406, 415]);
  expect(service.said()).not.toContain('the thread of the what-ifs ended');
}, 60_000);
