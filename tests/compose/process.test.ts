// The whole service in a separate process: two commands from a new folder, Ctrl-C, a restart, two starts at once, and
// kill -9.

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync as readdir, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Build, build, type ServiceProcess, startProcess } from '../support/built-service.ts';
import { createTestDatabase } from '../support/test-database.ts';

/** For tests that make a case: its framework ends with that year. */
const IN_TIME = { DEMO_DATE: '2026-11-22' };

let built: Build;
let dataDir: string;
const running: ServiceProcess[] = [];

beforeAll(async () => {
  built = await build();
}, 60_000);
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-process-'));
});
afterEach(async () => {
  for (const service of running.splice(0)) await service.ended('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): ServiceProcess {
  const service = startProcess(built, { DATA_DIR: dataDir, ...env });
  running.push(service);
  return service;
}

async function tokenFrom(url: string, account = 'coordinator-fyn'): Promise<string> {
  const answer = await fetch(`${url}/demo-idp/token-for/${account}`, { method: 'POST' });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** Waits for status 200; a process that has just started on a busy machine may first answer 503. */
function answers(url: string, init?: RequestInit): Promise<void> {
  return vi.waitFor(
    async () => {
      const answer = await fetch(url, init);
      expect(answer.status, await answer.text()).toBe(200);
    },
    { timeout: 20_000, interval: 500 },
  );
}

/** Sends a request and returns when half of its body is sent. */
function halfSent(url: string, authorization: string, title: string) {
  const body = JSON.stringify({ title, framework: 'syddanmark-2022', cluster: 'fyn' });
  const headers = {
    authorization,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'idempotency-key': randomUUID(),
  };
  const asked = request(`${url}/v1/proposals`, { method: 'POST', headers });
  asked.write(body.slice(0, 10));
  const answer = once(asked, 'response').then(([response]) => response as IncomingMessage);
  return { answer, sendRest: () => asked.end(body.slice(10)) };
}

// A start creates a database; the timeouts are for a start that hangs, not for a busy machine.
describe('the service', { timeout: 60_000 }, () => {
  test('starts on a fresh folder, says where to go, stops on Ctrl-C, and finds all of it again', async () => {
    const first = start(IN_TIME);
    const { publicUrl } = await first.ready;
    expect(first.said()).toContain('Opgavebro er klar');
    expect(first.said()).toContain(`${publicUrl}/docs`);
    await answers(`${publicUrl}/health/ready`);
    const token = await tokenFrom(publicUrl);
    const created = await fetch(`${publicUrl}/v1/proposals`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': 'process-test-1',
      },
      body: JSON.stringify({ title: 'Kateterpleje', framework: 'syddanmark-2022', cluster: 'fyn' }),
    });
    expect(created.status, await created.clone().text()).toBe(201);
    const at = created.headers.get('location') ?? '';
    expect(await first.ended('SIGINT')).toBe(0);
    await expect(fetch(publicUrl)).rejects.toThrow();

    const second = start({ ...IN_TIME, PORT: new URL(publicUrl).port });
    await second.ready;
    const kept = await fetch(new URL(at, publicUrl), { headers: { authorization: `Bearer ${token}` } });
    expect(kept.status, 'the token of before the restart still counts').toBe(200);
    expect(await kept.json()).toMatchObject({ title: 'Kateterpleje' });
  });

  test('started a second time on the same data says so and ends, and the first goes on', async () => {
    const first = start();
    const { publicUrl } = await first.ready;
    const second = start();
    expect(await second.ended()).toBe(1);
    expect(second.said()).toMatch(
      /^Opgavebro kører allerede på de samme data .*\nOpgavebro is already running on the same data/,
    );
    expect((await fetch(`${publicUrl}/health/live`)).status).toBe(200);
  });

  test('recovers from kill -9 without a trace of the fall', async () => {
    const first = start();
    const { publicUrl } = await first.ready;
    const token = await tokenFrom(publicUrl, 'auditor');
    expect(await first.ended('SIGKILL')).toBe('SIGKILL');
    const second = start({ PORT: new URL(publicUrl).port });
    await second.ready;
    await answers(`${publicUrl}/v1/proposals`, { headers: { authorization: `Bearer ${token}` } });
  });

  test('told to stop answers what is under way, and waits for nobody longer than it may', async () => {
    const service = start(IN_TIME);
    const { publicUrl } = await service.ready;
    const authorization = `Bearer ${await tokenFrom(publicUrl)}`;
    const finishes = halfSent(publicUrl, authorization, 'finishes');
    const cut = halfSent(publicUrl, authorization, 'never finishes').answer.catch(() => 'cut');
    await pause(300);
    const ended = service.ended('SIGTERM');
    await pause(300);
    finishes.sendRest();
    expect((await finishes.answer).statusCode).toBe(201);
    // The other client never sends the rest: a service that waited for it would never end.
    expect(await ended).toBe(0);
    expect(await cut).toBe('cut');
  }, 30_000);

  test('told to stop while it starts stops in order', async () => {
    const service = start();
    while (!readdir(dataDir).includes('service.lock')) await pause(20); // it has started, and creates its database
    await pause(100);
    expect(service.said()).not.toContain('"ready"');
    expect(await service.ended('SIGTERM'), service.said()).toBe(0);
    const again = start();
    await again.ready;
  });

  test('says in plain words what is wrong, without a stack', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const port = String((taken.address() as AddressInfo).port);
    const busy = start({ PORT: port });
    expect(await busy.ended()).toBe(1);
    taken.close();
    expect(busy.said()).toContain(`Porten ${port} er optaget`);
    expect(busy.said()).not.toMatch(/\bat .*\.js:\d+/);
    expect(readdir(dataDir).sort()).toEqual(['postgres', 'secrets.json']);

    const faulty = start({ NODE_ENV: 'production', LOG_LEVEL: 'loud' });
    expect(await faulty.ended()).toBe(1);
    expect(faulty.said()).toMatch(/DATABASE_URL mangler[\s\S]*LOG_LEVEL skal være en af/);

    const wrong = start({ TRAIL_KEY: 'a key that sealed nothing of this trail' });
    expect(await wrong.ended()).toBe(1);
    expect(wrong.said()).toMatch(/TRAIL_KEY er en anden nøgle[\s\S]*TRAIL_KEY is another key[\s\S]*change-trail-key/);
    expect(wrong.said()).not.toMatch(/\bat .*\.js:\d+/);

    const file = path.join(dataDir, 'secrets.json');
    const { trailKey: _, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify(rest));
    const forgetful = start();
    expect(await forgetful.ended()).toBe(1);
    expect(forgetful.said()).toMatch(/secrets\.json mangler trailKey, som hører til databasen/);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(rest);

    writeFileSync(path.join(dataDir, 'secrets.json'), '{ "trailKey": ');
    const broken = start();
    expect(await broken.ended()).toBe(1);
    expect(broken.said()).toMatch(/secrets\.json kan ikke læses/);
    rmSync(path.join(dataDir, 'secrets.json'));
    const lost = start();
    expect(await lost.ended()).toBe(1);
    expect(lost.said()).toMatch(/secrets\.json mangler trailKey, ownerPassword, som hører til databasen/);

    const away = start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DEMO_IDENTITIES: 'true' });
    expect(await away.ended()).toBe(1);
    expect(away.said()).toMatch(/Databasen svarer ikke/);
  });

  test('with a database given becomes ready, and needs no server of its own', async () => {
    const database = await createTestDatabase();
    const env = { DATABASE_URL: database.serviceUrl, DATABASE_OWNER_URL: database.ownerUrl, DEMO_IDENTITIES: 'true' };
    const service = start(env);
    await service.ready;
    expect(readdir(dataDir)).toEqual(['secrets.json']);
    const secrets = Object.values(
      JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')) as Record<string, unknown>,
    );
    for (const secret of secrets) if (typeof secret === 'string') expect(service.said()).not.toContain(secret);
    expect(await service.ended('SIGTERM')).toBe(0);
    await database.drop();
  });
});
