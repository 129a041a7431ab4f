// Feedback of the checks while somebody types: equals the server's after saving, is announced once, and never blocks
// typing.
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { violationsOn } from './axe.ts';
import { openChromium, type Person, personAt, shoot } from './chromium.ts';

let service: TestService;
let browser: Browser;
let person: Person;
let id: string;
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
  const draft = await createDraft(createApi(service.url), 'coordinator-fyn', 'Levende');
  await fillIn(draft, 'coordinator-fyn', ivAntibiotics);
  id = draft.id;
  person = await personAt(browser, service.url, 'coordinator-fyn');
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

/** Principle → verdict, from the panel beside the form. */
function verdicts(page: Page): Promise<Record<string, string>> {
  return page
    .locator('#vurdering [data-principle]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? '']),
      ),
    );
}

/** The same from the assessment page. */
async function saved(page: Page): Promise<Record<string, string>> {
  await page.goto(`/sager/${id}/vurdering`);
  return page
    .locator('section[aria-labelledby=principper] tbody tr')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.querySelector('th')?.textContent ?? '', row.querySelector('td')?.textContent ?? '']),
      ),
    );
}

test('what is typed is assessed as the server assesses it when it is saved', { timeout: 60_000 }, async () => {
  const { page, complaints } = person;
  await page.goto(`/sager/${id}/oplysninger/omkostninger`);
  const before = await verdicts(page);
  // Both in one step: between two fields the panel may already reflect only the first.
  await page.locator('[name^="/economy/alternatives/1/costs/0/amount/"]').evaluateAll((fields) => {
    for (const field of fields as HTMLInputElement[]) {
      field.value = field.name.endsWith('expected') ? '29.900,50' : '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await page.getByText('Regnet på det, du har skrevet indtil nu').waitFor();
  const typed = await verdicts(page);
  expect(typed).not.toEqual(before);
  await shoot(page, 'live-omkostninger');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gem og vend tilbage' }).click();
  await page.getByText('Oplysningerne er gemt.').waitFor();
  expect(await saved(page)).toEqual(typed);
  expect(complaints).toEqual([]);
});

test('the slider moves picture, words and figures as the page with that volume has them', async () => {
  const { page, complaints } = person;
  const seen = complaints.length;
  await page.goto(`/sager/${id}/oekonomi`);
  const figures = () =>
    page.evaluate(() =>
      ['tal-over', 'tal-under'].map((part) =>
        document.getElementById(part)?.innerHTML.replaceAll(' role="status"', ''),
      ),
    );
  const before = await figures();
  await page.locator('#omfang-skyder').focus();
  for (let steps = 0; steps < 12; steps++) await page.keyboard.press('ArrowLeft');
  const field = page.locator('[name=omfang]');
  await page.waitForURL(/omfang=/);
  await expect.poll(() => page.locator('#omfang-skyder').getAttribute('aria-valuetext')).toBe(await field.inputValue());
  await page.locator('#besked', { hasText: 'koster' }).waitFor({ state: 'attached' });
  const live = await figures();
  expect(live).not.toEqual(before);
  await shoot(page, 'live-slider');
  await page.reload();
  expect(live).toEqual(await figures());
  expect(complaints.slice(seen)).toEqual([]);
});

/** Sets after how many seconds without a key the form saves itself. */
function keepAfter(page: Page, seconds: number): Promise<void> {
  return page.locator('[data-keep]').evaluate((line, value) => {
    line.setAttribute('data-keep', String(value));
  }, seconds);
}

test('what is typed is saved by itself, and what is said about that is true', async () => {
  const { page, complaints } = person;
  const seen = complaints.length;
  const line = page.locator('[data-keep]');
  await page.goto(`/sager/${id}/oplysninger/opgaven`);
  await keepAfter(page, 0.2);
  expect(await line.isVisible()).toBe(false);
  await page.locator('[name="/task/summary"]').fill('Skrevet og ikke sendt');
  await line.filter({ hasText: /^Gemt kl\. \d\d\.\d\d$/ }).waitFor();
  await shoot(page, 'gemt-af-sig-selv');
  expect(await violationsOn(page)).toEqual([]);
  await page.locator('[name="/task/kleNumber"]').fill('29-18');
  await line.filter({ hasText: 'undtagen det, der ikke kan læses' }).waitFor();
  await page.locator('[name="/task/kleNumber"]').fill('29.18.00');
  await line.filter({ hasText: /\d\d$/ }).waitFor();
  // Leaving loses nothing: no question is asked, and the text is there on return.
  await page.goto(`/sager/${id}/oplysninger/plan`);
  await page.goto(`/sager/${id}/oplysninger/opgaven`);
  expect(await page.locator('[name="/task/summary"]').inputValue()).toBe('Skrevet og ikke sendt');
  expect(complaints.slice(seen)).toEqual([]);
});

test('a figure of several alternatives, saved by itself, is not undone by the button', async () => {
  const { page } = person;
  const amount = (alternative: number) =>
    page.locator(`[name="/economy/alternatives/${alternative}/costs/0/amount/expected"]`);
  const line = page.locator('[data-keep]');
  await page.goto(`/sager/${id}/oplysninger/omkostninger`);
  await keepAfter(page, 0.2);
  await amount(1).fill('2.345');
  await line.filter({ hasText: /^Gemt kl\./ }).waitFor();
  // The same line of the other alternative follows, and is visible.
  expect(await amount(2).inputValue()).toBe('2.345');
  // And vice versa.
  await amount(2).fill('2.456');
  await expect.poll(() => amount(1).inputValue(), { timeout: 8_000 }).toBe('2.456');
  await page.getByRole('button', { name: 'Gem og vend tilbage' }).click();
  await page.getByText('Oplysningerne er gemt.').waitFor();
  await page.goto(`/sager/${id}/oplysninger/omkostninger`);
  expect([await amount(1).inputValue(), await amount(2).inputValue()]).toEqual(['2.456', '2.456']);
});

test('without an answer nothing is said to be saved, and the button saves it', async () => {
  const { page } = person;
  const line = page.locator('[data-keep]');
  await page.goto(`/sager/${id}/oplysninger/opgaven`);
  await keepAfter(page, 0.2);
  await page.route('**/oplysninger/opgaven', (route) => route.abort(), { times: 1 });
  await page.locator('[name="/task/summary"]').fill('Uden net');
  await line.filter({ hasText: 'Ikke gemt. Tryk Gem for at prøve igen.' }).waitFor();
  await page.locator('#besked', { hasText: 'Ikke gemt' }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Gem og vend tilbage' }).click();
  await page.getByText('Oplysningerne er gemt.').waitFor();
  await page.goto(`/sager/${id}/oplysninger/opgaven`);
  expect(await page.locator('[name="/task/summary"]').inputValue()).toBe('Uden net');
});

/** The next automatic save reaches the server, and its answer is held until `act` is done. */
function meanwhile(page: Page, act: () => Promise<unknown>): Promise<unknown> {
  let isNext = true;
  // The route is kept: removing it while the page sends its form can block that for good.
  return page.route('**/oplysninger/opgaven', async (route: Route) => {
    if (!isNext) return route.continue();
    isNext = false;
    const response = await route.fetch();
    await act();
    return route.fulfill({ response });
  });
}

test('the button waits for what is being saved: nobody is told that they changed their own case', async () => {
  const { page } = person;
  await page.goto(`/sager/${id}/oplysninger/opgaven`);
  await keepAfter(page, 0.1);
  const summary = page.locator('[name="/task/summary"]');
  await meanwhile(page, async () => {
    await summary.fill('Først, og så mere');
    await page.getByRole('button', { name: 'Gem og vend tilbage' }).click();
  });
  await summary.fill('Først');
  await page.getByText('Oplysningerne er gemt.').waitFor();
  await page.goto(`/sager/${id}/oplysninger/opgaven`);
  expect(await summary.inputValue()).toBe('Først, og så mere');
});

test('what is typed while something is being saved is saved right after, without another key', async () => {
  const { page } = person;
  await page.goto(`/sager/${id}/oplysninger/opgaven`);
  await keepAfter(page, 0.1);
  const summary = page.locator('[name="/task/summary"]');
  const second = page.waitForRequest((request) => (request.postData() ?? '').includes('Mens+der+gemmes'));
  // What is typed meanwhile waits its time, and is not sent concurrently.
  await meanwhile(page, async () => {
    await summary.fill('Mens der gemmes');
    await page.waitForTimeout(500);
  });
  await summary.fill('Begyndt');
  await second;
});

test('what cannot be read is said and does not count; the field by the keyboard has its remark', async () => {
  const { page } = person;
  await page.goto(`/sager/${id}/oplysninger/omfang`);
  const summary = await page.locator('#vurdering strong').innerText();
  await page.locator('[name="/volume/activities/0/counts/0/expected"]').fill('tre hundrede');
  await page.locator('#vurdering li', { hasText: 'Skriv et tal' }).waitFor();
  expect(await page.locator('#vurdering strong').innerText()).toBe(summary);
  await page.locator('[name="/volume/activities/0/counts/0/expected"]').fill('');
  await page.locator('#vurdering li', { hasText: 'Bør udfyldes' }).first().waitFor();
  await page.locator('#besked', { hasText: 'Mangler på denne side' }).waitFor({ state: 'attached' });
});

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
};

/** CPU time in ms of each task on the page's main thread, from Chromium's trace: other programs do not count. */
function pageTasks(trace: Buffer): readonly number[] {
  const { traceEvents: events } = JSON.parse(trace.toString('utf8')) as {
    readonly traceEvents: readonly (TraceEvent & { readonly args?: { readonly name?: string } })[];
  };
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const own = new Set(threads.map(({ pid, tid }) => `${pid}/${tid}`));
  return events
    .filter(
      ({ name, ph, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && own.has(`${pid}/${tid}`),
    )
    .map(({ tdur = Number.NaN }) => tdur / 1000);
}

test('typing waits for nothing: no task of the page takes 50 ms of the processor', async () => {
  const { page } = person;
  await page.goto(`/sager/${id}/oplysninger/omkostninger`);
  const field = page.locator('[name="/economy/alternatives/1/costs/0/label"]');
  await field.focus();
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await field.pressSequentially(' Skrevet i ét træk, med en pause', { delay: 40 });
  await page.locator('#vurdering', { hasText: 'Regnet på det, du har skrevet indtil nu' }).waitFor();
  const tasks = pageTasks(await browser.stopTracing());
  expect(tasks.length).toBeGreaterThan(30);
  expect(tasks.filter((took) => !(took < 50))).toEqual([]);
});
