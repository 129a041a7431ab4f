// The page of a case: its steps and its route.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { answerNotice, createDraft, decide, fillIn, submit } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, textOf } from './text-browser.ts';

const COORDINATOR = 'coordinator-fyn';
const STEPS = ['trin-1', 'trin-2', 'trin-3', 'trin-4'];
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
  expect(await page()).toMatch(new RegExp(`Ændret siden godkendelsen ${same} Trin 1[^.]* og Trin 2: [^.]*\\.`));
  await fillIn(one, COORDINATOR, { plan: { ...iv.plan, startDate: '2027-07-01' } });
  const changed = await page();
  expect(changed).not.toContain(same);
  // For both steps, and in the history.
  expect(changed.split('Startdato 1. juni 2027 1. juli 2027')).toHaveLength(4);
  await fillIn(one, COORDINATOR, iv);
  expect((await page()).split(same)).toHaveLength(2);
});

test('an empty draft has one thing to do first', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, 'Tom kladde');
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const { html } = await browser.get(`/sager/${one.id}`);
  const first = [...html.matchAll(/<(a|button) class="button button-primary[^>]*>(.*?)<\/\1>/gs)];
  expect(first.map(([, , text = '']) => textOf(text))).toEqual(['Ret oplysningerne']);
});

test('the number another system gave the case, and its own id named as what it is', async () => {
  const api = createApi(service.url);
  const one = await createDraft(api, COORDINATOR, copd.task.title);
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const page = async () => textOf((await browser.get(`/sager/${one.id}`)).html);
  const unnumbered = await page();
  expect(unnumbered).toContain('Venter på dig Kladden skal gøres færdig og forelægges Ret oplysningerne');
  expect(unnumbered).toContain(
    'Hvad kan du ellers gøre? Forelæg sagen Påmind dem, der mangler Kopiér til et nyt forslag Slet kladden Det kan du ikke gøre nu, og hvorfor Træk sagen tilbage: Sagen har aldrig været forelagt.',
  );
  expect(unnumbered).toContain(`Id i Opgavebro ${one.id}`);
  expect(unnumbered).not.toContain('Sagsnummer');
  const path = `/v1/proposals/${one.id}`;
  const { etag } = await api.send(COORDINATOR, 'GET', path, z.unknown());
  await api.send(COORDINATOR, 'PATCH', path, z.unknown(), { externalIds: [{ system: 'sbsys', id: '2026-117' }] }, etag);
  expect(await page()).toContain('Sagsnummeret er ændret (Karen Koordinator)');
  expect(await page()).toMatch(/Sagsnummer 2026-117 \(sbsys\) Klynge /);
});

const Economy = z.object({
  economy: z.object({
    leon: z.object({ verdict: z.string() }),
    steady: z.array(z.object({ sector: z.string(), net: z.number() })),
  }),
});

