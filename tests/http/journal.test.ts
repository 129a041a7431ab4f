// An ESDH over a day: its journal number written back in every state, decisions of all cases, single conditions, and
// documents.
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type Api, at, type Sent } from './given-api.ts';
import { createDraft, decide, openTrial, type Review, submitted, TRIAL } from './given-cases.ts';

let api: Api;
let coordinator: string;
let review: Review;
let decided: Sent;
beforeAll(async () => {
  api = await openTrial();
  coordinator = await api.service.tokenFor('coordinator-fyn');
  review = await submitted(api, ['trin-1']);
  const conditions = [{ text: 'Oplæring er\ngennemført', owner: 'kommune-461', dueDate: '2030-01-01' }];
  const by = await api.service.tokenFor('decider-fyn-administrative');
  decided = await decide(api, by, review, { stage: 'cluster-administrative', outcome: 'recommended', conditions });
});
afterAll(() => api.close());

type Made = { id: string; conditions: { id: string }[] };
type Found = { items: { id: string; by: { name: string } }[]; links: { next?: string } };
const get = (path: string, token = coordinator) => api.send(token, 'GET', at(path));
const number = (id: string) => ({ externalIds: [{ system: 'sbsys', id }] });

describe('the number of a journal', () => {
  it('is written in review, and changes no dossier, hash or revision', async () => {
    const before = await get(`/proposals/${review.proposal}`);
    const patch = (token: string, etag: string) =>
      api.send(token, 'PATCH', at(`/proposals/${review.proposal}`), number('27/1234'), { etag });
    const after = await patch(coordinator, before.etag);
    expect(after.status).toBe(200);
    const same = ({ body }: Sent) => {
      const { dossier, dossierHash, revision, status } = body as Record<string, unknown>;
      return { dossier, dossierHash, revision, status };
    };
    expect(same(after)).toEqual(same(before));
    expect(after.body).toMatchObject(number('27/1234'));
    expect((await patch(coordinator, after.etag)).etag).toBe(after.etag); // nothing changed
    const refused = await api.send(
      coordinator,
      'PATCH',
      at(`/proposals/${review.proposal}`),
      { ...number('27/9'), title: 'Ny' },
      { etag: after.etag },
    );
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'under-review' }]);
  });

  it('is written by the planner too, and by nobody else; its writer has no part in the dossier', async () => {
    const planner = await api.service.tokenWith([`planner:${TRIAL}`], { subject: 'journal' });
    const path = at(`/proposals/${review.proposal}`);
    const { etag } = await get(`/proposals/${review.proposal}`);
    const written = await api.send(planner, 'PATCH', path, number('27/1235'), { etag });
    expect(written.status).toBe(200);
    const reader = await api.service.tokenWith([`reader:${TRIAL}`]);
    expect((await api.send(reader, 'PATCH', path, number('x'), { etag: written.etag })).status).toBe(403);
    const found = (await get('/proposals?q=27%2F1235')).body as Found;
    expect(found.items.map(({ id }) => id)).toEqual([review.proposal]);
    expect(((await get('/proposals?q=27%2F1234')).body as Found).items).toEqual([]);
  });

  it('stands once: the same number twice is refused, and named', async () => {
    const draft = await createDraft(api);
    const externalIds = [...number('27/1').externalIds, ...number('27/2').externalIds, ...number('27/1').externalIds];
    const twice = await api.send(coordinator, 'PATCH', at(`/proposals/${draft.id}`), { externalIds }, draft);
    expect([twice.status, twice.body]).toMatchObject([
      400,
      { errors: [{ pointer: '/externalIds/2', code: 'duplicate', message: 'Står der flere gange: sbsys:27/1.' }] },
    ]);
    const made = { title: 'Ny', framework: TRIAL, cluster: 'fyn', externalIds };
    expect((await api.send(coordinator, 'POST', at('/proposals'), made)).status).toBe(400);
  });

  it('is written after the case was withdrawn', async () => {
    const draft = await createDraft(api);
    const path = `/proposals/${draft.id}`;
    const later = await submitted(api, ['trin-1']);
    const gone = await api.send(
      coordinator,
      'POST',
      at(`/submissions/${later.id}/withdrawal`),
      { reason: 'Nej' },
      later,
    );
    expect(gone.status).toBeLessThan(300);
    const { etag } = await get(`/proposals/${later.proposal}`);
    const after = await api.send(coordinator, 'PATCH', at(`/proposals/${later.proposal}`), number('27/2'), { etag });
    expect([after.status, (await get(path)).status]).toEqual([200, 200]);
  });
});

