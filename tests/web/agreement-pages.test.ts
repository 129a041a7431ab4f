// The pages of agreements without script: found in the menu, read, reported on by form and by paste, and what is late on Mit arbejde.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joiningFramework, quarterBack, registered, type Told } from '../http/given-agreements.ts';
import { type Api, at, openApi } from '../http/given-api.ts';
import { publish } from '../http/given-cases.ts';
import { openTextBrowser, signIn, type TextBrowser, textOf } from './text-browser.ts';

let api: Api;
let agreement: Told;
beforeAll(async () => {
  api = await openApi();
  await publish(api, joiningFramework());
  agreement = await registered(api);
}, 120_000);
afterAll(() => api?.close());

async function browse(account: string): Promise<TextBrowser> {
  const browser = openTextBrowser(api.service.url);
  await signIn(browser, account);
  return browser;
}

test('a party finds the late report on Mit arbejde, pastes its figures, and sees the next asked for', async () => {
  const browser = await browse('member-odense');
  const work = await browser.get('/');
  expect(textOf(work.html)).toContain('Blodprøver i eget hjem');
  const path = `/aftaler/${agreement.id}/indberet/kommune-461`;
  expect(work.html).toContain(path);
  const form = await browser.get(path);
  expect(textOf(form.html)).toContain('Kun samlede tal');
});

test('the list and the page say what is in force, and who is in', async () => {
  const browser = await browse('member-odense');
  expect(textOf((await browser.get('/aftaler')).html)).toContain('I kraft');
  const { html, status } = await browser.get(`/aftaler/${agreement.id}`);
  expect(status).toBe(200);
  expect(textOf(html)).toContain('Takst pr. prøve');
  expect(quarterBack(1)).toMatch(/^\d{4}-Q[1-4]$/);
  expect(at('')).toBe('/v1');
});
