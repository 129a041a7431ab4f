// Lists: pages by cursor, links, count, sort and filters; readers see only what they may see.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at } from './given-api.ts';
import { createDraft, openTrial, submitted, TRIAL } from './given-cases.ts';

type Page = {
  readonly items: { id: string; title: string; status: string }[];
  readonly links: { self: string; next?: string };
  readonly count?: number;
};

let api: Api;
let token: string;
const list = async (query: string, who = token) => (await api.send(who, 'GET', at(`/proposals${query}`))).body as Page;

beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
  for (const title of ['Blodprøver', 'Ærø kateter', 'Ål og iltbehandling', 'Dræn', 'Zebra']) {
    await createDraft(api, {
      task: { title, summary: `${title} i eget hjem`, kleNumber: '29.18.00', receivingParties: ['kommune-461'] },
    });
  }
});
afterAll(() => api.close());

describe('the list of proposals', () => {
  it('is narrowed to what is the caller’s own, by each role; a cursor of it counts for it alone', async () => {
    const mine = async (...grants: string[]) => {
      const who = await api.service.tokenWith(grants);
      return (await list('?mine=true&count=true', who)).count;
    };
    expect(await mine('coordinator:fyn')).toBe(5);
    expect(await mine('coordinator:lillebaelt')).toBe(0);
    expect(await mine('member:kommune-461')).toBe(5);
    expect(await mine('member:kommune-450')).toBe(0);
    expect(await mine('decider:fyn-administrative')).toBe(0);
    expect((await list('?mine=false&count=true')).count).toBe(5);
    const { links } = await list('?mine=true&pageSize=2');
    expect(links.next).toContain('mine=true');
    const cursor = new URL(links.next ?? '', 'http://x').searchParams.get('cursor');
    expect((await api.send(token, 'GET', at(`/proposals?pageSize=2&cursor=${cursor}`))).status).toBe(400);
  });

  it('is read page by page until there is no next', async () => {
    const titles: string[] = [];
    let query = '?pageSize=2&sort=title&count=true';
    for (let turn = 0; turn < 5 && query; turn++) {
      const answer = await api.send(token, 'GET', at(`/proposals${query}`));
      const page = answer.body as Page;
      titles.push(...page.items.map(({ title }) => title));
      expect(page.count).toBe(5);
      expect(answer.headers.link).toBe(page.links.next && `<${page.links.next}>; rel="next"`);
      query = page.links.next?.slice(at('/proposals').length) ?? '';
    }
    // Danish order: Æ, then Å, at the end.
    expect(titles).toEqual(['Blodprøver', 'Dræn', 'Zebra', 'Ærø kateter', 'Ål og iltbehandling']);
  });

  it('keeps every parameter in its links', async () => {
    const page = await list('?pageSize=1&status=draft&q=hjem');
    expect(page.links.self).toBe('/v1/proposals?pageSize=1&status=draft&q=hjem');
    expect(page.links.next).toMatch(/^\/v1\/proposals\?pageSize=1&status=draft&q=hjem&cursor=/);
    // A question mark within the query is part of a value.
    expect((await list('?q=hjem?&pageSize=1')).links.self).toBe('/v1/proposals?q=hjem%3F&pageSize=1');
  });

  it('holds a cursor to its filter and sort', async () => {
    const { links } = await list('?pageSize=1&sort=title');
    const cursor = new URLSearchParams(links.next?.split('?')[1]).get('cursor');
    for (const query of [
      `?cursor=${cursor}&sort=createdAt`,
      `?cursor=${cursor}&sort=title&status=draft`,
      '?cursor=bm9uc2Vuc2U',
    ]) {
      const answer = await api.send(token, 'GET', at(`/proposals${query}`));
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ errors: [{ in: 'query', pointer: '/cursor', code: 'invalid-cursor' }] });
    }
  });

  it.each([
    ['?q=iltbehandling', ['Ål og iltbehandling']],
    ['?q=kateteret', ['Ærø kateter']],
    ['?kle=29.18.00&pageSize=100&sort=title', ['Blodprøver', 'Dræn', 'Zebra', 'Ærø kateter', 'Ål og iltbehandling']],
    ['?status=approved', []],
    ['?party=kommune-492', []],
    ['?cluster=lillebaelt', []],
    ['?updatedSince=2199-01-01T00:00:00Z', []],
    [`?framework=${TRIAL}&party=kommune-461&q=Zebra`, ['Zebra']],
  ] as const)('finds by %s', async (query, titles) => {
    expect((await list(query)).items.map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    '?pageSize=0',
    '?pageSize=101',
    '?pageSize=abc',
    '?pageSize=1e1',
    '?sort=cost',
    '?status=none',
    '?count=yes',
    '?updatedSince=yesterday',
    '?updatedSince=0000-01-01T00:00:00Z',
    '?q=',
    '?cluster=A%00',
  ])('refuses %s', async (query) => {
    const answer = await api.send(token, 'GET', at(`/proposals${query}`));
    expect(answer.status).toBe(400);
  });

  it('shows drafts to their own, and what was submitted to every reader of the framework', async () => {
    const reader = await api.service.tokenWith([`reader:${TRIAL}`]);
    expect((await list('', reader)).items).toEqual([]);
    const review = await submitted(api);
    expect((await list('', reader)).items.map(({ id }) => id)).toEqual([review.proposal]);
    expect((await list('?status=in-review&body=fyn-administrative', reader)).items).toHaveLength(1);
    expect((await list('', await api.service.tokenWith(['reader:another']))).items).toEqual([]);
  });
});

describe('similar proposals', () => {
  it('are on the same task, most alike first, and never the case itself', async () => {
    const { items } = await list('?q=Blodpr%C3%B8ver');
    const id = items[0]?.id ?? '';
    const similar = (await api.send(token, 'GET', at(`/proposals/${id}/similar?pageSize=3`))).body as {
      items: { id: string; similarity: number }[];
    };
    expect(similar.items.length).toBeGreaterThan(0);
    expect(similar.items.length).toBeLessThanOrEqual(3);
    expect(similar.items.map((item) => item.id)).not.toContain(id);
    const scores = similar.items.map((item) => item.similarity);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
