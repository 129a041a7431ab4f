// Who decides reads the paper beside the form where there is room, and above it where there is not.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, personAt, shoot } from './chromium.ts';

let service: TestService;
let browser: Browser;
let path: string;
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
  const draft = await createDraft(createApi(service.url), 'coordinator-fyn', iv.task.title);
  await fillIn(draft, 'coordinator-fyn', iv);
  const { id } = await submit(draft, 'coordinator-fyn', ['trin-1']);
  path = `/forelaeggelser/${id}/afgoerelse`;
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

test.each([
  [1280, 'beside'],
  [1024, 'below'],
  [390, 'below'],
] as const)('at %i wide the form is %s', async (width, where) => {
  const { page, context } = await personAt(browser, service.url, 'decider-fyn-administrative', { width });
  await page.goto(path);
  await shoot(page, `decision-${width}`);
  const boxOf = (what: string) =>
    page.locator(what).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY };
    });
  const [paper, form] = [await boxOf('.paper'), await boxOf('section:has(> #registrer)')];
  expect(form.left >= paper.right ? 'beside' : form.top >= paper.bottom ? 'below' : 'over').toBe(where);
  // Read to the end, the form has been followed to its end too.
  await page.evaluate((end) => scrollTo(0, end - innerHeight), paper.bottom);
  const inView = await page.evaluate(() => {
    const button = [...document.querySelectorAll<HTMLElement>('.ob-beside button.button-primary')].at(-1);
    const { top = -1, bottom = -1 } = button?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  });
  expect(inView).toBe(where === 'beside');
  await context.close();
});
