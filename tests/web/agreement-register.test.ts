// Registering a running agreement by page, without script: the cluster, the form with faults at its fields, and the
// agreement then appears in every register.
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
const TARIFF = '/economy/alternatives/0/settlements';
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
  prisaar: '2026',
  '/responsibility/operation/@who': 'each:kommune-461,kommune-479',
  '/volume/activities/0/name': 'Sårpleje',
  '/volume/activities/0/unit': 'besøg',
  '/volume/activities/0/counts/0/@': '',
  '/volume/activities/0/counts/0/party': 'kommune-461',
  '/volume/activities/0/counts/0/expected': '1.200',
  [`${TARIFF}/0/label`]: 'Takst pr. besøg',
  [`${TARIFF}/0/amount`]: '310,50',
  [`${TARIFF}/0/from/@who`]: 'party:region-1083',
  [`${TARIFF}/0/to/@who`]: 'each:kommune-461,kommune-479',
  [`${TARIFF}/0/regulated`]: 'true',
} as const;

test('the planner chooses a cluster first, and the list of agreements leads there', async () => {
  const browser = await browse(api, 'planner-syddanmark');
  expect((await browser.get('/aftaler')).html).toContain('href="/aftaler/registrer"');
  const choice = await browser.get('/aftaler/registrer');
  expect(said(choice)).toContain('Hvilken klynge hører aftalen til?');
  expect((await browser.get('/aftaler/registrer?klynge=findes-ikke')).status).toBe(400);
  const form = await browser.get(FYN);
  expect(said(form)).toContain('Hvem overtager opgaven?');
  // Of 119 bodies the cluster's own are listed first.
  const bodies = /<select[^>]*name="organ".*?<\/select>/s.exec(form.html)?.[0] ?? '';
  const first = [...bodies.matchAll(/value="([^"]+)"/g)].slice(0, 2).map(([, id]) => id);
  expect(first).toEqual(['sundhedsraad-fyn', 'regionsraad-syddanmark']);
});

