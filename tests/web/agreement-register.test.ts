// Registering an agreement that already runs by page, without script: the cluster, the form with its faults at the
// fields, and the agreement that is then there in every register.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, at } from '../http/given-api.ts';
import { browse, openRunning } from './given-running.ts';
import { type Shown, textOf } from './text-browser.ts';

let api: Api;
beforeAll(async () => {
  ({ api } = await openRunning());
}, 120_000);
afterAll(() => api?.close());

const said = ({ html }: Shown) => textOf(html);
const BUTTON = 'Registrér aftalen';
const FYN = '/aftaler/registrer?klynge=sundhedsraad-2027%20fyn';
const WHOLE = {
  titel: 'Sårpleje i eget hjem',
  opgavetype: 'saarpleje-telesaar',
  kilde: 'Samarbejdsaftale af 12. marts 2024',
  afgiver: ['region-1083'],
  modtager: ['kommune-461', 'kommune-479'],
  ikke: ['kommune-479'],
  organ: 'sundhedsraad-fyn',
  start: '1.6.2026',
  maaneder: '36',
  opsigelse: '6',
  aktivitet: 'Sårpleje',
  enhed: 'besøg',
  'antal-kommune-461': '1.200',
  prisaar: '2026',
  'takst-1-navn': 'Takst pr. besøg',
  'takst-1-beloeb': '310,50',
  'takst-1-fra': 'region-1083',
  'takst-1-til': 'hver-modtager',
  'takst-1-reguleres': '1',
} as const;

test('the planner chooses a cluster first, and the list of agreements leads there', async () => {
  const browser = await browse(api, 'planner-syddanmark');
  expect((await browser.get('/aftaler')).html).toContain('href="/aftaler/registrer"');
  const choice = await browser.get('/aftaler/registrer');
  expect(said(choice)).toContain('Hvilken klynge hører aftalen til?');
  expect((await browser.get('/aftaler/registrer?klynge=findes-ikke')).status).toBe(400);
  expect(said(await browser.get(FYN))).toContain('Hvem overtager opgaven?');
});

test('every fault stands at its field, what was typed is kept, and nothing is registered', async () => {
  const browser = await browse(api, 'coordinator-fyn');
  const form = await browser.get(FYN);
  const empty = await browser.send(form, BUTTON, {});
  expect(empty.status).toBe(400);
  for (const label of ['Aftalens titel', 'Dokumentet, den står i', 'Hvem overtager opgaven?', 'Den gælder siden'])
    expect(said(empty)).toContain(`Mangler svar: ${label}`);
  const half = await browser.send(form, BUTTON, { ...WHOLE, 'takst-1-beloeb': '', 'takst-1-fra': 'hver-modtager' });
  expect(said(half)).toContain('Mangler svar: Beløb');
  expect(said(half)).toContain('Vælg én part på den ene side.');
  const wrong = await browser.send(form, BUTTON, {
    ...{ ...WHOLE, start: 'engang', maaneder: 'mange', 'antal-kommune-461': '-4' },
    ...{ 'takst-1-beloeb': 'dyrt', resume: 'Borgeren 010203-1234' },
  });
  expect(wrong.status).toBe(400);
  for (const name of ['start', 'maaneder', 'antal-kommune-461', 'takst-1-beloeb', 'resume'])
    expect([name, wrong.html]).toEqual([name, expect.stringMatching(new RegExp(`id="f-?${name}-error"`))]);
  expect(wrong.html).toContain('value="engang"');
  expect(said(await browser.get('/aftaler'))).not.toContain('Sårpleje i eget hjem');
});

test('the agreement is in force, asks who has not joined, and stands in the registers; sent twice it is one', async () => {
  const browser = await browse(api, 'coordinator-fyn');
  const form = await browser.get(FYN);
  const done = await browser.send(form, BUTTON, WHOLE);
  expect(said(done)).toContain('Aftalen er registreret.');
  expect((await browser.send(form, BUTTON, WHOLE)).url).toBe(done.url);
  for (const word of ['I kraft', 'Samarbejdsaftale af 12. marts 2024', '310,50 kr.', '1. juni 2029'])
    expect(said(done)).toContain(word);
  const auditor = await api.service.tokenFor('auditor');
  const id = done.url.split('/')[2] ?? '';
  const { body } = await api.send(auditor, 'GET', at(`/agreements/${id}`));
  expect(body).toMatchObject({
    clusters: ['fyn'],
    body: 'sundhedsraad-fyn',
    origin: { kind: 'registered', source: 'Samarbejdsaftale af 12. marts 2024' },
    parties: [
      { party: 'region-1083', answer: 'joined' },
      { party: 'kommune-461', answer: 'joined' },
      { party: 'kommune-479', answer: 'asked' },
    ],
    terms: {
      ...{ start: '2026-06-01', months: 36, noticeMonths: 6, reportMonths: 6, reportDays: 30, priceYear: 2026 },
      activities: [{ unit: 'besøg', counts: [{ party: 'kommune-461', expected: 1200 }] }],
      tariffs: [
        {
          ...{ amount: 310.5, model: 'per-unit', regulated: true, from: { party: 'region-1083' } },
          to: { each: ['kommune-461', 'kommune-479'] },
        },
      ],
    },
  });
  expect(said(await browser.get('/opgaver?ramme=sundhedsraad-2027&klynge=fyn'))).toContain('310,50');
});

test('is nobody else’s to do', async () => {
  for (const account of ['member-odense', 'decider-sundhedsraad-fyn', 'auditor']) {
    const browser = await browse(api, account);
    expect([account, (await browser.get('/aftaler/registrer')).status]).toEqual([account, 403]);
    expect((await browser.get('/aftaler')).html).not.toContain('href="/aftaler/registrer"');
  }
});
