// A second case on the same task refers to the first: in its assessment, in a what-if, and in what its submission
// freezes.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, at } from './given-api.ts';
import { createSound, openTrial, type Review, submit, submitted } from './given-cases.ts';

const STEPS = ['trin-1', 'trin-2', 'trin-3', 'trin-4'];
const CODE = 'agreement.one-per-task.case';

let api: Api;
let token: string;
let first: Review;
beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
  first = await submitted(api);
});
afterAll(() => api.close());

type Assessment = {
  readonly findings: readonly { readonly code: string; readonly values: object }[];
  readonly checks: readonly { readonly check: string; readonly status: string }[];
};
const statusIn = ({ checks }: Assessment) => checks.find(({ check }) => check === 'agreement.one-per-task')?.status;

it('names it, with the municipalities they share', async () => {
  const { id } = await createSound(api);
  const { body } = await api.send(token, 'GET', at(`/proposals/${id}/assessment`));
  const found = (body as Assessment).findings.filter(({ code }) => code === CODE);
  expect(found.map(({ values }) => values)).toEqual([
    expect.objectContaining({ id: first.proposal, parties: expect.arrayContaining(['Odense Kommune']) }),
  ]);
});

it('is answered anew for another task, and not for a case by itself', async () => {
  const own = await api.send(token, 'GET', at(`/proposals/${first.proposal}/assessment`));
  expect(statusIn(own.body as Assessment)).toBe('passed');
  const { id } = await createSound(api);
  const patch = { task: { taskType: 'draen' } };
  const body = { proposal: id, patch, draws: 0 };
  const other = await api.send(token, 'POST', at('/assessments'), body, { key: null });
  expect(statusIn(other.body as Assessment)).toBe('passed');
});

it('is a warning that the deciding body acknowledges', async () => {
  const second = await submit(api, await createSound(api), STEPS);
  expect(first.warnings).not.toContain(CODE);
  expect(second.warnings).toContain(CODE);
});