test('every fault stands at its field, what was typed is kept, and nothing is registered', async () => {
  const browser = await browse(api, 'coordinator-fyn');
  const form = await browser.get(FYN);
  const empty = await browser.send(form, BUTTON, {});
  expect(empty.status).toBe(400);
  for (const label of ['Aftalens titel', 'Dokumentet, den står i', 'Hvem overtager opgaven?', 'Den gælder siden'])
    expect(said(empty)).toContain(`Mangler svar: ${label}`);
  const many = { [`${TARIFF}/0/from/@who`]: 'each:kommune-461,kommune-450' };
  const half = await browser.send(form, BUTTON, { ...WHOLE, ...many, [`${TARIFF}/0/amount`]: '' });
  expect(said(half)).toContain('beløb: ');
  expect(said(half)).toContain('Vælg én part på den ene side.');
  const wrong = await browser.send(form, BUTTON, {
    ...{ ...WHOLE, start: 'engang', maaneder: 'mange', resume: 'Borgeren 010203-1234' },
    ...{ '/volume/activities/0/counts/0/expected': '-4', [`${TARIFF}/0/amount`]: 'dyrt' },
  });
  expect(wrong.status).toBe(400);
  const amount = 'economy-alternatives-0-settlements-0-amount';
  for (const name of ['start', 'maaneder', 'resume', amount, 'volume-activities-0-counts-0-expected'])
    expect([name, wrong.html]).toEqual([name, expect.stringMatching(new RegExp(`id="f-?${name}-error"`))]);
  expect(wrong.html).toContain('value="dyrt"');
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

test('rows are added and taken out by button, and the agreement has all that the API takes', async () => {
  const browser = await browse(api, 'coordinator-fyn');
  let page = await browser.send(await browser.get(FYN), 'Tilføj milepæl', {
    ...WHOLE,
    titel: 'Sårpleje, hele aftalen',
  });
  expect([page.status, page.html.includes('value="Sårpleje, hele aftalen"')]).toEqual([200, true]);
  for (const button of ['Tilføj indikator', 'Tilføj udløser', 'Tilføj aktivitet', 'Tilføj afregning'])
    page = await browser.send(page, button);
  page = await browser.send(page, 'Fjern aktivitet 2');
  const all = await browser.send(page, BUTTON, {
    ...{ '/plan/milestones/0/what': 'Oplæring er gennemført', '/plan/milestones/0/date': '1.5.2027' },
    ...{ '/quality/indicators/0/name': 'Helet inden 12 uger', '/quality/indicators/0/unit': 'procent' },
    ...{ '/quality/indicators/0/baseline': '62', '/quality/indicators/0/target': '70,5' },
    ...{ '/plan/triggers/0/of': 'units', '/plan/triggers/0/when': 'above' },
    ...{ '/plan/triggers/0/share': '134', '/plan/triggers/0/periods': '2' },
    ...{ '/quality/evaluation/owner': 'Klyngens sekretariat' },
  });
  expect(said(all)).toContain('Aftalen er registreret.');
  const auditor = await api.service.tokenFor('auditor');
  const { body } = await api.send(auditor, 'GET', at(`/agreements/${all.url.split('/')[2] ?? ''}`));
  expect(body).toMatchObject({
    terms: {
      operation: { each: ['kommune-461', 'kommune-479'] },
      indicators: [{ name: 'Helet inden 12 uger', baseline: 62, target: 70.5 }],
      milestones: [{ what: 'Oplæring er gennemført', date: '2027-05-01' }],
      triggers: [{ of: 'units', when: 'above', share: 134, periods: 2 }],
      evaluation: { owner: 'Klyngens sekretariat' },
    },
  });
  // An empty row is ignored.
  const { activities, tariffs } = (body as { terms: Record<string, unknown[]> }).terms;
  expect([activities?.length, tariffs?.length]).toEqual([1, 1]);
});

test('is nobody else’s to do', async () => {
  for (const account of ['member-odense', 'decider-sundhedsraad-fyn', 'auditor']) {
    const browser = await browse(api, account);
    expect([account, (await browser.get('/aftaler/registrer')).status]).toEqual([account, 403]);
    expect((await browser.get('/aftaler')).html).not.toContain('href="/aftaler/registrer"');
  }
});

test('quarterly figures and an annual return: both fall due, are told in one form, and count once', async () => {
  const planner = await browse(api, 'coordinator-fyn');
  const form = await planner.send(await planner.get(FYN), 'Tilføj indikator', {
    ...{ ...WHOLE, titel: 'Sårpleje med årsopgørelse', start: '1.1.2026', rapport: '3', aarsfrist: '60' },
  });
  const done = await planner.send(form, BUTTON, {
    ...{
      '/quality/indicators/0/name': 'Tilfredshed',
      '/quality/indicators/0/unit': 'procent',
    },
    '/quality/indicators/0/reportMonths': '12',
  });
  expect(said(done)).toContain('Aftalen er registreret.');
  const id = done.url.split('/')[2] ?? '';
  const auditor = await api.service.tokenFor('auditor');
  const { body: made } = await api.send(auditor, 'GET', at(`/agreements/${id}`));
  expect(made).toMatchObject({
    terms: { reportMonths: 3, annualReturnDays: 60, indicators: [{ reportMonths: 12 }] },
  });
  const due = await api.send(auditor, 'GET', at(`/agreements-due?to=2027-12-31&party=kommune-461&agreement=${id}`));
  const items = (due.body as { items: { kind: string; what: string; date: string }[] }).items;
  expect(items.filter(({ kind }) => kind === 'report').map(({ what, date }) => [what, date])).toEqual([
    ['2026-Q1', '2026-04-30'],
    ['2026', '2027-03-01'],
  ]);
  const calendar = await api.send(
    auditor,
    'GET',
    at(`/agreements-calendar?from=2027-03-01&agreement=${id}&kind=report`),
  );
  for (const line of [
    'Indberetning: 2026: Sårpleje',
    'Indberetning: 1. kvartal 2027: Sårpleje',
    'Indberetning: 2027: Sårpleje',
  ])
    expect(calendar.text.replaceAll('\r\n ', '')).toContain(line);

  const odense = await browse(api, 'member-odense');
  expect(said(await odense.get('/'))).toContain('Indberetning: 2026 for Odense Kommune');
  const quarters = await odense.get(`/aftaler/${id}/indberet/kommune-461`);
  // The annual indicator has no field at a quarter.
  expect(quarters.html).toMatch(/name="units-[^"]+@2026-Q1"/);
  expect(said(quarters)).not.toContain('Tilfredshed');
  const figures = 'Sårpleje\t300\t310\t290\t300\nUdgift\t9000\t9000\t9000\t9000';
  const table = `\t2026-Q1\t2026-Q2\t2026-Q3\t2026-Q4\n${figures}`;
  const wrong = await odense.send(quarters, 'Indberet tal', { table: `${table}\nTilfredshed\t81` });
  expect(said(wrong)).toContain('2026-Q1: Indberettes for 12 måneder ad gangen. Skriv tallet ved en periode som 2027.');
  expect(said(await odense.send(quarters, 'Indberet tal', { table }))).toContain('Det er registreret.');
  const year = await odense.get(`/aftaler/${id}/indberet/kommune-461`);
  const told = { table: 'Sårpleje;1210\nUdgift;36.500\nTilfredshed;81' };
  expect(said(await odense.send(year, 'Indberet tal', told))).toContain('Det er registreret.');

  const followed = said(await odense.get(`/aftaler/${id}/opfoelgning`));
  for (const each of [
    'I summerne tæller det én gang',
    // 1,200 were agreed at 310.50, and 1,210 are settled: not 2,410.
    'Odense Kommune: modtager 372.600 kr. efter aftalen, modtager 375.705 kr. faktisk.',
    'Odense Kommune 2026 Sårpleje 1.200 1.210 10',
    'Odense Kommune 2026 Egen udgift 36.000 kr. 36.500 kr. 500 kr.',
    'Odense Kommune 2026 Tilfredshed',
  ])
    expect(followed).toContain(each);
  expect(said(await odense.get(`/aftaler/${id}`))).toContain(
    'hvert kvartal, senest 30 dage efter; årsopgørelse senest 60 dage efter året',
  );
});
