// The built command `opgavebro`, in a separate process, against the service.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DEMO_ACCOUNTS } from '../../src/compose/demo-accounts.ts';
import { type Api, at } from '../http/given-api.ts';
import { openTrial, type Review, submitted, TRIAL } from '../http/given-cases.ts';
import { build } from '../support/built-service.ts';

type Account = keyof typeof DEMO_ACCOUNTS;
type Said = { readonly code: number; readonly out: string; readonly err: string };

let api: Api;
let program: string;
const folder = mkdtempSync(path.join(tmpdir(), 'opgavebro-command-'));
beforeAll(async () => {
  program = path.join((await build()).dir, 'client/opgavebro.js');
  api = await openTrial();
}, 150_000);
afterAll(async () => {
  await api?.close();
  rmSync(folder, { recursive: true });
});

async function said(account: Account | undefined, args: readonly string[], env: object = {}): Promise<Said> {
  const token = account === undefined ? {} : { OPGAVEBRO_TOKEN: await api.service.tokenFor(account) };
  const settings = { PATH: process.env.PATH, OPGAVEBRO_URL: api.service.url, ...token, ...env };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env: settings, maxBuffer: 50_000_000 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const read = (args: readonly string[]) => said('auditor', args);
const review = (): Promise<Review> => submitted(api, ['trin-1']);

test('lists cases by the filters of the API, over several pages, one on each line', async () => {
  const cases = [await review(), await review(), await review()];
  const { code, out, err } = await read(['list', '--framework', TRIAL, '--status', 'in-review', '--limit', '2']);
  expect([code, err, out.trim().split('\n').length]).toEqual([0, '', 2]);
  const all = await read(['list', '--framework', TRIAL, '--json']);
  const listed = all.out.split('\n').flatMap((line) => (line ? [JSON.parse(line).id] : []));
  expect(listed.sort()).toEqual(cases.map(({ proposal }) => proposal).sort());
  const [first = ''] = (await read(['list', '--framework', TRIAL])).out.split('\n');
  expect(first.split('\t')).toEqual([
    expect.stringMatching(/^[\da-f-]{36}$/),
    'in-review',
    'cluster-administrative',
    'fyn-administrative',
    'fyn',
    expect.any(String),
  ]);
});

test('shows a case, decides on the dossier that was read, and verifies the receipt', async () => {
  const { proposal } = await review();
  const shown = await read(['show', proposal]);
  expect(shown.out).toMatch(/^status +in-review$/m);
  const hash = /^dossierHash +([\da-f]{64})$/m.exec(shown.out)?.[1] ?? '';
  const decide = (...more: string[]) =>
    said('decider-fyn-administrative', ['decide', proposal, '--outcome', 'recommended', ...more]);
  const unread = await decide();
  expect([unread.code, unread.err]).toEqual([2, expect.stringContaining('--dossier')]);
  const other = await decide('--dossier', '00000000');
  expect([other.code, other.err]).toEqual([2, expect.stringContaining(hash)]);
  const condition = 'kommune-461; 2099-05-01; Sygeplejerskerne er oplært; også om natten';
  const decided = await decide('--dossier', hash.slice(0, 12), '--condition', condition);
  expect(decided).toEqual({ code: 0, err: '', out: expect.stringContaining('recommended er registreret') });
  const after = JSON.parse((await read(['show', proposal, '--json'])).out);
  const { body } = await api.send(await api.service.tokenFor('auditor'), 'GET', at(`/decisions?cluster=fyn`));
  const [recorded] = (body as { items: { proposal: string; conditions: object[] }[] }).items.filter(
    (each) => each.proposal === proposal,
  );
  expect(recorded?.conditions).toMatchObject([
    { owner: 'kommune-461', dueDate: '2099-05-01', text: 'Sygeplejerskerne er oplært; også om natten' },
  ]);
  expect(after.status).toBe('in-review');

  const verified = await read(['verify', proposal]);
  expect(verified).toMatchObject({ code: 0, err: '' });
  expect(verified.out).toContain('recommended: kvitteringen holder.');
  const key = /Underskrevet med ([\da-f]{64})/.exec(verified.out)?.[1] ?? '';
  expect((await read(['verify', proposal, '--key', key])).code).toBe(0);
  const another = await read(['verify', proposal, '--key', '0'.repeat(64)]);
  expect([another.code, another.out]).toEqual([1, expect.stringContaining('EN ANDEN NØGLE')]);
}, 60_000);

test('a refusal is the service’s own, in the language that was asked for, and ends with 1', async () => {
  const { proposal } = await review();
  const hash = JSON.parse((await read(['show', proposal, '--json'])).out).dossierHash as string;
  const decide = (language: string) =>
    said('reader-syddanmark', [
      ...['decide', proposal, '--outcome', 'approved', '--dossier', hash],
      ...['--language', language],
    ]);
  const [danish, english] = [await decide('da'), await decide('en')];
  expect([danish.code, english.code]).toEqual([1, 1]);
  expect(english.err).not.toBe(danish.err);
  const nowhere = await read(['show', '0199c0de-0000-7000-8000-000000000001']);
  expect(nowhere).toEqual({ code: 1, out: '', err: expect.stringMatching(/\S/) });
  const wrong = await read(['list', '--status', 'godkendt']);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('status')]);
});

