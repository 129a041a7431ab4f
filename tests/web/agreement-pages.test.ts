// The pages of an agreement without script: every act by its form, what was wrong at its field, and nothing half-done.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Told } from '../http/given-agreements.ts';
import { type Api, at } from '../http/given-api.ts';
import { calendarOf } from './calendar-of.ts';
import { browse, openRunning } from './given-running.ts';
import { type Shown, textOf } from './text-browser.ts';

let api: Api;
let id: string;
let base: string;
beforeAll(async () => {
  const opened = await openRunning();
  api = opened.api;
  id = opened.agreement.id;
  base = `/aftaler/${id}`;
}, 120_000);
afterAll(() => api?.close());

async function now(): Promise<Told> {
  const auditor = await api.service.tokenFor('auditor');
  return (await api.send(auditor, 'GET', at(`/agreements/${id}`))).body as Told;
}
const said = ({ html }: Shown) => textOf(html);

describe('a report', () => {
  test('is asked for on Mit arbejde with how late it is, and leads to its form', async () => {
    const browser = await browse(api, 'member-odense');
    const work = await browser.get('/');
    expect(said(work)).toContain('Indberetning: 2026-Q1 for Odense Kommune');
    expect(said(work)).toContain('dage over fristen 30. april 2026');
    const form = await browser.get(`${base}/indberet/kommune-461`);
    expect(said(form)).toContain('Kun samlede tal');
    expect(said(form)).toContain('2026-Q1 2026-Q2 2026-Q3 2026-Q4');
  });

  test('says at its fields what cannot be read, and keeps what was typed', async () => {
    const browser = await browse(api, 'member-odense');
    const form = await browser.get(`${base}/indberet/kommune-461`);
    const again = await browser.send(form, 'Indberet tal', {
      'units-proever@2026-Q1': 'mange',
      table: 'Blodprøver;300\nNoget andet;4',
    });
    expect(again.status).toBe(400);
    expect(said(again)).toContain('Blodprøver, 2026-Q1');
    expect(said(again)).toContain('Linje 2 kan ikke læses: Noget andet;4');
    const empty = await browser.send(form, 'Indberet tal', {});
    expect(said(empty)).toContain('Skriv mindst ét tal.');
    const negative = await browser.send(form, 'Indberet tal', { 'units-proever@2026-Q1': '-3' });
    expect(said(negative)).toContain('mindst 0');
    const person = await browser.send(form, 'Indberet tal', {
      'units-proever@2026-Q1': '3',
      comment: 'Borgeren 010203-1234',
    });
    expect([person.status, said(person)]).toEqual([400, expect.stringContaining('Ligner et personnummer')]);
    expect((await now()).reports).toEqual([]);
  });

  test('is pasted from a spreadsheet for several periods at once', async () => {
    const browser = await browse(api, 'member-odense');
    const form = await browser.get(`${base}/indberet/kommune-461`);
    const table =
      '\t2026-Q1\t2026-Q2\nBlodprøver\t410\t"420"\nUdgift i perioden\t61.500,50\t63.000\nTaget på dagen\t92,5\t95';
    expect(said(await browser.send(form, 'Indberet tal', { table }))).toContain('Det er registreret.');
    // Pressed twice: the second is answered as the first, with the periods the form was shown with.
    const rest = await browser.get(`${base}/indberet/kommune-461`);
    for (const press of [1, 2]) {
      const done = await browser.send(rest, 'Indberet tal', { 'units-proever@2026-Q3': '300' });
      expect([press, said(done)]).toEqual([press, expect.stringContaining('Det er registreret.')]);
    }
    const { reports, breaches } = await now();
    expect(reports.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
    expect(reports[0]?.figures).toMatchObject({ units: [{ value: 410 }], cost: 61500.5 });
    expect(breaches).toEqual([]);
    expect(said(await browser.get('/'))).toContain('Indberetning: 2026-Q4 for Odense Kommune');
  });

  test('of several periods says which period a fault is of, and keeps what was pasted', async () => {
    const browser = await browse(api, 'member-odense');
    const form = await browser.get(`${base}/indberet/kommune-461`);
    const table = '\t2026-Q3\t2026-Q4\t2027-Q1\nBlodprøver\t1\t-2\t3';
    const again = await browser.send(form, 'Indberet tal', { table });
    expect(again.status).toBe(400);
    for (const each of [
      '2026-Q3: Perioden er allerede indberettet',
      '2026-Q4: Er for lille',
      '2027-Q1: Perioden er ikke slut',
    ])
      expect(said(again)).toContain(each);
    expect(again.html).toContain('2026-Q4\t2027-Q1');
  });

  test('is filled in on the template, pasted whole, and its faults say line and column', async () => {
    const browser = await browse(api, 'member-odense');
    const form = await browser.get(`${base}/indberet/kommune-461`);
    expect(form.html).toContain(`href="${base}/skabelon.csv"`);
    const template = (await browser.get(`${base}/skabelon.csv`)).html;
    const bad = template.replace('Odense Kommune;2026-Q4;', 'Odense Kommune;2026-Q4;mange');
    const again = await browser.send(form, 'Indberet tal', { table: bad });
    expect([again.status, said(again)]).toEqual([400, expect.stringContaining('Linje 2, Blodprøver: Skriv et tal')]);
    expect((await now()).reports.map(({ period }) => period)).not.toContain('2026-Q4');
  });

  test('is corrected with a reason, and both figures stand', async () => {
    const browser = await browse(api, 'member-odense');
    const form = await browser.get(`${base}/ret/kommune-461/2026-Q3`);
    expect(said(await browser.send(form, 'Ret indberetning 2026-Q3', { reason: '' }))).toContain('Hvorfor det rettes');
    await browser.send(form, 'Ret indberetning 2026-Q3', { 'units-proever@2026-Q3': '310', reason: 'Talt igen' });
    const report = (await now()).reports.find(({ period }) => period === '2026-Q3');
    expect([report?.figures.units[0]?.value, report?.earlier[0]?.figures.units[0]?.value]).toEqual([310, 300]);
    expect((await browser.get(`${base}/ret/kommune-461/2026-Q4`)).status).toBe(404);
  });

  test('stands against what was agreed, to the øre, by page and by API', async () => {
    const browser = await browse(api, 'member-odense');
    const page = await browser.get(`${base}/opfoelgning`);
    // 410 and 420 of 1,200 a year at 185.50; 300 samples were agreed for the quarter.
    for (const each of ['Odense Kommune 2026-Q1 55.650,00 kr. 76.055,00 kr. 61.500,50 kr.', '14.554,50 kr.'])
      expect(said(page)).toContain(each);
    expect(said(page)).toContain('Odense Kommune 2026-Q4 (ikke indberettet)');
    expect(said(page)).toContain('Blodprøver over grænsen i 2 perioder i træk 2026-Q3');
    expect(said(page)).toContain('Taget på dagen 90 95 92,5 På vej');
    const auditor = await api.service.tokenFor('auditor');
    const { body } = await api.send(auditor, 'GET', at(`/agreements/${id}/follow-up`));
    expect((body as { rows: object[] }).rows).toContainEqual(
      expect.objectContaining({
        party: 'kommune-461',
        period: '2026-Q1',
        settled: { promised: 5_565_000, realised: 7_605_500 },
        balance: { promised: null, realised: 1_455_450 },
      }),
    );
  });

  test('is no other party’s to give', async () => {
    const browser = await browse(api, 'member-odense');
    expect((await browser.get(`${base}/indberet/kommune-479`)).status).toBe(403);
    expect((await browser.get(`${base}/indberet/kommune-101`)).status).toBe(404);
  });
});

describe('a council', () => {
  test('joins with a reservation, which it then closes', async () => {
    const browser = await browse(api, 'decider-langeland');
    expect(said(await browser.get('/'))).toContain('Tilslutning for Langeland Kommune');
    const form = await browser.get(`${base}/tilslut/kommune-482`);
    const answer = { answer: 'joined-with-reservation', decidedOn: '10.3.2027', item: '7' };
    const missing = await browser.send(form, 'Registrér tilslutning', answer);
    expect([missing.status, said(missing)]).toEqual([400, expect.stringContaining('En begrundelse skal skrives')]);
    const day = await browser.send(form, 'Registrér tilslutning', { ...answer, decidedOn: 'i går' });
    expect(said(day)).toContain('Skriv en dato');
    const whole = { ...answer, words: 'Budgettet vedtages først', dueDate: '1.6.2027' };
    const done = await browser.send(form, 'Registrér tilslutning', whole);
    expect(said(done)).toContain('Tilsluttet med forbehold: Budgettet vedtages først');
    const condition = (await now()).conditions[0];
    const closing = await browser.get(`${base}/forbehold/${condition?.id}`);
    expect(said(closing)).toContain('Budgettet vedtages først');
    await browser.send(closing, 'Luk forbehold', { evidence: 'Budgettet er vedtaget' });
    expect((await now()).conditions[0]?.closed).toMatchObject({ evidence: 'Budgettet er vedtaget' });
  });

  test('gives notice only when it has read what happens to running patients, and withdraws it', async () => {
    const browser = await browse(api, 'decider-svendborg');
    const form = await browser.get(`${base}/opsig/kommune-479`);
    expect(said(form)).toContain('Parten træder ud 15. september 2027');
    expect(said(form)).toContain('Forløb, der er begyndt, gøres færdige.');
    expect((await browser.send(form, 'Sig aftalen op', { reason: 'For få borgere' })).status).toBe(400);
    const done = await browser.send(form, 'Sig aftalen op', { reason: 'For få borgere', read: 'ja' });
    expect(said(done)).toContain('træder ud 15. september 2027');
    const back = await browser.get(`${base}/fortryd-opsigelse/kommune-479`);
    await browser.send(back, 'Træk opsigelse tilbage', { reason: 'Rådet har besluttet andet' });
    expect((await now()).parties.some(({ notice }) => notice)).toBe(false);
  });
});

test('a milestone is ticked off by who carries the agreement', async () => {
  const browser = await browse(api, 'coordinator-fyn');
  expect(said(await browser.get('/'))).toContain('Indberetning: 2026-Q4 for Odense Kommune');
  const form = await browser.get(`${base}/milepael/milepael-1`);
  expect(said(await browser.send(form, 'Kryds milepæl af', {}))).toContain('Nået 15. marts 2027');
  expect((await browser.get(`${base}/milepael/milepael-1`)).status).toBe(409);
});

test('the planner sees each tariff before and after, and a form sent twice regulates one year', async () => {
  const browser = await browse(api, 'planner-syddanmark');
  const form = await browser.get(`${base}/reguler`);
  expect(said(form)).toContain('Pris- og lønstigningen til 2027 er 3 %. Kilde: Opdigtet til prøven');
  expect(said(form)).toContain('185,50 kr. 191,07 kr.');
  for (const _ of [1, 2]) expect((await browser.send(form, 'Regulér takster', {})).status).toBe(200);
  expect((await now()).regulations.map(({ year }) => year)).toEqual([2027]);
  expect(said(await browser.get(`${base}/reguler`))).toContain('Pristallet for 2028 mangler');
});

describe('the body that follows it up', () => {
  test('concludes the evaluation', async () => {
    const browser = await browse(api, 'decider-sundhedsraad-fyn');
    expect(said(await browser.get('/'))).toContain('Midtvejsevaluering');
    const form = await browser.get(`${base}/evaluer`);
    const answers = { kind: 'midterm', conclusion: 'continued', reason: 'Det virker', on: '1.4.2027' };
    expect(said(await browser.send(form, 'Registrér evaluering', answers))).toContain('Ligger i fremtiden');
    const done = await browser.send(form, 'Registrér evaluering', { ...answers, on: '12.3.2027' });
    expect(said(done)).toContain('Evaluering: Fortsættes');
    expect(said(await browser.get('/'))).not.toContain('Midtvejsevaluering');
  });

  test('renews it until a later day', async () => {
    const browser = await browse(api, 'decider-sundhedsraad-fyn');
    const form = await browser.get(`${base}/forny`);
    const answers = { outcome: 'renewed', until: '1.1.2028', reason: 'Det virker', on: '12.3.2027' };
    expect(said(await browser.send(form, 'Afgør fornyelse', answers))).toContain('Skal ligge efter den slutdato');
    await browser.send(form, 'Afgør fornyelse', { ...answers, until: '1.1.2031' });
    expect((await now()).inForceTo).toBe('2031-01-01');
  });
});

describe('the calendar', () => calendarOf(() => ({ api, base, now, said })));

test('the page offers only what the person may do', async () => {
  const member = said(await (await browse(api, 'member-odense')).get(base));
  expect(member).toContain('Indberet tal: Odense Kommune');
  expect(member).not.toContain('Regulér takster');
  const auditor = said(await (await browse(api, 'auditor')).get(base));
  expect(auditor).not.toContain('Det kan du gøre');
});

describe('a coordinator of the agreement', () => {
  test('opens an amendment filled from it, and the case says what it changes', async () => {
    const browser = await browse(api, 'coordinator-fyn');
    const form = await browser.get(`${base}/tillaeg`);
    expect(said(form)).toContain('udfyldt fra aftalen med de takster, der gælder i dag');
    const made = await browser.send(form, 'Lav et tillæg', {});
    expect(said(made)).toContain('Sagen er oprettet og udfyldt fra aftalen.');
    const path = `/sager/${made.url.split('/')[2]}`;
    expect(said(await browser.get(path))).toContain('Intet er ændret endnu.');
    const plan = await browser.get(`${path}/oplysninger/plan`);
    await browser.send(plan, 'Gem og vend tilbage', { '/plan/startDate': '1.9.2027' });
    const changed = await browser.get(path);
    expect(said(changed)).toContain('Det, tillægget ændrer i aftalen');
    expect(said(changed)).toContain('1. september 2027');
    expect(changed.html).toContain(`href="${base}"`);
  });

  test('finds the open case on the agreement, and can open no other', async () => {
    const browser = await browse(api, 'coordinator-fyn');
    expect(said(await browser.get(base))).toContain('En sag om at ændre aftalen er i gang.');
    const refused = await browser.get(`${base}/tilbagefoer`);
    expect([refused.status, said(refused)]).toEqual([409, expect.stringContaining('Der er allerede et tillæg i gang')]);
  });
});
