// A case copied to another cluster still has the receiving parties of the first cluster, which blocks it; the form
// offers the new cluster's parties.
import { afterAll, beforeAll, expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn, submit } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(IN_FORCE);
});
afterAll(() => service?.close());

test('is blocked until its own municipalities receive the task', async () => {
  const precedent = await createDraft(createApi(service.url), 'coordinator-fyn', iv.task.title);
  await fillIn(precedent, 'coordinator-fyn', iv);
  await submit(precedent, 'coordinator-fyn', ['trin-1', 'trin-2', 'trin-3', 'trin-4']);
  const browser = openTextBrowser(service.url);
  await signIn(browser, 'coordinator-lillebaelt');
  const form = await browser.get(`/sager/${precedent.id}/kopier`);
  const made = await browser.send(form, 'Kopiér til et nyt forslag', { titel: 'IV i Lillebælt' });
  const id = made.url.split('/')[2] ?? '';
  const page = await browser.get(`/sager/${id}/oplysninger/opgaven`);
  const field = /<fieldset[^>]*>(?:(?!<\/fieldset>).)*name="\/task\/receivingParties".*?<\/fieldset>/s.exec(
    page.html,
  )?.[0];
  const said = textOf(field ?? '');
  for (const stranger of ['Odense Kommune', 'Ærø Kommune'])
    expect(said).toContain(`${stranger} modtager opgaven, men er ikke medlem af Sundhedsklynge Lillebælt.`);
  // The cluster's own parties are offered at once, others on request.
  const [near = '', more = ''] = said.split('Vis flere parter');
  expect([near, more]).toEqual([
    expect.stringContaining('Kolding Kommune'),
    expect.stringContaining('Esbjerg Kommune'),
  ]);
  expect(textOf((await browser.get(`/sager/${id}/forelaeg`)).html)).toContain(
    'ikke medlem af Sundhedsklynge Lillebælt',
  );

  const own = ['kommune-607', 'kommune-621'];
  await browser.send(page, 'Gem og vend tilbage', { '/task/receivingParties': own });
  const assessed = textOf((await browser.get(`/sager/${id}/vurdering`)).html);
  expect(assessed).not.toContain('hører ikke til sagens klynge');
});
