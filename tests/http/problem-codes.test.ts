// Every listed problem code can be produced, and each is a problem document with the status of the table. The type
// check requires an entry for every code. Codes that cannot be produced over the API name their test.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/http/problems/problem-codes.ts';
import { PROBLEM_TEXTS } from '../../src/http/problems/problem-texts.ts';
import { AGREEMENT_PROBLEMS } from './agreement-problems.ts';
import { CASE_PROBLEMS } from './case-problems.ts';
import { type Api, at } from './given-api.ts';
import { ALL_STEPS, createDraft, openTrial } from './given-cases.ts';
import { coordinator, type Elsewhere, type Produce } from './produce-problem.ts';
import { REGISTER_PROBLEMS } from './register-problems.ts';
import { REQUEST_PROBLEMS } from './request-problems.ts';
import { WEBHOOK_PROBLEMS } from './webhook-problems.ts';

const PRODUCED: Readonly<Record<ProblemCode, Produce | Elsewhere>> = {
  ...REQUEST_PROBLEMS,
  ...CASE_PROBLEMS,
  ...REGISTER_PROBLEMS,
  ...WEBHOOK_PROBLEMS,
  ...AGREEMENT_PROBLEMS,
};

describe('problem codes', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openTrial();
  });
  afterAll(() => api.close());

  const produced = Object.entries(PRODUCED).flatMap(([code, how]) =>
    typeof how === 'function' ? [[code as ProblemCode, how] as const] : [],
  );

  it.each(produced)('%s', async (code, produce) => {
    const answer = await produce(api);
    const body = answer.body as {
      code: string;
      type: string;
      status: number;
      instance: string;
      traceId: string;
      title: string;
    };
    expect(body.code, answer.text).toBe(code);
    expect(answer.status).toBe(PROBLEM_TEXTS[code].status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(body).toMatchObject({
      type: `/problems/${code}`,
      status: answer.status,
      title: PROBLEM_TEXTS[code].title.da,
    });
    expect(answer.headers['content-language']).toBe('da');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.traceparent).toContain(body.traceId);
    expect(answer.text).not.toMatch(/select |at .*\.(ts|js):|node_modules|\{[a-z]+\}/i);
    const explanation = await api.send(undefined, 'GET', body.type);
    expect(explanation.body).toMatchObject({ code, status: answer.status });
  });

  it('says with 412 which version is current', async () => {
    const draft = await createDraft(api);
    const answer = await api.send(
      await coordinator(api),
      'PATCH',
      at(`/proposals/${draft.id}`),
      { title: 'y' },
      { etag: '"7"' },
    );
    expect(answer.headers.etag).toBe(draft.etag);
  });

  it('says with 405 which methods there are', async () => {
    const answer = await api.send(await coordinator(api), 'PUT', at('/proposals'));
    expect(answer.headers.allow).toBe('GET, HEAD, POST');
  });

  it('names every finding that blocks in its own words, in the caller’s language', async () => {
    const draft = await createDraft(api);
    const english = { 'accept-language': 'en' };
    const path = at(`/proposals/${draft.id}/submissions`);
    const answer = await api.send(
      await coordinator(api),
      'POST',
      path,
      { steps: ALL_STEPS },
      { etag: draft.etag, headers: english },
    );
    const { errors } = answer.body as { errors: { pointer: string; code: string; message: string }[] };
    expect(errors.length).toBeGreaterThan(10);
    expect(errors).toContainEqual(
      expect.objectContaining({ code: 'complete.missing', pointer: expect.stringMatching(/^\/dossier\//) }),
    );
    for (const { message } of errors) expect(message).toMatch(/^[A-Z].{10,}/);
  });
});
