// The pages of a case's figures and responsibility: where they link while the dossier is empty, and what they say only
// once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

const COORDINATOR = 'coordinator-fyn';
let service: TestService;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
}, 60_000);
afterAll(() => service?.close());

test('a page with nothing to show yet leads who may write to where it is written, and nobody else', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, 'Kladde uden tal');
  const read = async (account: string, page: string) => {
    const browser = openTextBrowser(service.url);
    await signIn(browser, account);
    return (await browser.get(`/sager/${one.id}/${page}`)).html;
  };
  const ways = { oekonomi: 'grundlag', ansvar: 'ansvar' };
  for (const [page, form] of Object.entries(ways)) {
    const link = new RegExp(`<a href="/sager/${one.id}/oplysninger/${form}">Udfyld »`);
    expect(await read(COORDINATOR, page)).toMatch(link);
    expect(await read('auditor', page)).not.toMatch(link);
  }
});

test('the words that stand by every verdict are said once where there is a verdict of each phase', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, iv.task.title);
  await fillIn(one, COORDINATOR, iv);
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const said = textOf((await browser.get(`/sager/${one.id}/ansvar`)).html);
  expect(said.split('Præcis én har behandlingsansvaret').length).toBeGreaterThan(3);
  expect(said.split('Formel kontrol, ikke faglig godkendelse.')).toHaveLength(2);
});
