// What a person sees where a page cannot be given: words and a way on, never the API's problem document.
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

let service: TestService | undefined;
afterEach(() => service?.close());

test('too busy: a browser is told in words, everything else as the API tells it', async () => {
  service = await startTestService({ BUSY_AFTER_MS: '100' });
  const { url } = service;
  const end = performance.now() + 1_500;
  while (performance.now() < end);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const ask = (accept: string) => fetch(`${url}/sager`, { headers: { accept } });
  const [page, problem] = await Promise.all([ask('text/html'), ask('application/json')]);
  expect([page.status, page.headers.get('content-type'), page.headers.get('retry-after')]).toEqual([503, 'text/html; charset=utf-8', '5']);
  expect(textOf(await page.text())).toContain('Opgavebro har for travlt lige nu');
  expect([problem.status, ((await problem.json()) as { code: string }).code]).toEqual([503, 'overloaded']);
}, 30_000);

/** Lets nobody in any more, and shows out who is there. */
async function closeDatabase(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`alter database ${new URL(ownerUrl).pathname.slice(1)} connection limit 0`);
  await owner.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await owner.end();
}

test('the database is away: what is lost, and what to do', async () => {
  service = await startTestService();
  const browser = openTextBrowser(service.url);
  await signIn(browser, 'auditor');
  const home = await browser.get('/hvem-er-jeg');
  await closeDatabase(service.database.ownerUrl);
  const { status, html } = await browser.get('/sager?q=iv');
  expect(status).toBe(503);
  expect(textOf(html)).toMatch(/Opgavebro kan ikke nå sine data Prøv igen om et par minutter\..* nummeret \w+/);
  // What was asked for may be the page after saving: nothing is said of it.
  expect(html).not.toContain('Det, du var i gang med');
  expect(html).toContain('<a href="/sager?q=iv">Prøv igen</a>');
  const sent = await browser.send(home, 'English');
  expect(sent.status).toBe(503);
  expect(textOf(sent.html)).toMatch(/kan ikke nå sine data Det, du var i gang med, er ikke gemt\. Prøv igen om et par minutter\./);
  expect(textOf(sent.html)).not.toContain('Prøv igen Gå til');
}, 30_000);

test('what is refused in a case leads back to it', async () => {
  service = await startTestService();
  const browser = openTextBrowser(service.url);
  await signIn(browser, 'coordinator-fyn');
  const tasks = await browser.send(await browser.get('/sager/ny'), 'Opret forslaget', { titel: 'IV' });
  const [, , id] = tasks.url.split('/');
  const refused = await browser.send(await browser.get(`/sager/${id}/slet`), 'Slet kladden', { version: '77' });
  expect(refused.status).toBe(412);
  expect(refused.html).toContain(`<a href="/sager/${id}">Se sagen, som den er nu</a>`);
}, 30_000);
