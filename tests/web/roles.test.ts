// Who has which role, on its page: by name, in words, and for administrators alone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestService, type TestService } from '../support/test-service.ts';
import { browseAs, textOf } from './text-browser.ts';

const PAGE = '/administration/roller';
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
}, 60_000);
afterAll(() => service?.close());

const browse = (account: string) => browseAs(service.url, account);

test('tells who has been here, in words, in each language', async () => {
  const coordinator = await browse('coordinator-fyn');
  await coordinator.get('/');
  const browser = await browse('admin');
  expect((await browser.get('/administration')).html).toContain(`href="${PAGE}"`);
  // The record is written after the answer.
  await expect
    .poll(async () => textOf((await browser.get(PAGE)).html))
    .toMatch(/Koordinator i Sundheds(klynge|råd) Fyn/);
  const said = textOf((await browser.get(PAGE)).html);
  expect(said).toContain('Administrator af samarbejdsrammer');
  expect(said).toContain('coordinator-fyn');
  expect(said).not.toContain('Revisor: læser alt');
  const administrators = textOf((await browser.get(`${PAGE}?rolle=admin`)).html);
  expect(administrators).not.toContain('Koordinator i');
  expect(textOf((await browser.get(`${PAGE}?rolle=auditor`)).html)).toContain('Ingen med den rolle har været her.');
  for (const [language, words] of [
    ['English', 'Who has which role'],
    ['Svenska', 'Vem har vilken roll'],
  ] as const) {
    await browser.send(await browser.get(PAGE), language);
    expect(textOf((await browser.get(PAGE)).html)).toContain(words);
  }
});

test.each(['coordinator-fyn', 'auditor', 'planner-syddanmark'])('is not for %s', async (account) => {
  expect((await (await browse(account)).get(PAGE)).status).toBe(403);
});
