// A case-handling system that keeps a copy of the cases, from the import of one until it is carried over to the next
// framework: all over HTTP, with the rights of a system only.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Receiver, startReceiver } from '../support/webhook-receiver.ts';
import { type Api, at, openApi, type Sent } from './given-api.ts';
import { atCommittee, decide, NAMED_PARTIES, reviewOf, soundDossier } from './given-cases.ts';

const FRAMEWORK = 'syddanmark-2022';
const dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-esdh-'));
let api: Api;
let later: Api;
let target: Receiver;
beforeAll(async () => {
  api = await openApi({ DEMO_DATE: '2026-12-01', DATA_DIR: dataDir });
  target = await startReceiver();
}, 60_000);
afterAll(async () => {
  await later?.close();
  await Promise.all([api?.close(), target?.close()]);
  rmSync(dataDir, { recursive: true, force: true });
});

const esdh = (method: string, to: string, body?: unknown, extra = {}, from = api) =>
  from.service.tokenFor('integration').then((token) => from.send(token, method, at(to), body, extra));

type Copied = { status: string; framework: { id: string }; revision: number };
const copy = new Map<string, Copied>();
const seen: string[] = [];
let next = '/v1/events';

/** Reads on from the last position until the event `last`, and updates the copy as an integration would. */
async function follow(last: string, from = api): Promise<void> {
  const begun = seen.length;
  for (let turn = 0; turn < 600; turn += 1) {
    const { body } = await esdh('GET', next.replace('/v1', ''), undefined, {}, from);
    const page = body as {
      items: { id: string; type: string; subject: string; data: Copied }[];
      links: { next: string };
    };
    next = new URL(page.links.next, from.service.url).pathname + new URL(page.links.next, from.service.url).search;
    for (const { type, subject, data } of page.items) {
      seen.push(type.replace(/^dk\.opgavebro\.|\.v1$/g, ''));
      if (/\.(?:hidden|deleted)\.v1$/.test(type)) copy.delete(subject);
      else if (data.status && data.revision)
        copy.set(subject, { status: data.status, framework: data.framework, revision: data.revision });
    }
    if (seen.slice(begun).includes(last)) return;
    if (page.items.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${last} did not come; ${seen.slice(begun)}`);
}

/** The state of each case as the API shows it to the system. */
async function shown(from = api): Promise<Map<string, Copied>> {
  const { body } = await esdh('GET', '/proposals?pageSize=100', undefined, {}, from);
  const { items } = body as { items: (Copied & { id: string })[] };
  return new Map(items.map(({ id, status, framework, revision }) => [id, { status, framework, revision }]));
}

test('from the import of a case to the change of framework', { timeout: 120_000 }, async () => {
  const hook = (await esdh('POST', '/webhooks', { url: target.url })).body as { secret: string };

  // Imported and retried after a lost answer: there is one case.
  const dossier = soundDossier();
  const asked = { framework: FRAMEWORK, cluster: 'fyn', dossier, externalIds: [{ system: 'esdh', id: '26/1001' }] };
  const [first, again] = [
    await esdh('POST', '/proposals', asked, { key: 'import-26-1001' }),
    await esdh('POST', '/proposals', asked, { key: 'import-26-1001' }),
  ];
  expect([first.status, again.status, again.headers['idempotency-replayed']]).toEqual([201, 201, 'true']);
  const { id } = first.body as { id: string };
  expect((again.body as { id: string }).id).toBe(id);
  const other = await esdh('POST', '/proposals', { ...asked, externalIds: [] }, { key: 'import-26-1001' });
  expect([other.status, other.body]).toMatchObject([422, { code: 'idempotency-key-reused' }]);
  await follow('proposal.created');

  // People answer and submit; the system reads only what changed.
  let { etag } = first;
  for (const party of NAMED_PARTIES) {
    const token = await api.service.tokenWith([`member:${party}`]);
    const position = { position: 'supports', acceptsNetCost: true };
    ({ etag } = await api.send(token, 'PUT', at(`/proposals/${id}/positions/${party}`), position, { etag }));
  }
  const coordinator = await api.service.tokenFor('coordinator-fyn');
  const submitted = await api.send(
    coordinator,
    'POST',
    at(`/proposals/${id}/submissions`),
    { steps: ['trin-1', 'trin-2', 'trin-3', 'trin-4'] },
    { etag },
  );
  expect(submitted.status, submitted.text).toBe(201);
  let review = reviewOf(submitted);
  const unchanged = await esdh('GET', `/proposals/${id}`, undefined, { headers: { 'if-none-match': review.etag } });
  expect([unchanged.status, unchanged.text]).toEqual([304, '']);
  await follow('proposal.submitted');
  // Deliveries may arrive in any order.
  const created = () => target.received.find((got) => got.body.includes('dk.opgavebro.proposal.created.v1'));
  await expect.poll(created, { timeout: 30_000 }).toBeDefined();
  const told = created();
  const body = told?.body ?? '';
  // The receiver checks the signature's time by the machine's clock, whatever date the service runs on.
  expect(new Webhook(hook.secret).verify(body, told?.headers as Record<string, string>)).toMatchObject({
    type: 'dk.opgavebro.proposal.created.v1',
    subject: id,
  });

  // The paper before the meeting, in the formats an archive accepts.
  for (const [accept, begins] of [
    ['text/html', '<!doctype html>'],
    ['application/pdf', '%PDF'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ] as const) {
    const paper = await esdh('GET', `/submissions/${review.id}/paper`, undefined, { headers: { accept } });
    expect([paper.status, paper.text.slice(0, begins.length)]).toEqual([200, begins]);
  }

  // Three bodies decide; then the journal number is written back, against the current version.
  review = await atCommittee(api, review, true, FRAMEWORK);
  const stale = review.etag;
  const committee = await api.service.tokenWith(['decider:sundhedssamarbejdsudvalget']);
  const conditions = [{ text: 'Oplæring', owner: 'kommune-461', dueDate: '2027-03-01' }];
  const decided = await decide(api, committee, review, {
    stage: 'committee',
    outcome: 'approved-with-conditions',
    reason: 'Når\noplæringen er på plads',
    conditions,
  });
  expect(decided.status, decided.text).toBe(201);
  await follow('decision.recorded');
  const journal = { externalIds: [...asked.externalIds, { system: 'esdh', id: '26/1001-7' }] };
  const write = (tag: string): Promise<Sent> => esdh('PATCH', `/proposals/${id}`, journal, { etag: tag });
  expect((await write(stale)).status).toBe(412);
  const before = await esdh('GET', `/proposals/${id}`);
  const written = await write(before.etag);
  const { dossierHash, revision } = before.body as { dossierHash: string; revision: number };
  expect([written.status, written.body]).toMatchObject([
    200,
    { ...journal, status: 'approved', dossierHash, revision },
  ]);
  expect((await write(written.etag)).etag).toBe(written.etag);
  const { at: when } = decided.body as { at: string };
  const list = await esdh('GET', `/decisions?recordedSince=${when}`);
  expect(list.body).toMatchObject({ items: [{ proposal: id, outcome: 'approved-with-conditions' }] });
  const found = await esdh('GET', '/proposals?q=26%2F1001-7');
  expect((found.body as { items: { id: string }[] }).items.map((item) => item.id)).toEqual([id]);

  // Another case is open when the framework ends: the service of the next year carries it over, and the feed
  // continues.
  const open = (await esdh('POST', '/proposals', { framework: FRAMEWORK, cluster: 'fyn', title: 'Sårpleje' })).body as {
    id: string;
  };
  later = await openApi({
    ...{ DEMO_DATE: '2027-01-04', DATA_DIR: dataDir },
    ...{ DATABASE_URL: api.service.database.serviceUrl, DATABASE_OWNER_URL: api.service.database.ownerUrl },
  });
  const planner = await later.service.tokenFor('planner-syddanmark');
  const moved = await later.send(planner, 'POST', at(`/frameworks/${FRAMEWORK}/transfers`), {
    dryRun: false,
    reason: 'Sundhedsråd',
  });
  expect([moved.status, moved.body]).toMatchObject([200, { items: [{ proposal: open.id, outcome: 'moved' }] }]);
  await follow('proposal.rerouted', later);
  expect(copy.get(open.id)).toMatchObject({ status: 'draft', framework: { id: 'sundhedsraad-2027' } });
  expect(Object.fromEntries(copy)).toEqual(Object.fromEntries(await shown(later)));
});
