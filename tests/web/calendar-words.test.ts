// The calendar says which milestone and which condition falls due, and whose the condition is: on the page, in the
// file and in the API.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, at } from '../http/given-api.ts';
import { browse, openRunning } from './given-running.ts';
import { textOf } from './text-browser.ts';

let api: Api;
beforeAll(async () => {
  const opened = await openRunning();
  api = opened.api;
  const langeland = await api.service.tokenFor('decider-langeland');
  const path = at(`/agreements/${opened.agreement.id}/parties/kommune-482`);
  const words = { decidedOn: '2027-03-10', words: 'Budgettet vedtages først', dueDate: '2027-06-01' };
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
  const file = await api.send(planner, 'GET', at('/agreements-calendar?from=2027-05-01'));
  expect(file.text.replaceAll('\r\n ', '')).toContain('Budgettet vedtages først');
  const due = await api.send(planner, 'GET', at('/agreements-due?to=2027-12-31'));
  const { items } = due.body as { items: { kind: string; words: string | null; owner: string | null }[] };
  const said = (kind: string) => items.filter((item) => item.kind === kind).map(({ words, owner }) => [words, owner]);
  expect(said('milestone')).toEqual([['Oplæring er gennemført', null]]);
  expect(said('condition')).toEqual([['Budgettet vedtages først', 'kommune-482']]);
  expect(said('report').every(([words]) => words === null)).toBe(true);
});
