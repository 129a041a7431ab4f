// Joining an agreement and reporting on it by keyboard only; every Tab stop on the way is visible and shows the focus.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../http/given-api.ts';
import { openChromium, personAt } from './chromium.ts';
import { openRunning } from './given-running.ts';
import { press, tabTo, type } from './keys.ts';

let api: Api;
let browser: Browser;
beforeAll(async () => {
  const [opened, chromium] = await Promise.all([openRunning(), openChromium()]);
  [api, browser] = [opened.api, chromium];
}, 120_000);
afterAll(() => Promise.all([browser?.close(), api?.close()]));

/** More Tab stops than any page here has. */
const FAR = 80;

/** Every Tab stop of the page: the name of the field or its text, and any fault of its focus display. */
async function stopsOn(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let i = 0; i < FAR; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      // A checkbox or radio button is drawn in front of its label.
      const drawn = at.matches('[type=radio], [type=checkbox]') && at.nextElementSibling;
      const style = drawn ? getComputedStyle(drawn, '::before') : getComputedStyle(at);
      const { top, bottom, left, right } = at.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const isShown = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      const name = at.getAttribute('name') ?? (at.textContent ?? '').trim().slice(0, 40);
      return `${name}${isShown ? '' : ' ✗ no sign of the focus'}${isSeen ? '' : ' ✗ out of sight'}`;
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`More than ${FAR} stops on ${page.url()}`);
}

const faulty = (stops: readonly string[]) => stops.filter((stop) => stop.includes('✗'));

test('a council joins with a reservation', { timeout: 60_000 }, async () => {
  const { page } = await personAt(browser, api.service.url, 'decider-langeland');
  await press(page, 'main a[href$="/tilslut/kommune-482"]');
  const stops = await stopsOn(page);
  expect(faulty(stops)).toEqual([]);
  const fields = ['answer', 'decidedOn', 'item', 'words', 'dueDate', 'Registrér svar', 'Fortryd'];
  expect(stops.filter((stop) => fields.includes(stop))).toEqual(fields);
  await page.reload();
  await tabTo(page, '[name=answer]');
  await page.keyboard.press('ArrowDown');
  await type(page, '[name=decidedOn]', '10.3.2027');
  await type(page, '[name=words]', 'Budgettet vedtages først');
  await type(page, '[name=dueDate]', '1.6.2027');
  await press(page, 'main form .button-primary');
  expect(await page.locator('main').innerText()).toContain('Tilsluttet med forbehold: Budgettet vedtages først');
});

test('a party reports', { timeout: 60_000 }, async () => {
  const { page } = await personAt(browser, api.service.url, 'member-odense');
  await press(page, 'main a[href$="/indberet/kommune-461"]');
  const stops = await stopsOn(page);
  expect(faulty(stops)).toEqual([]);
  const quarters = ['units-proever', 'cost', 'indicator-rettidig'].flatMap((figure) =>
    [1, 2, 3, 4].map((quarter) => `${figure}@2026-Q${quarter}`),
  );
  expect(stops.filter((stop) => stop.includes('@'))).toEqual(quarters);
  await page.reload();
  await type(page, '[name="units-proever@2026-Q1"]', '310');
  await type(page, '[name="cost@2026-Q1"]', '61.500,50');
  await press(page, 'main form .button-primary');
  expect(await page.locator('main').innerText()).toContain('Odense Kommune har indberettet 1. kvartal 2026');
});
