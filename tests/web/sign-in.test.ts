import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

describe('signing in', () => {
  test('leads through the provider to the page asked for, with the person named', async () => {
    const browser = openTextBrowser(service.url);
    const door = await browser.get('/sager?status=draft');
    expect(door.url).toBe('/log-ind?til=%2Fsager%3Fstatus%3Ddraft');
    const choice = await browser.send(door, 'Log ind');
    const page = await browser.post(choice.url, new URLSearchParams({ account: 'coordinator-fyn' }));
    expect(page.url).toBe('/sager?status=draft');
    expect(textOf(page.html)).toContain('Karen Koordinator');
  });

  test('says who one is, with grants in words', async () => {
    const browser = openTextBrowser(service.url);
    await signIn(browser, 'planner-syddanmark');
    const who = textOf((await browser.get('/hvem-er-jeg')).html);
    expect(who).toContain('Du er logget ind som Per Planlægger');
    expect(who).toContain('Fører afgørelser for Sundhedssamarbejdsudvalget');
  });

  test('signing out ends the session here and at the provider', async () => {
    const browser = openTextBrowser(service.url);
    const page = await signIn(browser, 'coordinator-fyn');
    const asked = await browser.send(page, 'Log ud');
    expect(asked.url).toMatch(/^\/demo-idp\/session\/end/);
    expect((await browser.get('/sager')).url).toContain('/log-ind');
    const out = await browser.send(asked, 'Log ud');
    expect(out.url).toBe('/log-ind?til=%2F');
    const again = await browser.send(out, 'Log ind');
    expect(textOf(again.html)).toContain('Vælg en rolle');
  });

  test('a copy of the cookie from before the sign-out counts no longer, for pages and forms alike', async () => {
    const browser = openTextBrowser(service.url);
    const page = await signIn(browser, 'coordinator-fyn');
    const cookie = browser.cookies();
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(service.url + path, {
        ...init,
        redirect: 'manual',
        headers: { ...init.headers, cookie, accept: 'text/html' },
      });
    expect((await ask('/sager')).status).toBe(200);
    const _csrf = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/sager/ny')).html)?.[1] ?? '';
    await browser.send(page, 'Log ud');
    expect((await ask('/sager')).headers.get('location')).toMatch(/^\/log-ind/);
    const body = new URLSearchParams({ _csrf, titel: 'Genspillet', klynge: 'syddanmark-2022 fyn' }).toString();
    const posted = await ask('/sager/ny', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([303, 403]).toContain(posted.status);
    const later = openTextBrowser(service.url);
    await signIn(later, 'coordinator-fyn');
    expect((await later.get('/sager?q=Genspillet')).html).not.toContain('Genspillet</a>');
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'evil'])('never leads to %s', async (to) => {
    const browser = openTextBrowser(service.url);
    const door = await browser.get(`/log-ind?til=${encodeURIComponent(to)}`);
    expect(door.html).toContain('name="til" value="/"');
  });

  test('an answer nobody asked for is refused in words', async () => {
    const browser = openTextBrowser(service.url);
    const page = await browser.get('/signin/callback?code=x&state=y');
    expect(page.status).toBe(400);
    expect(textOf(page.html)).toContain('Login mislykkedes');
  });
});

describe('forms', () => {
  test('one without its token, or with that of another session, is refused and changes nothing', async () => {
    const [mine, other] = [openTextBrowser(service.url), openTextBrowser(service.url)];
    await signIn(mine, 'coordinator-fyn');
    await signIn(other, 'coordinator-fyn');
    const token = /name="_csrf" value="([^"]+)"/.exec((await other.get('/sager/ny')).html)?.[1] ?? '';
    for (const _csrf of ['', 'x', token]) {
      const page = await mine.post(
        '/sager/ny',
        new URLSearchParams({ _csrf, titel: 'Forfalsket', klynge: 'syddanmark-2022 fyn' }),
      );
      expect(page.status).toBe(403);
      expect(textOf(page.html)).toContain('Siden var for gammel');
    }
    expect((await mine.get('/sager?q=Forfalsket')).html).not.toContain('Forfalsket</a>');
  });
});

