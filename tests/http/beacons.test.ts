// Pejlemærker over the API: empty places are filled, figures are recorded and corrected, and each shows its state.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quarterBack, registered, runningTerms } from './given-agreements.ts';
import { type Api, at, type Sent } from './given-api.ts';
import { openTrial, TRIAL } from './given-cases.ts';

type Beacon = {
  readonly key: string;
  readonly version: number;
  readonly status: string;
  readonly standings: readonly {
    readonly place: string | null;
    readonly status: string;
    readonly reason: string | null;
  }[];
  readonly values: readonly object[];
};

let api: Api;
let admin: string;
let planner: string;
let coordinator: string;
beforeAll(async () => {
  api = await openTrial();
  admin = await api.service.tokenFor('admin');
  planner = await api.service.tokenWith([`planner:${TRIAL}`]);
  coordinator = await api.service.tokenFor('coordinator-fyn');
}, 60_000);
afterAll(() => api?.close());

const PLACE = at('/frameworks/sjaelland-2019/beacons/pejlemaerke-3');
const bodyOf = (answer: Sent) => answer.body as unknown as Beacon;
const own = async (key: string) => {
  const body = { key, title: 'Ventetid', unit: 'dage', direction: 'down', target: 14, frequency: 'year' };
  const made = await api.send(planner, 'POST', at(`/frameworks/${TRIAL}/beacons`), body);
  expect(made.status, made.text).toBe(201);
  return { path: String(made.headers.location), etag: made.etag };
};

test('the ten of Sjælland are places without a name; an administrator fills one', async () => {
  const list = await api.send(admin, 'GET', at('/frameworks/sjaelland-2019/beacons'));
  const { items, goals } = list.body as { items: Beacon[]; goals: { titles: string[] } };
  expect(items.filter(({ status }) => status === 'to-fill')).toHaveLength(10);
  expect([items.length, goals.titles.length]).toEqual([17, 8]);
  const empty = await api.send(admin, 'GET', PLACE);
  // Besides the version the tag depends on the content: what ships may change with the product.
  expect([empty.etag, bodyOf(empty).version]).toEqual([expect.stringMatching(/^"0\.[a-p]{8}"$/), 0]);
  const known = { headers: { 'if-none-match': empty.etag } };
  expect((await api.send(admin, 'GET', PLACE, undefined, known)).status).toBe(304);
  const older = { headers: { 'if-none-match': '"0"' } };
  expect((await api.send(admin, 'GET', PLACE, undefined, older)).status).toBe(200);
  const patch = (etag?: string) => api.send(admin, 'PATCH', PLACE, { title: 'Udfyldt af os', target: 5 }, { etag });
  expect((await patch()).status).toBe(428);
  const filled = await patch(empty.etag);
  expect(bodyOf(filled)).toMatchObject({
    status: 'defined',
    version: 1,
    title: 'Udfyldt af os',
    frequency: 'half-year',
  });
  expect((await patch('"0"')).status).toBe(412);
  expect((await api.send(planner, 'GET', PLACE)).status).toBe(404);
});

test('two who fill the same place at once: one is told that it has changed', async () => {
  const path = at('/frameworks/sjaelland-2019/beacons/pejlemaerke-7');
  const fill = (title: string) => api.send(admin, 'PATCH', path, { title }, { etag: '"0"' });
  const statuses = (await Promise.all([fill('a'), fill('b'), fill('c')])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 412, 412]);
});

test('figures are recorded by place, corrected without loss, and say where it stands', async () => {
  const { path } = await own('ventetid');
  const record = (token: string, ...values: object[]) => api.send(token, 'POST', `${path}/values`, { values });
  expect((await record(planner, { period: '2023', value: 20 }, { period: '2024', value: 16 })).status).toBe(200);
  expect((await record(coordinator, { place: 'fyn', period: '2024', value: 12 })).status).toBe(200);
  expect((await record(coordinator, { place: 'lillebaelt', period: '2024', value: 12 })).status).toBe(403);
  const corrected = await record(planner, { period: '2024', value: 14 });
  expect(bodyOf(corrected).standings).toEqual([
    { place: null, status: 'reached', reason: null, period: '2024', value: 14 },
    { place: 'fyn', status: 'reached', reason: null, period: '2024', value: 12 },
  ]);
  expect(bodyOf(corrected).values).toHaveLength(4);
});

