// What the page of a case says of its steps and its way.
import { afterAll, beforeAll, expect, test } from 'vitest';
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, decide, fillIn, submit } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

const COORDINATOR = 'coordinator-fyn';
let service: TestService;

beforeAll(async () => {
  service = await startTestService(IN_FORCE);
});
afterAll(() => service?.close());

test('a case that was returned: the step that was, the stage that did it, and what was not reached', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, copd.task.title);
  await fillIn(one, COORDINATOR, copd);
  const { id } = await submit(one, COORDINATOR, ['trin-1']);
  await decide(one, 'decider-fyn-administrative', id, { outcome: 'returned', reason: 'Uklart behandlingsansvar.' });
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const { html } = await browser.get(`/sager/${one.id}`);
  const said = textOf(html);
  expect(said).toMatch(/Trin 1: opgavebeskrivelse Hjemvist Trin 2: faglig vurdering Ikke forelagt/);
  expect(said).toMatch(/Administrativ klynge indstiller \( ?afsluttet ?\) .* Politisk klynge indstiller \( ?ikke nået ?\)/);
  expect(html).toMatch(/<li class="ob-ended"><strong>Administrativ klynge indstiller/);
  expect(html).not.toContain('class="ob-done"');
});