describe('decisions of all cases', () => {
  it('come latest first, filtered, page by page, within sight', async () => {
    const { id } = decided.body as Made;
    const all = (await get('/decisions?pageSize=1')).body as Found;
    expect(all.items.map((item) => item.id)).toEqual([id]);
    const of = async (query: string) => ((await get(`/decisions?${query}`)).body as Found).items.map((item) => item.id);
    expect(await of('body=fyn-administrative&outcome=recommended&cluster=fyn')).toEqual([id]);
    expect(await of('outcome=approved')).toEqual([]);
    const { at: when } = decided.body as unknown as { at: string };
    const offset = new Date(Date.parse(when) + 3_600_000).toISOString().replace('Z', '+01:00');
    expect(await of(`recordedSince=${offset}`)).toEqual([id]);
    expect(await of(`recordedSince=${encodeURIComponent(offset)}`)).toEqual([id]);
    const stranger = await api.service.tokenWith(['reader:sjaelland-2019']);
    expect(((await get('/decisions', stranger)).body as Found).items).toEqual([]);
  });

  it.each([
    ['/decisions', ['framework', 'cluster', 'body']],
    ['/proposals', ['framework', 'cluster', 'body', 'party', 'stage']],
    ['/conditions', ['framework', 'cluster', 'owner']],
    ['/exports/proposals', ['framework', 'cluster']],
    ['/agreements', ['framework', 'cluster', 'party']],
    ['/agreements-due?to=2099-01-01', ['framework', 'cluster', 'party']],
    ['/agreements-calendar', ['framework', 'cluster', 'party']],
    ['/agreements-balance', ['framework', 'cluster', 'party']],
    ['/observations', ['framework', 'place']],
    ['/experiences', ['framework', 'place']],
    ['/announcements', ['framework', 'place']],
  ])('what nobody knows is a mistake: %s', async (path, filters) => {
    const asked = `${path}${path.includes('?') ? '&' : '?'}${filters.map((name) => `${name}=nobody`).join('&')}`;
    const answer = await get(asked);
    const errors = filters.map((name) => ({ in: 'query', pointer: `/${name}`, code: 'unknown-reference' }));
    expect([answer.status, answer.body]).toMatchObject([400, { errors }]);
  });
});

describe('a condition', () => {
  it('is read alone, also by an id in capitals, with the tag that closing asks for', async () => {
    const { conditions } = decided.body as Made;
    const id = conditions[0]?.id ?? '';
    const [one, same] = [await get(`/conditions/${id}`), await get(`/conditions/${id.toUpperCase()}`)];
    expect([one.status, same.status, one.body]).toMatchObject([200, 200, { id, text: 'Oplæring er\ngennemført' }]);
    expect(one.etag).toBe((await get(`/proposals/${review.proposal.toUpperCase()}`)).etag);
    expect(
      (await get(`/submissions/${review.id.toUpperCase()}/decisions/${(decided.body as Made).id.toUpperCase()}`))
        .status,
    ).toBe(200);
    const stranger = await api.service.tokenWith(['reader:sjaelland-2019']);
    expect((await get(`/conditions/${id}`, stranger)).status).toBe(404);
  });
});

test('the documents of the events and of security are served to everybody', async () => {
  const events = await fetch(`${api.service.url}/v1/asyncapi.json`);
  expect([events.status, (await events.json()) as object]).toMatchObject([200, { asyncapi: '3.0.0' }]);
  const security = await fetch(`${api.service.url}/.well-known/security.txt`);
  const text = await security.text();
  expect([security.status, security.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(text).toMatch(/^Contact: (mailto:|https:)\S+\r\n/);
  const [, expires = ''] = /^Expires: (\S+)\r$/m.exec(text) ?? [];
  expect(Date.parse(expires)).toBeGreaterThan(Date.now());
  expect(Date.parse(expires)).toBeLessThan(Date.now() + 365 * 86_400_000);
});
