// A body without a stage, such as KKR: it decides nothing, sees what those it represents see, and states a position
// for those of them that have not stated one.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../src/store/pool.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { openTextBrowser, signIn, textOf } from '../web/text-browser.ts';
import { type Api, at, openApi } from './given-api.ts';
import { createDraft, publish, soundDossier, trialFramework } from './given-cases.ts';

const TRAIL_KEY = 'a key for the trail of bodies, of 32 bytes long';
const KKR = 'kkr-syddanmark';
const [ODENSE, NYBORG, SVENDBORG] = ['kommune-461', 'kommune-450', 'kommune-479'];
type Position = { readonly party: string; readonly position: string; readonly through?: string; readonly by: string };
let api: Api;
let [kkr, odense] = ['', ''];

beforeAll(async () => {
  api = await openApi({ TRAIL_KEY });
  await publish(api, trialFramework());
  kkr = await api.service.tokenWith([`decider:${KKR}`], { subject: 'kaja', name: 'Kaja KKR' });
  odense = await api.service.tokenWith([`member:${ODENSE}`], { subject: 'odense' });
}, 60_000);
afterAll(() => api.close());

const state = (token: string, id: string, who: string, body: object) =>
  api.send(token, 'PUT', at(`/proposals/${id}/positions/${who}`), body, { etag: '*' });
const positionsIn = (body: unknown) =>
  (body as { dossier: { impact?: { positions?: Position[] } } }).dossier.impact?.positions ?? [];

test('it speaks for those it represents; who speaks itself, before or after, speaks instead', async () => {
  const { id } = await createDraft(api, soundDossier());
  expect((await state(odense, id, ODENSE, { position: 'supports' })).status).toBe(200);
  const shared = await state(kkr, id, KKR, { position: 'objects', reason: 'Uden penge' });
  expect(shared.status, shared.text).toBe(200);
  const told = (all: readonly Position[]) => all.map((one) => [one.party, one.position, one.through]);
  expect(told(positionsIn(shared.body)).toSorted()).toEqual([
    [NYBORG, 'objects', 'KKR Syddanmark'],
    [ODENSE, 'supports', undefined],
    [SVENDBORG, 'objects', 'KKR Syddanmark'],
  ]);
  const nyborg = await api.service.tokenWith([`member:${NYBORG}`], { subject: 'nyborg' });
  const own = await state(nyborg, id, NYBORG, { position: 'supports' });
  expect(told(positionsIn(own.body))).toContainEqual([NYBORG, 'supports', undefined]);
  const again = await state(kkr, id, KKR, { position: 'supports-with-reservation', reason: 'Nu med penge' });
  expect(told(positionsIn(again.body)).toSorted()).toEqual([
    [NYBORG, 'supports', undefined],
    [ODENSE, 'supports', undefined],
    [SVENDBORG, 'supports-with-reservation', 'KKR Syddanmark'],
  ]);
  const svendborg = await api.service.tokenWith([`member:${SVENDBORG}`], { subject: 'svendborg' });
  await state(svendborg, id, SVENDBORG, { position: 'supports' });
  const late = await state(kkr, id, KKR, { position: 'supports' });
  expect(late.body).toMatchObject({ code: 'invalid', errors: [{ code: 'nobody-to-speak-for' }] });
});

test('money is for each party to answer; a body with a stage, or of nobody in the case, says nothing', async () => {
  const { id } = await createDraft(api, soundDossier());
  const money = await state(kkr, id, KKR, { position: 'supports', acceptsNetCost: true });
  expect(money.body).toMatchObject({
    code: 'invalid',
    errors: [{ pointer: '/acceptsNetCost', code: 'only-by-the-party' }],
  });
  const committee = await api.service.tokenWith(['decider:sundhedssamarbejdsudvalget'], { subject: 'udvalg' });
  const draft = await state(committee, id, 'sundhedssamarbejdsudvalget', { position: 'supports' });
  expect([draft.status, (draft.body as { code: string }).code]).toEqual([404, 'not-found']);
  const coordinator = await api.service.tokenFor('coordinator-fyn');
  const forbidden = await state(coordinator, id, KKR, { position: 'supports' });
  expect([forbidden.status, (forbidden.body as { code: string }).code]).toEqual([403, 'forbidden']);
  const other = await createDraft(api, {});
  expect((await api.send(kkr, 'GET', at(`/proposals/${other.id}`))).status).toBe(404);
});

test('it sees the draft, is told what it may do and which role it takes, and bars its speaker from deciding', async () => {
  const { id } = await createDraft(api, soundDossier());
  const { body } = await api.send(kkr, 'GET', at(`/proposals/${id}/available-actions`));
  type Actions = { actions: { action: string; target?: string; allowed: boolean; takes: object[] }[] };
  expect(
    (body as Actions).actions.find(({ action, target }) => action === 'state-position' && target === KKR),
  ).toMatchObject({
    allowed: true,
    takes: [{ role: 'decider', scope: KKR }],
  });
  await state(kkr, id, KKR, { position: 'objects', reason: 'Uden penge' });
  const both = await api.service.tokenWith([`decider:${KKR}`, 'decider:fyn-administrative'], { subject: 'kaja' });
  const after = await api.send(both, 'GET', at(`/proposals/${id}/available-actions`));
  const decide = (after.body as Actions).actions.find(({ action }) => action === 'decide');
  expect(decide).toMatchObject({ allowed: false });
  const pool = openPool({ url: api.service.database.ownerUrl, max: 1 });
  expect((await verifyTrail(pool, [TRAIL_KEY])).faults).toEqual([]);
  await pool.end();
});

test('the case, its history and the page of the position say through whom a party has answered', async () => {
  const { id } = await createDraft(api, soundDossier());
  const browser = openTextBrowser(api.service.url);
  await signIn(browser, 'kkr-syddanmark');
  const form = await browser.get(`/sager/${id}/svar/${KKR}`);
  expect(textOf(form.html)).toContain('Holdning: KKR Syddanmark');
  expect(textOf(form.html)).toMatch(/og som ikke selv har svaret: [^:]*Odense Kommune/);
  expect(form.html).not.toContain('name="accepts"');
  const done = await browser.send(form, 'Gem holdningen', { position: 'objects', reason: 'Uden penge' });
  const said = textOf(done.html);
  expect(said).toMatch(/Nyborg Kommune Er imod: Uden penge – [^,]*, KKR Syddanmark/);
  expect(said).toContain('KKR Syddanmark har tilkendegivet holdning');
  expect(said).not.toContain('kkr-syddanmark');
});