/** The text of the summary at the top, up to the next heading. */
const glanceOf = (html: string) =>
  textOf(/<section aria-labelledby="kort"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

test('at a glance: what moves, where it is, who decides when, whom it waits for, and the money as it is assessed', async () => {
  const api = createApi(service.url);
  const one = await createDraft(api, COORDINATOR, iv.task.title);
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const page = async () => glanceOf((await browser.get(`/sager/${one.id}`)).html);
  expect(await page()).toMatch(
    /^Sagen kort Opgaven Ikke beskrevet endnu\. Hvor er sagen\? Kladde \d+ oplysninger mangler, før den kan forelægges /,
  );
  expect(await page()).toMatch(/Penge om året Ikke regnet endnu\. .* LEON LEON kan ikke vurderes endnu Hvorfor\?/);

  await fillIn(one, COORDINATOR, iv);
  const ready = await page();
  expect(ready).toContain(
    'Fra Region Syddanmark til Odense Kommune, Assens Kommune, Faaborg-Midtfyn Kommune og 6 andre',
  );
  expect(ready).toContain('Kladde Intet mangler, før den kan forelægges.');
  expect(ready).toContain('Opgaven starter 1. juni 2027');
  expect(ready).toContain('Venter på dig Kladden skal gøres færdig og forelægges Forelæg sagen');
  expect(ready).toMatch(
    /Hvem afgør hvornår\? Sundhedssamarbejdsudvalget\. Tidligst \d+\. \w+ 20\d\d, senest \d+\. \w+ 20\d\d/,
  );
  expect(ready).toContain('Formel kontrol, ikke faglig godkendelse.');

  const { body } = await api.send(COORDINATOR, 'GET', `/v1/proposals/${one.id}/assessment`, Economy);
  const net = (sector?: string) =>
    body.economy.steady
      .filter((each) => (sector ?? each.sector) === each.sector)
      .reduce((sum, each) => sum + each.net, 0);
  const said = (kroner: number) =>
    kroner === 0
      ? 'det samme som i dag'
      : `${Math.round(Math.abs(kroner)).toLocaleString('da-DK')} kr. ${kroner > 0 ? 'mere' : 'mindre'} end i dag`;
  expect(body.economy.leon.verdict).toBe('met');
  expect(net()).not.toBe(0);
  expect(ready).toContain(
    `Penge om året Region Syddanmark: ${said(net('region'))} Kommuner: ${said(net('municipality'))} I alt: ${said(net())} Sådan er det regnet LEON LEON er opfyldt`,
  );

  const submitted = await submit(one, COORDINATOR, STEPS);
  const waiting = await page();
  expect(waiting).toMatch(/Forelagt Venter på Den administrative klynge Fyn, frist \d+\. \w+ 20\d\d\. Hvem afgør/);
  expect(waiting).toContain('Venter på dig Intet lige nu.');
  const decider = openTextBrowser(service.url);
  await signIn(decider, 'decider-fyn-administrative');
  const { html } = await decider.get(`/sager/${one.id}`);
  expect(glanceOf(html)).toMatch(
    /Venter på dig Den administrative klynge Fyn skal afgøre sagen, frist .* Registrér afgørelse/,
  );
  expect(textOf(html).split('Registrér afgørelse')).toHaveLength(2);

  await decide(one, 'decider-fyn-administrative', submitted.id, { outcome: 'returned', reason: 'Ret prisen.' });
  expect(await page()).toMatch(
    /Hjemvist Den administrative klynge Fyn: Hjemvist til forslagsstilleren, \d+\. \w+ 20\d\d\. Intet mangler/,
  );
});

test('at a glance, a case that is over is told of in the past tense', async () => {
  const one = await createDraft(createApi(service.url), COORDINATOR, iv.task.title);
  await fillIn(one, COORDINATOR, iv);
  const { id, notices } = await submit(one, COORDINATOR, STEPS);
  for (const { cluster } of notices)
    await answerNotice(one, cluster === 'lillebaelt' ? 'coordinator-lillebaelt' : 'planner-syddanmark', id, cluster);
  for (const account of ['decider-fyn-administrative', 'decider-fyn-political'])
    await decide(one, account, id, { outcome: 'recommended' });
  await decide(one, 'planner-syddanmark', id, { outcome: 'rejected', agendaItem: '4', reason: 'For dyrt.' });
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const said = glanceOf((await browser.get(`/sager/${one.id}`)).html);
  expect(said).toMatch(
    /Hvordan endte sagen\? Afvist Sundhedssamarbejdsudvalget: Afvist, .* Foreslået start 1\. juni 2027/,
  );
  expect(said).toMatch(/Penge om året efter forslaget .* (mere|mindre) end før .* LEON var opfyldt/);
  expect(said).not.toMatch(/Hvor er sagen|Opgaven starter|Venter på dig|i dag|afgør hvornår/);
  const vurdering = async () => textOf((await browser.get(`/sager/${one.id}/vurdering`)).html);
  const assessed = await vurdering();
  expect(assessed).toContain('Sagen er afsluttet. Her står, hvad kontrollen sagde, da den sidst blev forelagt');
  expect(assessed).not.toMatch(/kan forelægges|Det kan I gøre|Ret det her|Det mangler/);
  // Later cases on the same task are not part of that submission.
  const later = await createDraft(createApi(service.url), COORDINATOR, 'Begyndt senere');
  await fillIn(later, COORDINATOR, iv);
  await submit(later, COORDINATOR, STEPS);
  expect(await vurdering()).toBe(assessed);
  const economy = textOf((await browser.get(`/sager/${one.id}/oekonomi`)).html);
  expect(economy).toMatch(/LEON var opfyldt.* Sådan sagde kontrollen det, da sagen blev afsluttet:/);
});

test('the history tells what each change was, of the newest day and of the day that is asked for', async () => {
  const api = createApi(service.url);
  const one = await createDraft(api, COORDINATOR, copd.task.title);
  await fillIn(one, COORDINATOR, { task: { whyMove: 'Kort.' } });
  await fillIn(one, COORDINATOR, { task: { whyMove: 'Borgerne undgår transport.' } });
  await fillIn(one, 'coordinator-fyn', { plan: { startDate: '2027-06-01' } });
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const historyOf = async (asked = '') =>
    textOf(
      /<section aria-labelledby="historik"[\s\S]*?<\/section>/.exec(
        (await browser.get(`/sager/${one.id}${asked}`)).html,
      )?.[0] ?? '',
    );
  const said = await historyOf();
  expect(said).toMatch(/Oplysningerne er ændret 3 gange: .* \(Karen Koordinator\) Se de 2 felter, der blev ændret/);
  expect(said).toMatch(/Felt Før Efter .* – Borgerne undgår transport\. .* – 1\. juni 2027/);
  expect(said).not.toContain('Kort.');
  expect(await historyOf('?dag=1999-01-01')).toBe(said);
});

test('a condition of a step tells when it was closed, by whom and on what; so does the paper of the next step', async () => {
  const api = createApi(service.url);
  const one = await createDraft(api, COORDINATOR, iv.task.title);
  await fillIn(one, COORDINATOR, iv);
  const condition = { text: 'Instruksen er godkendt', owner: 'kommune-461', dueDate: '2027-01-15' };
  const approve = async (steps: readonly string[], outcome: object) => {
    const { id, notices } = await submit(one, COORDINATOR, steps);
    for (const { cluster } of notices)
      await answerNotice(one, cluster === 'lillebaelt' ? 'coordinator-lillebaelt' : 'planner-syddanmark', id, cluster);
    await decide(one, 'decider-fyn-administrative', id, { outcome: 'recommended' });
    await decide(one, 'decider-fyn-political', id, { outcome: 'recommended' });
    await decide(one, 'planner-syddanmark', id, outcome);
  };
  await approve(['trin-1'], { outcome: 'approved-with-conditions', reason: 'Med forbehold', conditions: [condition] });
  const Conditions = z.object({ items: z.array(z.object({ id: z.string(), proposal: z.string() })) });
  const { body } = await api.send('planner-syddanmark', 'GET', '/v1/conditions?status=open', Conditions);
  const open = body.items.find(({ proposal }) => proposal === one.id)?.id;
  const browser = openTextBrowser(service.url);
  await signIn(browser, COORDINATOR);
  const page = async (path: string) => textOf((await browser.get(path)).html);
  expect(await page(`/sager/${one.id}`)).toContain('Instruksen er godkendt Åbent, frist 15. januar 2027');
  const closing = { status: 'closed', evidence: 'Instruks 4.2' };
  await api.send('planner-syddanmark', 'PATCH', `/v1/conditions/${open}`, z.unknown(), closing);
  expect(await page(`/sager/${one.id}`)).toMatch(
    /Instruksen er godkendt Lukket \d+\. november 2026 af Per Planlægger: Instruks 4\.2/,
  );
  const { id: next } = await submit(one, COORDINATOR, ['trin-2']);
  const paper = await page(`/forelaeggelser/${next}/afgoerelse`);
  expect(paper).toContain('Forbehold fra tidligere forelæggelser');
  expect(paper).toMatch(/15\. januar 2027 \d+\. november 2026 af Per Planlægger\s+Instruks 4\.2/);
});
