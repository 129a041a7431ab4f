// The main job by keyboard alone, by four roles, in a real browser: with script, and without.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { answerNotice, fillIn } from '../../src/demo/play/case.ts';
import { startTestService, type TestService } from '../support/test-service.ts';
import { openChromium } from './chromium.ts';

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(), openChromium()]);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const FAR = 250;

/** Presses Tab until the focus is on what the selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < FAR; presses++) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by Tab on ${page.url()}`);
}

async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  const before = page.url();
  await page.keyboard.press(key);
  if (key === 'Enter') await page.waitForURL((url) => url.href !== before, { timeout: 15_000 });
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

describe.each([
  ['with script', true],
  ['without script', false],
] as const)('%s', (_name, script) => {
  async function person(account: string): Promise<Page> {
    const page = await (await browser.newContext({ baseURL: service.url, javaScriptEnabled: script })).newPage();
    await page.goto('/log-ind');
    await press(page, 'main button');
    await press(page, `button[value="${account}"]`);
    return page;
  }

  test('draft, submission, the party’s word and the decision', { timeout: 120_000 }, async () => {
    const coordinator = await person('coordinator-fyn');
    await press(coordinator, 'nav a[href="/sager/ny"]');
    await type(coordinator, '[name=titel]', 'Med tastatur');
    await press(coordinator, 'main button.button-primary');
    await press(coordinator, 'a[href$="/oplysninger/opgaven"]');
    await type(coordinator, '[name="/task/summary"]', 'Kort fortalt');
    await press(coordinator, '[name="/task/alreadyRunning"]', 'Space');
    await press(coordinator, 'button[value=save]');
    expect(await coordinator.locator('main').innerText()).toContain('Oplysningerne er gemt.');
    const id = coordinator.url().split('/')[4] ?? '';

    // The rest of the dossier is typed by the tests of the forms; here it comes through the API.
    const api = createApi(service.url);
    await fillIn({ api, id }, 'coordinator-fyn', ivAntibiotics);
    const member = await person('member-odense');
    await press(member, `a[href="/sager/${id}/holdning/kommune-461"]`);
    await press(member, '[name=position]', 'Space');
    await press(member, 'main button.button-primary');
    expect(await member.locator('main').innerText()).toContain('Holdningen er gemt.');

    await coordinator.goto(`/sager/${id}`);
    await press(coordinator, `a[href="/sager/${id}/forelaeg"]`);
    await press(coordinator, 'main button.button-primary');
    expect(await coordinator.locator('main').innerText()).toContain('Sagen er forelagt.');
    const paper = (await coordinator.locator('main a[href$="/afgoerelse"]').first().getAttribute('href')) ?? '';
    const submission = paper.split('/')[2] ?? '';
    for (const cluster of ['lillebaelt', 'sydvestjylland', 'soenderjylland'])
      await answerNotice({ api, id }, 'planner-syddanmark', submission, cluster);

    for (const account of ['decider-fyn-administrative', 'decider-fyn-political', 'planner-syddanmark']) {
      const decider = await person(account);
      await press(decider, `a[href="${paper}"]`);
      await press(decider, 'a[href="#registrer"]', 'Enter');
      await press(decider, '[name="/outcome"]', 'Space');
      const boxes = await decider.locator('[name="/acknowledgedFindings"]').count();
      for (let box = 0; box < boxes; box++) {
        await tabTo(decider, '[name="/acknowledgedFindings"]');
        await decider.keyboard.press('Space');
        await decider.keyboard.press('Tab');
      }
      await press(decider, '#registrer ~ form button.button-primary');
      expect(await decider.locator('main').innerText()).toContain('Afgørelsen er registreret.');
    }
    await coordinator.goto(`/sager/${id}`);
    expect(await coordinator.locator('.ob-facts').first().innerText()).toContain('Godkendt');
  });
});
