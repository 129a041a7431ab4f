// Decisions over the API: who, when and on which conditions. Impossible input is refused, and every fault is named.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/lib/iso-date.ts';
import { type Api, at, type Sent } from './given-api.ts';
import { createDraft, createSound, decide, openTrial, type Review, submit, submitted, TODAY } from './given-cases.ts';
import { administrative, coordinator, recommend } from './produce-problem.ts';

let api: Api;
beforeAll(async () => {
  api = await openTrial();
}, 60_000);
afterAll(() => api.close());

type Problem = { readonly code: string; readonly errors: readonly { pointer: string; message: string }[] };
const problemOf = ({ body }: Sent): Problem => body;
const condition = (owner: string, dueDate = addDays(TODAY, 30)) => ({ text: 'Oplæring', owner, dueDate });

async function conditioned(): Promise<{ readonly review: Review; readonly condition: string }> {
  const review = await submitted(api);
  const given = { ...recommend, conditions: [condition('kommune-461')] };
  const decided = await decide(api, await administrative(api), review, given);
  const [made] = (decided.body as { conditions: { id: string }[] }).conditions;
  return { review: { ...review, etag: decided.etag }, condition: made?.id ?? '' };
}

it('names every fault of a decision in the caller’s language', async () => {
  const review = await submitted(api);
  const answer = await decide(api, await administrative(api), review, {
    ...recommend,
    meetingDate: '2099-01-01',
    acknowledgedFindings: [...review.warnings, 'leon.nonsense'],
    conditions: [condition('klyngesekretariatet', '1999-01-01')],
  });
  expect([answer.status, problemOf(answer).errors.map(({ pointer }) => pointer)]).toEqual([
    400,
    ['/meetingDate', '/conditions/0/dueDate', '/conditions/0/owner', `/acknowledgedFindings/${review.warnings.length}`],
  ]);
  const early = await decide(api, await administrative(api), review, { ...recommend, meetingDate: '1900-01-01' });
  expect(problemOf(early).errors).toMatchObject([{ pointer: '/meetingDate' }]);
  expect((await decide(api, await administrative(api), review, { ...recommend, meetingDate: TODAY })).status).toBe(201);
});

it('lets nobody decide who took position in the case', async () => {
  const { id, etag } = await createSound(api);
  const both = await api.service.tokenWith(['member:kommune-461', 'decider:fyn-administrative']);
  const path = at(`/proposals/${id}/positions/kommune-461`);
  const stated = await api.send(both, 'PUT', path, { position: 'supports', acceptsNetCost: true }, { etag });
  const review = await submit(api, { id, etag: stated.etag }, ['trin-1']);
  expect(problemOf(await decide(api, both, review, recommend)).code).toBe('four-eyes');
});

it('asks a system who decided, and shows it', async () => {
  const system = await api.service.tokenWith(['decider:fyn-administrative'], { kind: 'system' });
  const review = await submitted(api);
  const without = await decide(api, system, review, recommend);
  expect(problemOf(without).errors).toMatchObject([{ pointer: '/decidedBy' }]);
  const nobody = await decide(api, system, review, { ...recommend, decidedBy: { subject: ' ', name: '\u200b' } });
  expect(problemOf(nobody).errors).toMatchObject([{ pointer: '/decidedBy/subject' }, { pointer: '/decidedBy/name' }]);
  const decidedBy = { subject: 'bente', name: 'Bente Bestemmer' };
  const decided = await decide(api, system, review, {
    ...recommend,
    decidedBy: { ...decidedBy, subject: ' bente ' },
  });
  expect([decided.status, decided.body]).toMatchObject([201, { decidedBy }]);
});

describe('a recusal', () => {
  const recusals = (person: string) => [{ person, reason: 'Familie' }];

  it('by name is of the account that has recorded before, title and case aside', async () => {
    const subject = 'bente-bestemmer';
    const bente = await api.service.tokenWith(['decider:fyn-administrative'], { subject, name: 'Bente Bestemmer' });
    expect((await decide(api, bente, await submitted(api), recommend)).status).toBe(201);
    const review = await submitted(api);
    const title = { ...recommend, recusals: recusals('bente BESTEMMER, sundhedsdirektør') };
    expect(problemOf(await decide(api, bente, review, title)).code).toBe('recused');
    const decided = await decide(api, await administrative(api), review, title);
    expect(decided.body).toMatchObject({ recusals: [{ subject, person: 'Bente Bestemmer' }] });
  });

  it('by a name that several have is asked for the account', async () => {
    for (const subject of ['ib-1', 'ib-2']) {
      const ib = await api.service.tokenWith(['decider:fyn-administrative'], { subject, name: 'Ib Ens' });
      await decide(api, ib, await submitted(api), recommend);
    }
    const review = await submitted(api);
    const several = await decide(api, await administrative(api), review, {
      ...recommend,
      recusals: recusals('Ib Ens'),
    });
    expect(problemOf(several).errors).toMatchObject([{ pointer: '/recusals/0/person' }]);
    const one = await decide(api, await administrative(api), review, { ...recommend, recusals: recusals('ib-2') });
    expect(one.body).toMatchObject({ recusals: [{ subject: 'ib-2', person: 'Ib Ens' }] });
  });

  it('of who has no account keeps the name', async () => {
    const given = { ...recommend, recusals: recusals('Kaj Ukendt') };
    const { body } = await decide(api, await administrative(api), await submitted(api), given);
    expect((body as { recusals: object[] }).recusals).toEqual([{ person: 'Kaj Ukendt', reason: 'Familie' }]);
  });
});

