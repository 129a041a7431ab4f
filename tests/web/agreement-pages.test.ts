// The pages of an agreement without script: every act by its form, faults at their fields, and nothing partially done.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Told } from '../http/given-agreements.ts';
import { type Api, at } from '../http/given-api.ts';
import { calendarOf } from './calendar-of.ts';
import { browse, openRunning, RUNNING } from './given-running.ts';
import { reportsOf } from './reports-of.ts';
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

test('the page names the last day of the agreement', async () => {
  const browser = await browse(api, 'decider-langeland');
  expect(said(await browser.get(base))).toContain('Gælder til og med 31. december 2028');
});

describe('a report', () => reportsOf(() => ({ api, base, now, said })));

describe('a council', () => {
  test('joins with a reservation, which it then closes', async () => {
    const browser = await browse(api, 'decider-langeland');
    expect(said(await browser.get('/'))).toContain('Langeland Kommune skal svare, om den tilslutter sig');
    const form = await browser.get(`${base}/tilslut/kommune-482`);
    const answer = { answer: 'joined-with-reservation', decidedOn: '10.3.2027', item: '7' };
    const missing = await browser.send(form, 'Registrér svar', answer);
    expect([missing.status, said(missing)]).toEqual([400, expect.stringContaining('En begrundelse skal skrives')]);
    const day = await browser.send(form, 'Registrér svar', { ...answer, decidedOn: 'i går' });
    expect(said(day)).toContain('Skriv en dato');
    const whole = { ...answer, words: 'Budgettet vedtages først', dueDate: '1.6.2027' };
    const done = await browser.send(form, 'Registrér svar', whole);
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
  expect(said(await browser.get('/'))).toContain('Indberetning: 4. kvartal 2026 for Odense Kommune');
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
  const without = await browser.get(`${base}/reguler`);
  expect(said(without)).toContain('Pristallet for 2028 mangler');
  // There is no button whose act would be refused.
  expect(without.html).not.toContain('Fortryd');
  expect(without.html).not.toContain('sættes op');
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

  test('concludes that it is extended: that is open where they work until the renewal is decided', async () => {
    const browser = await browse(api, 'decider-sundhedsraad-fyn');
    const form = await browser.get(`${base}/evaluer`);
    const answers = { kind: 'extra', conclusion: 'extended', reason: 'Det virker', on: '12.3.2027' };
    const done = await browser.send(form, 'Registrér evaluering', answers);
    expect(said(done)).toContain('Det skal udføres Evaluering 12. marts 2027: Forlænges. Afgør fornyelse');
    const work = await browser.get('/');
    expect(said(work)).toContain('Følg op på evalueringen: Forlænges');
    expect(work.html).toContain(`href="${base}#udfoeres"`);
    const coordinator = said(await (await browse(api, 'coordinator-fyn')).get(base));
    expect(coordinator).toContain('Forlænges. Organet eller planlæggeren afgør fornyelsen.');
  });

  test('renews it until a later day', async () => {
    const browser = await browse(api, 'decider-sundhedsraad-fyn');
    const form = await browser.get(`${base}/forny`);
    const answers = { outcome: 'renewed', until: '1.1.2028', reason: 'Det virker', on: '12.3.2027' };
    expect(said(await browser.send(form, 'Afgør fornyelse', answers))).toContain('Skal ligge efter den slutdato');
    await browser.send(form, 'Afgør fornyelse', { ...answers, until: '1.1.2031' });
    expect((await now()).inForceTo).toBe('2031-01-01');
    expect(said(await browser.get(base))).not.toContain('Det skal udføres');
    expect(said(await browser.get('/'))).not.toContain('Følg op på evalueringen');
  });
});

describe('the calendar', () => calendarOf(() => ({ api, base, now, said })));

test('an agreement to come waits for the milestones that must be reached before it, and says so', async () => {
  const planner = await api.service.tokenFor('planner-syddanmark');
  const terms = {
    ...RUNNING,
    start: '2027-06-01',
    milestones: [{ what: 'Instruksen er godkendt', date: '2027-05-01', party: 'kommune-461', beforeStart: true }],
  };
  const body = { framework: 'sundhedsraad-2027', clusters: ['fyn'], body: 'sundhedsraad-fyn', terms, source: 'Aftale' };
  const made = await api.send(planner, 'POST', at('/agreements'), { ...body, notJoined: [] });
  const path = `/aftaler/${(made.body as Told).id}`;
  const browser = await browse(api, 'member-odense');
  const page = said(await browser.get(path));
  expect(page).toContain('Den venter på: milepælen: Instruksen er godkendt');
  expect(page).toContain('Instruksen er godkendt (skal være nået før start)');
  const form = await browser.get(`${path}/milepael/milepael-1`);
  const done = said(await browser.send(form, 'Kryds milepæl af', {}));
  expect(done).not.toContain('milepælen: Instruksen');
  expect(done).toContain('Gælder fra 1. juni 2027');
  expect(done).toContain('Milepæl nået: Instruksen er godkendt');
});

describe('an agreement without a period to report', () => {
  const reportLink = /href="[^"]*\/indberet\//;
  async function agreed(start: string, over: object = {}): Promise<string> {
    const planner = await api.service.tokenFor('planner-syddanmark');
    const body = { framework: 'sundhedsraad-2027', clusters: ['fyn'], body: 'sundhedsraad-fyn', source: 'Aftale' };
    const made = { ...body, terms: { ...RUNNING, start, milestones: [], ...over }, notJoined: [] };
    return `/aftaler/${((await api.send(planner, 'POST', at('/agreements'), made)).body as Told).id}`;
  }

  test('offers no form for it, and says from when there is one', async () => {
    const browser = await browse(api, 'member-odense');
    const page = await browser.get(await agreed('2027-05-01'));
    expect(said(page)).toContain('Næste periode er 2. kvartal 2027, og den kan indberettes fra 1. juli 2027.');
    expect(page.html).not.toMatch(reportLink);
    // Nor does giving notice become the primary button instead.
    expect(page.html).not.toContain('button-primary');
  });

  test('names the day the agreement ends, where that comes before the end of the period', async () => {
    const browser = await browse(api, 'member-odense');
    const page = await browser.get(await agreed('2027-03-01', { months: 2 }));
    expect(said(page)).toContain('Næste periode er 1. kvartal 2027, og den kan indberettes fra 1. april 2027.');
    const short = await browser.get(await agreed('2027-03-01', { months: 1, reportMonths: 6 }));
    expect(said(short)).toContain('Næste periode er 1. halvår 2027, og den kan indberettes fra 1. april 2027.');
  });
});

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

  test('is led to the case that carries out a conclusion, which stands there in its place', async () => {
    const decider = await api.service.tokenFor('decider-sundhedsraad-fyn');
    const evaluation = { kind: 'extra', conclusion: 'adjusted', reason: 'Flere borgere', on: '2027-03-14' };
    await api.send(decider, 'POST', at(`/agreements/${id}/evaluations`), evaluation);
    expect((await now()).toCarryOut).toMatchObject([{ conclusion: 'adjusted', actions: ['amend'] }]);
    const browser = await browse(api, 'coordinator-fyn');
    expect(said(await browser.get(base))).toContain('Evaluering 14. marts 2027: Justeres. Se sagen');
    expect(said(await browser.get('/'))).not.toContain('Følg op på evalueringen: Justeres');
  });

  test('finds the open case on the agreement, and can open no other', async () => {
    const browser = await browse(api, 'coordinator-fyn');
    expect(said(await browser.get(base))).toContain('En sag om at ændre aftalen er i gang.');
    const refused = await browser.get(`${base}/tilbagefoer`);
    expect([refused.status, said(refused)]).toEqual([409, expect.stringContaining('Der er allerede et tillæg i gang')]);
  });
});
