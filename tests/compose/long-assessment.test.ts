// The built service makes long draws and documents on worker threads. Only this test shows if the bundle lacks or
// cannot find a file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { build, type ServiceProcess, startProcess } from '../support/built-service.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { IN_FORCE } from '../support/test-service.ts';

let database: TestDatabase;
let service: ServiceProcess;
let dataDir: string;
beforeAll(async () => {
  const [built, made] = await Promise.all([build(), createTestDatabase()]);
  database = made;
  dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-long-'));
  const env = {
    NODE_ENV: 'test',
    ...IN_FORCE,
    DEMO_IDENTITIES: 'true',
    DATA_DIR: dataDir,
    DATABASE_URL: made.serviceUrl,
    DATABASE_OWNER_URL: made.ownerUrl,
  };
  service = startProcess(built, env);
  await service.ready;
}, 150_000);
afterAll(async () => {
  await service?.ended('SIGTERM');
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The demonstration's case with so many cost lines that ten thousand draws take long. */
function longDossier() {
  const [first, second, ...others] = iv.economy.alternatives;
  const own = second?.costs ?? [];
  const more = Array.from({ length: 200 - own.length }, (_, i) => ({ ...own[i % own.length], id: `linje-${i}` }));
  const costs = [...own, ...more];
  const { verifications: _, ...economy } = { verifications: [], ...iv.economy };
  return { ...iv, economy: { ...economy, alternatives: [first, { ...second, costs }, ...others] } };
}

async function signIn(): Promise<{ readonly address: string; readonly authorization: string }> {
  const { publicUrl } = await service.ready;
  const signedIn = await fetch(`${publicUrl}/demo-idp/token-for/coordinator-fyn`, { method: 'POST' });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  return { address: `${publicUrl}/v1`, authorization: `Bearer ${token}` };
}

test('a what-if with two hundred cost lines and ten thousand draws is answered', async () => {
  const { address, authorization } = await signIn();
  const answer = await fetch(`${address}/assessments`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ framework: 'syddanmark-2022', cluster: 'fyn', dossier: longDossier(), draws: 10_000 }),
  });
  expect([answer.status, service.said().includes('unexpected error')]).toEqual([200, false]);
  expect(await answer.json()).toMatchObject({ economy: { uncertainty: { status: 'drawn', draws: 10_000 } } });
});

test('a document with its pictures is made, and one without', async () => {
  const { address, authorization } = await signIn();
  const send = async (method: string, path: string, body: object, version?: string) => {
    const answer = await fetch(address + path, {
      method,
      headers: {
        ...{ authorization, 'idempotency-key': path, ...(version !== undefined && { 'if-match': version }) },
        'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
      },
      body: JSON.stringify(body),
    });
    expect(answer.status, await answer.clone().text()).toBeLessThan(300);
    return { id: ((await answer.json()) as { id: string }).id, etag: answer.headers.get('etag') ?? '' };
  };
  const { id, etag } = await send('POST', '/proposals', { title: 'IV', framework: 'syddanmark-2022', cluster: 'fyn' });
  const filled = await send('PATCH', `/proposals/${id}`, { dossier: iv }, etag);
  const submission = await send('POST', `/proposals/${id}/submissions`, { steps: ['trin-1'] }, filled.etag);
  const begins = async (path: string, accept: string) => {
    const ask = () => fetch(`${address}/submissions/${submission.id}${path}`, { headers: { authorization, accept } });
    let answer = await ask();
    // A busy machine gets the time it asks for.
    while (answer.status === 503) {
      await pause(Number(answer.headers.get('retry-after')) * 1000);
      answer = await ask();
    }
    const text = await answer.text();
    expect(answer.status, text.slice(0, 500)).toBe(200);
    return text.slice(0, 4);
  };
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  expect(await begins('/paper', docx)).toBe('PK\u0003\u0004');
  expect(await begins('/agreement-draft', 'application/pdf')).toBe('%PDF');
  expect(service.said()).not.toContain('unexpected error');
}, 180_000);
