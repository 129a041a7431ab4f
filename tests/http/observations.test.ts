// Observations of task drift without an agreement, over the API: reported, listed, counted, corrected, closed, and
// promoted to a case in one act.
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../../src/store/pool.ts';
import { observationBody } from './authorisation/bodies.ts';
import { type Api, at, type Sent } from './given-api.ts';
import { openTrial, TRIAL } from './given-cases.ts';

type Observation = {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly since?: string;
  readonly promoted?: { readonly proposal: string };
  readonly links: { readonly self: string; readonly proposal: string | null };
};

let api: Api;
let reporter: string;
let coordinator: string;
let owner: Pool;
beforeAll(async () => {
  api = await openTrial();
  reporter = await api.service.tokenWith(['reader:sjaelland-2019'], { subject: 'reporter' });
  coordinator = await api.service.tokenFor('coordinator-fyn');
  owner = openPool({ url: api.service.database.ownerUrl, max: 1 });
}, 60_000);
afterAll(async () => {
  await owner?.end();
  await api?.close();
});

async function reported(more: object = {}): Promise<Observation & { readonly etag: string }> {
  const made = await api.send(reporter, 'POST', at('/observations'), { ...observationBody, ...more });
  expect(made.status, made.text).toBe(201);
  return { ...(made.body as Observation), etag: made.etag };
}

const faultsOf = (answer: Sent) =>
  (answer.body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => [pointer, code]);
const codeOf = (answer: Sent) => (answer.body as { code: string }).code;
const list = async (token: string, query: string) =>
  ((await api.send(token, 'GET', at(`/observations?${query}`))).body as { items: Observation[] }).items.map(
    ({ id }) => id,
  );

describe('reporting', () => {
  test('is for anyone signed in, who finds it again although they do not see the framework', async () => {
    const { id, links, etag } = await reported({ since: '2026-01-01', frequency: { count: 4, per: 'week' } });
    expect(etag).toBe('"1"');
    const got = await api.send(reporter, 'GET', links.self);
    expect(got.body).toMatchObject({ id, status: 'open', lacks: [], frequency: { count: 4, per: 'week' } });
    expect(await list(reporter, 'status=open')).toContain(id);
    const stranger = await api.service.tokenWith(['reader:sjaelland-2019'], { subject: 'another' });
    expect((await api.send(stranger, 'GET', links.self)).status).toBe(404);
    expect(await list(stranger, '')).not.toContain(id);
    expect(await list(coordinator, `framework=${TRIAL}&place=kommune-461&taskType=kateter&q=kateter`)).toContain(id);
    expect(await list(coordinator, 'q=dialyse')).not.toContain(id);
  });

  test('names every fault at once, in the language asked for', async () => {
    const wrong = {
      framework: TRIAL,
      place: 'kommune-461',
      taskType: 'andet',
      what: ' ',
      frequency: { count: 0 },
      who: 1,
    };
    const answer = await api.send(reporter, 'POST', at('/observations'), wrong, {
      headers: { 'accept-language': 'sv' },
    });
    expect(answer.status).toBe(400);
    expect(faultsOf(answer).sort()).toEqual([
      ['/frequency/count', 'too-small'],
      ['/frequency/per', 'not-allowed'],
      ['/taskType', 'not-allowed'],
      ['/what', 'wrong-format'],
      ['/who', 'unknown-property'],
    ]);
    expect(answer.text).toContain('Har inte rätt form.');
  });

  test('knows the framework’s parties, no day to come, and no person', async () => {
    const report = (more: object) => api.send(reporter, 'POST', at('/observations'), { ...observationBody, ...more });
    expect(faultsOf(await report({ framework: 'findes-ikke' }))).toEqual([['/framework', 'unknown-reference']]);
    expect(faultsOf(await report({ place: 'kommune-999', since: '2199-01-01' }))).toEqual([
      ['/place', 'unknown-reference'],
      ['/since', 'in-the-future'],
    ]);
    expect(faultsOf(await report({ what: 'Det var 010180-1234' }))).toEqual([['/what', 'person-data']]);
  });

  test('is carried out once under one key', async () => {
    const key = randomUUID();
    const send = () => api.send(reporter, 'POST', at('/observations'), observationBody, { key });
    const [first, second] = [await send(), await send()];
    expect(second.text).toBe(first.text);
    expect(second.headers['idempotency-replayed']).toBe('true');
    const other = { ...observationBody, taskType: 'draen' };
    expect(codeOf(await api.send(reporter, 'POST', at('/observations'), other, { key }))).toBe(
      'idempotency-key-reused',
    );
  });
});

describe('correcting', () => {
  test('rests on a version, and takes away what is null', async () => {
    const { links, etag } = await reported({ since: '2026-01-01' });
    const patch = (body: object, tag?: string) => api.send(reporter, 'PATCH', links.self, body, { etag: tag });
    expect((await patch({ since: null })).status).toBe(428);
    const changed = await patch({ since: null, what: 'Kun skift' }, etag);
    expect([changed.status, changed.etag]).toEqual([200, '"2"']);
    expect(changed.body).not.toHaveProperty('since');
    expect((await patch({ what: 'For sent' }, etag)).status).toBe(412);
    expect(
      (await api.send(reporter, 'GET', links.self, undefined, { headers: { 'if-none-match': '"2"' } })).status,
    ).toBe(304);
  });
});

