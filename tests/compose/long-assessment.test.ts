// The built service makes long draws on a thread of its own: what the bundle leaves out or cannot find shows only here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { build, type ServiceProcess, startProcess } from '../support/built-service.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let service: ServiceProcess;
let dataDir: string;
beforeAll(async () => {
  const [built, made] = await Promise.all([build(), createTestDatabase()]);
  database = made;
  dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-long-'));
  const env = {
    NODE_ENV: 'test',
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

/** The demonstration's case with so many cost lines that ten thousand draws are long. */
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
