// Changes neither overwrite others nor take effect twice: ETag, If-Match, If-None-Match and Idempotency-Key.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at, type Sent } from './given-api.ts';
import { createDraft, createSound, decide, openTrial, submitted, TRIAL, trialFramework } from './given-cases.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
});
afterAll(() => api.close());

const patch = (path: string, title: string, etag: string) => api.send(token, 'PATCH', path, { title }, { etag });

describe('If-Match', () => {
  it.each([
    ['the current tag', (etag: string) => etag, 200],
    ['one of several', (etag: string) => `"0", ${etag} , "99"`, 200],
    ['any', () => '*', 200],
    ['a tag that is not current', () => '"99"', 412],
    ['a tag that is no version', () => '"current"', 412],
    ['the tag as a proxy that compresses hands it on', (etag: string) => `W/${etag}`, 200],
    ['no tag in quotes', () => '1', 400],
  ] as const)('%s', async (_what, header, status) => {
    const draft = await createDraft(api);
    const answer = await patch(at(`/proposals/${draft.id}`), 'Ny titel', header(draft.etag));
    expect(answer.status).toBe(status);
  });

  it('of two changes on the same version one stands', async () => {
    const draft = await createDraft(api);
    const answers = await Promise.all(
      ['a', 'b'].map((title) => patch(at(`/proposals/${draft.id}`), title, draft.etag)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is required wherever somebody else’s work could be overwritten', async () => {
    const draft = await createDraft(api);
    const review = await submitted(api);
    const member = await api.service.tokenFor('member-odense');
    const decider = await api.service.tokenFor('decider-fyn-administrative');
    const decision = {
      stage: 'cluster-administrative',
      outcome: 'recommended',
      method: 'meeting',
      dossierHash: review.hash,
    };
    const answers = [
      await api.send(token, 'PATCH', at(`/proposals/${draft.id}`), { title: 'y' }),
      await api.send(token, 'DELETE', at(`/proposals/${draft.id}`)),
      await api.send(token, 'POST', at(`/proposals/${draft.id}/submissions`), { steps: ['trin-1'] }),
      await api.send(member, 'PUT', at(`/proposals/${draft.id}/positions/kommune-461`), { position: 'supports' }),
      await api.send(member, 'PUT', at(`/proposals/${draft.id}/verifications/kommune-461`), { agrees: true }),
      await api.send(decider, 'POST', at(`/submissions/${review.id}/decisions`), decision),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 428));
  });
});

describe('If-None-Match', () => {
  it('is answered without a body while nothing has changed', async () => {
    const draft = await createDraft(api);
    const path = at(`/proposals/${draft.id}`);
    const ask = (tags: string) => api.send(token, 'GET', path, undefined, { headers: { 'if-none-match': tags } });
    for (const tags of [draft.etag, `W/${draft.etag}`, `"0", ${draft.etag}`, '*']) {
      const answer = await ask(tags);
      expect([answer.status, answer.text, answer.etag], tags).toEqual([304, '', draft.etag]);
    }
    const changed = await patch(path, 'Ny titel', draft.etag);
    const after = await ask(draft.etag);
    expect([after.status, after.etag]).toEqual([200, changed.etag]);
  });

  it('does not tell of a case the caller may not see', async () => {
    const draft = await createDraft(api);
    const other = await api.service.tokenFor('coordinator-lillebaelt');
    const answer = await api.send(other, 'GET', at(`/proposals/${draft.id}`), undefined, {
      headers: { 'if-none-match': '*' },
    });
    expect(answer.status).toBe(404);
  });

  it.each([
    '/rules',
    '/frameworks/proeveramme',
    '/proposals/{id}/assessment',
    '/proposals/{id}/available-actions',
    '/proposals/{id}/revisions/1',
  ])('every resource has a tag of its own: %s', async (template) => {
    const { id } = await createDraft(api);
    const path = at(template.replace('{id}', id));
    const first = await api.send(token, 'GET', path);
    expect(first.etag).toMatch(/^"[^"]+"$/);
    const again = await api.send(token, 'GET', path, undefined, { headers: { 'if-none-match': first.etag } });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('Idempotency-Key', () => {
  const draft = { title: 'Enestående', framework: TRIAL, cluster: 'fyn' };
  const kept = ({ status, text, etag, headers }: Sent) => ({ status, text, etag, location: headers.location });

  it('is answered a second time as the first, and nothing happens twice', async () => {
    const create = (body: unknown) => api.send(token, 'POST', at('/proposals'), body, { key: 'opret en gang' });
    const first = await create(draft);
    const again = await create({ cluster: 'fyn', framework: TRIAL, title: 'Enestående' });
    expect(kept(again)).toEqual(kept(first));
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([undefined, 'true']);
    const found = await api.send(token, 'GET', at('/proposals?count=true&q=enest%C3%A5ende'));
    expect((found.body as { count: number }).count).toBe(1);
  });

  it('is answered as the first also when a proposed framework has been published since; without the key it is there already', async () => {
    const framework = trialFramework((same) => same, 'foreslaaet-to-gange');
    const [admin, second] = [await api.service.tokenFor('admin'), await api.service.tokenFor('admin-2')];
    const propose = (key: string) => api.send(admin, 'POST', at('/frameworks'), framework, { key });
    const first = await propose('ramme en gang');
    await api.send(second, 'POST', at('/frameworks/foreslaaet-to-gange/approvals'), { version: framework.version });
    expect(kept(await propose('ramme en gang'))).toEqual(kept(first));
    const other = await propose('ramme igen');
    expect([other.status, (other.body as { code: string }).code]).toEqual([409, 'framework-version-exists']);
  });

  it('of many at the same instant one takes effect, and all get its answer or are told to wait', async () => {
    const sent = await Promise.all(
      Array.from({ length: 8 }, () =>
        api.send(token, 'POST', at('/proposals'), { ...draft, title: 'Samtidig' }, { key: 'samtidig' }),
      ),
    );
    const ids = new Set(sent.flatMap(({ status, body }) => (status === 201 ? [(body as { id: string }).id] : [])));
    expect(ids.size).toBe(1);
    for (const answer of sent) expect([201, 409]).toContain(answer.status);
    const owner = new pg.Client(api.service.database.ownerUrl);
    await owner.connect();
    const { rows } = await owner.query("select 1 from proposal where title = 'Samtidig'");
    await owner.end();
    expect(rows).toHaveLength(1);
  });

  it('belongs to the caller, the address and the body', async () => {
    const other = await api.service.tokenWith(['coordinator:fyn']);
    const send = (who: string, path: string, body: unknown) => api.send(who, 'POST', at(path), body, { key: 'delt' });
    const mine = await send(token, '/proposals', draft);
    expect(mine.status).toBe(201);
    expect((await send(other, '/proposals', draft)).status).toBe(201);
    expect((await send(token, '/proposals', { ...draft, title: 'Anden' })).status).toBe(422);
    const { id } = mine.body as { id: string };
    expect((await send(token, `/proposals/${id}/copies`, { cluster: 'fyn' })).status).toBe(422);
  });

  it('is given again for a decision even when the version has moved on', async () => {
    const review = await submitted(api);
    const decider = await api.service.tokenFor('decider-fyn-administrative');
    const body = {
      stage: 'cluster-administrative',
      outcome: 'recommended',
      method: 'meeting',
      dossierHash: review.hash,
    };
    const record = () =>
      api.send(decider, 'POST', at(`/submissions/${review.id}/decisions`), body, {
        etag: review.etag,
        key: 'afgoerelse',
      });
    const first = await record();
    const again = await record();
    expect(first.status).toBe(201);
    expect(kept(again)).toEqual(kept(first));
    const listed = await api.send(decider, 'GET', at(`/submissions/${review.id}/decisions`));
    expect((listed.body as { items: unknown[] }).items).toHaveLength(1);
  });

  it('is not used up by a refusal', async () => {
    const { id, etag } = await createSound(api);
    const send = (tag: string) =>
      api.send(
        token,
        'POST',
        at(`/proposals/${id}/submissions`),
        { steps: ['trin-1'] },
        { etag: tag, key: 'anden gang' },
      );
    expect((await send('"0"')).status).toBe(412);
    expect((await send(etag)).status).toBe(201);
  });

  it.each(['', 'x'.repeat(256)])('has 1 to 255 printable characters: %j', async (key) => {
    const answer = await api.send(token, 'POST', at('/proposals'), draft, { key });
    expect(answer.status).toBe(400);
  });
});

it('of two deciders at the same instant one stands, and the other is told that it is decided', async () => {
  const review = await submitted(api);
  const deciders = await Promise.all([0, 1].map(() => api.service.tokenWith(['decider:fyn-administrative'])));
  const answers = await Promise.all(
    deciders.map((decider, i) =>
      decide(api, decider, review, {
        stage: 'cluster-administrative',
        outcome: i ? 'recommended' : 'returned',
        reason: 'Uklart',
      }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect((refused?.body as { code: string } | undefined)?.code).toBe('already-decided');
});
