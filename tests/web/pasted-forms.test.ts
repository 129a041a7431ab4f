// What a browser's form carries that cannot be kept: control characters of a paste, and bytes of another character set.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, type TextBrowser, textOf } from './text-browser.ts';

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