test('bad figures are named one by one, and none is kept', async () => {
  const { path, etag } = await own('svartid');
  const values = [
    { period: '2024', value: 1 },
    { period: '2999', value: 1 },
    { period: '2024-H1', value: 1 },
    { period: '2023' },
  ];
  const answer = await api.send(planner, 'POST', `${path}/values`, { values });
  expect((answer.body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer }) => pointer)).toEqual(
    ['/values/1/period'],
  );
  const sound = values.map((value) => (value.period === '2999' ? { ...value, period: '2199' } : value));
  const refused = await api.send(planner, 'POST', `${path}/values`, { values: sound });
  const { errors } = refused.body as { errors: { pointer: string; code: string }[] };
  expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/values/1/period', 'period-not-ended'],
    ['/values/2/period', 'other-frequency'],
    ['/values/3/value', 'value-or-reason'],
  ]);
  expect((await api.send(planner, 'GET', path)).etag).toBe(etag);
});

test('a key is taken once', async () => {
  await own('dobbelt');
  const again = await api.send(planner, 'POST', at(`/frameworks/${TRIAL}/beacons`), { key: 'dobbelt' });
  expect((again.body as { code: string }).code).toBe('entry-exists');
});

test('counts of 1–4 are masked to everybody, in the answer, the list and the rows', async () => {
  const body = {
    key: 'faa',
    title: 'Få forløb',
    measures: 'quantity',
    direction: 'down',
    target: 4,
    frequency: 'year',
  };
  const made = await api.send(planner, 'POST', at(`/frameworks/${TRIAL}/beacons`), body);
  const path = String(made.headers.location);
  const recorded = await api.send(planner, 'POST', `${path}/values`, { values: [{ period: '2024', value: 3 }] });
  expect(bodyOf(recorded).values).toEqual([
    expect.objectContaining({ period: '2024', masked: 'small', reason: 'too-few' }),
  ]);
  expect(bodyOf(recorded).values[0]).not.toHaveProperty('value');
  const standing = { place: null, status: 'not-comparable', reason: 'too-few', period: '2024', value: null };
  const { items } = (await api.send(coordinator, 'GET', at(`/frameworks/${TRIAL}/beacons`))).body as {
    items: Beacon[];
  };
  expect(items.find(({ key }) => key === 'faa')?.standings).toEqual([standing]);
  const rows = await api.send(coordinator, 'GET', at(`/exports/beacons?framework=${TRIAL}&format=csv`));
  expect(rows.text).toContain(`${TRIAL},faa,Få forløb,own,,down,4,,2024,,small,too-few,1,not-comparable,,`);
});

