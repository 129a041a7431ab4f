// Who has which role, as far as tokens tell: the last token of everybody who has used the service.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, at, openApi } from './given-api.ts';

let api: Api;
let admin: string;
beforeAll(async () => {
  api = await openApi();
  admin = await api.service.tokenFor('admin');
}, 60_000);
afterAll(() => api?.close());

type Known = {
  readonly subject: string;
  readonly name: string;
  readonly kind: string | null;
  readonly grants: readonly object[] | null;
  readonly scopes: readonly string[];
  readonly seenAt: string;
};
type Listed = { readonly items: readonly Known[]; readonly links: { readonly next?: string } };

async function list(query = ''): Promise<Listed> {
  const { status, body } = await api.send(admin, 'GET', at(`/actors${query}`));
  expect([query, status]).toEqual([query, 200]);
  return body as Listed;
}

/** Polls for the record, since it is written after the answer. */
async function known(subject: string, what: Partial<Known>): Promise<Known | undefined> {
  let found: Known | undefined;
  await expect
    .poll(async () => {
      found = (await list('?pageSize=100')).items.find((each) => each.subject === subject);
      return found;
    })
    .toMatchObject(what);
  return found;
}

test('what the last token said stands, at once where it says something else', async () => {
  const about = { subject: 'person-1', name: 'Åse Ærlig' };
  const first = await api.service.tokenWith(['coordinator:fyn', 'reader:syddanmark-2022'], about);
  expect((await api.send(first, 'GET', at('/frameworks'))).status).toBe(200);
  const grants = [
    { role: 'coordinator', scope: 'fyn' },
    { role: 'reader', scope: 'syddanmark-2022' },
  ];
  const seen = await known('person-1', { name: 'Åse Ærlig', kind: 'person', grants, scopes: [] });
  expect(Date.now() - Date.parse(seen?.seenAt ?? '')).toBeLessThan(3_600_000);
  const second = await api.service.tokenWith(['auditor'], about);
  await api.send(second, 'GET', at('/frameworks'));
  await known('person-1', { grants: [{ role: 'auditor', scope: '' }] });
});

test('a system stands with its scopes, also where it is refused; whoever is not known does not', async () => {
  const system = { subject: 'esdh-1', name: 'ESDH', kind: 'system', scopes: ['events:read'] } as const;
  const token = await api.service.tokenWith(['reader:syddanmark-2022'], system);
  expect((await api.send(token, 'GET', at('/proposals'))).status).toBe(403);
  await known('esdh-1', { name: 'ESDH', kind: 'system', scopes: ['events:read'] });
  const before = (await list('?pageSize=100')).items.length;
  expect((await api.send('no.token.atall', 'GET', at('/frameworks'))).status).toBe(401);
  expect((await list('?pageSize=100')).items).toHaveLength(before);
});

test('is found by role and by what the role is for, and paged by name', async () => {
  for (const [subject, grant] of [
    ['page-a', 'member:kommune-461'],
    ['page-b', 'member:kommune-479'],
    ['page-c', 'member:kommune-461'],
  ] as const) {
    await api.send(await api.service.tokenWith([grant], { subject, name: 'Samme navn' }), 'GET', at('/frameworks'));
    await known(subject, {});
  }
  const subjects = ({ items }: Listed) => items.map(({ subject }) => subject);
  expect(subjects(await list('?scope=kommune-461'))).toEqual(['page-a', 'page-c']);
  expect(subjects(await list('?role=auditor&scope=kommune-461'))).toEqual([]);
  const first = await list('?role=member&pageSize=2');
  expect(subjects(first)).toEqual(['page-a', 'page-b']);
  expect(subjects(await list(first.links.next?.split('/actors')[1]))).toEqual(['page-c']);
  const names = (await list('?pageSize=100')).items.map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator('da').compare));
});

test('an unknown role and a cursor of another list are told', async () => {
  const bad = await api.send(admin, 'GET', at('/actors?role=king&cursor=xx&extra=1'));
  expect(bad.status).toBe(400);
  const { next } = (await list('?role=member&pageSize=1')).links;
  const other = await api.send(
    admin,
    'GET',
    at(`/actors?${next?.split('?')[1]?.replace('role=member', 'role=reader')}`),
  );
  expect(other.status).toBe(400);
});
