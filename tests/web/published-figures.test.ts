// How a page shows reports with a count of 1–4: complete to the party, masked to readers outside the agreement, with
// an explanation.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, at } from '../http/given-api.ts';
import { browse, openRunning } from './given-running.ts';
import { textOf } from './text-browser.ts';

let api: Api;
let base: string;
beforeAll(async () => {
  const { api: opened, agreement } = await openRunning();
  api = opened;
  base = `/aftaler/${agreement.id}`;
  const odense = await api.service.tokenFor('member-odense');
  const reports = [
    ['2026-Q1', 2],
    ['2026-Q2', 417],
  ] as const;
  for (const [period, value] of reports) {
    const body = { party: 'kommune-461', period, units: [{ activity: 'proever', value }], cost: value * 11 };
    const answer = await api.send(odense, 'POST', at(`/agreements/${agreement.id}/reports`), body);
    expect(answer.status, answer.text).toBe(201);
  }
}, 120_000);
afterAll(() => api?.close());

const HIDDEN = ['1–4', 'skjult', 'Du er ikke part i aftalen.'];

test('the follow-up hides the year from another cluster, and says so', async () => {
  const page = textOf((await (await browse(api, 'coordinator-lillebaelt')).get(`${base}/opfoelgning`)).html);
  for (const word of HIDDEN) expect([word, page]).toEqual([word, expect.stringContaining(word)]);
  // 417 at 185.50 kr., and its cost.
  for (const figure of ['417', '77.353,50', '371,00', '4.587']) expect(page).not.toContain(figure);
  expect(page).toContain('Odense Kommune 2. kvartal 2026 55.650 kr. skjult skjult skjult skjult');
});

test('the follow-up shows the party every figure', async () => {
  const page = textOf((await (await browse(api, 'member-odense')).get(`${base}/opfoelgning`)).html);
  for (const figure of ['417', '77.353,50', '371,00', '4.587']) expect(page).toContain(figure);
  for (const word of HIDDEN) expect(page).not.toContain(word);
});

test('the balance says how many reported periods are left out', async () => {
  const page = await (await browse(api, 'planner-syddanmark')).get('/balance?fra=2026&til=2026&efter=party');
  expect(textOf(page.html)).toContain('Perioder, der er indberettet, men ikke er med: 2.');
});
