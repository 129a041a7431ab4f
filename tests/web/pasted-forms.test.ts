// Form data that cannot be stored: pasted control characters, and bytes of another character set.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { entriesOf, openTextBrowser, type Shown, signIn, type TextBrowser, textOf } from './text-browser.ts';

let service: TestService;
let browser: TextBrowser;
let id: string;
beforeAll(async () => {
  service = await startTestService();
  browser = openTextBrowser(service.url);
  await signIn(browser, 'coordinator-fyn');
  const made = await browser.send(await browser.get('/sager/ny'), 'Opret forslaget', { titel: 'Sår\u0002pleje\u001e' });
  id = made.url.split('/')[2] ?? '';
  expect(textOf(made.html)).toContain('Usynlige styretegn');
});
afterAll(() => service.close());

it('control characters are dropped and it is said once; a break of Word is a line break', async () => {
  const page = await browser.get(`/sager/${id}/oplysninger/opgaven`);
  expect(textOf(page.html)).not.toContain('Usynlige styretegn');
  const saved = await browser.send(page, 'Gem og vend tilbage', {
    '/task/whyMove': 'Linje et\u000blinje to\u001f\fside to',
  });
  expect(saved.status).toBe(200);
  expect(textOf(saved.html)).toContain('Usynlige styretegn, som fulgte med den indsatte tekst, er fjernet.');
  const again = await browser.get(`/sager/${id}/oplysninger/opgaven`);
  expect(textOf(again.html)).not.toContain('Usynlige styretegn');
  expect(again.html).toContain('Linje et\nlinje to\nside to</textarea>');
});

it.each([
  ['percent-encoded', (name: string) => Buffer.from(`${name}=s%E5r`)],
  ['as they are', (name: string) => Buffer.concat([Buffer.from(`${name}=s`), Buffer.from([0xe5]), Buffer.from('r')])],
])('bytes of Latin-1, %s, are refused and nothing is saved', async (_how, body) => {
  const answer = await fetch(`${service.url}/sager/${id}/oplysninger/opgaven`, {
    method: 'POST',
    body: new Uint8Array(body('/task/whyMove')),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', cookie: browser.cookies() },
  });
  expect(answer.status).toBe(400);
  expect(textOf(await answer.text())).toContain('Formularen kunne ikke læses');
  expect((await browser.get(`/sager/${id}/oplysninger/opgaven`)).html).toContain(
    'Linje et\nlinje to\nside to</textarea>',
  );
});

it('a form that is sent when the session has run out says so, and leads back to its page', async () => {
  const answer = await fetch(`${service.url}/sager/${id}/oplysninger/opgaven`, {
    method: 'POST',
    body: 'a=b',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
      referer: `${service.url}/sager/${id}/oplysninger/opgaven?fejl=1`,
    },
  });
  const html = await answer.text();
  expect([answer.status, textOf(html)]).toEqual([403, expect.stringContaining('Du er logget ud')]);
  expect(html).toContain(`/log-ind?til=${encodeURIComponent(`/sager/${id}/oplysninger/opgaven?fejl=1`)}`);
});

/** Sends a form with a file as a browser without script does. */
async function upload(path: string, file: string): Promise<Shown> {
  const page = await browser.get(path);
  const form = new FormData();
  form.set('_csrf', entriesOf(page.html).get('_csrf') ?? '');
  form.set('file', new File([file], 'tal.csv'));
  const headers = { accept: 'text/html', cookie: browser.cookies() };
  const answer = await fetch(`${service.url}${path}`, { method: 'POST', body: form, headers });
  return { url: path, status: answer.status, html: await answer.text(), headers: answer.headers };
}

it('figures from a file: every fault with its place and nothing saved, then what changes, and saved', async () => {
  const path = `/sager/${id}/regneark`;
  const start = 'Aktiviteter\nNavn;Enhed\nBesøg;besøg\n\nAntal pr. part\nAktivitet;Part;Antal pr. år, forventet\n';
  const wrong = await upload(path, `${start}Besøg;Odinse;mange\n`);
  expect([wrong.status, textOf(wrong.html)]).toEqual([
    400,
    expect.stringContaining(
      'Arket »Antal pr. part«, række 7, kolonne C (Antal pr. år, forventet): »mange« er ikke et tal.',
    ),
  ]);
  const none = await upload(path, '');
  expect([none.status, textOf(none.html)]).toEqual([400, expect.stringContaining('Vælg en fil.')]);
  const right = await upload(path, `${start}Besøg;Odense;1.250\n`);
  expect(textOf(right.html)).toContain('Tallene er ikke gemt endnu');
  expect(textOf(right.html)).toContain('Odense Kommune');
  expect(textOf((await browser.get(`/sager/${id}/oplysninger/omfang`)).html)).not.toContain('Besøg');
  const saved = await browser.send(right, 'Gem tallene');
  expect(textOf(saved.html)).toContain('Tallene er gemt.');
  expect((await browser.get(`/sager/${id}/oplysninger/omfang`)).html).toContain('value="1.250"');
  const file = await browser.get(`${path}.csv`);
  expect(file.html).toContain('Besøg;Odense Kommune;;1250;');
  // The file already has the two alternatives that every case compares; there is nothing else to save.
  const again = textOf((await upload(path, file.html)).html);
  expect(again).toContain('Det foreslåede Ny række');
  expect(again).not.toContain('Odense Kommune');
});

it('rows that were pasted and not put in are not dropped by the button that saves', async () => {
  const list = '/volume/activities/0/counts';
  const at = `/sager/${id}/oplysninger/omfang`;
  const typed = { '/volume/activities/0/name': 'Sårbesøg', [`paste:${list}`]: 'Part\tForventet\nOdense\t360' };
  const shown = await browser.send(await browser.get(at), 'Gem og vend tilbage', typed);
  expect(textOf(shown.html)).toContain('Intet er gemt endnu: kopierede rækker er ikke sat ind.');
  expect(entriesOf(shown.html).get(`paste:${list}`)?.trim()).toBe('Part\tForventet\nOdense\t360');
  expect(entriesOf(shown.html).get('/volume/activities/0/name')).toBe('Sårbesøg');
  // After it is deleted from the field, the page is saved.
  const saved = await browser.send(shown, 'Gem og vend tilbage', { [`paste:${list}`]: '' });
  expect(textOf(saved.html)).toContain('Oplysningerne er gemt.');
});
