// The page Opgaver without script: which municipality has which task, for the planner; its filter, and its files.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openJoining, registered, runningTerms, type Told } from '../http/given-agreements.ts';
import type { Api } from '../http/given-api.ts';
import { TRIAL } from '../http/given-cases.ts';
import { browseAs, textOf } from './text-browser.ts';

let api: Api;
let blood: Told;
beforeAll(async () => {
  api = await openJoining();
  const terms = { ...runningTerms(), taskType: 'blodproevetagning-hjem', operation: { party: 'kommune-461' } };
  blood = await registered(api, terms, { notJoined: ['kommune-479'] });
}, 60_000);
afterAll(() => api?.close());

const browse = (account: string) => browseAs(api.service.url, account);

test('the menu leads to it; each cell says how the municipality stands and leads to its agreement', async () => {
  const browser = await browse('auditor');
  expect((await browser.get('/')).html).toContain('href="/opgaver"');
  const { html, status } = await browser.get(`/opgaver?ramme=${TRIAL}&klynge=fyn`);
  expect(status).toBe(200);
  const said = textOf(html);
  expect(said).toContain('Blodprøvetagning i eget hjem');
  expect(said).toContain('185,50 kr. pr. enhed (prøver)');
  expect(said).toContain('Drift: kommunen selv');
  expect(said).toContain('Drift: Odense Kommune');
  expect(said).toContain('Spurgt, har ikke svaret');
  expect(html).toContain(`href="/aftaler/${blood.id}"`);
  expect(said).not.toContain('Stomipleje');
});

test('all types are shown where they are asked for; another cluster has none', async () => {
  const browser = await browse('auditor');
  expect(textOf((await browser.get(`/opgaver?ramme=${TRIAL}&klynge=fyn&alle=ja`)).html)).toContain('Stomipleje');
  expect(textOf((await browser.get(`/opgaver?ramme=${TRIAL}&klynge=lillebaelt`)).html)).toContain(
    'Ingen opgaver er aftalt, som du kan se.',
  );
  expect((await browser.get('/opgaver?ramme=findes-ikke')).status).toBe(404);
});

test('a coordinator comes to the municipalities of the own cluster', async () => {
  const said = textOf((await (await browse('coordinator-fyn')).get(`/opgaver?ramme=${TRIAL}`)).html);
  expect(said).toContain('Odense Kommune');
  expect(said).not.toContain('Kolding Kommune');
});

test('the same can be taken along as CSV and as a workbook', async () => {
  const browser = await browse('auditor');
  const csv = await browser.get(`/opgaver.csv?ramme=${TRIAL}&klynge=fyn`);
  expect(csv.headers.get('content-disposition')).toContain('opgaver.csv');
  expect(csv.html).toContain('Opgave;Kommune;Tilslutning');
  expect(csv.html).toMatch(/Blodprøvetagning i eget hjem;Odense Kommune;Med;;kommunen selv;;185,50;prøver;DKK;/);
  const xlsx = await browser.get(`/opgaver.xlsx?ramme=${TRIAL}&klynge=fyn`);
  expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
});
