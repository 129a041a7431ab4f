// Every page in a real browser, for the roles that use it and in the states they meet: no axe violations, no
// violations of the Content-Security-Policy, nothing wider than a telephone, no missing text, one primary action, in
// Danish and English.
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEXTS } from '../../src/web/texts/index.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { violationsOn } from './axe.ts';
import { openChromium, type Person, personAt, shoot } from './chromium.ts';
import { PLACES, playCases } from './looks-places.ts';
import type { Cases } from './place.ts';

let service: TestService;
let browser: Browser;
let cases: Cases;
/**
 * `npm run test:looks` checks everything in both languages and widths. `npm test` checks the width of Danish pages at
 * both widths; axe runs on the Danish page at desktop width, and on the English one, and a form, at telephone width.
 */
const WHOLE = process.env.LOOKS !== undefined;
/** Text keys, unfilled slots, invalid values, and ids in the place of names. */
const KEYS = Object.keys(TEXTS).filter((key) => key.includes('.'));
const FORGOTTEN = new RegExp(
  `(?<![\\w.])(${KEYS.map((key) => key.replaceAll('.', '\\.')).join('|')})(?![\\w.])|\\{\\w+\\}|\\bNaN\\b|\\bundefined\\b|\\[object|\\bseed \\d|(?<![\\w-])[a-z]+-\\d{3,4}(?![\\w-])`,
);
/** Cookies after a sign-in, so that each account signs in once. */
const kept = new Map<string, Promise<Kept>>();
type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
  cases = await playCases(service.url);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

function signedIn(account: string): Promise<Kept> {
  const signing =
    kept.get(account) ??
    personAt(browser, service.url, account).then(async ({ context }) => {
      const state = await context.storageState();
      await context.close();
      return state;
    });
  kept.set(account, signing);
  return signing;
}

async function personIn(language: 'da' | 'en', account: string | undefined): Promise<Person> {
  const person = await personAt(
    browser,
    service.url,
    undefined,
    account === undefined ? {} : { storageState: await signedIn(account) },
  );
  await person.page.goto('/was');
  if (language === 'en') await person.page.getByRole('button', { name: 'English' }).click();
  return person;
}

// The languages run concurrently: two pages at a time.
describe.concurrent.each(['da', 'en'] as const)('in %s', (language) => {
  const people = new Map<string | undefined, Promise<Person>>();
  afterAll(async () => {
    for (const person of people.values()) await (await person).context.close();
  });

  const places = PLACES.filter(
    ({ only, name }) => WHOLE || (only ?? (name.endsWith('-lang') ? 'da' : language)) === language,
  );
  test.each(places)('$name', { concurrent: false, timeout: 60_000 }, async ({ name, account, path, act, only }) => {
    const person = people.get(account) ?? personIn(language, account);
    people.set(account, person);
    const { page, complaints } = await person;
    const seen = complaints.length;
    await page.goto(path(cases));
    if (act) {
      await act(page);
      await page.locator('.alert-error, [role=alert], #er-du-sikker').first().waitFor();
    }
    const text = await page.evaluate(() => document.body.innerText);
    expect(text.match(FORGOTTEN), 'a key, a slot or a missing value').toBeNull();
    expect(await page.locator('.button-primary:visible').count(), 'buttons that are first').toBeLessThanOrEqual(1);
    const widths = WHOLE || (language === 'da' && !only) ? [1280, 320] : [320];
    const [axeAt] = widths;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await shoot(page, `${language}-${width}-${name}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `wider than ${width}`).toBeLessThanOrEqual(0);
      if (WHOLE || width === axeAt) expect(await violationsOn(page)).toEqual([]);
    }
    // The browser logs the expected error status of missing pages and refused forms.
    expect(complaints.slice(seen).filter((each) => !/status of (404|400|403|409|422)/.test(each))).toEqual([]);
  });
});

test('the menu is one row that unfolds on a telephone, and whole on a desk', async () => {
  const { page, context } = await personIn('da', 'coordinator-fyn');
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
  const frameworks = menu.getByRole('link', { name: 'Rammer' });
  expect([await frameworks.isVisible(), await menu.locator('summary').isVisible()]).toEqual([true, false]);
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await frameworks.isVisible()).toBe(false);
  expect((await menu.boundingBox())?.height).toBeLessThan(60);
  await menu.getByText('Hovedmenu: Mit arbejde').click();
  await frameworks.click();
  await menu.getByText('Hovedmenu: Rammer').waitFor();
  await context.close();
});
