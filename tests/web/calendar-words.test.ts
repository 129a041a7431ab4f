// The calendar says which milestone and which condition is due, and who owns the condition: on the page, in the file
// and in the API. Mit arbejde lists each once, overdue ones at the top.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lateFirst } from '../../src/web/work/work.ts';
import { type Api, at } from '../http/given-api.ts';
import { browse, openRunning } from './given-running.ts';
import { textOf } from './text-browser.ts';

let api: Api;
beforeAll(async () => {
  const opened = await openRunning();
  api = opened.api;
  const langeland = await api.service.tokenFor('decider-langeland');
  const path = at(`/agreements/${opened.agreement.id}/parties/kommune-482`);
  const words = { decidedOn: '2027-03-10', words: 'Budgettet vedtages først', dueDate: '2027-03-12' };
  const joined = await api.send(langeland, 'PUT', path, { answer: 'joined-with-reservation', ...words });
  expect(joined.status, joined.text).toBe(200);
}, 120_000);
afterAll(() => api?.close());

test('on the page', async () => {
  const page = textOf((await (await browse(api, 'planner-syddanmark')).get('/kalender')).html);
  expect(page).toContain('Milepæl: Oplæring er gennemført');
  expect(page).toMatch(/Forbehold: Budgettet vedtages først \(\S+\)\. Langeland Kommune/);
});

test('in the file, and in the API', async () => {
  const planner = await api.service.tokenFor('planner-syddanmark');
  const file = await api.send(planner, 'GET', at('/agreements-calendar?from=2027-03-01'));
  expect(file.text.replaceAll('\r\n ', '')).toContain('Budgettet vedtages først');
  const due = await api.send(planner, 'GET', at('/agreements-due?to=2027-12-31'));
  const { items } = due.body as { items: { kind: string; words: string | null; owner: string | null }[] };
  const said = (kind: string) => items.filter((item) => item.kind === kind).map(({ words, owner }) => [words, owner]);
  expect(said('milestone')).toEqual([['Oplæring er gennemført', null]]);
  expect(said('condition')).toEqual([['Budgettet vedtages først', 'kommune-482']]);
  expect(said('report').every(([words]) => words === null)).toBe(true);
});

test('Mit arbejde says what is late where it stands: once, marked, before what is not', async () => {
  const { html } = await (await browse(api, 'planner-syddanmark')).get('/');
  const mine = /<section aria-labelledby="mig">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  const [head = '', ...items] = mine.split('<li>');
  const late = items.filter((item) => item.includes('ob-status--bad'));
  expect(textOf(head)).toBe('Venter på mig (3) Én er over fristen og står først.');
  expect([late.length, items.length]).toEqual([1, 3]);
  expect(items.slice(0, late.length)).toEqual(late);
  expect(late.map(textOf).join()).toMatch(
    /^Blodprøver i eget hjem Forbehold: Budgettet vedtages først \(\S+\) 3 dage over fristen 12\. marts 2027$/,
  );
  const said = items.map(textOf);
  expect(new Set(said).size).toBe(said.length);
  for (const once of ['Budgettet vedtages først', 'Regulering af takster: 2027'])
    expect(html.split(once)).toHaveLength(2);
});

test('what is late stands before what has waited longer without a day', () => {
  const due = (since: string, day: string | null) => ({ work: { since, due: day } });
  const [old, late, soon] = [due('2026-01-01', null), due('2027-03-01', '2027-03-14'), due('2027-03-01', '2027-03-15')];
  expect(lateFirst([old, late, soon], '2027-03-15')).toEqual([late, old, soon]);
});
