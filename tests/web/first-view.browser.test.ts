// The bytes sent for the first view of each page, and that no page violates its own Content-Security-Policy.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, type Person, personAt } from './chromium.ts';

/** Limit of the first view in bytes, as sent: compressed, with headers. */
const MOST = 150_000;

let service: TestService;
let browser: Browser;
let person: Person;
const ids = { draft: '', review: '', submission: '' };
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
  const api = createApi(service.url);
  const draft = await createDraft(api, 'coordinator-fyn', 'Kladde');
  await fillIn(draft, 'coordinator-fyn', ivAntibiotics);
  const review = await createDraft(api, 'coordinator-fyn', 'Forelagt');
  await fillIn(review, 'coordinator-fyn', ivAntibiotics);
  const { id } = await submit(review, 'coordinator-fyn', ['trin-1', 'trin-2', 'trin-3', 'trin-4']);
  Object.assign(ids, { draft: draft.id, review: review.id, submission: id });
  person = await personAt(browser, service.url, 'coordinator-fyn');
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** All bytes received until the network was idle, counted by the browser. */
async function bytesOf(page: Page, path: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  let sum = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sum += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await session.detach();
  return sum;
}

test('the first view is small: front page, case, forms', { timeout: 60_000 }, async () => {
  const { page } = person;
  const paths = {
    'front page': '/',
    case: `/sager/${ids.review}`,
    'short form': `/sager/${ids.draft}/oplysninger/opgaven`,
    'form with 26 rows': `/sager/${ids.draft}/oplysninger/omkostninger`,
    economy: `/sager/${ids.draft}/oekonomi`,
  };
  for (const [name, path] of Object.entries(paths)) {
    const bytes = await bytesOf(page, path);
    console.info(`first view of the ${name}: ${kilobytes(bytes)}`);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes, name).toBeLessThan(MOST);
  }
});

test('what a form loads when somebody begins to type', async () => {
  const { page } = person;
  await page.goto(`/sager/${ids.draft}/oplysninger/opgaven`);
  await page.locator('[name="/task/summary"]').fill('Kort');
  await page.getByText('Regnet på det, du har skrevet indtil nu').waitFor();
  const later = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /worker|grundlag/.test(name))
      .map(({ transferSize }) => transferSize),
  );
  const sum = later.reduce((all, size) => all + size, 0);
  console.info(`a form, when somebody begins to type: ${kilobytes(sum)} more`);
  expect(later).toHaveLength(2);
  expect(sum).toBeLessThan(MOST);
});

/** Violations of the Content-Security-Policy, as reported to the page. */
async function listen(page: Page): Promise<readonly string[]> {
  const stopped: string[] = [];
  await page.exposeFunction('policyStopped', (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(window, 'policyStopped')(`${location.pathname}: ${effectiveDirective} ${blockedURI}`);
    });
  });
  return stopped;
}

test('no page has anything its policy stops, also while it is used', { timeout: 60_000 }, async () => {
  const { page, complaints } = person;
  const stopped = await listen(page);
  const draft = [
    '',
    '/oplysninger',
    '/oplysninger/omfang',
    '/vurdering',
    '/oekonomi',
    '/ansvar',
    '/forelaeg',
    '/kopier',
  ];
  const paths = ['/', '/sager', '/sager/ny', '/rammer', '/was', ...draft.map((path) => `/sager/${ids.draft}${path}`)];
  for (const path of [...paths, `/sager/${ids.review}`, `/forelaeggelser/${ids.submission}/afgoerelse`]) {
    await page.goto(path);
    const slider = page.locator('#omfang-skyder');
    if (await slider.isVisible()) {
      await slider.press('ArrowRight');
      await page.waitForURL(/omfang=/);
    }
    const add = page.locator('button[value^="add:"]').first();
    if (await add.isVisible()) {
      await add.press('Enter');
      await page.locator('#besked', { hasText: 'tilføjet' }).waitFor({ state: 'attached' });
      await page.getByText('Regnet på det, du har skrevet indtil nu').waitFor();
    }
  }
  expect(stopped).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a script that somebody got into a page is stopped, and told of', async () => {
  const page = await person.context.newPage();
  const stopped = await listen(page);
  await page.route('**/sager', async (route) => {
    const answer = await route.fetch();
    const planted = '<script>document.title = "planted"</script><img src="x" onerror="document.title = 1"></body>';
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', planted) });
  });
  await page.goto('/sager');
  await expect
    .poll(() => stopped)
    .toEqual(expect.arrayContaining(['/sager: script-src-elem inline', '/sager: script-src-attr inline']));
  expect(await page.title()).toContain('Sager');
});
