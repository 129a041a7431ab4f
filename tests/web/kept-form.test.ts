// What is typed in a form is not lost: valid values are saved, invalid ones come back with an error, and concurrent
// edits of two people are merged.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierOfCase } from '../support/dossier-of-case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { browseAs, createCase, entriesOf, type Shown, type TextBrowser, textOf } from './text-browser.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
});
afterAll(() => service.close());

const as = (account: string) => browseAs(service.url, account);
const dossierOf = (id: string) => dossierOfCase(service, id);

/** No dependent field changed, and no pasted rows are pending. */
const NOTHING_ELSE = { fields: [], pasted: false };

describe('a form keeps what is typed', () => {
  let id = '';
  let browser: TextBrowser;
  const at = (group: string) => browser.get(`/sager/${id}/oplysninger/${group}`);
  const label = (page: Shown) => /<title>([^<]*)/.exec(page.html)?.[1];
  beforeAll(async () => {
    browser = await as('coordinator-fyn');
    id = await createCase(browser, 'Prøvesag');
  });

  test('what is valid is saved, what is not stays on the page with its error', async () => {
    const page = await browser.send(await at('omfang'), 'Gem og vend tilbage', {
      '/volume/activities/0/unit': 'besøg',
      '/volume/activities/0/counts/0/@': '',
      '/volume/activities/0/counts/0/low': 'tre',
      '/volume/activities/0/counts/0/expected': '1.250,5',
    });
    expect(page.status).toBe(400);
    expect(label(page)).toBe('Fejl: Omfang – Opgavebro');
    expect(page.html).toContain('href="#f-volume-activities-0-counts-0-low"');
    expect(page.html).toContain('value="tre"');
    expect(await dossierOf(id)).toMatchObject({
      volume: { activities: [{ unit: 'besøg', counts: [{ expected: 1250.5 }] }] },
    });
  });

  test('the same text at the field as the API gives', async () => {
    const page = await browser.send(await at('omfang'), 'Gem og vend tilbage', {
      '/volume/activities/0/counts/0/low': '9.000',
    });
    expect(textOf(page.html)).toContain('Lav, forventet og høj skal stå i stigende orden.');
    const kle = await browser.send(await at('opgaven'), 'Gem og vend tilbage', {
      '/task/kleNumber': '29-18',
      '/task/whatMoves': 'Skift',
    });
    expect(textOf(kle.html)).toContain('KLE-nummer: Har ikke den rigtige form.');
    expect((await dossierOf(id)).task).toMatchObject({ whatMoves: 'Skift' });
  });

  test('a personal number is refused and the rest is saved', async () => {
    const page = await browser.send(await at('opgaven'), 'Gem og vend tilbage', {
      '/task/targetGroup/inclusion': 'Som 010190-1234',
      '/task/citizenInvolvement/when': 'I maj',
    });
    expect(textOf(page.html)).toContain('Ligner et personnummer');
    const { task } = await dossierOf(id);
    expect(task?.targetGroup).toBeUndefined();
    expect(task?.citizenInvolvement?.when).toBe('I maj');
  });

  test('rows are added and removed by the form, and empty ones are not saved', async () => {
    const first = await at('opgaven');
    const two = await browser.send(first, 'Tilføj lovgrundlag', { '/task/legalBasis/0/citation': 'A' });
    expect(two.html).toContain('name="/task/legalBasis/1/citation"');
    expect(two.html).toContain('value="A"');
    expect(textOf(two.html)).toContain('Regnet på det, du har skrevet indtil nu, også det, der ikke er gemt.');
    expect(textOf(first.html)).toContain('Mangler: Lovgrundlag.');
    expect(textOf(two.html)).not.toContain('Mangler: Lovgrundlag.');
    const three = await browser.send(two, 'Tilføj lovgrundlag', { '/task/legalBasis/1/citation': 'B' });
    const removed = await browser.send(three, 'Fjern lovgrundlag 1');
    await browser.send(removed, 'Gem og vend tilbage');
    expect((await dossierOf(id)).task?.legalBasis).toEqual([{ citation: 'B' }]);
  });

  test('two people in the same field: both versions are shown, and the person chooses', async () => {
    const before = await at('opgaven');
    const after = await as('coordinator-fyn');
    await after.send(await after.get(`/sager/${id}/oplysninger/opgaven`), 'Gem og vend tilbage', {
      '/task/summary': 'Den andens',
      '/task/whyMove': 'Fordi',
    });
    const both = await browser.send(before, 'Gem og vend tilbage', { '/task/summary': 'Min' });
    expect(both.status).toBe(412);
    expect(textOf(both.html)).toMatch(/Din udgave: Min .*Den gemte udgave: Den andens/);
    await browser.send(both, 'Gem de valgte', { 'choose:/task/summary': 'mine' });
    expect((await dossierOf(id)).task).toMatchObject({ summary: 'Min', whyMove: 'Fordi' });
  });

  test('two people in different fields of one page: both are saved, and it is said', async () => {
    const before = await at('opgaven');
    const after = await as('coordinator-fyn');
    const page = await after.get(`/sager/${id}/oplysninger/opgaven`);
    await after.send(page, 'Gem og vend tilbage', { '/task/whyMove': 'Af en anden' });
    const saved = textOf((await browser.send(before, 'Gem og vend tilbage', { '/task/summary': 'Af mig' })).html);
    expect(saved).toMatch(/Imens har .+ ændret: Hvorfor opgaven skal flytte\. Begge dele er med\./);
    expect((await dossierOf(id)).task).toMatchObject({ summary: 'Af mig', whyMove: 'Af en anden' });
  });

  test('what a script saves by itself is saved as by the button, and says what was not', async () => {
    const form = entriesOf((await at('opgaven')).html);
    form.set('/task/summary', 'Gemt af sig selv');
    form.set('/task/kleNumber', '29-18');
    form.append('do', 'keep');
    const path = `/sager/${id}/oplysninger/opgaven`;
    const before = Number(form.get('revision'));
    expect(JSON.parse((await browser.post(path, form)).html)).toEqual({
      revision: before + 1,
      faults: 1,
      ...NOTHING_ELSE,
    });
    expect((await dossierOf(id)).task).toMatchObject({ summary: 'Gemt af sig selv' });
    form.set('revision', String(before + 1));
    expect(JSON.parse((await browser.post(path, form)).html)).toEqual({
      revision: before + 1,
      faults: 1,
      ...NOTHING_ELSE,
    });
  });

  test('what a script saves by itself says that pasted rows wait to be put in', async () => {
    const form = entriesOf((await at('omfang')).html);
    form.set('paste:/volume/activities/0/counts', 'Odense Kommune\t40');
    form.append('do', 'keep');
    const kept = JSON.parse((await browser.post(`/sager/${id}/oplysninger/omfang`, form)).html);
    expect(kept).toMatchObject({ faults: 0, pasted: true });
    expect(JSON.stringify((await dossierOf(id)).volume)).not.toContain('kommune-461');
  });

  test('nothing is saved by itself over what another wrote on the same page; what changed elsewhere does not matter', async () => {
    const form = entriesOf((await at('opgaven')).html);
    form.append('do', 'keep');
    form.set('/task/summary', 'Efter planen');
    await browser.send(await at('plan'), 'Gem og vend tilbage', { '/plan/startDate': '2. maj 2027' });
    const path = `/sager/${id}/oplysninger/opgaven`;
    const kept = JSON.parse((await browser.post(path, form)).html);
    expect(kept).toEqual({ revision: Number(form.get('revision')) + 2, faults: 0, ...NOTHING_ELSE });
    expect(await dossierOf(id)).toMatchObject({ task: { summary: 'Efter planen' }, plan: { startDate: '2027-05-02' } });
    form.set('revision', String(kept.revision));
    const after = await as('coordinator-fyn');
    await after.send(await after.get(path), 'Gem og vend tilbage', { '/task/whyMove': 'En andens' });
    form.set('/task/summary', 'Ikke denne');
    expect(JSON.parse((await browser.post(path, form)).html)).toEqual({ by: 'Karen Koordinator' });
    expect((await dossierOf(id)).task).toMatchObject({ summary: 'Efter planen', whyMove: 'En andens' });
  });

  test('changes in other forms are no conflict', async () => {
    const before = await at('opgaven');
    await browser.send(await at('plan'), 'Gem og vend tilbage', { '/plan/startDate': '1. maj 2027' });
    const saved = await browser.send(before, 'Gem og vend tilbage', { '/task/summary': 'Igen' });
    expect(saved.status).toBe(200);
    expect(await dossierOf(id)).toMatchObject({ task: { summary: 'Igen' }, plan: { startDate: '2027-05-01' } });
  });
});
