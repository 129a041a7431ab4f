// A party's answers about its figures and the case: its own numbers, contradictions, what has changed since, and
// renewal with one button.
import { afterAll, beforeAll, expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft, fillIn } from '../../src/demo/play/case.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { dossierOfCase } from '../support/dossier-of-case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { browseAs, type TextBrowser, textOf } from './text-browser.ts';

let service: TestService;
let id = '';
let coordinator: TextBrowser;
let member: TextBrowser;
const ANSWER = () => `/sager/${id}/svar/kommune-461`;

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

const as = (account: string) => browseAs(service.url, account);

async function given(): Promise<{ verification: object | undefined; position: object | undefined }> {
  const dossier = await dossierOfCase(service, id);
  return { verification: dossier.economy?.verifications?.[0], position: dossier.impact?.positions?.[0] };
}

test('a party sees its counts and its costs, and not those of others', async () => {
  const said = textOf((await member.get(ANSWER())).html);
  expect(said).toContain('Forløb med antibiotika i hjemmet 420 forløb');
  expect(said).toContain('Ekstra aften-, nat- og weekendberedskab');
  expect(said).toContain('Ekstra aften-, nat- og weekendberedskab 900.000 kr. pr. år');
  expect(said).not.toContain('infusionspumper');
});

test('and above them what moves, and what an ordinary year comes to for the party', async () => {
  const said = textOf((await member.get(ANSWER())).html);
  expect(said).toContain('Hvad flytter Indgift af intravenøs antibiotika');
  expect(said).toMatch(/Antal om året 420 forløb Takst pr\. forløb, ens for alle kommuner 6\.900 kr\./);
  expect(said).toContain(
    'Udgift i forslaget 3.798.000 kr. Afregning Region Syddanmark betaler 3.798.000 kr. om året til Odense Kommune I alt',
  );
  expect(said).toContain('I alt om året Odense Kommune: det samme som i dag');
  // A party that comes to pay nothing is not asked to accept the cost.
  expect(said).not.toContain('Accepterer parten');
});

test('nothing said: both questions ask for an answer', async () => {
  const page = await member.send(await member.get(ANSWER()), 'Gem svaret');
  expect(page.status).toBe(400);
  expect(textOf(page.html)).toContain('Vælg, om tallene er rigtige. Vælg en holdning.');
});

test('a fault in one half keeps the other from being saved', async () => {
  for (const fields of [
    { agrees: 'true', position: 'objects' },
    { agrees: 'false', position: 'supports' },
    { agrees: 'true', reason: 'Uden en holdning' },
    { position: 'supports', 'own-besoeg': '7.000' },
    { agrees: 'true', position: 'objects', reason: 'Det gælder 010190-1234' },
    { agrees: 'false', position: 'supports', comment: 'Se 010190-1234' },
  ])
    expect((await member.send(await member.get(ANSWER()), 'Gem svaret', fields)).status).toBe(400);
  expect(await given()).toEqual({ verification: undefined, position: undefined });
});

test('a personal number is refused at the field it was written in', async () => {
  for (const [name, fields] of [
    ['reason', { agrees: 'true', position: 'objects', reason: 'Det gælder 010190-1234' }],
    ['comment', { agrees: 'false', position: 'supports', comment: 'Se 010190-1234' }],
  ] as const) {
    const { html } = await member.send(await member.get(ANSWER()), 'Gem svaret', fields);
    expect(html).toMatch(new RegExp(`<a href="#f${name}">[^<]*Ligner et personnummer`));
    expect(html).toContain('010190-1234</textarea>');
  }
});

test('the pages that the two halves had lead to the one; others have no answer to give', async () => {
  for (const before of ['tal', 'holdning'])
    expect((await member.get(`/sager/${id}/${before}/kommune-461`)).url).toBe(ANSWER());
  expect((await coordinator.get(ANSWER())).status).toBe(403);
  expect((await member.get(`/sager/${id}/svar/kommune-479`)).status).toBe(403);
});

test('that the figures are right contradicts other figures: refused, nothing is saved', async () => {
  const page = await member.send(await member.get(ANSWER()), 'Gem svaret', { agrees: 'true', 'count-forloeb': '400' });
  expect(page.status).toBe(400);
  expect(textOf(page.html)).toContain('Svaret, at tallene er rigtige, passer ikke med, at I har skrevet andre tal.');
  expect(page.html).toContain('href="#fagrees"');
  expect(page.html).toContain('value="400"');
  expect((await given()).verification).toBeUndefined();
});

test('an own count and an own cost stand beside those of the case', async () => {
  const done = await member.send(await member.get(ANSWER()), 'Gem svaret', {
    agrees: 'false',
    'count-forloeb': '400',
    'own-besoeg': '7.000',
    comment: 'Vi kører længere',
  });
  expect(textOf(done.html)).toContain('Svaret om tallene er gemt. Holdningen mangler endnu.');
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
  await member.send(await member.get(ANSWER()), 'Gem svaret', {
    agrees: 'true',
    'count-forloeb': '',
    'own-besoeg': '',
  });
  const { verification } = await given();
  expect(verification).toMatchObject({ agrees: true });
  expect(verification).not.toHaveProperty('comment');
  expect(verification).not.toHaveProperty('counts');
});

test('figures and position in one form, and what is sent again as it stood is no new answer', async () => {
  const done = await member.send(await member.get(ANSWER()), 'Gem svaret', { position: 'supports' });
  expect(textOf(done.html)).toContain('Svaret er gemt.');
  const before = await given();
  expect(before).toMatchObject({ verification: { agrees: true }, position: { position: 'supports' } });
  await member.send(await member.get(ANSWER()), 'Gem svaret');
  expect(await given()).toEqual(before);
});

test('a change of what was told makes the answers stand for an earlier revision; a change of anything else does not', async () => {
  await member.send(await member.get(ANSWER()), 'Gem svaret', {
    position: 'supports-with-reservation',
    reason: 'Vagten',
  });
  const forms = `/sager/${id}/oplysninger`;
  await coordinator.send(await coordinator.get(`${forms}/plan`), 'Gem og vend tilbage', {
    '/plan/milestones/0/what': 'Et andet møde',
  });
  expect(textOf((await member.get(`/sager/${id}`)).html)).not.toContain('ændret siden');
  const costs = await coordinator.get(`${forms}/omkostninger`);
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
