// What systems send in a body: encodings, compression, byte order marks, control characters, and duplicate properties.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at, type Sent } from './given-api.ts';
import { createDraft, openTrial, TRIAL } from './given-cases.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
});
afterAll(() => api.close());

const NEW = { title: 'Sårpleje på ø', framework: TRIAL, cluster: 'fyn' };
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
const post = (raw: string | Buffer, headers: Record<string, string> = {}) =>
  api.send(token, 'POST', at('/proposals'), undefined, { raw, headers });
const title = ({ body }: Sent) => (body as { dossier: { task: { title: string } } }).dossier.task.title;
const faults = ({ body }: Sent) =>
  (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('encodings', () => {
  const latin = Buffer.from(JSON.stringify(NEW), 'latin1');

  it('bytes that are no UTF-8 are malformed, never kept as a replacement character', async () => {
    const answer = await post(latin);
    expect([answer.status, answer.body]).toMatchObject([400, { code: 'malformed-json' }]);
    const draft = await createDraft(api);
    const headers = { 'content-type': 'application/merge-patch+json' };
    const raw = Buffer.from([...Buffer.from('{"title":"'), 0xe6, 0xf8, 0xe5, ...Buffer.from('"}')]);
    const patched = await api.send(token, 'PATCH', at(`/proposals/${draft.id}`), undefined, {
      raw,
      headers,
      etag: draft.etag,
    });
    expect([patched.status, patched.body]).toMatchObject([400, { code: 'malformed-json' }]);
  });

  it('another charset is not supported, UTF-8 may be named', async () => {
    for (const charset of ['iso-8859-1', '"windows-1252"', 'utf-16']) {
      const answer = await post(latin, { 'content-type': `application/json; charset=${charset}` });
      expect([answer.status, answer.body]).toMatchObject([415, { code: 'media-type-not-supported' }]);
    }
    const named = await post(bytes(NEW), { 'content-type': 'application/json;charset="UTF-8"' });
    expect([named.status, title(named)]).toEqual([201, NEW.title]);
  });

  it('a byte order mark is skipped', async () => {
    const answer = await post(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes(NEW)]));
    expect([answer.status, title(answer)]).toEqual([201, NEW.title]);
  });

  it('a query that is no UTF-8 is malformed', async () => {
    const answer = await api.send(token, 'GET', at('/proposals?q=s%E5r'));
    expect([answer.status, answer.body]).toMatchObject([400, { code: 'malformed-request' }]);
  });
});

describe('compression', () => {
  it('gzip is read', async () => {
    const answer = await post(gzipSync(bytes(NEW)), { 'content-encoding': 'gzip' });
    expect([answer.status, title(answer)]).toEqual([201, NEW.title]);
  });

  it('what comes out is limited, and what is no gzip is malformed', async () => {
    const bomb = await post(gzipSync(Buffer.alloc(50_000_000, 32)), { 'content-encoding': 'gzip' });
    expect([bomb.status, bomb.body]).toMatchObject([413, { code: 'body-too-large' }]);
    const broken = await post(bytes(NEW), { 'content-encoding': 'gzip' });
    expect([broken.status, broken.body]).toMatchObject([400, { code: 'malformed-request' }]);
  });

  it('another encoding is refused with those that can be used', async () => {
    const answer = await post(bytes(NEW), { 'content-encoding': 'br' });
    expect([answer.status, answer.body, answer.headers['accept-encoding']]).toMatchObject([
      415,
      { code: 'encoding-not-supported' },
      'gzip',
    ]);
  });
});

describe('control characters', () => {
  it('are dropped from texts, and the answer says where; a break of Word is a line break', async () => {
    const dossier = {
      task: { whyMove: 'Linje et\u000blinje to\u001e\u001f', summary: 'urørt\tog\nhel', whatMoves: 'side\fside' },
    };
    const answer = await api.send(token, 'POST', at('/proposals'), { ...NEW, title: 'Sår\u0002pleje', dossier });
    expect(answer.status).toBe(201);
    expect(answer.headers['dropped-characters']).toBe('/title, /dossier/task/whyMove, /dossier/task/whatMoves');
    expect(answer.body).toMatchObject({
      dossier: {
        task: { title: 'Sårpleje', whyMove: 'Linje et\nlinje to', summary: 'urørt\tog\nhel', whatMoves: 'side\nside' },
      },
    });
    expect((await api.send(token, 'POST', at('/proposals'), NEW)).headers['dropped-characters']).toBeUndefined();
  });

  it('are also the marks that turn a line around, as a dialog of Windows gives them along', async () => {
    const journal = [{ system: 'esdh', id: '\u202a2026-1234\u202c' }];
    const answer = await api.send(token, 'POST', at('/proposals'), {
      ...NEW,
      title: 'Sår\u202epleje\u2069',
      externalIds: journal,
    });
    expect([answer.status, answer.headers['dropped-characters']]).toEqual([201, '/title, /externalIds/0/id']);
    expect(answer.body).toMatchObject({ title: 'Sårpleje', externalIds: [{ system: 'esdh', id: '2026-1234' }] });
  });

  it('are all of a name that nobody can see: it is not kept', async () => {
    const name = '\u200b \u00ad';
    const dossier = {
      economy: {
        alternatives: [
          { id: 'a', name },
          { id: 'b', name: 'Hjem\u00adme' },
        ],
      },
    };
    const answer = await api.send(token, 'POST', at('/proposals'), { ...NEW, dossier });
    expect([answer.status, answer.headers['dropped-characters']]).toEqual([
      201,
      '/dossier/economy/alternatives/0/name',
    ]);
    const kept = [
      { id: 'a', name: '' },
      { id: 'b', name: 'Hjem\u00adme' },
    ];
    expect(answer.body).toMatchObject({ dossier: { economy: { alternatives: kept } } });
  });

  it('NUL is still refused', async () => {
    expect((await api.send(token, 'POST', at('/proposals'), { ...NEW, title: 'a\0b' })).body).toMatchObject({
      code: 'malformed-json',
    });
  });
});

