// All replicas use the database's time. A machine whose clock differs too much logs it and is not ready.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type AgreedClock, openAgreedClock } from '../../src/compose/agreed-clock.ts';
import { build, startProcess } from '../support/built-service.ts';
import { clockAhead, FAKETIME } from '../support/clock-at.ts';
import { createTestDatabase } from '../support/test-database.ts';

const said: unknown[] = [];
const logger = { error: (about: unknown) => void said.push(about) } as unknown as Parameters<typeof openAgreedClock>[1];
let agreed: AgreedClock | undefined;
afterEach(() => {
  agreed?.stop();
  said.length = 0;
});

const NOON = Date.parse('2026-11-22T12:00:00Z');

test('tells the time of the database, half of the way to it counted in', async () => {
  let own = NOON - 20_000;
  const ask = async () => {
    own += 1_000;
    const theirs = NOON;
    own += 1_000;
    return theirs;
  };
  agreed = await openAgreedClock(ask, logger, { own: () => own });
  expect(agreed.clock()).toEqual({ now: '2026-11-22T12:00:01.000Z', today: '2026-11-22' });
  expect([agreed.agrees(), said]).toEqual([true, []]);
});

test('far from it says so, until it is near again', async () => {
  let own = NOON;
  let theirs = NOON - 30_001;
  agreed = await openAgreedClock(async () => theirs, logger, { own: () => own });
  expect([agreed.agrees(), said]).toEqual([false, [{ seconds: -30 }]]);
  expect(agreed.clock().now).toBe(new Date(theirs).toISOString());
  own += 60_000;
  theirs = own - 1_000;
  await agreed.measure();
  expect([agreed.agrees(), said.length]).toEqual([true, 1]);
});

test('a database that is away changes nothing of what is known; at the start it is told', async () => {
  const answers = [Promise.resolve(NOON + 5_000), Promise.reject(new Error('away'))];
  agreed = await openAgreedClock(() => answers.shift() ?? Promise.reject(new Error('away')), logger, {
    own: () => NOON,
  });
  await expect(agreed.measure()).rejects.toThrow('away');
  expect(agreed.clock().now).toBe('2026-11-22T12:00:05.000Z');
  await expect(openAgreedClock(() => Promise.reject(new Error('away')), logger)).rejects.toThrow('away');
});

test('of a given day it begins at noon', async () => {
  agreed = await openAgreedClock(async () => NOON, logger, { day: '2027-01-15', own: () => NOON });
  expect(agreed.clock().now).toBe('2027-01-15T12:00:00.000Z');
});

test.skipIf(FAKETIME === undefined)(
  'a service whose machine is 45 s ahead is not ready, and writes the right time',
  {
    timeout: 120_000,
  },
  async () => {
    const [built, database] = await Promise.all([build(), createTestDatabase()]);
    const dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-ahead-'));
    const service = startProcess(built, {
      DATA_DIR: dataDir,
      DATABASE_URL: database.serviceUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DEMO_IDENTITIES: 'true',
      ...clockAhead(45),
    });
    try {
      const { publicUrl } = await service.ready;
      // A service that has just started on a busy machine may answer that it is overloaded.
      const readiness = async () => (await (await fetch(`${publicUrl}/health/ready`)).json()) as object;
      const notReady = { status: 'not-ready', checks: { clock: false, database: true } };
      await expect.poll(readiness, { timeout: 30_000 }).toMatchObject(notReady);
      expect(service.said()).toMatch(/"seconds":-4\d.*the clock is not that of the database/);
      const token = await fetch(`${publicUrl}/demo-idp/token-for/coordinator-fyn`, { method: 'POST' });
      const { access_token } = (await token.json()) as { access_token: string };
      const made = await fetch(`${publicUrl}/v1/proposals`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${access_token}`,
          'content-type': 'application/json',
          'idempotency-key': 'ahead',
        },
        body: JSON.stringify({ title: 'Til tiden', framework: 'sundhedsraad-2027', cluster: 'fyn' }),
      });
      const { createdAt } = (await made.json()) as { createdAt: string };
      expect(Math.abs(Date.parse(createdAt) - Date.now())).toBeLessThan(30_000);
    } finally {
      await service.ended('SIGTERM');
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
);
