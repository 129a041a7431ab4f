// Line breaks in people's texts are kept on every page that shows them, on screen and in print.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, decide, fillIn, speakFor, submit } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, personAt } from './chromium.ts';

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const lines = (what: string) => `${what} et\n${what} to`;

test('reason, condition, remark, risk', { timeout: 120_000 }, async () => {
  const one = await createDraft(createApi(service.url), 'coordinator-fyn', iv.task.title);
  const [first, ...risks] = iv.quality.risks;
  const quality = { ...iv.quality, risks: [{ ...first, mitigation: lines('Risiko') }, ...risks] };
  const { positions: _positions, ...impact } = iv.impact as { positions?: unknown };
  await fillIn(one, 'coordinator-fyn', { ...iv, quality, impact, task: { ...iv.task, whyMove: lines('Hvorfor') } });
  await speakFor(one, 'member-odense', 'kommune-461', {
    position: 'supports-with-reservation',
    reason: lines('Forbehold'),
  });
  const { id } = await submit(one, 'coordinator-fyn', ['trin-1']);
  await decide(one, 'decider-fyn-administrative', id, {
    outcome: 'recommended',
    reason: lines('Begrundelse'),
    conditions: [{ text: lines('Vilkår'), owner: 'kommune-461', dueDate: '2027-03-01' }],
  });
  const { page } = await personAt(browser, service.url, 'coordinator-fyn');
  const pages: readonly (readonly [string, readonly string[]])[] = [
    [`/sager/${one.id}`, ['Hvorfor', 'Forbehold', 'Begrundelse', 'Vilkår']],
    [`/sager/${one.id}/oplysninger`, ['Hvorfor', 'Risiko']],
    [`/forelaeggelser/${id}/afgoerelse`, ['Hvorfor', 'Risiko', 'Forbehold', 'Begrundelse', 'Vilkår']],
  ];
  for (const [path, texts] of pages) {
    await page.goto(path);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      const said = await page.locator('main').innerText();
      expect([path, media, texts.filter((text) => !said.includes(lines(text)))]).toEqual([path, media, []]);
    }
  }
});
