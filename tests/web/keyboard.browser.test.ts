// The main job by keyboard only, by four roles, in a real browser: with and without script.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { answerNotice, fillIn } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openChromium } from './chromium.ts';
import { press, pressFor, tabTo, type } from './keys.ts';

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

/** A browser used by one person after another: the previous one signs out, also by keyboard. */
async function seat(script: boolean): Promise<(account: string) => Promise<Page>> {
  const context = await browser.newContext({ baseURL: service.url, javaScriptEnabled: script });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto('/log-ind');
  return async (account) => {
    if ((await page.locator('.ob-user').count()) > 0) {
      await press(page, '.ob-user button');
      await press(page, 'button');
    }
    await press(page, 'main button');
    await press(page, `button[value="${account}"]`);
    return page;
  };
}

describe.concurrent.each([
  ['with script', true],
  ['without script', false],
] as const)('%s', (_name, script) => {
  test('draft, submission, the party’s word and the decision', { timeout: 120_000 }, async ({ expect }) => {
    const [own, other] = [await seat(script), await seat(script)];
    const coordinator = await own('coordinator-fyn');
    await press(coordinator, 'nav a[href="/sager/ny"]');
    await type(coordinator, '[name=titel]', 'Med tastatur');
    await press(coordinator, 'main button.button-primary');
    await press(coordinator, 'a[href$="/oplysninger/opgaven"]');
    await type(coordinator, '[name="/task/summary"]', 'Kort fortalt');
    await press(coordinator, '[name="/task/alreadyRunning"]', 'Space');
    await press(coordinator, 'button[value=save]');
    expect(await coordinator.locator('main').innerText()).toContain('Oplysningerne er gemt.');
    const id = coordinator.url().split('/')[4] ?? '';

    // A figure in Danish notation; rows added and removed.
    await press(coordinator, 'a[href$="/oplysninger/omfang"]');
    await pressFor(
      coordinator,
      'button[value="add:/volume/activities/0/counts"]',
      '[name="/volume/activities/0/counts/0/expected"]',
    );
    await type(coordinator, '[name="/volume/activities/0/counts/0/expected"]', '1.250,5');
    await press(coordinator, 'button[value=save]');
    await press(coordinator, 'a[href$="/oplysninger/opgaven"]');
    await type(coordinator, '[name="/task/legalBasis/0/citation"]', 'Første');
    await pressFor(coordinator, 'button[value="add:/task/legalBasis"]', '[name="/task/legalBasis/1/citation"]');
    await type(coordinator, '[name="/task/legalBasis/1/citation"]', 'Anden');
    await pressFor(
      coordinator,
      'button[value="remove:/task/legalBasis/0"]',
      '[name="/task/legalBasis/1/citation"]',
      false,
    );
    await press(coordinator, 'button[value=save]');
    const answer = await fetch(`${service.url}/v1/proposals/${id}`, { headers: await service.as('coordinator-fyn') });
    const { dossier } = (await answer.json()) as { dossier: unknown };
    expect(dossier).toMatchObject({
      volume: { activities: [{ counts: [{ expected: 1250.5 }] }] },
      task: { legalBasis: [{ citation: 'Anden' }] },
    });

    // Other tests type the rest of the dossier; here it comes through the API.
    const api = createApi(service.url);
    await fillIn({ api, id }, 'coordinator-fyn', ivAntibiotics);
    const member = await other('member-odense');
    await press(member, `a[href="/sager/${id}/svar/kommune-461"]`);
    await press(member, '[name=position]', 'Space');
    await press(member, 'main button.button-primary');
    expect(await member.locator('main').innerText()).toContain('Holdningen er gemt. Svaret om tallene mangler endnu.');

    await coordinator.goto(`/sager/${id}`);
    await press(coordinator, `a[href="/sager/${id}/forelaeg"]`);
    await press(coordinator, 'main button.button-primary');
    expect(await coordinator.locator('main').innerText()).toContain('Sagen er forelagt');
    const paper = (await coordinator.locator('main a[href$="/afgoerelse"]').first().getAttribute('href')) ?? '';
    const submission = paper.split('/')[2] ?? '';
    for (const cluster of ['lillebaelt', 'sydvestjylland', 'soenderjylland'])
      await answerNotice({ api, id }, 'planner-syddanmark', submission, cluster);

    for (const account of ['decider-fyn-administrative', 'decider-fyn-political', 'planner-syddanmark']) {
      const decider = await other(account);
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
      expect(await decider.locator('main').innerText()).toContain('Er du sikker?');
      await press(decider, 'main button.button-primary');
      expect(await decider.locator('main').innerText()).toContain('Afgørelsen er registreret.');
    }
    await coordinator.goto(`/sager/${id}`);
    expect(await coordinator.locator('.ob-facts').first().innerText()).toContain('Godkendt');
  });
});
