// Signed heads of the log from API, feed and webhook; and the receipt of a decision.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isReceipt, type Receipt } from '../../src/lib/receipt.ts';
import { isSigned, type SignedHead } from '../../src/lib/signed-head.ts';
import { type Receiver, startReceiver } from '../support/webhook-receiver.ts';
import { type Api, at } from './given-api.ts';
import { decide, openTrial, submitted } from './given-cases.ts';

type Head = SignedHead & { readonly number: number; readonly links: { readonly self: string } };
type Page = { readonly items: readonly Head[]; readonly links: { readonly next?: string } };
type Told = {
  readonly type: string;
  readonly source: string;
  readonly data: { readonly links: Record<string, string> };
};

/** Open transactions of other databases on the server delay feed and log for a moment (503: retry). */
const SOON = { timeout: 15_000, interval: 200 };

let api: Api;
let admin: string;
let reader: string;
let target: Receiver;
beforeAll(async () => {
  api = await openTrial();
  admin = await api.service.tokenWith(['admin'], { subject: 'head-admin' });
  reader = await api.service.tokenWith(['reader:proeveramme']);
  target = await startReceiver();
});
afterAll(async () => {
  await target.close();
  await api.close();
});

const sign = async (key?: string) => api.send(admin, 'POST', at('/heads'), undefined, key ? { key } : {});
const page = async (query: string) => (await api.send(reader, 'GET', at(`/heads${query}`))).body as Page;

test('an administrator has a head signed now, once for a key; everybody reads it, and what is newer than theirs', async () => {
  const first = await sign('head-1');
  expect(first.status).toBe(201);
  const head = first.body as Head;
  expect(isSigned(head)).toBe(true);
  expect((await sign('head-1')).text).toBe(first.text);
  // The event of the first head is in the log as soon as no open transaction can precede it.
  const second = await vi.waitFor(async () => {
    const next = (await sign()).body as Head;
    expect(next.size).toBeGreaterThan(head.size);
    return next;
  }, SOON);
  const { items } = await page('');
  expect(items[0]).toEqual(second);
  expect(items.at(-1)).toEqual(head);
  expect((await page('?pageSize=1')).links.next).toMatch(/^\/v1\/heads\?pageSize=1&cursor=/);
  expect((await page(`?minSize=${head.size + 1}`)).items).toEqual([second]);
  expect((await api.send(reader, 'GET', head.links.self)).body).toEqual(head);
  expect((await api.send(reader, 'GET', at('/heads/4711'))).status).toBe(404);
  expect((await api.send(reader, 'GET', at('/heads?minSize=-1'))).status).toBe(400);
});

test('a head is told in the feed and to a webhook, with the address of the service and whole links', async () => {
  await api.send(admin, 'POST', at('/webhooks'), { url: target.url, types: ['dk.opgavebro.head.signed.v1'] });
  const head = (await sign()).body as Head;
  const { links: _, ...fields } = head;
  const [got] = await target.until(1);
  const told = JSON.parse(got?.body ?? '{}') as Told;
  expect(told).toMatchObject({
    type: 'dk.opgavebro.head.signed.v1',
    source: api.service.url,
    data: { ...fields, links: { head: `${api.service.url}/v1/heads/${head.number}` } },
  });
  const feed = await vi.waitFor(async () => {
    const { body } = await api.send(reader, 'GET', at('/events?pageSize=500'));
    expect((body as { items: readonly Told[] }).items).toContainEqual(told);
    return body as { items: readonly Told[] };
  }, SOON);
  const links = feed.items.flatMap(({ data }) => Object.values(data.links).filter((link) => link !== null));
  expect(links.filter((link) => !link.startsWith(`${api.service.url}/v1/`))).toEqual([]);
  expect(new Set(feed.items.map(({ source }) => source))).toEqual(new Set([api.service.url]));
});

test('the receipt of a decision proves it to whoever has neither database nor secret', async () => {
  const review = await submitted(api, ['trin-1']);
  const token = await api.service.tokenFor('decider-fyn-administrative');
  const decided = await decide(api, token, review, { stage: 'cluster-administrative', outcome: 'recommended' });
  const { id } = decided.body as { id: string };
  const path = at(`/submissions/${review.id}/decisions/${id}/receipt`);
  const given = await vi.waitFor(async () => {
    const answer = await api.send(reader, 'GET', path);
    expect(answer.status, answer.text).toBe(200);
    return answer;
  }, SOON);
  const receipt = given.body as Receipt;
  expect(isReceipt(receipt)).toBe(true);
  expect(JSON.parse(receipt.leaf)).toMatchObject({ type: 'decision.recorded' });
  expect(receipt.leaf).toContain(id);
  expect((await api.send(reader, 'GET', path)).text).toBe(given.text);
  expect(checked(given.text)).toMatch(/kvitteringen holder \/ the receipt holds/);
  expect(isReceipt({ ...receipt, leaf: receipt.leaf.replace('recommended', 'rejected') })).toBe(false);
  const none = at(`/submissions/${review.id}/decisions/${review.id}/receipt`);
  expect((await api.send(reader, 'GET', none)).status).toBe(404);
}, 60_000);

/** Checks with the command, in an empty environment. */
function checked(receipt: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'opgavebro-receipt-'));
  try {
    const file = path.join(folder, 'receipt.json');
    writeFileSync(file, receipt);
    const command = ['src/cli/head.ts', '--check', file];
    return execFileSync(process.execPath, command, { env: {}, encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
