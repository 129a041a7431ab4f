// A party's judgement: each principle is said once, as the heading of its question.
import { afterAll, beforeAll, expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { inLanguage } from '../../src/lib/localised.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
});
afterAll(() => service?.close());

test('each principle is said once, and its words stand inside its question', async () => {
  const one = await createDraft(createApi(service.url), 'coordinator-fyn', iv.task.title);
  await fillIn(one, 'coordinator-fyn', iv);
  const { id } = await submit(one, 'coordinator-fyn', ['trin-1']);
  const browser = openTextBrowser(service.url);
  await signIn(browser, 'member-odense');
  const { html } = await browser.get(`/forelaeggelser/${id}/vurdering/kommune-461`);
  const judged = shippedFramework('syddanmark-2022').principles.filter((principle) => principle.judged);
  expect(textOf(html).split('Formel kontrol, ikke faglig godkendelse.')).toHaveLength(2);
  expect(judged.length).toBeGreaterThan(2);
  const questions = [...html.matchAll(/<fieldset.*?<\/fieldset>/gs)].map(([each]) => each);
  for (const [i, { title, text }] of judged.entries()) {
    expect(textOf(html).split(inLanguage(title, 'da'))).toHaveLength(2);
    expect(questions[i]).toMatch(/<legend[^>]*><h2/);
    expect(textOf(questions[i] ?? '')).toContain(`${inLanguage(title, 'da')} ${inLanguage(text ?? {}, 'da')}`);
  }
});
