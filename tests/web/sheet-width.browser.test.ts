// A table of inputs shows its contents: no button covers a field, and amounts are fully visible.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, personAt, shoot } from './chromium.ts';

let service: TestService;
let browser: Browser;
let costs: string;
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
  const draft = await createDraft(createApi(service.url), 'coordinator-fyn', 'Brede tal');
  await fillIn(draft, 'coordinator-fyn', ivAntibiotics);
  costs = `/sager/${draft.id}/oplysninger/omkostninger`;
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

/** Names of fields that are covered at their visible end, or show less than their value. */
function hidden(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.ob-sheet td > [name]')];
    return fields
      .filter((field) => field.checkVisibility({ contentVisibilityAuto: true }) && !field.closest('.ob-under'))
      .filter((field) => {
        field.scrollIntoView({ block: 'center', inline: 'nearest' });
        const sheet = field.closest('.ob-sheet')?.getBoundingClientRect();
        const { left, right, top, height } = field.getBoundingClientRect();
        const seen = (x: number) => sheet !== undefined && x > sheet.left && x < sheet.right;
        const covered = [left + 4, (left + right) / 2, right - 4]
          .filter(seen)
          .some((x) => document.elementFromPoint(x, top + height / 2) !== field);
        return covered || (field.classList.contains('ob-number') && field.scrollWidth > field.clientWidth);
      })
      .map(({ name }) => name);
  });
}

test.each([1280, 1024, 390])('the costs at %i wide', { timeout: 60_000 }, async (width) => {
  const { page, context } = await personAt(browser, service.url, 'coordinator-fyn', { width });
  await page.goto(costs);
  await page.locator('[name$="/amount/expected"]').first().fill('12.345.678,50');
  await shoot(page, `costs-${width}`);
  expect(await hidden(page)).toEqual([]);
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.ob-sheet tbody')].map((row) => {
      row.closest('.ob-sheet')?.scrollTo(0, 0);
      const buttons = [...row.querySelectorAll('.ob-row-actions button')].map((each) => each.getBoundingClientRect());
      const sheet = row.closest('.ob-sheet')?.getBoundingClientRect();
      return {
        seen: buttons.every(({ left, right }) => sheet !== undefined && left >= sheet.left && right <= sheet.right),
        small: buttons.some(({ width: wide, height }) => Math.min(wide, height) < 24),
        high: row.getBoundingClientRect().height,
      };
    }),
  );
  expect(rows.filter(({ seen, small }) => !seen || small)).toEqual([]);
  // Rows without findings: one line of fields and their buttons.
  expect(Math.min(...rows.map(({ high }) => high))).toBeLessThanOrEqual(62);
  await context.close();
});

test('it is found that a button lies over a field', async () => {
  const { page, context } = await personAt(browser, service.url, 'coordinator-fyn', { width: 1024 });
  await page.goto(costs);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.ob-row-actions{position:relative;top:-30px}');
    document.adoptedStyleSheets = [sheet];
  });
  expect((await hidden(page)).length).toBeGreaterThan(0);
  await context.close();
});
