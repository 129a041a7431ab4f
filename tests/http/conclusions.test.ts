// The conclusion of an evaluation over HTTP: it is on the work list, leads to the act that carries it out, and
// disappears when that is done.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJoining, registered, runningTerms, type Told, told } from './given-agreements.ts';
import { type Api, at } from './given-api.ts';
import { TODAY, TRIAL } from './given-cases.ts';

let api: Api;
let planner: string;
let coordinator: string;
beforeAll(async () => {
  api = await openJoining();
  planner = await api.service.tokenWith([`planner:${TRIAL}`]);
  coordinator = await api.service.tokenFor('coordinator-fyn');
}, 60_000);
afterAll(() => api?.close());

const evaluated = async (conclusion: string, terms?: object): Promise<Told> => {
  const { id } = await registered(api, terms);
  const evaluation = { kind: 'midterm', conclusion, reason: 'Set', on: TODAY };
  return told(await api.send(planner, 'POST', at(`/agreements/${id}/evaluations`), evaluation));
};
const dueIn = async ({ id }: Told) => {
  const { body } = await api.send(planner, 'GET', at(`/agreements-due?agreement=${id}&kind=carry-out&to=2199-01-01`));
  return (body as { items: { what: string; date: string }[] }).items.map(({ what, date }) => [what, date]);
};
const worksOn = async (token: string, { id }: Told) => {
  const { body } = await api.send(token, 'GET', at('/work'));
  const { items } = body as { items: { kind: string; agreement: string | null; mine: boolean }[] };
  return items.filter(({ agreement, kind }) => agreement === id && kind === 'agreement-carry-out');
};

describe('an agreement that is to be extended', () => {
  it('says so with the action, until the renewal is decided', async () => {
    const agreement = await evaluated('extended');
    expect(agreement.toCarryOut).toMatchObject([{ conclusion: 'extended', actions: ['decide-renewal'] }]);
    expect(await dueIn(agreement)).toEqual([['extended', TODAY]]);
    expect(await worksOn(planner, agreement)).toMatchObject([{ mine: true }]);
    const { body } = await api.send(planner, 'GET', at(`/agreements/${agreement.id}/available-actions`));
    const { actions } = body as { actions: { action: string; allowed: boolean; carriesOut?: string[] }[] };
    expect(actions.filter(({ carriesOut }) => carriesOut)).toEqual([
      { action: 'decide-renewal', allowed: true, carriesOut: ['extended'] },
    ]);
    const renewal = { outcome: 'renewed', until: '2150-01-01', reason: 'Set', on: TODAY };
    const after = told(await api.send(planner, 'POST', at(`/agreements/${agreement.id}/renewals`), renewal));
    expect([after.toCarryOut, await dueIn(agreement), await worksOn(planner, agreement)]).toEqual([[], [], []]);
  });
});

describe('an agreement that is to be adjusted', () => {
  it('is work until the case of a tillæg is open, and open until it is replaced', async () => {
    const agreement = await evaluated('adjusted');
    expect(await worksOn(coordinator, agreement)).toMatchObject([{ mine: true }]);
    const made = await api.send(coordinator, 'POST', at(`/agreements/${agreement.id}/amendments`), {});
    expect(made.status, made.text).toBe(201);
    expect(await worksOn(coordinator, agreement)).toEqual([]);
    expect(await dueIn(agreement)).toEqual([['adjusted', TODAY]]);
  });
});

it('is asked of no agreement that has come to its end', async () => {
  const agreement = await evaluated('extended', { ...runningTerms(), months: 12 });
  expect(agreement.status).toBe('ended');
  expect([agreement.toCarryOut, await dueIn(agreement), await worksOn(planner, agreement)]).toEqual([[], [], []]);
});
