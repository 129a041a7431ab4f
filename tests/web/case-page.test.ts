// What the page of a case says of its steps and its way.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
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
  expect(said).toMatch(
    /Administrativ klynge indstiller \( ?afsluttet ?\) .* Politisk klynge indstiller \( ?ikke nået ?\)/,
  );
  expect(html).toMatch(/<li class="ob-ended"><strong>Administrativ klynge indstiller/);
  expect(html).not.toContain('class="ob-done"');
  expect(said).toContain('Sundhedsklynge Lillebælt: Intet svar');
  expect(said).not.toContain('Svar ventes');
});

test('a step approved of other words is told with what was and what is; of the same words, that nothing has changed', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, iv.task.title);
  await fillIn(one, COORDINATOR, iv);
  const { id, notices } = await submit(one, COORDINATOR, ['trin-1', 'trin-2']);
  for (const { cluster } of notices)
    await answerNotice(one, cluster === 'lillebaelt' ? 'coordinator-lillebaelt' : 'planner-syddanmark', id, cluster);
  await decide(one, 'decider-fyn-administrative', id, { outcome: 'recommended' });
  await decide(one, 'decider-fyn-political', id, { outcome: 'recommended' });
  await decide(one, 'planner-syddanmark', id, { outcome: 'approved' });
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const page = async () => textOf((await browser.get(`/sager/${one.id}`)).html);
  const same = 'Intet er ændret siden godkendelsen af';
  expect(await page()).toMatch(new RegExp(`Ændret siden godkendelsen ${same} Trin 1[^.]*\\. ${same} Trin 2`));
  await fillIn(one, COORDINATOR, { plan: { ...iv.plan, startDate: '2027-07-01' } });
  const changed = await page();
  expect(changed).not.toContain(same);
  expect(changed.split('Startdato 1. juni 2027 1. juli 2027')).toHaveLength(3);
  await fillIn(one, COORDINATOR, iv);
  expect((await page()).split(same)).toHaveLength(3);
});

test('the number another system gave the case, and its own id named as what it is', async () => {
  const api = createApi(service.url);
  const one = await createDraft(api, COORDINATOR, copd.task.title);
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const page = async () => textOf((await browser.get(`/sager/${one.id}`)).html);
  const unnumbered = await page();
  expect(unnumbered).toContain(
    'Hvad kan du gøre? Ret oplysningerne Forelæg sagen Kopiér til et nyt forslag Slet kladden Det kan du ikke gøre nu, og hvorfor Træk sagen tilbage: Sagen har aldrig været forelagt.',
  );
  expect(unnumbered).toContain(`Id i Opgavebro ${one.id}`);
  expect(unnumbered).not.toContain('Sagsnummer');
  const path = `/v1/proposals/${one.id}`;
  const { etag } = await api.send(COORDINATOR, 'GET', path, z.unknown());
  await api.send(COORDINATOR, 'PATCH', path, z.unknown(), { externalIds: [{ system: 'sbsys', id: '2026-117' }] }, etag);
  expect(await page()).toContain('Sagsnummeret er ændret (Karen Koordinator)');
  expect(await page()).toMatch(/Sagsnummer 2026-117 \(sbsys\) Status /);
});
