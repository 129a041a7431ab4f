// The page of agreed and reported figures, where a trigger fires and is then handled.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, at } from '../http/given-api.ts';
import { browse, openRunning } from './given-running.ts';
import { type Shown, textOf } from './text-browser.ts';

let api: Api;
let base: string;
beforeAll(async () => {
  const opened = await openRunning();
  api = opened.api;
  base = `/aftaler/${opened.agreement.id}`;
  // 300 a quarter are agreed, and the trigger fires above 120 per cent in two consecutive quarters.
  const odense = await api.service.tokenFor('member-odense');
  for (const [period, value] of [
    ['2026-Q1', 410],
    ['2026-Q2', 420],
  ] as const) {
    const body = { party: 'kommune-461', period, units: [{ activity: 'proever', value }] };
    const { status, text } = await api.send(odense, 'POST', at(`/agreements/${opened.agreement.id}/reports`), body);
    if (status !== 200 && status !== 201) throw new Error(text);
  }
}, 120_000);
afterAll(() => api?.close());

const said = ({ html }: Shown) => textOf(html);

test('a trigger is set off until an evaluation deals with it, and says then which', async () => {
  const browser = await browse(api, 'decider-sundhedsraad-fyn');
  const before = said(await browser.get(`${base}/opfoelgning`));
  expect(before).toContain('Blodprøver over grænsen i 2 perioder i træk 2. kvartal 2026');
  expect(before).toContain('Udløst: skal genforhandles');
  expect(before).not.toContain('Udløst; behandlet');
  const form = await browser.get(`${base}/evaluer`);
  const answers = { kind: 'midterm', conclusion: 'continued', reason: 'Det aftalte omfang holder', on: '15.3.2027' };
  expect(said(await browser.send(form, 'Registrér evaluering', answers))).toContain('Evaluering: Fortsættes');
  const after = said(await browser.get(`${base}/opfoelgning`));
  expect(after).toContain('Udløst; behandlet ved evaluering 15. marts 2027');
  expect(after).not.toContain('skal genforhandles');
});

test('the page says which way its figures point, and nothing of another page; that of the agreement has words', async () => {
  const browser = await browse(api, 'member-odense');
  const followed = said(await browser.get(`${base}/opfoelgning`));
  expect(followed).toContain('Over 0 ender parten med penge, under 0 mangler den dem.');
  expect(followed).not.toMatch(/omvendt|aftalens egen side/);
  const own = said(await browser.get(base));
  expect(own).toMatch(/Odense Kommune [\d.]+ modtager [\d.]+(,\d\d)?\skr\./);
  expect(own).toMatch(/Region Syddanmark – betaler [\d.]+(,\d\d)?\skr\./);
  expect(own).not.toMatch(/[Mm]inus/);
});