test('who asks too often is told to wait, in words, and files are not counted', async () => {
  const limited = await startTestService({ RATE_LIMIT_PER_MINUTE: '4' });
  const browser = openTextBrowser(limited.url);
  const pages = [];
  for (let n = 0; n < 6; n++) pages.push(await browser.get('/log-ind'));
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429]);
  expect(textOf(pages[5]?.html ?? '')).toContain('Vent et minut, og prøv igen');
  expect(Number(pages[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
  const sheet = /href="(\/assets\/opgavebro\.[0-9a-f]{10}\.css)"/.exec(pages[0]?.html ?? '')?.[1] ?? '';
  expect((await fetch(limited.url + sheet)).status).toBe(200);
  await limited.close();
});

/** The bytes as received, which `fetch` would decompress. */
function sent(path: string, accepted: string): Promise<{ readonly encoding: string; readonly bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(service.url + path, { headers: { 'accept-encoding': accepted } }, async (answer) => {
      const bytes = Buffer.concat(await answer.toArray());
      resolve({ encoding: answer.headers['content-encoding'] ?? 'identity', bytes });
    }).on('error', reject);
  });
}

describe('headers', () => {
  test('a page is never kept, runs nothing inline and is sealed to this service', async () => {
    const page = await openTextBrowser(service.url).get('/log-ind');
    expect(page.headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(page.html).not.toMatch(/<script>|<style|\sstyle=|\son[a-z]+=/);
    expect(page.headers.getSetCookie().join()).toMatch(
      /^opgavebro=[^;]+; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('a page is compressed where the browser takes it', async () => {
    const [plain, gzip, br] = await Promise.all(['identity', 'gzip', 'br'].map((accepted) => sent('/was', accepted)));
    expect([plain?.encoding, gzip?.encoding, br?.encoding]).toEqual(['identity', 'gzip', 'br']);
    const texts = [plain?.bytes, gunzipSync(gzip?.bytes ?? ''), brotliDecompressSync(br?.bytes ?? '')].map(String);
    for (const text of texts) expect(text).toContain('</html>');
    expect(gzip?.bytes.length).toBeLessThan(plain?.bytes.length ?? 0);
    expect(br?.bytes.length).toBeLessThan((plain?.bytes.length ?? 0) / 2);
  });

  test.each([
    ['br;q=0', 'identity'],
    ['gzip, br;q=0', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br; q=0.000, *;q=0.5', 'gzip'],
    ['br;q=0.1, gzip;q=0', 'br'],
    ['gzip;q=0, br;q=0', 'identity'],
    ['', 'identity'],
  ])('a page is not sent as it was refused to be: %s', async (accepted, encoding) => {
    expect((await sent('/was', accepted)).encoding).toBe(encoding);
    const sheet =
      /href="(\/assets\/opgavebro\.[0-9a-f]{10}\.css)"/.exec((await sent('/was', 'identity')).bytes.toString())?.[1] ??
      '';
    expect((await sent(sheet, accepted)).encoding).toBe(encoding);
  });

  test('assets are kept forever under the hash of their content; the first view is small', async () => {
    const page = await openTextBrowser(service.url).get('/log-ind');
    const sheet = /href="(\/assets\/opgavebro\.[0-9a-f]{10}\.css)"/.exec(page.html)?.[1] ?? '';
    const answer = await fetch(service.url + sheet, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    const css = await answer.text();
    for (const part of ['unicode-range', '.button-primary', '.paper-scroll', '.picture-scroll', '.ob-nav'])
      expect(css).toContain(part);
    expect(css).not.toMatch(/url\((?!\/assets\/)/);
  });

  test.each(['/assets/none.css', '/assets/../package.json', '/assets/'])('%s is not there', async (address) => {
    for (const accept of ['text/css', 'text/html', '*/*']) {
      const answer = await fetch(service.url + address, { headers: { accept } });
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([404, []]);
    }
  });

  test('an address nobody knows is a page for people and a problem for programs', async () => {
    const page = await openTextBrowser(service.url).get('/findes-ikke');
    expect([page.status, textOf(page.html)]).toEqual([404, expect.stringContaining('Siden findes ikke')]);
    const problem = await fetch(`${service.url}/findes-ikke`, { headers: { accept: 'application/json' } });
    expect(problem.headers.get('content-type')).toContain('application/problem+json');
  });
});

test('the language is kept in the session', async () => {
  const browser = openTextBrowser(service.url);
  await signIn(browser, 'coordinator-fyn');
  const page = await browser.send(await browser.get('/sager'), 'English');
  expect(page.url).toBe('/sager');
  expect(page.html).toContain('<html lang="en">');
  expect(textOf((await browser.get('/')).html)).toContain('Waiting for me');
});
