// What a person sees instead of a page that fails: text and a way on, never the API's problem document.
import { request } from 'node:http';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

let service: TestService | undefined;
afterEach(() => service?.close());

test('too busy: a browser is told in words, everything else as the API tells it', async () => {
  service = await startTestService({}, 100);
  const { url } = service;
  const end = performance.now() + 2_500;
  while (performance.now() < end);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const ask = (accept: string) => fetch(`${url}/sager`, { headers: { accept } });
  const [page, problem] = await Promise.all([ask('text/html'), ask('application/json')]);
  expect([page.status, page.headers.get('content-type'), page.headers.get('retry-after')]).toEqual([
    503,
    'text/html; charset=utf-8',
    '5',
  ]);
  expect(textOf(await page.text())).toContain('Opgavebro har for travlt lige nu');
  expect([problem.status, ((await problem.json()) as { code: string }).code]).toEqual([503, 'overloaded']);
}, 30_000);

/** Refuses new connections and closes the existing ones. */
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
  // The request may be the redirect after a save: the page does not speak of lost work.
  expect(html).not.toContain('Det, du var i gang med');
  expect(html).toContain('<a href="/sager?q=iv">Prøv igen</a>');
  const sent = await browser.send(home, 'English');
  expect(sent.status).toBe(503);
  expect(textOf(sent.html)).toMatch(
    /kan ikke nå sine data Det, du var i gang med, er ikke gemt\. Prøv igen om et par minutter\./,
  );
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

describe('an address that cannot be read', () => {
  let own: TestService;
  beforeAll(async () => {
    own = await startTestService();
  });
  afterAll(() => own.close());
  const MALFORMED = ['/%E0%A4%A', '/sager/%E0%A4%A', '/sager/%', `/sager/${'x'.repeat(101)}`];
  const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'en' };

  it.each(MALFORMED)(
    '%s: a browser is told in words, with the headers of the page that does not exist',
    async (path) => {
      const [page, unknown] = await Promise.all(
        [path, '/nothing'].map((each) => fetch(own.url + each, { headers: BROWSER })),
      );
      if (!page || !unknown) throw new Error('not asked');
      expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
      const html = await page.text();
      expect(textOf(html)).toMatch(/Adressen kan ikke læses Noget af adressen er gået tabt.* Gå til Mit arbejde/);
      expect(html).toMatch(/<html lang="da">.*<title>Fejl: Adressen kan ikke læses/);
      const headers = (answer: Response) =>
        Object.fromEntries(
          [...answer.headers].filter(([name]) => !['date', 'traceparent', 'content-length'].includes(name)),
        );
      expect(headers(page)).toEqual(headers(unknown));
      expect(page.headers.get('content-security-policy')).toContain("style-src 'self'");
      expect(page.headers.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-/);
    },
  );

  it.each([
    ['/v1/proposals/%E0%A4%A', BROWSER.accept],
    ['/v1/%E0%A4%A', 'application/json'],
    ['/sager/%E0%A4%A', '*/*'],
  ])('%s asked for as %s: the problem in the language asked for', async (path, accept) => {
    const answer = await fetch(own.url + path, { headers: { ...BROWSER, accept } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect([answer.headers.get('content-language'), answer.headers.has('api-version')]).toEqual([
      'en',
      path.startsWith('/v1/'),
    ]);
    expect(await answer.json()).toMatchObject({ code: 'malformed-request', status: 400, instance: path });
  });

  it('an unknown address that is no path is no fault of the service', async () => {
    const { port } = new URL(own.url);
    const { status } = await new Promise<{ readonly status?: number }>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: '//[', headers: BROWSER }, (answer) => {
        answer.resume();
        resolve({ ...(answer.statusCode && { status: answer.statusCode }) });
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(404);
  });
});
