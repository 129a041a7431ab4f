// Attacks on the whole service: setting what a caller may not decide, accessing a case of others, oversized bodies.
// Others are tested with their target: tokens in tests/compose/verify-token.test.ts, sessions and forms in tests/web,
// the rest in SECURITY.md.
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../src/http/routes/index.ts';
import { processorMs } from '../support/processor-time.ts';
import { figuresBody } from './authorisation/bodies.ts';
import { type Api, at } from './given-api.ts';
import { createDraft, openTrial, submitted } from './given-cases.ts';

let api: Api;
beforeAll(async () => {
  api = await openTrial();
});
afterAll(() => api.close());

type Fault = { readonly in: string; readonly pointer: string; readonly code: string };
const unknown = (name: string) =>
  expect.objectContaining({ in: 'body', pointer: `/${name}`, code: 'unknown-property' });

describe('mass assignment', () => {
  /** Values the service decides, under the names used in its answers and columns. */
  const OURS = ['createdBy', 'approvedSteps', 'trailHash', 'owner_subject', 'grants', 'openSubmission', 'isAdmin'];

  // A table has named columns and no properties (agreement-reports.test.ts).
  it.each(OPERATIONS.filter(({ body, csvBody }) => body && !csvBody))(
    '$operationId takes nothing that the service decides',
    async (operation) => {
      const token = await api.service.tokenWith(['auditor', 'admin', 'planner:syddanmark-2022', 'coordinator:fyn']);
      const path = at(operation.path.replaceAll(/\{[^}]*\}/g, '0199c0de-0000-7000-8000-00000000dead'));
      const headers = { 'content-type': operation.mergePatch ? 'application/merge-patch+json' : 'application/json' };
      const raw = JSON.stringify(Object.fromEntries(OURS.map((name) => [name, 'x'])));
      const answer = await api.send(token, operation.method, path, undefined, { raw, headers, etag: '"1"' });
      expect(answer.status).toBe(400);
      const { errors } = answer.body as { errors: Fault[] };
      for (const name of OURS) expect(errors).toContainEqual(unknown(name));
    },
  );

  it('of a case: status, version, cluster, revision and approvals stay as they were', async () => {
    const token = await api.service.tokenFor('coordinator-fyn');
    const draft = await createDraft(api);
    const path = at(`/proposals/${draft.id}`);
    const before = (await api.send(token, 'GET', path)).text;
    for (const [name, value] of [
      ['status', 'approved'],
      ['version', 99],
      ['cluster', 'lillebaelt'],
      ['revision', 99],
      ['id', 'x'],
    ] as const) {
      const answer = await api.send(token, 'PATCH', path, { title: 'Ny', [name]: value }, { etag: draft.etag });
      expect(answer.status, name).toBe(400);
    }
    expect((await api.send(token, 'GET', path)).text).toBe(before);
  });
});

describe('a case of another cluster', () => {
  it('is not there, whatever is asked of it, and nothing is written', async () => {
    const draft = await createDraft(api);
    const other = await api.service.tokenFor('coordinator-lillebaelt');
    const ofProposal = OPERATIONS.filter(({ path }) => path.startsWith('/proposals/{id}'));
    expect(ofProposal.length).toBeGreaterThan(10);
    for (const { method, path, mergePatch } of ofProposal) {
      const address =
        at(path.replace('{id}', draft.id).replace('{party}', 'kommune-461').replace('{number}', '1')) +
        (path.endsWith('/changes') ? '?since=1' : '');
      const body = method === 'GET' || method === 'DELETE' ? undefined : bodyFor(path);
      const headers = mergePatch ? { 'content-type': 'application/merge-patch+json' } : {};
      const answer = await api.send(other, method, address, body, { etag: draft.etag, headers });
      expect([method, path, answer.status]).toEqual([method, path, 404]);
      expect(answer.text).not.toContain('Prøvesag');
    }
    const mine = await api.send(await api.service.tokenFor('coordinator-fyn'), 'GET', at(`/proposals/${draft.id}`));
    expect(mine.etag).toBe(draft.etag);
  });

  it('once submitted can be read there, and not be changed', async () => {
    const review = await submitted(api);
    const other = await api.service.tokenFor('coordinator-lillebaelt');
    expect((await api.send(other, 'GET', at(`/submissions/${review.id}`))).status).toBe(200);
    const withdrawn = await api.send(other, 'POST', at(`/submissions/${review.id}/withdrawal`), { reason: 'x' });
    expect(withdrawn.status).toBe(403);
  });

  function bodyFor(path: string): unknown {
    if (path.endsWith('/figures')) return figuresBody;
    if (path.endsWith('/submissions')) return { steps: ['trin-1'] };
    if (path.includes('/positions/')) return { position: 'supports' };
    if (path.includes('/verifications/')) return { agrees: true };
    if (path.endsWith('/copies')) return { cluster: 'lillebaelt' };
    if (path.endsWith('/reminders')) return { who: ['kommune-461'] };
    return { title: 'Overtaget' };
  }
});

it('TRACE is not answered', async () => {
  for (const path of ['/', '/v1/proposals', '/health/live']) {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${api.service.url}${path}`, { method: 'TRACE', headers: { cookie: 'secret=1' } }, resolve)
        .on('error', reject)
        .end();
    });
    answer.resume();
    expect([path, answer.statusCode]).toEqual([
      path,
      expect.toSatisfy((status: number) => [404, 405].includes(status)),
    ]);
  }
});

describe('bodies that are too much', () => {
  it.each([
    ['over a mebibyte', JSON.stringify({ title: 'x'.repeat(1_100_000) }), 413, 'body-too-large'],
    ['deeper than any dossier', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 400, 'nested-too-deeply'],
    [
      'of a hundred thousand names',
      JSON.stringify(Object.fromEntries(Array.from({ length: 70_000 }, (_, n) => [`n${n}`, 1]))),
      400,
      'invalid',
    ],
    ['of a number without end', `{"title":${'9'.repeat(900_000)}}`, 400, 'invalid'],
  ])('%s are refused for little', async (_what, raw, status, code) => {
    const token = await api.service.tokenFor('coordinator-fyn');
    const cost = await processorMs(async () => {
      const answer = await api.send(token, 'POST', at('/proposals'), undefined, { raw });
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
      expect(answer.text.length).toBeLessThan(200_000);
    });
    expect(cost).toBeLessThan(3_000);
  });
});
