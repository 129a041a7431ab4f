// Text typed in any field is shown as text, on every page; and forms accept only the fields they describe.
import { afterAll, beforeAll, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { placeAt } from '../../src/domain/dossier/tree.ts';
import { groupsOf } from '../../src/web/dossier/groups.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { entriesOf, openTextBrowser, signIn, type TextBrowser, textOf } from './text-browser.ts';

const BAD = `"><img src=x onerror=alert(1)></textarea></title><script>alert('æøå')</script>{t}&amp;\u202e`;
let service: TestService;
let browser: TextBrowser;
let id: string;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
  const draft = await createDraft(createApi(service.url), 'coordinator-fyn', 'Prøve');
  await fillIn(draft, 'coordinator-fyn', spoiled(ivAntibiotics));
  id = draft.id;
  browser = openTextBrowser(service.url);
  await signIn(browser, 'coordinator-fyn');
});
afterAll(() => service.close());

/** The dossier with the bad text prepended to every free text. */
function spoiled(value: unknown, at = ''): unknown {
  const name = at.slice(at.lastIndexOf('/') + 1);
  const { control } = placeAt(at)?.declaration ?? {};
  if (typeof value === 'string')
    return ['text', 'area'].includes(control ?? '') && name !== 'kleNumber' ? BAD + value.slice(0, 80) : value;
  if (Array.isArray(value)) return value.map((item, i) => spoiled(item, `${at}/${i}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoiled(item, `${at}/${key}`)]));
}

test('every page shows it as text', async () => {
  const forms = groupsOf(spoiled(ivAntibiotics) as Dossier).map((group) => `oplysninger/${group.id}`);
  const pages = [
    '',
    'oplysninger',
    'vurdering',
    'oekonomi',
    'ansvar',
    'forelaeg',
    'kopier',
    'slet',
    'traek-tilbage',
    ...forms,
  ];
  for (const path of ['/', '/sager', ...pages.map((page) => `/sager/${id}/${page}`.replace(/\/$/, ''))]) {
    const page = await browser.get(path);
    // A case that was never submitted cannot be withdrawn; the page that says so is checked too.
    expect([path, page.status]).toEqual([path, path.endsWith('/traek-tilbage') ? 409 : 200]);
    expect([path, /<img|<script>/.exec(page.html)?.[0]]).toEqual([path, undefined]);
  }
  expect(textOf((await browser.get(`/sager/${id}`)).html)).toContain('<script>alert(');
});

test('so does every page of a case under review, the form of its withdrawal too', async () => {
  const api = createApi(service.url);
  const sent = await createDraft(api, 'coordinator-fyn', 'Forelagt');
  const { task, volume } = spoiled(ivAntibiotics) as Dossier;
  await fillIn(sent, 'coordinator-fyn', { task, volume });
  const submission = await submit(sent, 'coordinator-fyn', ['trin-1']);
  const review = `/forelaeggelser/${submission.id}`;
  for (const path of [
    `/sager/${sent.id}/traek-tilbage`,
    `/sager/${sent.id}`,
    `${review}/afgoerelse`,
    `${review}/kvittering`,
  ]) {
    const page = await browser.get(path);
    expect([path, page.status]).toEqual([path, 200]);
    expect([path, /<img|<script>/.exec(page.html)?.[0]]).toEqual([path, undefined]);
  }
  const form = await browser.get(`/sager/${sent.id}/traek-tilbage`);
  expect(form.html).toMatch(/<form[^>]*method="post"/);
  expect(textOf(form.html)).toContain('<script>alert(');

  // Text in an act is validated like text in the dossier, and comes back with the fault at its field.
  for (const [reason, said] of [
    ['Borgeren 010203-1234 spurgte', 'personnummer'],
    ['x'.repeat(2_001), 'højst 2000'],
  ] as const) {
    const page = await browser.send(form, 'Træk sagen tilbage', { reason });
    expect([page.status, entriesOf(page.html).get('reason')]).toEqual([400, reason]);
    expect(textOf(page.html)).toContain(said);
  }
});

test('it comes back into the fields as it was typed, without the mark that turns the line around', async () => {
  const entries = entriesOf((await browser.get(`/sager/${id}/oplysninger/opgaven`)).html);
  expect(entries.get('/task/summary')).toContain(`${BAD.replace('\u202e', '')}Stabile`);
});

test('names that no form describes are left out, and nothing reaches a prototype', async () => {
  const page = await browser.get(`/sager/${id}/oplysninger/plan`);
  const saved = await browser.send(page, 'Gem og vend tilbage', {
    '/plan/duration/months': '12',
    '/__proto__/polluted': 'yes',
    '/plan/__proto__/polluted': 'yes',
    '/economy/verifications/0/agrees': 'true',
    '/plan/milestones/999999999/@': '',
  });
  expect(saved.status).toBe(200);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('a form of half a megabyte is answered, one of two is refused', async () => {
  const page = await browser.get(`/sager/${id}/oplysninger/opgaven`);
  const long = await browser.send(page, 'Gem og vend tilbage', { '/task/summary': 'x'.repeat(500_000) });
  expect([long.status, textOf(long.html).includes('højst 2000')]).toEqual([400, true]);
  const huge = await browser.send(page, 'Gem og vend tilbage', { '/task/summary': 'x'.repeat(2_000_000) });
  expect(huge.status).toBe(413);
});
