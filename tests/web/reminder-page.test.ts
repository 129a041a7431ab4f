// Reminding those who have not answered: where it is offered, and what its page says.
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
});
afterAll(() => service?.close());

test('reminding is offered where somebody can be reminded, and its page says in which case and of what', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, 'Tom kladde');
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const link = `href="/sager/${one.id}/paamind"`;
  const empty = (await browser.get(`/sager/${one.id}`)).html;
  expect(empty).not.toContain(link);
  expect(textOf(empty)).toContain('Påmind dem, der mangler: Der er ingen at påminde.');
  await fillIn(one, COORDINATOR, iv);
  expect((await browser.get(`/sager/${one.id}`)).html).toContain(link);
  const page = (await browser.get(`/sager/${one.id}/paamind`)).html;
  expect(/<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1]).toContain(`Påmind om manglende svar: ${iv.task.title}`);
});
