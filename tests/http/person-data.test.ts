// Data about a citizen is neither stored nor repeated in an answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at, type Sent } from './given-api.ts';
import { createDraft, openTrial, submitted } from './given-cases.ts';

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
    const decision = {
      stage: 'cluster-administrative',
      outcome: 'returned',
      method: 'meeting',
      reason: NUMBER,
      dossierHash: review.hash,
    };
    const decided = await api.send(decider, 'POST', at(`/submissions/${review.id}/decisions`), decision, {
      etag: review.etag,
    });
    expect(faults(decided)).toEqual(['body /reason person-data']);
    const withdrawn = await api.send(token, 'POST', at(`/submissions/${review.id}/withdrawal`), { reason: NUMBER });
    expect(faults(withdrawn)).toEqual(['body /reason person-data']);
  });

  it('is not seen in a hash that happens to look like one', async () => {
    const review = await submitted(api);
    const decider = await api.service.tokenFor('decider-fyn-administrative');
    const lookalike = `a0101901234b${'c'.repeat(52)}`;
    const decision = {
      stage: 'cluster-administrative',
      outcome: 'recommended',
      method: 'meeting',
      dossierHash: lookalike,
    };
    const answer = await api.send(decider, 'POST', at(`/submissions/${review.id}/decisions`), decision, {
      etag: review.etag,
    });
    expect((answer.body as { code: string }).code).toBe('dossier-hash-differs');
  });
});
