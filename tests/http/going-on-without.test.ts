// Councils join one by one at the last stage; one refuses, and the case goes on without it. Complete paths on the real
// service, from the decision to agreement, paper, page and feed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../../src/store/pool.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { openTextBrowser, signIn, textOf } from '../web/text-browser.ts';
import { agreementOf, memberOf } from './given-agreements.ts';
import { type Api, at, openApi, type Sent } from './given-api.ts';
import { decide, publish, type Review, TODAY } from './given-cases.ts';
import {
  beforeCouncils,
  COUNCILS,
  committeeDecides,
  councilsFramework,
  councilToken,
  look,
} from './given-joining-councils.ts';

const [ODENSE, SVENDBORG, NYBORG] = COUNCILS;
const WIDE = 'proeve-vid';
const NARROW = 'proeve-noeje';
const TRAIL_KEY = 'a key for the trail of councils that join, 32 bytes';
let api: Api;
beforeAll(async () => {
  api = await openApi({ TRAIL_KEY });
  await publish(api, councilsFramework(true, WIDE));
  await publish(api, councilsFramework(false, NARROW));
}, 60_000);
afterAll(() => api.close());

async function say(review: Review, party: string, outcome: 'approved' | 'rejected', stage = 'raad'): Promise<Sent> {
  const reason = outcome === 'rejected' ? { reason: 'Vi har ikke pladserne' } : {};
  return decide(api, await councilToken(api, party), review, { stage, outcome, ...reason });
}

async function heard(review: Review, party: string, outcome: 'approved' | 'rejected') {
  const answer = await say(review, party, outcome);
  expect(answer.status, `${party}: ${answer.text}`).toBe(201);
  return look(api, review);
}

async function soundTrail() {
  const pool = openPool({ url: api.service.database.ownerUrl, max: 2 });
  try {
    expect((await verifyTrail(pool, [TRAIL_KEY])).faults).toEqual([]);
  } finally {
    await pool.end();
  }
}

describe('one refuses', () => {
  test('the others join, and the agreement is born without it; it may join later', async () => {
    const start = await beforeCouncils(api, WIDE);
    const actions = await api.send(
      await councilToken(api, NYBORG),
      'GET',
      at(`/proposals/${start.proposal}/available-actions`),
    );
    expect(actions.body).toMatchObject({
      actions: expect.arrayContaining([expect.objectContaining({ action: 'decide', refusal: 'without' })]),
    });
    const refused = await heard(start, NYBORG, 'rejected');
    expect(refused.shown).toMatchObject({
      ...{ status: 'open', stage: 'raad' },
      dossier: { task: { receivingParties: [ODENSE, SVENDBORG] } },
      left: [{ parties: [{ party: NYBORG, side: 'receiving' }], changes: { nets: [], unknown: false } }],
    });
    expect(refused.shown.dossierHash).not.toBe(start.hash);
    expect(refused.shown.waitingBodies).not.toContain(`raad-${NYBORG}`);
    const old = await say({ ...refused.review, hash: start.hash }, ODENSE, 'approved');
    expect(old.body).toMatchObject({ code: 'dossier-hash-differs' });
    expect((await say(refused.review, NYBORG, 'approved')).body).toMatchObject({ code: 'already-decided' });
    const one = await heard(refused.review, ODENSE, 'approved');
    const both = await heard(one.review, SVENDBORG, 'approved');
    expect(both.shown.status).toBe('approved');
    const agreement = await agreementOf(api, await councilToken(api, ODENSE), start.proposal);
    expect(Object.fromEntries(agreement.parties.map(({ party, answer }) => [party, answer]))).toMatchObject({
      ...{ [ODENSE]: 'joined', [SVENDBORG]: 'joined', [NYBORG]: 'declined' },
    });
    const joins = await api.send(
      await memberOf(api, NYBORG),
      'PUT',
      at(`/agreements/${agreement.id}/parties/${NYBORG}`),
      { answer: 'joined', decidedOn: TODAY },
      { etag: '*' },
    );
    expect(joins.status, joins.text).toBe(200);
    await soundTrail();
  }, 120_000);

  test('is shown by paper, history, route and feed; and it still sees the case', async () => {
    const start = await beforeCouncils(api, WIDE);
    const { review } = await heard(start, NYBORG, 'rejected');
    const token = await api.service.tokenFor('coordinator-fyn');
    const paper = await api.send(token, 'GET', at(`/submissions/${review.id}/paper`), undefined, {
      headers: { accept: 'text/html', 'accept-language': 'da' },
    } as never);
    expect(paper.text).toContain('Sagen går videre uden Nyborg Kommune.');
    const route = await api.send(token, 'GET', at(`/proposals/${review.proposal}/route`));
    const stops = (route.body as { stops: { deciders: object[]; quorums: object[] }[] }).stops;
    expect(stops.at(-1)?.quorums).toMatchObject([{ needed: 2 }]);
    expect(stops.at(-1)?.deciders).toContainEqual(
      expect.objectContaining({ party: NYBORG, said: expect.objectContaining({ outcome: 'rejected' }) }),
    );
    const browser = openTextBrowser(api.service.url);
    await signIn(browser, 'coordinator-fyn');
    const said = textOf((await browser.get(`/sager/${review.proposal}`)).html);
    expect(said).toContain('Sagen går videre uden Nyborg Kommune');
    expect(said).toContain('2 af 2');
    const theirs = await api.send(await memberOf(api, NYBORG), 'GET', at(`/proposals/${review.proposal}`));
    expect(theirs.status).toBe(200);
    const reader = await api.service.tokenWith([`reader:${WIDE}`, 'auditor']);
    await expect
      .poll(
        async () => {
          const feed = await api.send(reader, 'GET', at('/events?pageSize=500'));
          return (feed.body as { items: { data: { goesOnWithout?: string[] } }[] }).items.flatMap(
            ({ data }) => data.goesOnWithout ?? [],
          );
        },
        { timeout: 20_000 },
      )
      .toContain(NYBORG);
  }, 120_000);

  test('and what the others end with changes: the committee decides again, then those who are left', async () => {
    const start = await beforeCouncils(api, NARROW);
    const joined = await heard(start, ODENSE, 'approved');
    const back = await heard(joined.review, NYBORG, 'rejected');
    expect(back.shown).toMatchObject({ status: 'open', stage: 'committee', left: [{ backTo: 'committee' }] });
    expect(back.shown.left[0]?.changes.nets.length).toBeGreaterThan(0);
    const again = await committeeDecides(api, back.review);
    const { shown } = await look(api, again);
    expect([...shown.waitingBodies].sort()).toEqual([`raad-${ODENSE}`, `raad-${SVENDBORG}`]);
    const two = await heard(again, SVENDBORG, 'approved');
    expect((await heard(two.review, ODENSE, 'approved')).shown.status).toBe('approved');
    await soundTrail();
  }, 120_000);
});

