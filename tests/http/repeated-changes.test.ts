// A change whose answer was lost is sent again with its key and gets the same answer: also PATCH, PUT and DELETE.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../src/http/routes/index.ts';
import { type Api, at, type Sent } from './given-api.ts';
import { type Case, createDraft, createSound, openTrial, publish, submitted, trialFramework } from './given-cases.ts';

let api: Api;
let token: string;
let member: string;
beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
  member = await api.service.tokenWith(['member:kommune-461']);
});
afterAll(() => api.close());

const said = ({ status, text, etag, headers }: Sent) => ({
  status,
  text,
  etag,
  replayed: headers['idempotency-replayed'],
});
const versionOf = async ({ id }: Pick<Case, 'id'>) => (await api.send(token, 'GET', at(`/proposals/${id}`))).etag;

/** Sends it twice with one key; both answers are equal, and the second is marked as a replay. */
async function twice(send: (key: string) => Promise<Sent>, status = 200): Promise<Sent> {
  const key = `repeated ${randomUUID()}`;
  const [first, again] = [await send(key), await send(key)];
  expect(first.status, first.text).toBe(status);
  expect(said(again)).toEqual({ ...said(first), replayed: 'true' });
  return first;
}

it.each(OPERATIONS.filter(({ method }) => method !== 'GET'))('$operationId takes the key', ({ idempotency }) => {
  expect(idempotency).toBeDefined();
});

describe('Idempotency-Key', () => {
  it('on PATCH: the retry is not told that somebody else has changed the case', async () => {
    const draft = await createDraft(api);
    const patch = (key: string, title = 'Én gang') =>
      api.send(token, 'PATCH', at(`/proposals/${draft.id}`), { title }, { etag: draft.etag, key });
    await twice(patch);
    expect(await versionOf(draft)).toBe('"2"');
    expect((await patch('another key')).status).toBe(412);
  });

  it('on PATCH is given again after the case has moved on, and belongs to its body', async () => {
    const draft = await createDraft(api);
    const patch = (title: string, etag: string, key: string) =>
      api.send(token, 'PATCH', at(`/proposals/${draft.id}`), { title }, { etag, key });
    const first = await patch('Første', draft.etag, 'moved on');
    await patch('Anden', first.etag, 'second');
    expect(said(await patch('Første', draft.etag, 'moved on'))).toEqual({ ...said(first), replayed: 'true' });
    expect((await patch('Tredje', draft.etag, 'moved on')).status).toBe(422);
  });

  it('on PUT: a position and a judgement', async () => {
    const sound = await createSound(api);
    const path = at(`/proposals/${sound.id}/positions/kommune-461`);
    const state = (key: string) => api.send(member, 'PUT', path, { position: 'supports' }, { etag: sound.etag, key });
    await twice(state);

    const review = await submitted(api);
    const ratings = [{ principle: 'clear-division', rating: 'fulfilled', reason: 'Én ansvarlig i hver fase.' }];
    await twice((key) =>
      api.send(
        member,
        'PUT',
        at(`/submissions/${review.id}/judgements/kommune-461`),
        { ratings },
        {
          etag: review.etag,
          key,
        },
      ),
    );
  });

  it('on POST: the case that was made is told, also when its cluster is gone from the next version', async () => {
    const framework = trialFramework(undefined, 'rammeskift');
    const gone = 'soenderjylland';
    const without = {
      clusters: framework.clusters.filter(({ id }) => id !== gone),
      bodies: framework.bodies.filter(({ clusters }) => !clusters?.includes(gone)),
    };
    const there = await api.service.tokenWith([`coordinator:${gone}`]);
    await publish(api, framework);
    const create = (key: string) =>
      api.send(there, 'POST', at('/proposals'), { title: 'Før', framework: framework.id, cluster: gone }, { key });
    const made = await create('made before');
    expect(made.status, made.text).toBe(201);
    await publish(api, { ...framework, version: 2, validFrom: '2021-01-01', ...without });
    expect(said(await create('made before'))).toEqual({ ...said(made), replayed: 'true' });
    expect((await create('not made')).status).toBe(400);
  });

  it('on DELETE: the draft is gone, and the retry is not told that it is not found', async () => {
    const draft = await createDraft(api);
    const remove = (key: string) =>
      api.send(token, 'DELETE', at(`/proposals/${draft.id}`), undefined, { etag: draft.etag, key });
    await twice(remove, 204);
    expect((await remove('another key')).status).toBe(404);
  });

  it('on PATCH and DELETE of a webhook', async () => {
    const system = await api.service.tokenWith(['auditor'], { kind: 'system', scopes: ['webhooks:manage'] });
    const made = await api.send(system, 'POST', at('/webhooks'), { url: 'http://127.0.0.1:9/' });
    const { id } = made.body as { id: string };
    const path = at(`/webhooks/${id}`);
    const paused = await twice((key) =>
      api.send(system, 'PATCH', path, { status: 'paused' }, { etag: made.etag, key }),
    );
    await twice((key) => api.send(system, 'DELETE', path, undefined, { etag: paused.etag, key }), 204);
    expect((await api.send(system, 'GET', path)).status).toBe(404);
  });
});
