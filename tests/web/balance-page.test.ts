// The balance page without script: picture, sentence and table show the same figures; filter and files work.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openJoining, registered, runningTerms } from '../http/given-agreements.ts';
import type { Api } from '../http/given-api.ts';
import { TODAY, TRIAL } from '../http/given-cases.ts';
import { browseAs, textOf } from './text-browser.ts';

const YEAR = Number(TODAY.slice(0, 4)) - 1;
let api: Api;
beforeAll(async () => {
  api = await openJoining();
  await registered(api, { ...runningTerms(), taskType: 'stomi' });
}, 60_000);
afterAll(() => api?.close());

const browse = (account: string) => browseAs(api.service.url, account);

test('says in a sentence, a picture and a table who receives and who pays', async () => {
  const browser = await browse('auditor');
  expect((await browser.get('/')).html).toContain('href="/balance"');
  const { html, status } = await browser.get(`/balance?ramme=${TRIAL}&klynge=&fra=${YEAR}&til=${YEAR}`);
  expect(status).toBe(200);
  const said = textOf(html);
  expect(said).toContain(`I ${YEAR} modtager Kommunerne mest (296.800 kr.), og Regionen betaler mest (296.800 kr.).`);
  expect(html).toContain('<svg');
  expect(said).toContain('296.800 kr.');
  expect(said).not.toContain(',00 kr.');
  expect(said).toContain('Egen omkostning, der ikke er med i summerne (antal parter gange år): 3.');
});

test('can be of the parties, the clusters or the tasks', async () => {
  const browser = await browse('auditor');
  const of = async (by: string) =>
    textOf((await browser.get(`/balance?ramme=${TRIAL}&fra=${YEAR}&til=${YEAR}&efter=${by}`)).html);
  expect(await of('party')).toContain('modtager Odense Kommune mest (222.600 kr.)');
  expect(await of('cluster')).toContain('Sundhedsklynge Fyn');
  expect(await of('taskType')).toContain('Stomipleje');
  expect(textOf((await browser.get(`/balance?ramme=${TRIAL}&klynge=lillebaelt`)).html)).toContain(
    'Ingen aftaler, som du kan se, gælder i de år.',
  );
});

test('can be taken along as CSV and as a workbook', async () => {
  const browser = await browse('auditor');
  const csv = await browser.get(`/balance.csv?ramme=${TRIAL}&fra=${YEAR}&til=${YEAR}`);
  expect(csv.html).toContain(`${YEAR};Kommunerne;DKK;1;296800,00;`);
  expect((await browser.get(`/balance.xlsx?ramme=${TRIAL}`)).headers.get('content-type')).toContain('spreadsheetml');
});
