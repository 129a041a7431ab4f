// Sessions in the database: everybody can sign in, however many grants they have and whichever page they asked for.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, type TextBrowser, textOf } from './text-browser.ts';

/** Every browser keeps a cookie of this many bytes, name and value together: RFC 6265bis §5.6. */
const LONGEST_COOKIE = 4_096;

let service: TestService;
let owner: pg.Client;
beforeAll(async () => {
  service = await startTestService();
  owner = new pg.Client({ connectionString: service.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await service.close();
});

const GRANTS = ['coordinator:fyn', ...Array.from({ length: 149 }, (_, n) => `member:kommune-med-et-langt-navn-${n}`)];

async function someone(grants: readonly string[] = GRANTS): Promise<string> {
  const subject = `person-${randomUUID()}`;
  await service.tokenWith(grants, { subject, name: `Navn på ${subject}` });
  return subject;
}

async function signInAs(browser: TextBrowser, account: string, to = '/') {
  const choice = await browser.send(await browser.get(to), 'Log ind');
  return browser.post(choice.url, new URLSearchParams({ account }));
}

function cookiesAreShort(browser: TextBrowser): void {
  for (const cookie of browser.cookies().split('; ')) expect(cookie.length).toBeLessThan(LONGEST_COOKIE / 4);
}

test('a person with 150 grants signs in, stays so, and is told all of them', async () => {
  const [browser, account] = [openTextBrowser(service.url), await someone()];
  const page = await signInAs(browser, account, '/hvem-er-jeg');
  expect(page.url).toBe('/hvem-er-jeg');
  expect(page.html.match(/Repræsentant for/g)).toHaveLength(149);
  expect((await browser.get('/sager')).url).toBe('/sager');
  cookiesAreShort(browser);
});

test('a long address is come back to, and a longer one without its filters', async () => {
  const browser = openTextBrowser(service.url);
  const long = `/sager?q=${'kateter%20'.repeat(500)}`;
  const page = await signInAs(browser, await someone(), long);
  expect(page.url).toBe(long);
  cookiesAreShort(browser);
  const other = openTextBrowser(service.url);
  expect((await signInAs(other, await someone(), `/sager?q=${'k%20'.repeat(2_200)}`)).url).toBe('/sager');
});

test('one sees where one is signed in, and ends it everywhere else', async () => {
  const account = await someone();
  const [here, there, other] = [
    openTextBrowser(service.url),
    openTextBrowser(service.url),
    openTextBrowser(service.url),
  ];
  await signInAs(there, account);
  await signInAs(other, await someone());
  const page = await signInAs(here, account, '/hvem-er-jeg');
  expect(textOf(page.html)).toMatch(/Logget ind .* \(denne browser\) Logget ind/);
  const after = await here.send(page, 'Log ud alle andre steder');
  expect(textOf(after.html)).toContain('Du er nu kun logget ind i denne browser.');
  expect(after.html).not.toContain('Log ud alle andre steder');
  expect((await there.get('/sager')).url).toBe('/log-ind?til=%2Fsager');
  expect((await other.get('/sager')).url).toBe('/sager');
});

test('nobody ends sessions without a form of their own', async () => {
  const account = await someone();
  const [here, there] = [openTextBrowser(service.url), openTextBrowser(service.url)];
  await signInAs(here, account);
  await signInAs(there, account);
  expect((await here.post('/log-ud-andre', new URLSearchParams())).status).toBe(403);
  const stranger = openTextBrowser(service.url);
  expect((await stranger.post('/log-ud-andre', new URLSearchParams())).status).toBe(403);
  expect((await there.get('/sager')).url).toBe('/sager');
});

test('who has not asked for a page for two hours signs in again, and a form that is sent then says so', async () => {
  const [browser, account] = [openTextBrowser(service.url), await someone()];
  await signInAs(browser, account);
  const form = await browser.get('/sager/ny');
  const seen = (minutes: number) =>
    owner.query(`update session set seen_at = now() - make_interval(mins => $2) where subject = $1`, [
      account,
      minutes,
    ]);
  await seen(119);
  expect((await browser.get('/sager')).url).toBe('/sager');
  const { rows } = await owner.query(
    'select seen_at > now() - interval $$1 minute$$ as now from session where subject = $1',
    [account],
  );
  expect(rows).toEqual([{ now: true }]);
  await seen(121);
  const refused = await browser.send(form, 'Opret forslaget', { titel: 'Skrevet længe' });
  expect(refused.status).toBe(403);
  expect(textOf(refused.html)).toContain('Log ind igen');
  expect((await browser.get('/sager')).url).toBe('/log-ind?til=%2Fsager');
});

test('a session ends after a working day, however much it is used', async () => {
  const [browser, account] = [openTextBrowser(service.url), await someone()];
  await signInAs(browser, account);
  await owner.query('update session set until = now() where subject = $1', [account]);
  expect((await browser.get('/sager')).url).toBe('/log-ind?til=%2Fsager');
});

test('what is in a session is read and made by the pages alone: moved or rewritten, it counts for nothing', async () => {
  const [poor, rich] = [await someone(['reader:syddanmark-2022']), await someone(['admin'])];
  const [browser, other] = [openTextBrowser(service.url), openTextBrowser(service.url)];
  await signInAs(other, rich);
  await signInAs(browser, poor);
  const { rows } = await owner.query<{ sealed: string }>('select sealed from session where subject = $1', [rich]);
  expect(Buffer.from(rows[0]?.sealed ?? '', 'base64url').toString('latin1')).not.toContain('admin');
  await owner.query('update session set sealed = $2 where subject = $1', [poor, rows[0]?.sealed]);
  expect((await browser.get('/sager')).url).toBe('/log-ind?til=%2Fsager');
});

test('an answer of the provider counts once, and a browser that keeps no cookie is told so', async () => {
  const [browser, account] = [openTextBrowser(service.url), await someone()];
  const choice = await browser.send(await browser.get('/log-ind'), 'Log ind');
  const before = browser.cookies();
  await browser.post(choice.url, new URLSearchParams({ account }));
  const again = await fetch(`${service.url}/signin/callback?code=x&state=y`, { headers: { cookie: before } });
  expect([again.status, textOf(await again.text())]).toEqual([400, expect.stringContaining('Login mislykkedes')]);

  const without = await fetch(`${service.url}/log-ind`, { method: 'POST', body: new URLSearchParams({ til: '/' }) });
  expect([without.status, textOf(await without.text())]).toEqual([403, expect.stringContaining('Log ind igen')]);
});