test('all refuse: the case is over with the last, and there is no agreement', async () => {
  let review = await beforeCouncils(api, WIDE);
  for (const party of [NYBORG, SVENDBORG, ODENSE]) {
    const { shown, review: next } = await heard(review, party, 'rejected');
    expect(shown.status).toBe(party === ODENSE ? 'rejected' : 'open');
    review = shown.stage === 'committee' ? await committeeDecides(api, next) : next;
  }
  const token = await api.service.tokenFor('coordinator-fyn');
  const list = await api.send(token, 'GET', at(`/agreements?proposal=${review.proposal}`));
  expect(list.body).toMatchObject({ items: [] });
  await soundTrail();
}, 120_000);

test('the last refuses when the others have joined: what is found anew is for the committee, and then it is approved', async () => {
  let { review } = await heard(await beforeCouncils(api, WIDE), ODENSE, 'approved');
  ({ review } = await heard(review, SVENDBORG, 'approved'));
  const refused = await heard(review, NYBORG, 'rejected');
  // Nobody was left at the stage to acknowledge it.
  expect(refused.shown).toMatchObject({
    ...{ status: 'open', stage: 'committee' },
    left: [{ parties: [{ party: NYBORG }], newFindings: ['involvement.positions'], backTo: 'committee' }],
  });
  const again = await committeeDecides(api, refused.review);
  const one = await heard(again, ODENSE, 'approved');
  expect((await heard(one.review, SVENDBORG, 'approved')).shown.status).toBe('approved');
  await soundTrail();
}, 120_000);

test('of two councils at the same instant one refuses and one joins: both stand, or the later must look again', async () => {
  const start = await beforeCouncils(api, WIDE);
  const any = { ...start, etag: '*' };
  const [no, yes] = await Promise.all([say(any, NYBORG, 'rejected'), say(any, ODENSE, 'approved')]);
  expect(no.status, no.text).toBe(201);
  if (yes.status !== 201) expect((yes.body as { code: string }).code).toBe('dossier-hash-differs');
  const { shown, review } = await look(api, start);
  expect(shown.left).toHaveLength(1);
  expect(shown.waitingBodies.length).toBe(yes.status === 201 ? 1 : 2);
  const others = await Promise.all(
    [SVENDBORG, ODENSE].map((party) => say({ ...review, etag: '*' }, party, 'rejected')),
  );
  // The second one is about a dossier that has been replaced, or ends the case.
  expect(others.some(({ status }) => status === 201)).toBe(true);
  await soundTrail();
}, 120_000);
