// Every fault of a request at once, each with its place; nothing unknown is ignored; nothing about a citizen is stored.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at, type Sent } from './given-api.ts';
import { createDraft, openTrial, submitted, TRIAL } from './given-cases.ts';

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
        task: { title: 'x'.repeat(201), kleNumber: '29', sksCodes: ['?'], transferringParties: 'region-1083', unheard: true },
        volume: { perYear: { low: 10, expected: 5 } },
        economy: {
          currency: 'NOK',
          alternatives: [{ id: 'a', costs: [{ id: 'c', amount: { expected: 1.005 } }, { amount: { expected: -1 } }] }],
        },
        plan: { startDate: '2026-02-30', durationMonths: 1.5 },
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
        'body /dossier/volume/perYear range-order',
        'body /dossier/economy/currency not-allowed',
        'body /dossier/economy/alternatives/0/costs/0/amount/expected two-decimals',
        'body /dossier/economy/alternatives/0/costs/1/id required',
        'body /dossier/economy/alternatives/0/costs/1/amount/expected too-small',
        'body /dossier/plan/startDate wrong-format',
        'body /dossier/plan/durationMonths wrong-type',
      ].sort(),
    );
  });

  it('names every reference that leads nowhere', async () => {
    const dossier = {
      task: { title: 'x', transferringParties: ['region-9'], receivingParties: ['kommune-461', 'kommune-9'] },
      economy: {
        settlements: [
          { id: 's', from: 'ingen' },
          { id: 's', to: 'region-1083' },
        ],
      },
      impact: { otherClusters: ['atlantis'] },
    };
    const answer = await api.send(token, 'POST', at('/proposals'), { framework: TRIAL, cluster: 'fyn', dossier });
    expect(faults(answer).sort()).toEqual([
      'body /dossier/economy/settlements/0/from unknown-reference',
      'body /dossier/economy/settlements/1/id duplicate',
      'body /dossier/impact/otherClusters/0 unknown-reference',
      'body /dossier/task/receivingParties/1 unknown-reference',
      'body /dossier/task/transferringParties/0 unknown-reference',
    ]);
  });

  it('has a title, a framework that exists and a cluster of it', async () => {
    expect(faults(await api.send(token, 'POST', at('/proposals'), { framework: TRIAL, cluster: 'fyn' }))).toEqual(['body /title required']);
    expect(faults(await api.send(token, 'POST', at('/proposals'), { title: 'x', framework: 'ingen', cluster: 'fyn' }))).toEqual([
      'body /framework unknown-reference',
    ]);
    const nowhere = await api.service.tokenWith(['coordinator:ingen']);
    expect(faults(await api.send(nowhere, 'POST', at('/proposals'), { title: 'x', framework: TRIAL, cluster: 'ingen' }))).toEqual([
      'body /cluster unknown-reference',
    ]);
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

describe('a personal number', () => {
  const NUMBER = 'Borgeren 010190-1234 er glad';

  it('is never stored in a dossier, nor said again', async () => {
    const draft = await createDraft(api);
    const answer = await api.send(
      token,
      'PATCH',
      at(`/proposals/${draft.id}`),
      { dossier: { task: { summary: NUMBER } } },
      { etag: draft.etag },
    );
    expect(faults(answer)).toEqual(['body /dossier/task/summary person-data']);
    expect(answer.text).not.toContain('010190');
  });

  it('nor in anything else that is written', async () => {
    const review = await submitted(api);
    const decider = await api.service.tokenFor('decider-fyn-administrative');
    const decision = { stage: 'cluster-administrative', outcome: 'returned', method: 'meeting', reason: NUMBER, dossierHash: review.hash };
    const decided = await api.send(decider, 'POST', at(`/submissions/${review.id}/decisions`), decision, { etag: review.etag });
    expect(faults(decided)).toEqual(['body /reason person-data']);
    const withdrawn = await api.send(token, 'POST', at(`/submissions/${review.id}/withdrawal`), { reason: NUMBER });
    expect(faults(withdrawn)).toEqual(['body /reason person-data']);
  });

  it('is not seen in a hash that happens to look like one', async () => {
    const review = await submitted(api);
    const decider = await api.service.tokenFor('decider-fyn-administrative');
    const lookalike = `a0101901234b${'c'.repeat(52)}`;
    const decision = { stage: 'cluster-administrative', outcome: 'recommended', method: 'meeting', dossierHash: lookalike };
    const answer = await api.send(decider, 'POST', at(`/submissions/${review.id}/decisions`), decision, { etag: review.etag });
    expect((answer.body as { code: string }).code).toBe('dossier-hash-differs');
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
  const answer = await api.send(decider, 'POST', at(`/submissions/${review.id}/decisions`), body, { etag: review.etag });
  expect(faults(answer).sort()).toEqual([
    'body /conditions/0/dueDate required',
    'body /conditions/0/owner required',
    'body /conditions/0/text too-small',
    'body /dossierHash too-small',
    'body /dossierHash wrong-format',
    'body /meetingDate wrong-format',
    'body /method not-allowed',
    'body /outcome not-allowed',
    'body /stage wrong-format',
  ]);
});
