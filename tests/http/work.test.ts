// GET /v1/work: who must do what, from the draft to the decision.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, at } from './given-api.ts';
import { createDraft, createSound, decide, openTrial, submit, TRIAL } from './given-cases.ts';

type Item = {
  readonly kind: string;
  readonly mine: boolean;
  readonly proposal: string | null;
  readonly party: string | null;
  readonly cluster: string | null;
  readonly bodies: readonly string[];
  readonly due: string | null;
};

let api: Api;
beforeAll(async () => {
  api = await openTrial();
});
afterAll(() => api.close());

/** What this case asks of the holder of the grants, or shows them because of the grants. */
async function workOn(proposal: string, ...grants: readonly string[]): Promise<readonly Item[]> {
  const answer = await api.send(await api.service.tokenWith(grants), 'GET', at('/work'));
  expect(answer.status, answer.text).toBe(200);
  return (answer.body as { items: readonly Item[] }).items.filter((item) => item.proposal === proposal);
}
const kinds = (items: readonly Item[]) => items.map(({ kind, mine }) => `${kind}${mine ? '' : ' (others)'}`);

test('a draft waits for its coordinator, and for each party that has not answered; for nobody else', async () => {
  const { id } = await createDraft(api, { task: { receivingParties: ['kommune-461'] } });
  // The coordinator sees who has not answered.
  expect(kinds(await workOn(id, 'coordinator:fyn')).toSorted()).toEqual(['draft', 'state-position (others)']);
  const own = await workOn(id, 'member:kommune-461');
  expect(own.map(({ kind, party }) => [kind, party])).toEqual([['state-position', 'kommune-461']]);
  expect(await workOn(id, 'member:kommune-450')).toEqual([]);
  expect(await workOn(id, 'coordinator:lillebaelt')).toEqual([]);
  expect(await workOn(id, 'decider:fyn-administrative')).toEqual([]);
});

test('a case under review waits for the body, for the notified clusters, and is told to those it concerns', async () => {
  const review = await submit(api, await createSound(api), ['trin-1', 'trin-2', 'trin-3', 'trin-4']);
  const [decider] = await workOn(review.proposal, 'decider:fyn-administrative');
  expect(decider).toMatchObject({ kind: 'decide', mine: true, bodies: ['fyn-administrative'] });
  expect(decider?.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(await workOn(review.proposal, 'decider:fyn-political')).toEqual([]);
  const told = await workOn(review.proposal, 'coordinator:fyn');
  expect(told.find(({ kind }) => kind === 'waits-for-bodies')).toMatchObject({
    kind: 'waits-for-bodies',
    mine: false,
    bodies: ['fyn-administrative'],
  });
  expect(told.filter(({ kind }) => kind === 'answer-notice').map(({ mine, cluster }) => [mine, cluster])).toEqual(
    expect.arrayContaining([[false, 'lillebaelt']]),
  );
  expect(kinds(await workOn(review.proposal, `planner:${TRIAL}`))).toEqual(['waits-for-bodies (others)']);
  const [notice] = await workOn(review.proposal, 'coordinator:lillebaelt');
  expect(notice).toMatchObject({ kind: 'answer-notice', mine: true, cluster: 'lillebaelt' });

  const token = await api.service.tokenWith(['decider:fyn-administrative']);
  const said = await decide(api, token, review, { stage: 'cluster-administrative', outcome: 'recommended' });
  expect(said.status, said.text).toBe(201);
  expect(await workOn(review.proposal, 'decider:fyn-administrative')).toEqual([]);
  expect(kinds(await workOn(review.proposal, 'decider:fyn-political'))).toEqual(['decide']);
});

test('what is due first stands first, and the list has a tag', async () => {
  const token = await api.service.tokenWith(['coordinator:fyn', 'coordinator:lillebaelt']);
  const answer = await api.send(token, 'GET', at('/work'));
  const days = (answer.body as { items: readonly { since: string; due: string | null }[] }).items.map(
    ({ due, since }) => due ?? since,
  );
  expect(days.length).toBeGreaterThan(2);
  expect(days).toEqual(days.toSorted());
  const again = await api.send(token, 'GET', at('/work'), undefined, { headers: { 'if-none-match': answer.etag } });
  expect(again.status).toBe(304);
});