describe('a title that says nothing, and two that say different things', () => {
  const BLANK = ['', ' ', '\u200b\u200d', '\u00ad\ufeff\u2060'];

  it.each(BLANK)('%j is empty', async (blank) => {
    expect(faults(await api.send(token, 'POST', at('/proposals'), { ...NEW, title: blank }))).toContain(
      '/title required',
    );
    const draft = await createDraft(api);
    const patch = (body: object) => api.send(token, 'PATCH', at(`/proposals/${draft.id}`), body, { etag: draft.etag });
    expect(faults(await patch({ title: blank }))).toEqual(['/title required']);
    expect(faults(await patch({ dossier: { task: { title: blank } } }))).toEqual(['/dossier/task/title required']);
  });

  it('nor can it be removed', async () => {
    const draft = await createDraft(api);
    const answer = await api.send(token, 'PATCH', at(`/proposals/${draft.id}`), { title: null }, { etag: draft.etag });
    expect(faults(answer)).toEqual(['/title required']);
  });

  it('a title here and another in the dossier contradict each other', async () => {
    const dossier = { task: { title: 'B' } };
    expect(faults(await api.send(token, 'POST', at('/proposals'), { ...NEW, title: 'A', dossier }))).toEqual([
      '/title says-otherwise',
    ]);
    const draft = await createDraft(api);
    const patch = (body: object) => api.send(token, 'PATCH', at(`/proposals/${draft.id}`), body, { etag: draft.etag });
    expect(faults(await patch({ title: 'A', dossier }))).toEqual(['/title says-otherwise']);
    expect((await patch({ title: 'B', dossier })).status).toBe(200);
  });

  it('the same name twice in one object is refused at its place', async () => {
    const raw = `{"title":"A","framework":"${TRIAL}","cluster":"fyn","dossier":{"handover":[{},{"id":"a","id":"a"}]},"t\\u0069tle":"B"}`;
    expect(faults(await post(raw))).toEqual(['/dossier/handover/1/id repeated-name', '/title repeated-name']);
  });
});

it('required texts of every kind are not blank', async () => {
  const copy = { cluster: 'fyn', title: '\u200b' };
  const draft = await createDraft(api);
  expect(faults(await api.send(token, 'POST', at(`/proposals/${draft.id}/copies`), copy))).toEqual(['/title required']);
});

describe('rules of HTTP', () => {
  it('a body nobody asked for is read, and documented where it cannot be', async () => {
    const { id } = (await api.send(await api.service.tokenFor('admin'), 'GET', at('/webhooks'))) && {
      id: '0199c0de-0000-7000-8000-00000000dead',
    };
    const path = at(`/webhooks/${id}/secret-rotations`);
    const admin = await api.service.tokenFor('admin');
    const text = await api.send(admin, 'POST', path, undefined, {
      raw: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    expect([text.status, text.body]).toMatchObject([415, { code: 'media-type-not-supported' }]);
    const large = await api.send(admin, 'POST', path, undefined, { raw: `"${'x'.repeat(1_048_576)}"` });
    expect([large.status, large.body]).toMatchObject([413, { code: 'body-too-large' }]);
  });

  it('who may not do it at all is told so before the faults of what was sent', async () => {
    const answer = await api.send(token, 'POST', at('/frameworks'), { id: 'No Such' });
    expect([answer.status, answer.body]).toMatchObject([403, { code: 'forbidden' }]);
    const reader = await api.service.tokenWith(['reader:fyn']);
    for (const path of ['/proposals', '/agreements', '/frameworks/syddanmark-2022/transfers'])
      expect((await api.send(reader, 'POST', at(path), { nothing: 1 })).status).toBe(403);
  });
});
