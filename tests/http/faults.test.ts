// All faults of a request are reported at once, each with its place; unknown properties are not ignored.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at, type Sent } from './given-api.ts';
import { createDraft, openTrial, submitted, TRIAL, trialFramework } from './given-cases.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
});
afterAll(() => api.close());

const faults = ({ status, body }: Sent) => {
  expect(status).toBe(400);
  return (body as { errors: { in: string; pointer: string; code: string }[] }).errors.map(
    ({ in: place, pointer, code }) => `${place} ${pointer} ${code}`,
  );
};

describe('a new proposal', () => {
  it('names every fault of body, address and headers at once', async () => {
    const body = {
      framework: 'No Such',
      dossier: {
        task: {
          title: 'x'.repeat(201),
          kleNumber: '29',
          sksCodes: ['?'],
          transferringParties: 'region-1083',
          unheard: true,
        },
        volume: { activities: [{ id: 'a', counts: [{ low: 10, expected: 5 }], phaseIn: [1.5] }] },
        economy: {
          currency: 'NOK',
          alternatives: [
            {
              id: 'a',
              costs: [{ id: 'c', payer: { party: 1 }, amount: { expected: 1.005 } }, { amount: { expected: -1 } }],
            },
          ],
        },
        plan: { startDate: '2026-02-30', duration: { months: 1.5 } },
      },
      extra: 1,
    };
    const answer = await api.send(token, 'POST', at('/proposals?x=1'), body, { key: '', headers: {} });
    expect(faults(answer).sort()).toEqual(
      [
        'header /Idempotency-Key wrong-format',
        'query /x unknown-property',
        'body /extra unknown-property',
        'body /framework wrong-format',
        'body /cluster required',
        'body /dossier/task/title too-big',
        'body /dossier/task/kleNumber wrong-format',
        'body /dossier/task/sksCodes/0 wrong-format',
        'body /dossier/task/transferringParties wrong-type',
        'body /dossier/task/unheard unknown-property',
        'body /dossier/volume/activities/0/counts/0 range-order',
        'body /dossier/volume/activities/0/phaseIn/0 too-big',
        'body /dossier/economy/currency not-allowed',
        'body /dossier/economy/alternatives/0/costs/0/payer/party wrong-type',
        'body /dossier/economy/alternatives/0/costs/0/amount/expected two-decimals',
        'body /dossier/economy/alternatives/0/costs/1/id required',
        'body /dossier/economy/alternatives/0/costs/1/amount/expected too-small',
        'body /dossier/plan/startDate wrong-format',
        'body /dossier/plan/duration/months wrong-type',
      ].sort(),
    );
  });

  it('names every reference that leads nowhere', async () => {
    const dossier = {
      task: { title: 'x', transferringParties: ['region-9'], receivingParties: ['kommune-461', 'kommune-9'] },
      economy: {
        alternatives: [
          {
            id: 'a',
            settlements: [
              { id: 's', from: { party: 'ingen' } },
              { id: 's', to: { each: ['region-1083', 'kommune-9'] }, activity: 'besoeg' },
            ],
          },
        ],
      },
      impact: { otherClusters: ['atlantis'] },
    };
    const answer = await api.send(token, 'POST', at('/proposals'), { framework: TRIAL, cluster: 'fyn', dossier });
    expect(faults(answer).sort()).toEqual([
      'body /dossier/economy/alternatives/0/settlements/0/from/party unknown-reference',
      'body /dossier/economy/alternatives/0/settlements/1/activity unknown-reference',
      'body /dossier/economy/alternatives/0/settlements/1/id duplicate',
      'body /dossier/economy/alternatives/0/settlements/1/to/each/1 unknown-reference',
      'body /dossier/impact/otherClusters/0 unknown-reference',
      'body /dossier/task/receivingParties/1 unknown-reference',
      'body /dossier/task/transferringParties/0 unknown-reference',
    ]);
  });

  it('names every contradiction', async () => {
    const both = { each: ['kommune-461', 'kommune-450'] };
    const line = (id: string, change: object) => ({
      id,
      payer: { party: 'region-1083' },
      nature: 'recurring',
      ...change,
    });
    const dossier = {
      task: { title: 'x' },
      economy: {
        keys: [{ id: 'k', weights: [{ party: 'kommune-461', weight: 0 }] }],
        alternatives: [
          {
            id: 'a',
            role: 'current',
            costs: [line('c', { amount: { expected: 1 } }), line('h', { heldAlready: true })],
          },
          {
            id: 'b',
            role: 'proposed',
            costs: [line('c', { amount: { expected: 2 } }), line('r', { released: { share: 0.5 } })],
            settlements: [{ id: 's', from: both, to: both }],
          },
        ],
      },
    };
    const answer = await api.send(token, 'POST', at('/proposals'), { framework: TRIAL, cluster: 'fyn', dossier });
    expect(
      faults(answer)
        .map((fault) => fault.split(' ').at(-1))
        .sort(),
    ).toEqual([
      'held-already-not-one-off',
      'released-outside-current',
      'same-id-differs',
      'settlement-needs-one-party',
      'weights-sum-to-zero',
    ]);
    const messages = (answer.body as { errors: { message: string }[] }).errors.map(({ message }) => message);
    expect(messages.filter((message) => message === 'Er ikke gyldig.')).toEqual([]);
    const none = { ...dossier.economy, keys: [], money: 'none', alternatives: [{ id: 'a', costs: [line('c', {})] }] };
    const moneyless = await api.send(token, 'POST', at('/proposals'), {
      ...{ framework: TRIAL, cluster: 'fyn' },
      dossier: { task: { title: 'x' }, economy: none },
    });
    expect(faults(moneyless).map((fault) => fault.split(' ').at(-1))).toEqual(['money-does-not-move']);
  });

  it('has a case type that the framework has; without one the first', async () => {
    const asked = { title: 'x', framework: TRIAL, cluster: 'fyn' };
    expect(faults(await api.send(token, 'POST', at('/proposals'), { ...asked, type: 'ingen' }))).toEqual([
      'body /type unknown-reference',
    ]);
    const [first, second] = trialFramework().caseTypes.map(({ id }) => id);
    expect((await api.send(token, 'POST', at('/proposals'), asked)).body).toMatchObject({ type: first });
    expect((await api.send(token, 'POST', at('/proposals'), { ...asked, type: second })).body).toMatchObject({
      type: second,
    });
  });

  it('has a title, a framework that exists and a cluster of it', async () => {
    expect(faults(await api.send(token, 'POST', at('/proposals'), { framework: TRIAL, cluster: 'fyn' }))).toEqual([
      'body /title required',
    ]);
    expect(
      faults(await api.send(token, 'POST', at('/proposals'), { title: 'x', framework: 'ingen', cluster: 'fyn' })),
    ).toEqual(['body /framework unknown-reference']);
    const nowhere = await api.service.tokenWith(['coordinator:ingen']);
    expect(
      faults(await api.send(nowhere, 'POST', at('/proposals'), { title: 'x', framework: TRIAL, cluster: 'ingen' })),
    ).toEqual(['body /cluster unknown-reference']);
  });
});

