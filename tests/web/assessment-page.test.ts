// The assessment page of a case that is submitted step by step.
import { afterAll, beforeAll, expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { answerNotice, createDraft, decide, fillIn, submit } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

const COORDINATOR = 'coordinator-fyn';
let service: TestService;

beforeAll(async () => {
  service = await startTestService(IN_FORCE);
});
afterAll(() => service?.close());

test('the assessment at each submission of a case that goes step by step can be read', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, iv.task.title);
  await fillIn(one, COORDINATOR, iv);
  const { id, notices } = await submit(one, COORDINATOR, ['trin-1', 'trin-2']);
  for (const { cluster } of notices)
    await answerNotice(one, cluster === 'lillebaelt' ? 'coordinator-lillebaelt' : 'planner-syddanmark', id, cluster);
  for (const account of ['decider-fyn-administrative', 'decider-fyn-political'])
    await decide(one, account, id, { outcome: 'recommended' });
  await decide(one, 'planner-syddanmark', id, { outcome: 'approved' });
  await submit(one, COORDINATOR, ['trin-3', 'trin-4']);
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const now = await browser.get(`/sager/${one.id}/vurdering`);
  expect(textOf(now.html)).toMatch(
    /Som sagen er nu Forelæggelse 2: Trin 3[^.]*, Trin 4[^.]* Forelæggelse 1: Trin 1[^.]*, Trin 2/,
  );
  expect(now.html).toContain('<strong aria-current="true">Som sagen er nu</strong>');
  const first = await browser.get(`/sager/${one.id}/vurdering?forelaeggelse=1`);
  const said = textOf(first.html);
  expect(said).toContain('Her står, hvad kontrollen sagde ved forelæggelse 1');
  expect(said).not.toMatch(/kan forelægges|Det kan I gøre|Ret det her/);
  const findings = ({ html }: { html: string }) => /Fund \((\d+)\)/.exec(textOf(html))?.[1];
  expect(findings(first)).not.toBe(findings(now));
  expect((await browser.get(`/sager/${one.id}/vurdering?forelaeggelse=3`)).status).toBe(404);
});

test('a row of what is missing begins with where, which tells the rows of an empty draft apart', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, 'Tom kladde');
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const { html } = await browser.get(`/sager/${one.id}/vurdering`);
  const [, table = ''] = /<h2 id="mangler">.*?<tbody>(.*?)<\/tbody>/s.exec(html) ?? [];
  const first = [...table.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/gs)].map(([, cell = '']) => textOf(cell));
  expect(first.length).toBeGreaterThan(20);
  expect(new Set(first).size).toBe(first.length);
});
