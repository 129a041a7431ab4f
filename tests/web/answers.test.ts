// What a party says of its figures and of the case: its own numbers,
// contradictions, what has changed since, and renewal with one button.
import { afterAll, beforeAll, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn } from '../../src/demo/play/case.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openTextBrowser, signIn, type TextBrowser, textOf } from './text-browser.ts';

let service: TestService;
let id = '';
let coordinator: TextBrowser;
let member: TextBrowser;
const FIGURES = () => `/sager/${id}/tal/kommune-461`;
const POSITION = () => `/sager/${id}/holdning/kommune-461`;

beforeAll(async () => {
  service = await startTestService(IN_FORCE);
  const { verifications: _v, ...economy } = ivAntibiotics.economy as NonNullable<Dossier['economy']>;
  const { positions: _p, ...impact } = ivAntibiotics.impact as NonNullable<Dossier['impact']>;
  const draft = await createDraft(createApi(service.url), 'coordinator-fyn', 'IV');
  await fillIn(draft, 'coordinator-fyn', { ...ivAntibiotics, economy, impact });
  id = draft.id;
  coordinator = await as('coordinator-fyn');
  member = await as('member-odense');
});
afterAll(() => service.close());

async function as(account: string): Promise<TextBrowser> {
  const browser = openTextBrowser(service.url);
  await signIn(browser, account);
  return browser;
}

async function given(): Promise<{ verification: object | undefined; position: object | undefined }> {
  const answer = await fetch(`${service.url}/v1/proposals/${id}`, { headers: await service.as('coordinator-fyn') });
  const { dossier } = (await answer.json()) as { dossier: Dossier };
  return { verification: dossier.economy?.verifications?.[0], position: dossier.impact?.positions?.[0] };
}

test('a party sees its counts and its costs, and not those of others', async () => {
  const said = textOf((await member.get(FIGURES())).html);
  expect(said).toContain('Forløb med antibiotika i hjemmet Sagens tal: 420 forløb');
  expect(said).toContain('Ekstra aften-, nat- og weekendberedskab');
  expect(said).toContain('Sagens tal: 900.000,00 kr. pr. år');
  expect(said).not.toContain('infusionspumper');
});

test('that the figures are right contradicts other figures: refused, nothing is saved', async () => {
  const page = await member.send(await member.get(FIGURES()), 'Gem svaret', { agrees: 'true', 'count-forloeb': '400' });
  expect(page.status).toBe(400);
  expect(textOf(page.html)).toContain('Svaret, at tallene er rigtige, passer ikke med, at I har skrevet andre tal.');
  expect(page.html).toContain('href="#fagrees"');
  expect(page.html).toContain('value="400"');
  expect((await given()).verification).toBeUndefined();
});

test('an own count and an own cost stand beside those of the case', async () => {
  await member.send(await member.get(FIGURES()), 'Gem svaret', {
    agrees: 'false',
    'count-forloeb': '400',
    'own-besoeg': '7.000',
    comment: 'Vi kører længere',
  });
  expect((await given()).verification).toMatchObject({
    agrees: false,
    counts: [{ activity: 'forloeb', number: { expected: 400 } }],
    figures: [{ cost: 'besoeg', amount: { expected: 7000 } }],
    comment: 'Vi kører længere',
  });
  const economy = textOf((await member.get(`/sager/${id}/oekonomi`)).html);
  expect(economy).toContain('420 forløb 400 forløb');
  expect(economy).toContain('Vi kører længere');
});

test('a remark goes with the answer it came with', async () => {
  await member.send(await member.get(FIGURES()), 'Gem svaret', {
    agrees: 'true',
    'count-forloeb': '',
    'own-besoeg': '',
  });
  const { verification } = await given();
  expect(verification).toMatchObject({ agrees: true });
  expect(verification).not.toHaveProperty('comment');
  expect(verification).not.toHaveProperty('counts');
});

test('a change of what was told makes the answers stand for an earlier revision; a change of anything else does not', async () => {
  await member.send(await member.get(POSITION()), 'Gem holdningen', {
    position: 'supports-with-reservation',
    reason: 'Vagten',
  });
  const forms = `/sager/${id}/oplysninger`;
  await coordinator.send(await coordinator.get(`${forms}/tidsplan`), 'Gem og vend tilbage', {
    '/plan/milestones/0/what': 'Et andet møde',
  });
  expect(textOf((await member.get(`/sager/${id}`)).html)).not.toContain('ændret siden');
  const costs = await coordinator.get(`${forms}/omkostninger-akutfunktion`);
  await coordinator.send(costs, 'Gem og vend tilbage', { '/economy/alternatives/1/costs/8/amount/expected': '6.600' });
  const page = textOf((await member.get(`/sager/${id}`)).html);
  expect(page).toMatch(
    /Givet for revision \d+, ændret siden: partens udgifter og afregninger, partens samlede resultat om året\./,
  );
  expect(textOf((await member.get(`/sager/${id}/oekonomi`)).html)).toMatch(
    /Givet for revision \d+, ændret siden: partens udgifter og afregninger\. Det tæller ikke, før parten fornyer det\./,
  );
  expect(textOf((await member.get('/')).html)).toContain('Odense Kommune');
});

test('one button renews an answer as it was given; the others see no button', async () => {
  expect(textOf((await coordinator.get(`/sager/${id}`)).html)).toContain('ændret siden');
  expect((await coordinator.get(`/sager/${id}`)).html).not.toContain('Forny svaret');
  const before = await given();
  const renewed = await member.send(await member.get(`/sager/${id}`), 'Forny svaret');
  expect(textOf(renewed.html)).toContain('Holdningen er gemt.');
  expect(textOf(renewed.html)).not.toContain('ændret siden');
  const after = await given();
  expect(after.position).toMatchObject({ position: 'supports-with-reservation', reason: 'Vagten' });
  expect(after.position).not.toEqual(before.position);
  await member.send(await member.get(`/sager/${id}/oekonomi`), 'Forny svaret');
  expect((await given()).verification).toMatchObject({ agrees: true });
  expect(textOf((await member.get(`/sager/${id}/oekonomi`)).html)).not.toContain('ændret siden');
});