describe('promoting', () => {
  const to = { cluster: 'fyn', title: 'Kateter i hjemmet' };

  test('makes one draft, filled from the observation, also when two ask at once', async () => {
    const { links } = await reported({ what: 'Hjemmesygeplejen skifter kateter.' });
    const promote = () => api.send(coordinator, 'POST', `${links.self}/promotion`, to);
    const answers = await Promise.all([promote(), promote(), promote()]);
    const done = answers.filter(({ status }) => status === 200);
    expect(done).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200))
      expect(['entry-closed', 'idempotency-key-in-use']).toContain(codeOf(answer));
    const promoted = done[0]?.body as unknown as Observation;
    const draft = await api.send(coordinator, 'GET', promoted.links.proposal ?? '');
    expect(draft.body).toMatchObject({
      title: to.title,
      cluster: 'fyn',
      framework: { id: TRIAL },
      dossier: {
        task: {
          taskType: 'kateter',
          nature: 'formalises-drift',
          description: 'Hjemmesygeplejen skifter kateter.',
          receivingParties: ['kommune-461'],
        },
      },
    });
    const all = await api.send(coordinator, 'GET', at('/proposals?q=kateter&count=true'));
    expect((all.body as { count: number }).count).toBe(1);
  });

  test('goes on where it was cut off between the draft and the mark', async () => {
    const { id, links } = await reported();
    const key = { key: `observation ${id}`, caller: 'opgavebro', route: 'promotion' };
    const before = await api.send(coordinator, 'POST', at('/proposals'), { ...to, framework: TRIAL });
    const { proposal } = { proposal: (before.body as { id: string }).id };
    await owner.query(
      `insert into idempotency (caller, key, route, body_hash, status, body, at)
       values ($1, $2, $3, encode(sha256($4::bytea), 'hex'), 201, $5, now())`,
      [key.caller, key.key, key.route, JSON.stringify([TRIAL, to.cluster, to.title]), proposal],
    );
    const answer = await api.send(coordinator, 'POST', `${links.self}/promotion`, to);
    expect((answer.body as Observation).promoted?.proposal).toBe(proposal);
  });

  test('refuses the whole where the draft is refused, or somebody has changed it', async () => {
    const { links } = await reported();
    const promote = (body: object, etag?: string) =>
      api.send(coordinator, 'POST', `${links.self}/promotion`, body, { etag });
    expect((await promote({ ...to, cluster: 'lillebaelt' })).status).toBe(403);
    expect((await promote(to, '"7"')).status).toBe(412);
    expect((await api.send(reporter, 'GET', links.self)).body).toMatchObject({ status: 'open', version: 1 });
  });
});

test('counts say how many there are of each task at each party', async () => {
  await reported({ taskType: 'stomi', place: 'kommune-479' });
  const { links } = await reported({ taskType: 'stomi', place: 'kommune-479' });
  await api.send(reporter, 'POST', `${links.self}/closure`, { reason: 'Taget tilbage' });
  const { body } = await api.send(coordinator, 'GET', at(`/frameworks/${TRIAL}/observation-counts`));
  const counts = (body as { items: { taskType: string; place: string }[] }).items;
  expect(counts.find(({ taskType }) => taskType === 'stomi')).toMatchObject({
    place: 'kommune-479',
    open: 1,
    closed: 1,
    promoted: 0,
  });
  expect((await api.send(reporter, 'GET', at(`/frameworks/${TRIAL}/observation-counts`))).status).toBe(404);
});

test('the feed tells of it to whoever sees the framework, and of nothing that was written', async () => {
  const { id, links } = await reported({ what: 'Et ord som zebrafisk' });
  const reading = async (grants: readonly string[]) => {
    const token = await api.service.tokenWith(grants, { kind: 'system', subject: `feed ${grants}` });
    let path = at('/events');
    const found: { subject: string; data: unknown; type: string }[] = [];
    for (;;) {
      const answer = await api.send(token, 'GET', path);
      expect(answer.text).not.toContain('zebrafisk');
      const { items, more, links: to } = answer.body as { items: typeof found; more: boolean; links: { next: string } };
      found.push(...items);
      path = to.next;
      if (!more) return found.filter(({ subject }) => subject === id);
    }
  };
  // Open transactions of other databases on the server delay the feed for a moment.
  await expect
    .poll(() => reading([`planner:${TRIAL}`]), { timeout: 15_000 })
    .toMatchObject([
      {
        type: 'dk.opgavebro.observation.reported.v1',
        data: {
          framework: { id: TRIAL, version: 1 },
          register: 'observation',
          status: 'open',
          links: { entry: `${api.service.url}${links.self}` },
        },
      },
    ]);
  expect(await reading(['auditor'])).toHaveLength(1);
  expect(await reading(['reader:sjaelland-2019'])).toEqual([]);
});
