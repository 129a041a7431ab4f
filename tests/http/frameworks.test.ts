// Cached data of published frameworks is never stale: a proposal, a publication and a new version show at once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at, type Sent } from './given-api.ts';
import { openTrial, publish, TRIAL, trialFramework } from './given-cases.ts';

type Item = { readonly id: string; readonly version: number; readonly status: string };
type Rules = {
  readonly rules: readonly {
    readonly frameworks: readonly { readonly framework: string; readonly version: number }[];
  }[];
};

const TITLE = { da: 'Prøverammen, ny udgave', en: 'The trial framework, new edition' };
let api: Api;
let coordinator: string;
let admin: string;
beforeAll(async () => {
  api = await openTrial();
  [coordinator, admin] = [await api.service.tokenFor('coordinator-fyn'), await api.service.tokenFor('admin')];
});
afterAll(() => api.close());

const read = (token: string, path: string, etag?: string) =>
  api.send(token, 'GET', at(path), undefined, etag === undefined ? {} : { headers: { 'if-none-match': etag } });
const versions = ({ body }: Sent) =>
  (body as { items: readonly Item[] }).items
    .filter(({ id }) => id === TRIAL)
    .map(({ version, status }) => [version, status]);
const ruled = ({ body }: Sent) =>
  new Set((body as Rules).rules[0]?.frameworks.map(({ framework, version }) => `${framework} ${version}`));

describe('a new version of a framework', () => {
  it('shows in the list, by itself and in the rule catalogue as soon as it is published', async () => {
    const before = await read(coordinator, '/rules');
    expect((await read(coordinator, '/rules', before.etag)).status).toBe(304);
    expect((await read(coordinator, '/rules')).text).toBe(before.text);
    expect(ruled(before)).not.toContain(`${TRIAL} 2`);
    expect(versions(await read(coordinator, '/frameworks'))).toEqual([[1, 'published']]);

    const second = trialFramework((framework) => ({ ...framework, version: 2, validFrom: '2090-01-01', title: TITLE }));
    const first = trialFramework((framework) => ({ ...framework, version: 3, validFrom: '2095-01-01' }));
    expect((await api.send(admin, 'POST', at('/frameworks'), first)).status).toBe(201);
    await publish(api, second);

    expect(versions(await read(coordinator, '/frameworks'))).toEqual([
      [1, 'published'],
      [2, 'published'],
    ]);
    expect(versions(await read(admin, '/frameworks'))).toEqual([
      [1, 'published'],
      [2, 'published'],
      [3, 'proposed'],
    ]);
    const one = await read(coordinator, `/frameworks/${TRIAL}?version=2`);
    expect(one.body).toMatchObject({
      status: 'published',
      framework: { version: 2, title: TITLE },
      links: { self: `/v1/frameworks/${TRIAL}?version=2` },
    });
    const after = await read(coordinator, '/rules', before.etag);
    expect(after.status).toBe(200);
    expect(ruled(after)).toEqual(new Set([...ruled(before), `${TRIAL} 2`]));
  });

  it('is in the rule catalogue in each language', async () => {
    const tags = await Promise.all(
      ['da', 'en', 'sv'].map(
        async (language) =>
          (await api.send(coordinator, 'GET', at('/rules'), undefined, { headers: { 'accept-language': language } }))
            .etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });
});
