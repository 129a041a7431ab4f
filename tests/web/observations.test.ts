// Observations of task drift without script: reported on one page, found in the list with its picture, closed, and
// promoted to a case.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { browseAs, type Shown, type TextBrowser, textOf } from './text-browser.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
}, 60_000);
afterAll(() => service?.close());

const browse = (account: string) => browseAs(service.url, account);

const FILLED = {
  hvad: 'Hjemmesygeplejen skifter kateter, fordi ambulatoriet ikke har tid.',
  opgavetype: 'kateter',
  hvem: 'syddanmark-2022 kommune-461',
  siden: '1.4.2026',
  antal: '4',
  per: 'week',
  mangler: ['money', 'instruction'],
};

async function reported(browser: TextBrowser, over: object = {}): Promise<Shown> {
  return browser.send(await browser.get('/uaftalt/ny'), 'Indberet', { ...FILLED, ...over });
}

test('a member reports in one page and reads it back', async () => {
  const browser = await browse('member-odense');
  const registers = await browser.get('/uaftalt');
  expect(registers.html).toContain('href="/uaftalt"');
  const shown = await reported(browser);
  const said = textOf(shown.html);
  for (const each of [
    'Tak. Det er indberettet.',
    FILLED.hvad,
    'Anlæggelse og pleje af kateter',
    'Odense Kommune',
    '1. april 2026',
    '4 gange om ugen',
    'Penge, Skriftlig instruks',
  ])
    expect(said).toContain(each);
});

test('what cannot be read stands at its field, and nothing typed is lost', async () => {
  const browser = await browse('member-odense');
  const shown = await reported(browser, { hvad: '', siden: 'i foråret', antal: 'mange', per: '' });
  expect(shown.status).toBe(400);
  const said = textOf(shown.html);
  expect(said).toContain('Fejl');
  for (const id of ['fhvad', 'fsiden', 'fantal', 'fper']) expect(shown.html).toContain(`id="${id}-error"`);
  expect(shown.html).toContain('value="i foråret"');
  const summary = textOf(/id="fejl".*?<\/ul>/s.exec(shown.html)?.[0] ?? '');
  for (const each of [
    'Hvad sker der? Skal',
    'Siden hvornår, cirka? Skriv en dato',
    'Om dagen, ugen, måneden eller året: ',
  ])
    expect(summary).toContain(each);
  for (const each of ['Skriv en dato, for eksempel', 'Skriv et tal, for eksempel']) expect(said).toContain(each);
  const personal = await reported(browser, { hvad: 'Det var 010180-1234' });
  expect(textOf(personal.html)).toContain('Ligner et personnummer');
});

test('sent twice from the same page, it is there once; with other words it is refused', async () => {
  const browser = await browse('member-odense');
  const form = await browser.get('/uaftalt/ny');
  const first = await browser.send(form, 'Indberet', { ...FILLED, opgavetype: 'draen' });
  const second = await browser.send(form, 'Indberet', { ...FILLED, opgavetype: 'draen' });
  expect(second.url).toBe(first.url);
  const other = await browser.send(form, 'Indberet', { ...FILLED, opgavetype: 'draen', hvad: 'Noget andet' });
  expect(textOf(other.html)).toContain('Allerede sendt med et andet indhold');
});

test('the list says in a sentence and a table what the picture shows, and can be filtered', async () => {
  const browser = await browse('coordinator-fyn');
  const all = await browser.get('/uaftalt');
  const said = textOf(all.html);
  expect(said).toMatch(/Oftest set: .* \(1\)\./);
  expect(said).toMatch(/2 observationer: 2 er åbne, 0 er blevet til sager, 0 er lukket\./);
  expect(all.html).toContain('<svg');
  expect(textOf((await browser.get('/uaftalt?opgavetype=draen')).html)).toContain('Pasning af dræn');
  expect(textOf((await browser.get('/uaftalt?q=dialyse')).html)).toContain('Ingen poster passer');
  expect((await browser.get('/uaftalt?ramme=findes-ikke')).status).toBe(404);
});

test('a coordinator makes a case of it; it then leads there, and nothing more can be done', async () => {
  const member = await browse('member-odense');
  const { url } = await reported(member, { opgavetype: 'stomi' });
  expect((await member.get(`${url}/sag`)).status).toBe(403);
  const browser = await browse('coordinator-fyn');
  const promoted = await browser.send(await browser.get(`${url}/sag`), 'Lav en sag af den');
  const said = textOf(promoted.html);
  expect(said).toContain('Observationen er blevet til en sag.');
  expect(said).not.toContain('Luk den');
  const link = /href="(\/sager\/[0-9a-f-]{36})"/.exec(promoted.html)?.[1] ?? '';
  expect(textOf((await browser.get(link)).html)).toContain('Stomipleje');
});

test('its author corrects it and closes it with a reason', async () => {
  const browser = await browse('member-odense');
  const { url } = await reported(browser, { opgavetype: 'ilt' });
  const changed = await browser.send(await browser.get(`${url}/ret`), 'Gem', { siden: '', mangler: [] });
  expect(textOf(changed.html)).toContain('Det er gemt.');
  expect(textOf(changed.html)).not.toContain('1. april 2026');
  const empty = await browser.send(await browser.get(`${url}/luk`), 'Luk den');
  expect(empty.status).toBe(400);
  const closed = await browser.send(await browser.get(`${url}/luk`), 'Luk den', {
    grund: 'Ambulatoriet har taget den.',
  });
  expect(textOf(closed.html)).toContain('Ambulatoriet har taget den.');
  expect((await browser.get(`${url}/luk`)).status).toBe(200);
});

