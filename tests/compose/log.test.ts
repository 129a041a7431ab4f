// The log of the process: one JSON object per line for any input; who did what and when; no content and no keys.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, type ServiceProcess, startProcess } from '../support/built-service.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { openTextBrowser, signIn } from '../web/text-browser.ts';

type Line = {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly traceId?: string;
  readonly caller?: string;
};

let database: TestDatabase;
let service: ServiceProcess;
let url: string;
let dataDir: string;
beforeAll(async () => {
  const [built, made] = await Promise.all([build(), createTestDatabase()]);
  database = made;
  dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-log-'));
  const here = { DATA_DIR: dataDir, DATABASE_URL: made.serviceUrl, DATABASE_OWNER_URL: made.ownerUrl };
  const env = { NODE_ENV: 'test', DEMO_IDENTITIES: 'true', LOG_LEVEL: 'debug', ...here };
  service = startProcess(built, env);
  url = (await service.ready).publicUrl;
}, 150_000);
afterAll(async () => {
  await service?.ended('SIGTERM');
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const FORGED = '{"level":"info","msg":"forged"}';
const MARKS = [
  `\r\n${FORGED}`,
  `\n${FORGED}\n`,
  '\u001b[2J\u001b[31mred',
  '\u2028forged',
  '\u202eevil',
  '%0a%0dforged',
  '$\u007bjndi:ldap://x}',
];
const TITLE = 'En hemmelig titel som aldrig skal i loggen';

/** Sends what fetch would never send. */
function sendRaw(text: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.end(text));
    socket.on('error', () => resolve());
    socket.on('close', () => resolve());
    socket.resume();
  });
}

test('stays one object a line, with nothing forged and nothing of bodies, titles or tokens in it', async () => {
  const token = (
    (await (await fetch(`${url}/demo-idp/token-for/coordinator-fyn`, { method: 'POST' })).json()) as {
      access_token: string;
    }
  ).access_token;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  for (const mark of MARKS) {
    const said = encodeURIComponent(mark);
    await fetch(`${url}/v1/proposals/${said}?q=${said}`, {
      headers: { ...headers, 'user-agent': said, 'accept-language': said },
    });
    await fetch(`${url}/${said}`, { headers: { accept: 'text/html' } });
    const body = JSON.stringify({ title: `${TITLE}${mark}`, framework: 'syddanmark-2022', cluster: 'fyn' });
    await fetch(`${url}/v1/proposals`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body,
    });
    await fetch(`${url}/v1/proposals`, { headers: { authorization: `Bearer ${said}` } });
    await sendRaw(`GET /v1/proposals${mark} HTTP/1.1\r\nHost: x\r\ntraceparent: ${mark}\r\nX: ${mark}\r\n\r\n`);
  }
  const browser = openTextBrowser(url);
  const page = await signIn(browser, 'coordinator-fyn');
  await browser.get('/sager');
  await browser.send(page, 'Log ud');
  await browser.get(`/signin/callback?code=${encodeURIComponent(FORGED)}&state=${encodeURIComponent(`\n${FORGED}`)}`);
  await pause(600); // log lines are flushed a few times a second

  const said = service.said();
  const lines = said.split('\n').filter((line) => line.includes('"level"') || line.includes('forged'));
  const read = lines.map((line) => JSON.parse(line) as Line);
  expect(read.length).toBeGreaterThan(MARKS.length * 3);
  expect(said).not.toMatch(/deprecat/i);
  expect(read.filter(({ msg }) => msg === 'forged')).toEqual([]);
  for (const line of read)
    expect(line).toMatchObject({
      level: expect.any(String),
      time: expect.stringMatching(/^2.*Z$/),
      msg: expect.any(String),
    });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(/[\u0000-\u0009\u000b-\u001f\u2028\u2029]/.exec(said)?.[0]).toBeUndefined();
  for (const secret of [TITLE, token, token.split('.')[2] ?? '', 'SESSION', 'opgavebro_service:'])
    expect(said).not.toContain(secret);
  expect(read.filter(({ msg }) => msg === 'refused').length).toBeGreaterThanOrEqual(MARKS.length);
  expect(read.filter(({ msg }) => msg === 'signed in' || msg === 'signed out').map(({ caller }) => caller)).toEqual(
    Array(2).fill('coordinator-fyn'),
  );
  const cases = read.filter((line) => 'route' in line && line.route === '/sager');
  expect(cases.map(({ caller }) => caller)).toEqual(['coordinator-fyn']);
  expect(said).not.toContain('Karen Koordinator');
});