describe('a condition', () => {
  it('is closed by its owner, and listed as theirs', async () => {
    const { condition: id } = await conditioned();
    const owner = await api.service.tokenWith(['member:kommune-461']);
    const evidence = { status: 'closed', evidence: 'Kursusbeviser' };
    expect((await api.send(await coordinator(api), 'PATCH', at(`/conditions/${id}`), evidence)).status).toBe(403);
    const mine = await api.send(owner, 'GET', at('/conditions?status=open&owner=kommune-461'));
    expect((mine.body as { items: { id: string }[] }).items.map((item) => item.id)).toContain(id);
    expect((await api.send(owner, 'PATCH', at(`/conditions/${id}`), evidence)).status).toBe(200);
  });

  it('ends with a case that is withdrawn', async () => {
    const { review, condition: id } = await conditioned();
    const token = await coordinator(api);
    await api.send(token, 'POST', at(`/submissions/${review.id}/withdrawal`), { reason: 'Nye tal' });
    const answer = await api.send(token, 'GET', at(`/conditions/${id}`));
    expect(answer.body).toMatchObject({ status: 'closed', closed: { evidence: null } });
  });
});

it('a case that is withdrawn is over, and may be copied', async () => {
  const review = await submitted(api);
  const token = await coordinator(api);
  await api.send(token, 'POST', at(`/submissions/${review.id}/withdrawal`), { reason: 'Nye tal' });
  const { etag } = await api.send(token, 'GET', at(`/proposals/${review.proposal}`));
  const path = at(`/proposals/${review.proposal}/submissions`);
  expect(problemOf(await api.send(token, 'POST', path, { steps: ['trin-1'] }, { etag })).code).toBe('finally-decided');
  const copy = await api.send(token, 'POST', at(`/proposals/${review.proposal}/copies`), { cluster: 'fyn' });
  expect([copy.status, copy.body]).toMatchObject([201, { status: 'draft' }]);
});

it('an objection to the notice is among the warnings to acknowledge', async () => {
  const review = await submitted(api);
  const neighbour = await api.service.tokenWith(['coordinator:lillebaelt']);
  const path = at(`/submissions/${review.id}/notices/lillebaelt`);
  await api.send(neighbour, 'PUT', path, { kind: 'objection', comment: 'For dyrt for os' });
  const { body } = await api.send(neighbour, 'GET', at(`/submissions/${review.id}`));
  expect((body as { warnings: string[] }).warnings).toContain('involvement.objection');
});

describe('what is said to be allowed rests on the dossier too', () => {
  type Said = { actions: { action: string; allowed: boolean; code?: string; steps?: string[]; takes: object[] }[] };
  const said = async (token: string, id: string, action: string) => {
    const { body } = await api.send(token, 'GET', at(`/proposals/${id}/available-actions`));
    return (body as Said).actions.find((each) => each.action === action);
  };

  it('an empty draft is not submitted, verified or withdrawn', async () => {
    const token = await coordinator(api);
    const { id } = await createDraft(api, { task: { receivingParties: ['kommune-461'] } });
    expect(await said(token, id, 'submit')).toMatchObject({ allowed: false, code: 'blockers-open' });
    expect(await said(token, id, 'withdraw')).toMatchObject({ allowed: false, code: 'never-submitted' });
    const member = await api.service.tokenFor('member-odense');
    expect(await said(member, id, 'verify-figures')).toMatchObject({ allowed: false, code: 'invalid' });
    expect(await said(token, id, 'edit')).toMatchObject({
      allowed: true,
      takes: [{ role: 'coordinator', scope: 'fyn' }],
    });
  });

  it('a sound one is: the steps that are named can be submitted together', async () => {
    const token = await coordinator(api);
    const { id, etag } = await createSound(api);
    const { allowed, steps = [] } = (await said(token, id, 'submit')) ?? {};
    expect([allowed, steps.length]).toEqual([true, 4]);
    expect((await submit(api, { id, etag }, steps)).id).not.toBe('');
    expect(await said(token, id, 'copy')).toMatchObject({ allowed: true });
    const elsewhere = await api.service.tokenWith(['coordinator:fyn', 'auditor']);
    expect(await said(elsewhere, id, 'copy')).toMatchObject({ allowed: true });
    const nowhere = await api.service.tokenWith(['coordinator:nowhere', 'auditor']);
    expect(await said(nowhere, id, 'copy')).toMatchObject({ allowed: false });
  });
});