test.each([
  ['English', 'Unagreed drift of tasks'],
  ['Svenska', 'Oavtalad uppgiftsglidning'],
])('is there in %s', async (language, ...words) => {
  const browser = await browse('reader-syddanmark');
  await browser.send(await browser.get('/uaftalt'), language);
  const said = textOf((await browser.get('/uaftalt')).html);
  for (const each of words) expect(said).toContain(each);
});

test('an experience is shared, found by a word, read by another cluster on its work list, and withdrawn', async () => {
  const browser = await browse('coordinator-fyn');
  const at = '/erfaringer/syddanmark-2022/ny';
  const empty = await browser.send(await browser.get(at), 'Gem', { place: 'fyn', title: 'Ring', matters: 'Alle' });
  expect([empty.status, textOf(empty.html).includes('Skriv, hvad der virkede')]).toEqual([400, true]);
  const filled = { place: 'fyn', title: 'Ring dagen før', worked: 'Ingen zebrafisk ventede', matters: 'Aftenvagter' };
  const made = await browser.send(await browser.get(at), 'Gem', filled);
  expect(textOf(made.html)).toContain('Erfaringen er delt med de andre klynger. ');
  expect(textOf(made.html)).toContain('0 af 3 har svaret.');
  const neighbour = await browse('coordinator-lillebaelt');
  const work = await neighbour.get('/');
  expect(textOf(work.html)).toContain('Sundhedsklynge Fyn har delt en erfaring: læst af');
  const form = /href="(\/erfaringer\/[^"]+\/svar\?klynge=lillebaelt)"/.exec(work.html)?.[1] ?? '';
  const heard = await neighbour.send(await neighbour.get(form), 'Send svaret', { words: 'Det prøver vi også' });
  expect(textOf(heard.html)).toMatch(/1 af 3 har svaret\..*Det prøver vi også/);
  expect(textOf((await neighbour.get('/')).html)).not.toContain('har delt en erfaring');
  expect(textOf((await neighbour.get('/erfaringer?q=zebrafisk')).html)).toContain('Ring dagen før');
  expect(textOf((await neighbour.get('/erfaringer?q=giraf')).html)).toContain('Ingen poster passer');
  expect((await neighbour.get(`${new URL(made.url, 'http://x').pathname}/ret`)).status).toBe(403);
  const one = new URL(made.url, 'http://x').pathname;
  const changed = await browser.send(await browser.get(`${one}/ret`), 'Gem', { failed: 'Weekender' });
  expect(textOf(changed.html)).toContain('Hvad virkede ikke Weekender');
  const gone = await browser.send(await browser.get(`${one}/traek-tilbage`), 'Træk den tilbage', { reason: 'Lukket' });
  expect(textOf(gone.html)).toContain('Trukket tilbage');
  expect((await neighbour.get(`${one}/svar`)).status).toBe(409);
});

test('a draft is announced to the other clusters, who see what is told and answer, and not the draft', async () => {
  const browser = await browse('coordinator-fyn');
  const draft = await browser.send(await browser.get('/sager/ny'), 'Opret forslaget', { titel: 'IV i hjemmet' });
  const at = /\/sager\/[0-9a-f-]{36}/.exec(draft.url)?.[0] ?? '';
  expect(textOf((await browser.get(at)).html)).toContain('Orientér de andre klynger tidligt');
  const form = await browser.get(`${at}/orienter-tidligt`);
  expect(form.html).toContain('value="IV i hjemmet"');
  const title = 'Orientér de andre klynger tidligt';
  const empty = await browser.send(form, title, { why: ' ' });
  expect([empty.status, empty.html.includes('href="#fwhy"')]).toEqual([400, true]);
  const made = await browser.send(form, title, { why: 'Har nogen aftalt nætterne?', taskType: 'iv-medicin' });
  const one = new URL(made.url, 'http://x').pathname;
  const neighbour = await browse('coordinator-lillebaelt');
  expect((await neighbour.get(at)).status).toBe(404);
  const shown = await neighbour.get(one);
  expect(textOf(shown.html)).toContain('Har nogen aftalt nætterne?');
  expect(shown.html).not.toContain(`href="${at}"`);
  const work = await neighbour.get('/');
  const answer = /href="(\/tidlige-orienteringer\/[^"]+\/svar\?klynge=lillebaelt)"/.exec(work.html)?.[1] ?? '';
  await neighbour.send(await neighbour.get(answer), 'Send svaret', { words: 'Ja, med hjemmesygeplejen.' });
  const told = textOf((await browser.get(at)).html);
  expect(told).toMatch(/orienteret tidligt .*: 1 af 3 har svaret/);
  expect(told).toMatch(/Lillebælt Ja, med hjemmesygeplejen\. – .* af /);
  expect(textOf((await browser.get('/tidlige-orienteringer')).html)).toContain('1 af 3 har svaret.');
  expect((await neighbour.get(`${one}/afslut`)).status).toBe(403);
  const again = await browser.send(await browser.get(`${at}/orienter-tidligt`), title, { why: 'Igen' });
  expect(again.status).toBe(409);
  const closed = await browser.send(await browser.get(`${one}/afslut`), 'Afslut orienteringen', { reason: 'Opgivet' });
  expect(textOf(closed.html)).toContain('Opgivet (');
  expect(textOf((await browser.get(at)).html)).toContain(title);
});
