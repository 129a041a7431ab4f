// What an approved amendment does to both editions: the next one may have to wait, and until then the previous one
// stays in force.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addMonths } from '../../src/lib/iso-date.ts';
import {
  agreementOf,
  approve,
  committee,
  memberOf,
  openJoining,
  registered,
  runningTerms,
  type Told,
  told,
} from './given-agreements.ts';
import { carry } from './given-amendments.ts';
import { type Api, at, type Sent } from './given-api.ts';
import { soundDossier, TODAY, TRIAL } from './given-cases.ts';

let api: Api;
let reader: string;
let coordinator: string;
let first: Told;
beforeAll(async () => {
  api = await openJoining();
  reader = await api.service.tokenWith([`reader:${TRIAL}`]);
  coordinator = await api.service.tokenFor('coordinator-fyn');
  const { proposal } = await approve(api);
  first = await agreementOf(api, reader, proposal);
}, 60_000);
afterAll(() => api?.close());

const amend = (id: string, body: object = {}) =>
  api.send(coordinator, 'POST', at(`/agreements/${id}/amendments`), body);
const codeOf = ({ body }: Sent) => (body as { code: string }).code;
const read = async (id: string) => told(await api.send(reader, 'GET', at(`/agreements/${id}`)));

/** Both councils of an edition join concurrently. */
async function bothJoin(id: string): Promise<void> {
  const answers = await Promise.all(
    ['kommune-461', 'kommune-479'].map(async (party) =>
      api.send(await memberOf(api, party), 'PUT', at(`/agreements/${id}/parties/${party}`), {
        answer: 'joined',
        decidedOn: TODAY,
      }),
    ),
  );
  expect(answers.map(({ status, text }) => [status, status === 200 ? '' : text])).toEqual([
    [200, ''],
    [200, ''],
  ]);
}
/** Reports the training as done. */
async function trained(id: string): Promise<void> {
  const path = at(`/agreements/${id}/milestones/oplaering-1`);
  told(await api.send(await memberOf(api, 'kommune-461'), 'PUT', path, { reached: true }));
}
const endOf = async (id: string) => (await read(id)) as unknown as { inForceTo: string; end: End };
type End = { readonly how: string; readonly from: string; readonly by: string; readonly waits?: boolean };

it('makes the next edition when it is approved; while that waits for its councils, the one before runs on', async () => {
  const start = addMonths(first.terms.start, 3);
  await carry(api, await amend(first.id, { title: 'Tillæg: længere varsel' }), start);
  const { end, inForceTo } = await endOf(first.id);
  expect([end, inForceTo]).toEqual([
    { how: 'replaced', from: start, by: expect.any(String), waits: true },
    first.inForceTo,
  ]);
  const next = await read(end.by);
  expect(next).toMatchObject({ number: first.number, edition: 2, replaces: first.id, terms: { start } });
  expect(next).toMatchObject({ status: 'awaiting-start', inForceFrom: null });
  // The case keeps its own title, and the agreement its own.
  expect(next.terms.title).toBe(first.terms.title);
  const born = await api.send(coordinator, 'GET', at(`/proposals/${next.origin.proposal}`));
  expect(born.body).toMatchObject({ title: 'Tillæg: længere varsel' });
  expect(codeOf(await amend(first.id))).toBe('amendment-open');
  const editions = await api.send(reader, 'GET', at(`/agreements/${next.id}/editions`));
  expect((editions.body as { items: Told[] }).items.map(({ id, edition }) => [id, edition])).toEqual([
    [first.id, 1],
    [next.id, 2],
  ]);
});

it('replaces the one before from its start once it waits for nothing', async () => {
  const { end: known } = await endOf(first.id);
  await bothJoin(known.by);
  expect((await endOf(first.id)).end.waits).toBe(true);
  await trained(known.by);
  const start = addMonths(first.terms.start, 3);
  expect(await read(known.by)).toMatchObject({ inForceFrom: start, waitsFor: [] });
  expect(await endOf(first.id)).toMatchObject({
    inForceTo: start,
    end: { how: 'replaced', from: start, by: known.by },
  });
  const history = await api.send(reader, 'GET', at(`/agreements/${first.id}/history`));
  const types = (history.body as { items: { type: string }[] }).items.map(({ type }) => type);
  expect(types.filter((type) => type === 'agreement.ended')).toHaveLength(2);
  const after = await amend(known.by);
  expect(after.status, after.text).toBe(201);
});

it('with a condition due before its start replaces the one before when that is closed in its case', async () => {
  const running = await registered(api, { ...runningTerms(), months: 60 });
  const opened = await amend(running.id);
  const start = addMonths(TODAY, 12);
  const condition = { text: 'Budgettet er vedtaget', owner: 'kommune-461', dueDate: addMonths(TODAY, 9) };
  await carry(api, opened, start, soundDossier(), [condition]);
  const { end } = await endOf(running.id);
  await bothJoin(end.by);
  await trained(end.by);
  const next = await read(end.by);
  expect([next.waitsFor.map(({ for: what }) => what), (await endOf(running.id)).end.waits]).toEqual([
    ['condition'],
    true,
  ]);
  const closing = { status: 'closed', evidence: 'Referat' };
  const path = at(`/conditions/${next.waitsFor[0]?.condition}`);
  expect((await api.send(await committee(api), 'PATCH', path, closing)).status).toBe(200);
  expect((await endOf(running.id)).end).toEqual({ how: 'replaced', from: start, by: end.by });
  expect((await endOf(running.id)).inForceTo).toBe(start);
});
