// `npm run backup` and restore: the copy of a running service is complete, and is an ordinary data folder.
import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Build, build, type ServiceProcess, startProcess } from '../support/built-service.ts';

const home = mkdtempSync(path.join(tmpdir(), 'opgavebro-backup-'));
const [dataDir, copy, again] = ['data', 'copy', 'again'].map((name) => path.join(home, name)) as [
  string,
  string,
  string,
];
const running: ServiceProcess[] = [];
let built: Build;
beforeAll(async () => {
  built = await build();
}, 120_000);
afterAll(async () => {
  for (const service of running) await service.ended('SIGTERM');
  rmSync(home, { recursive: true, force: true });
}, 30_000);

async function start(dir: string) {
  const service = startProcess(built, { DATA_DIR: dir, DEMO_DATE: '2026-11-22', NODE_ENV: 'test' });
  running.push(service);
  const { publicUrl } = await service.ready;
  const token = async (account: string) => {
    const minted = await fetch(`${publicUrl}/demo-idp/token-for/${account}`, { method: 'POST' });
    return { authorization: `Bearer ${((await minted.json()) as { access_token: string }).access_token}` };
  };
  const [coordinator, auditor] = await Promise.all([token('coordinator-fyn'), token('auditor')]);
  return {
    service,
    write: async (title: string) => {
      const headers = { ...coordinator, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
      const body = JSON.stringify({ title, framework: 'syddanmark-2022', cluster: 'fyn' });
      const answer = await fetch(`${publicUrl}/v1/proposals`, { method: 'POST', headers, body });
      return answer.status === 201 ? ((await answer.json()) as { id: string }).id : undefined;
    },
    status: async (id: string) => (await patiently(`${publicUrl}/v1/proposals/${id}`, auditor)).status,
    events: async (after: string) =>
      patiently(`${publicUrl}/v1/events?pageSize=500${after && `&after=${after}`}`, auditor),
  };
}

/** Retries as a client does after a 503: a machine that copies a database is busy. */
async function patiently(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const answer = await fetch(url, { headers });
  if (answer.status !== 503) return answer;
  await setTimeout(Number(answer.headers.get('retry-after')) * 1_000);
  return patiently(url, headers);
}

type FeedPage = { readonly more: boolean; readonly links: { readonly next: string } };
/** The cursor after a page. */
const placeOf = ({ links }: FeedPage) => new URL(links.next, 'http://x').searchParams.get('after') ?? '';

function command(name: string, dir: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env.PATH, DATA_DIR: dir };
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(built.dir, `server/${name}.js`), ...args], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), said: out + err }),
    );
  });
}

test('a copy of a service that writes holds what was acknowledged before, and is started from', {
  timeout: 240_000,
}, async () => {
  const { service, write, events } = await start(dataDir);
  const before = [await write('Før'), await write('Også før')];
  const written: (string | undefined)[] = [];
  let copying = true;
  const writing = (async () => {
    while (copying) written.push(await write('Under'));
  })();
  const backup = await command('backup', dataDir, copy);
  copying = false;
  await writing;
  expect(backup.said).toMatch(/hændelser, sporet passer/);
  expect(backup.code).toBe(0);
  expect(readdirSync(copy).sort()).toEqual(['postgres', 'secrets.json']);
  expect(statSync(path.join(copy, 'secrets.json')).mode & 0o777).toBe(0o600);
  const after = await write('Efter');
  let read: FeedPage = { more: true, links: { next: '' } };
  while (read.more) read = (await (await events(placeOf(read))).json()) as FeedPage;
  const last = placeOf(read);
  expect(await command('backup', dataDir, copy)).toMatchObject({
    code: 1,
    said: expect.stringContaining('findes allerede'),
  });
  expect(await service.ended('SIGTERM')).toBe(0);
  expect(written.length).toBeGreaterThan(2);

  execFileSync('cp', ['-a', copy, again]); // as src/backup.md says
  expect(await command('verify-trail', again)).toMatchObject({ code: 0 });
  const restored = await start(again);
  for (const id of before) expect(await restored.status(id ?? '')).toBe(200);
  expect(await restored.status(after ?? '')).toBe(404);
  expect(await restored.write('Videre')).toBeDefined();
  expect((await restored.events(last)).status).toBe(410);
});

test('of an installation that stands still too; what has a database of its own is told of pg_dump', {
  timeout: 120_000,
}, async () => {
  const folder = path.join(home, 'still');
  for (const service of running) await service.ended('SIGTERM');
  expect(await command('backup', dataDir, folder)).toMatchObject({ code: 0 });
  expect(existsSync(path.join(folder, 'postgres', 'PG_VERSION'))).toBe(true);
  expect(await command('backup', dataDir)).toMatchObject({ code: 1, said: expect.stringContaining('MAPPE') });
});