test('exports what the service sends, to the screen or to a file', async () => {
  await review();
  const file = path.join(folder, 'sager.csv');
  const rows = ['export', 'proposals', '--framework', TRIAL, '--format', 'csv'];
  const { out } = await read(rows);
  expect(out).toMatch(/^proposal,externalIds,title/);
  expect((await read([...rows, '--output', file])).out).toBe('');
  expect(readFileSync(file, 'utf8')).toBe(out);
  // If a file cannot be written, its old content stays and no partial extract is left.
  const taken = path.join(folder, 'mappe');
  mkdirSync(taken);
  const refused = await read([...rows, '--output', taken]);
  expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/mappe kan ikke skrives \(\w+\)\. Intet/)]);
  expect((await read(['export', 'proposals', '--status', 'x', '--output', file])).code).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(out);
  expect(readdirSync(folder).sort()).toEqual(['mappe', 'sager.csv']);
  const workbook = path.join(folder, 'sager.xlsx');
  expect((await read(['export', 'findings', '--format', 'xlsx', '--output', workbook])).code).toBe(0);
  expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
  expect((await read(['export', 'tasks', '--framework', TRIAL])).code).toBe(0);
});

test('is told what is missing before anything is asked, and says when nobody answers', async () => {
  expect(await said(undefined, ['list'])).toEqual({
    code: 2,
    out: '',
    err: expect.stringContaining('OPGAVEBRO_TOKEN'),
  });
  expect((await read(['lits'])).err).toContain('opgavebro <kommando>');
  for (const [wrong, said] of [
    [['list', '--statsu', 'draft'], '--statsu er ikke et valg.'],
    [['list', '--status'], '--status er skrevet uden'],
    [['list', '--limit', 'ti'], '--limit er et helt tal fra 1, ikke ti.'],
    [['list', '--limit', '0'], '--limit er et helt tal fra 1, ikke 0.'],
    [['list', '--language', 'dansk'], 'Sproget dansk kendes ikke'],
  ] as const)
    expect(await read(wrong)).toEqual({ code: 2, out: '', err: expect.stringContaining(said) });
  expect((await read(['show'])).code).toBe(2);
  expect((await read(['--help'])).code).toBe(0);
  const gone = await said('auditor', ['list'], { OPGAVEBRO_URL: 'http://127.0.0.1:9' });
  expect([gone.code, gone.err]).toEqual([2, expect.stringContaining('Der svarer ingen')]);
  const nowhere = await said('auditor', ['list'], { OPGAVEBRO_URL: `${api.service.url}/docs` });
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringMatching(/\S/)]);
  const another = createServer((_, answer) => answer.writeHead(502).end('<h1>Bad gateway</h1>')).listen(0, '127.0.0.1');
  await once(another, 'listening');
  const { port } = another.address() as AddressInfo;
  const other = await said('auditor', ['list'], { OPGAVEBRO_URL: `http://127.0.0.1:${port}` });
  another.close();
  expect([other.code, other.err]).toEqual([2, expect.stringMatching(/svarer 502, men ikke som Opgavebro/)]);
});