test('figures are added up from what is reported, and say where a report is missing', async () => {
  const { id } = await registered(api, { ...runningTerms(), taskType: 'kateter' }, { body: 'fyn-administrative' });
  const terms = (await api.send(planner, 'GET', at(`/agreements/${id}`))).body as unknown as {
    terms: { taskType: string; receiving: string[]; activities: { id: string; unit: string }[]; reportMonths: number };
    parties: { party: string; side: string; bound: { from: string } | null }[];
  };
  const [activity] = terms.terms.activities;
  const body = { key: 'lagt-sammen', title: 'Lagt sammen', unit: activity?.unit, sumOf: terms.terms.taskType };
  const made = await api.send(planner, 'POST', at(`/frameworks/${TRIAL}/beacons`), body);
  expect(made.status, made.text).toBe(201);
  const path = String(made.headers.location);
  const add = (token: string, period: string) => api.send(token, 'POST', `${path}/sums`, { period });
  const period = quarterBack(3);
  const month = `${period.slice(0, 4)}-${String(3 * Number(period.at(-1)) - 1).padStart(2, '0')}`;
  const late = bodyOf(await add(planner, period)).values;
  expect(late).toEqual([
    expect.objectContaining({ period, reason: 'late-data' }),
    expect.objectContaining({ place: 'fyn', period, reason: 'late-data' }),
  ]);
  for (const { party } of terms.parties.filter(({ side }) => side === 'receiving')) {
    const member = await api.service.tokenWith([`member:${party}`]);
    const units = [{ activity: activity?.id, value: 31 }];
    const sent = await api.send(member, 'POST', at(`/agreements/${id}/reports`), { party, period, units });
    expect(sent.status, sent.text).toBeLessThan(300);
  }
  const parties = terms.parties.filter(({ side }) => side === 'receiving').length;
  const summed = bodyOf(await add(coordinator, period)).values;
  expect(summed.at(-1)).toMatchObject({ place: 'fyn', period, value: 31 * parties });
  const codeOf = async (sent: Promise<Sent>) => {
    const { code, errors } = (await sent).body as { code: string; errors?: { code: string }[] };
    return errors?.[0]?.code ?? code;
  };
  expect(await codeOf(add(planner, '2010-Q1'))).toBe('nothing-to-add-up');
  expect(await codeOf(add(planner, month))).toBe('reported-less-often');
});

test('the feed says which indicator, and no figure', async () => {
  const { path } = await own('i-feed');
  const token = await api.service.tokenWith([`planner:${TRIAL}`], { kind: 'system', subject: 'feed beacons' });
  const told = async () => {
    let next = at('/events');
    const found: unknown[] = [];
    for (let more = true; more; ) {
      const page = (await api.send(token, 'GET', next)).body as {
        items: { data: { links?: { entry?: string } } }[];
      } & {
        more: boolean;
        links: { next: string };
      };
      found.push(...page.items.filter(({ data }) => data.links?.entry?.endsWith(path)));
      [more, next] = [page.more, page.links.next];
    }
    return found;
  };
  // Open transactions of other databases on the server delay the feed for a moment.
  await expect
    .poll(told, { timeout: 15_000 })
    .toMatchObject([{ type: 'dk.opgavebro.beacon.defined.v1', data: { register: 'beacon', status: 'defined' } }]);
});

test('a goal is of a known group, followed by a known indicator, and told in the feed as what it is', async () => {
  const set = (body: object) => api.send(coordinator, 'POST', at(`/frameworks/${TRIAL}/goals`), body);
  const goal = { place: 'fyn', goal: 'Meldes dagen før', targetGroup: 'Ældre' };
  const refused = (await set({ ...goal, place: 'atlantis', beacon: 'findes-ikke' })).body as {
    errors: { pointer: string; code: string }[];
  };
  expect(refused.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
    ['/place', 'unknown-reference'],
    ['/beacon', 'unknown-reference'],
  ]);
  expect((await set({ ...goal, place: 'lillebaelt' })).status).toBe(403);
  expect((await set({ ...goal, goal: 'Ring til 010180-1234' })).status).toBe(400);
  const made = await set({ ...goal, beacon: 'faerdigbehandlingsdage-somatik' });
  expect(made.body).toMatchObject({ ...goal, status: 'current', version: 1 });
  const path = String(made.headers.location);
  const patched = await api.send(coordinator, 'PATCH', path, { beacon: null, needs: 'Ro' }, { etag: made.etag });
  expect(patched.body).toMatchObject({ needs: 'Ro', version: 2 });
  expect(patched.body).not.toHaveProperty('beacon');
  const stale = await api.send(coordinator, 'PATCH', path, { needs: 'x' }, { etag: made.etag });
  expect(stale.status).toBe(412);
  const ended = await api.send(coordinator, 'POST', `${path}/closure`, { reason: 'Nået' });
  expect(ended.body).toMatchObject({ status: 'ended', ended: { reason: 'Nået' } });
  const { items } = (await api.send(planner, 'GET', at(`/frameworks/${TRIAL}/goals`))).body as { items: unknown[] };
  expect(items).toEqual([ended.body]);
});