describe('what only a party writes', () => {
  it('is refused from the coordinator', async () => {
    const draft = await createDraft(api);
    const position = { party: 'kommune-461', position: 'supports', by: 'En anden', at: '2026-01-01T00:00:00.000Z' };
    const answer = await api.send(
      token,
      'PATCH',
      at(`/proposals/${draft.id}`),
      { dossier: { impact: { positions: [position] } } },
      { etag: draft.etag },
    );
    expect(faults(answer)).toEqual(['body /dossier/impact/positions only-by-the-party']);
  });

  it('is refused from another party', async () => {
    const draft = await createDraft(api, { task: { receivingParties: ['kommune-461'] } });
    const member = await api.service.tokenFor('member-region');
    const answer = await api.send(
      member,
      'PUT',
      at(`/proposals/${draft.id}/positions/kommune-461`),
      { position: 'supports' },
      { etag: draft.etag },
    );
    expect(answer.status).toBe(404);
  });
});

it('a decision says everything that is wrong with it', async () => {
  const review = await submitted(api);
  const decider = await api.service.tokenFor('decider-fyn-administrative');
  const body = {
    stage: 'Committee!',
    outcome: 'maybe',
    method: 'telepathy',
    meetingDate: 'soon',
    conditions: [{ text: '' }],
    dossierHash: 'abc',
  };
  const answer = await api.send(decider, 'POST', at(`/submissions/${review.id}/decisions`), body, {
    etag: review.etag,
  });
  expect(faults(answer).sort()).toEqual([
    'body /conditions/0/dueDate required',
    'body /conditions/0/owner required',
    'body /conditions/0/text required',
    'body /dossierHash too-small',
    'body /dossierHash wrong-format',
    'body /meetingDate wrong-format',
    'body /method not-allowed',
    'body /outcome not-allowed',
    'body /stage wrong-format',
  ]);
});
