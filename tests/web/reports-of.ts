// Reports on the pages of a running agreement, without script (agreement-pages.test.ts).
import { expect, test } from 'vitest';
import type { Told } from '../http/given-agreements.ts';
import { type Api, at } from '../http/given-api.ts';
import { browse } from './given-running.ts';
import type { Shown } from './text-browser.ts';

type Given = {
  readonly api: Api;
  readonly base: string;
  readonly now: () => Promise<Told>;
  readonly said: (shown: Shown) => string;
};

/** The tests run in the order of the agreement's life. */
export function reportsOf(given: () => Given): void {
  test('is asked for on Mit arbejde with how late it is, and leads to its form', async () => {
    const { api, base, said } = given();
    const browser = await browse(api, 'member-odense');
    const work = await browser.get('/');
    expect(said(work)).toContain('Indberetning: 1. kvartal 2026 for Odense Kommune');
    expect(said(work)).toContain('dage over fristen 30. april 2026');
    const form = await browser.get(`${base}/indberet/kommune-461`);
    expect(said(form)).toContain('Kun samlede tal');
    expect(said(form)).toContain('1. kvartal 2026 2. kvartal 2026 3. kvartal 2026 4. kvartal 2026');
  });

  test('says at its fields what cannot be read, and keeps what was typed', async () => {
    const { api, base, now, said } = given();
    const browser = await browse(api, 'member-odense');
    const form = await browser.get(`${base}/indberet/kommune-461`);
    const again = await browser.send(form, 'Indberet tal', {
      'units-proever@2026-Q1': 'mange',
      table: 'Blodprøver;300\nNoget andet;4',
    });
    expect(again.status).toBe(400);
    expect(said(again)).toContain('Blodprøver, 1. kvartal 2026');
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
    const { api, base, now, said } = given();
    const browser = await browse(api, 'member-odense');
    const form = await browser.get(`${base}/indberet/kommune-461`);
    const table =
      '\t2026-Q1\t2026-Q2\nBlodprøver\t410\t"420"\nUdgift i perioden\t61.500,50\t63.000\nTaget på dagen\t92,5\t95';
    expect(said(await browser.send(form, 'Indberet tal', { table }))).toContain('Det er registreret.');
    // The button is pressed twice: the second answer equals the first, with the periods that the form showed.
    const rest = await browser.get(`${base}/indberet/kommune-461`);
    for (const press of [1, 2]) {
      const done = await browser.send(rest, 'Indberet tal', { 'units-proever@2026-Q3': '300' });
      expect([press, said(done)]).toEqual([press, expect.stringContaining('Det er registreret.')]);
    }
    const { reports, breaches } = await now();
    expect(reports.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
    expect(reports[0]?.figures).toMatchObject({ units: [{ value: 410 }], cost: 61500.5 });
    expect(breaches).toEqual([]);
    expect(said(await browser.get('/'))).toContain('Indberetning: 4. kvartal 2026 for Odense Kommune');
  });

  test('of several periods says which period a fault is of, and keeps what was pasted', async () => {
    const { api, base, said } = given();
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
    const { api, base, now, said } = given();
    const browser = await browse(api, 'member-odense');
    const form = await browser.get(`${base}/indberet/kommune-461`);
    expect(form.html).toContain(`href="${base}/skabelon.csv"`);
    const template = (await browser.get(`${base}/skabelon.csv`)).html;
    const bad = template.replace('Odense Kommune;2026-Q4;', 'Odense Kommune;2026-Q4;mange');
    const again = await browser.send(form, 'Indberet tal', { table: bad });
    expect([again.status, said(again)]).toEqual([400, expect.stringContaining('Linje 2, Blodprøver: Skriv et tal')]);
    // Values typed beside a complete table would be lost: nothing is sent, and everything is kept.
    const good = template.replace('Odense Kommune;2026-Q4;', 'Odense Kommune;2026-Q4;400');
    for (const typed of [{ comment: 'Ferie i juli' }, { 'units-proever@2026-Q4': '401' }]) {
      const beside = await browser.send(form, 'Indberet tal', { table: good, ...typed });
      expect([beside.status, said(beside)]).toEqual([400, expect.stringContaining('eller tøm felterne')]);
      for (const text of [...Object.values(typed), '2026-Q4;400']) expect(beside.html).toContain(text);
    }
    expect((await now()).reports.map(({ period }) => period)).not.toContain('2026-Q4');
  });

  test('is corrected with a reason, and both figures stand', async () => {
    const { api, base, now, said } = given();
    const browser = await browse(api, 'member-odense');
    const form = await browser.get(`${base}/ret/kommune-461/2026-Q3`);
    expect(said(await browser.send(form, 'Ret indberetning 3. kvartal 2026', { reason: '' }))).toContain(
      'Hvorfor det rettes',
    );
    await browser.send(form, 'Ret indberetning 3. kvartal 2026', {
      'units-proever@2026-Q3': '310',
      reason: 'Talt igen',
    });
    const report = (await now()).reports.find(({ period }) => period === '2026-Q3');
    expect([report?.figures.units[0]?.value, report?.earlier[0]?.figures.units[0]?.value]).toEqual([310, 300]);
    expect((await browser.get(`${base}/ret/kommune-461/2026-Q4`)).status).toBe(404);
  });

  test('stands against what was agreed, to the øre, by page and by API', async () => {
    const { api, base, said } = given();
    const browser = await browse(api, 'member-odense');
    const page = await browser.get(`${base}/opfoelgning`);
    // 410 and 420 of 1,200 a year at 185.50; 300 samples were agreed for the quarter.
    for (const each of ['Odense Kommune 1. kvartal 2026 55.650,00 kr. 76.055,00 kr. 61.500,50 kr.', '14.554,50 kr.'])
      expect(said(page)).toContain(each);
    expect(said(page)).toContain('Odense Kommune 4. kvartal 2026 (ikke indberettet)');
    expect(said(page)).toContain('Blodprøver over grænsen i 2 perioder i træk 3. kvartal 2026');
    expect(said(page)).toContain('Taget på dagen 90 95 92,5 På vej');
    const auditor = await api.service.tokenFor('auditor');
    const { body } = await api.send(auditor, 'GET', at(`/agreements/${base.split('/')[2]}/follow-up`));
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
    const { api, base } = given();
    const browser = await browse(api, 'member-odense');
    expect((await browser.get(`${base}/indberet/kommune-479`)).status).toBe(403);
    expect((await browser.get(`${base}/indberet/kommune-101`)).status).toBe(404);
  });
}
