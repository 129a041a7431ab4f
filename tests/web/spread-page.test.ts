// Spreading an evaluated agreement to another cluster by page: the form without script, faults at their fields, the
// case that lists the differences, and people without the right.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, at } from '../http/given-api.ts';
import { browse, openRunning } from './given-running.ts';
import { type Shown, textOf } from './text-browser.ts';

let api: Api;
let base: string;
let id: string;
beforeAll(async () => {
  const opened = await openRunning();
  api = opened.api;
  id = opened.agreement.id;
  base = `/aftaler/${id}`;
}, 120_000);
afterAll(() => api?.close());
const said = ({ html }: Shown) => textOf(html);

test('is refused, with what is missing, until the agreement is evaluated', async () => {
  const browser = await browse(api, 'coordinator-lillebaelt');
  const refused = await browser.get(`${base}/spred`);
  expect([refused.status, said(refused)]).toEqual([409, expect.stringContaining('evalue')]);
});

test('an evaluated agreement becomes a draft in another cluster that says what is different', async () => {
  const decider = await api.service.tokenFor('decider-sundhedsraad-fyn');
  const evaluation = { kind: 'midterm', conclusion: 'spread', reason: 'Færre indlæggelser.', on: '2027-03-01' };
  const evaluated = await api.send(decider, 'POST', at(`/agreements/${id}/evaluations`), evaluation);
  expect(evaluated.status, evaluated.text).toBeLessThan(300);

  const browser = await browse(api, 'coordinator-lillebaelt');
  expect(said(await browser.get(base))).toContain('Udbredes til andre klynger. Udbred til en anden klynge');
  const form = await browser.get(`${base}/spred`);
  expect(said(form)).toContain('Evalueringen står som belæg.');
  const empty = await browser.send(form, 'Udbred til en anden klynge', { titel: '' });
  expect([empty.status, said(empty)]).toEqual([
    400,
    expect.stringContaining('Mangler svar: Hvad skal forslaget hedde?'),
  ]);
  const made = await browser.send(form, 'Udbred til en anden klynge', { titel: 'Blodprøver også her' });
  expect(said(made)).toContain('Kladden er lavet. Her står, hvordan den adskiller sig fra aftalen.');
  expect(said(made)).toContain('Udbredt fra en aftale: det, der er anderledes');
  expect(made.html).toContain(`href="${base}"`);
  // Sending the same form again gives the same case.
  expect((await browser.send(form, 'Udbred til en anden klynge', { titel: 'Blodprøver også her' })).url).toBe(made.url);
  const evidence = await browser.get(`/sager/${made.url.split('/')[2]}/oplysninger/grundlag`);
  expect(evidence.html).toContain('Færre indlæggelser.');
});

test('is not offered to whoever coordinates no other cluster', async () => {
  for (const account of ['coordinator-fyn', 'member-odense', 'auditor']) {
    const browser = await browse(api, account);
    expect([account, said(await browser.get(base))]).not.toEqual([account, expect.stringContaining('Udbred til')]);
    expect([account, (await browser.get(`${base}/spred`)).status]).toEqual([account, 403]);
  }
});
