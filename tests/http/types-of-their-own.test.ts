// A case type with its own severities and fields, as an administrator writes it: in the assessment, at the submission,
// in the catalogue of rules, and on the page of the framework.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTextBrowser, signIn, textOf } from '../web/text-browser.ts';
import { type Api, at, openApi } from './given-api.ts';
import { publish, soundDossier, TRIAL, trialFramework } from './given-cases.ts';

const CHECK = 'quality.adverse-events';
let api: Api;
let token: string;

beforeAll(async () => {
  api = await openApi();
  await publish(
    api,
    trialFramework((framework) => {
      const [type, ...others] = framework.caseTypes;
      if (!type) throw new Error('no type');
      const own = {
        ...{ id: 'hurtig', title: { da: 'Hurtig sag' }, checks: { 'plan.unplanned': { disabled: true } } },
        steps: [{ id: 'trin-1', requires: ['/task/title', '/task/replaces'] }],
      };
      const parties = framework.parties.map((party) =>
        party.id === 'kommune-461' ? { ...party, names: [{ name: 'Odense Amt', to: '2007-01-01' }] } : party,
      );
      return { ...framework, parties, caseTypes: [type, { ...type, ...own }, ...others] };
    }),
  );
  token = await api.service.tokenFor('coordinator-fyn');
}, 60_000);
afterAll(() => api.close());

async function draftOf(type: string) {
  const dossier = soundDossier();
  const made = await api.send(token, 'POST', at('/proposals'), { framework: TRIAL, cluster: 'fyn', type, dossier });
  expect(made.status, made.text).toBe(201);
  const { id } = made.body as { id: string };
  const answer = await api.send(token, 'GET', at(`/proposals/${id}/assessment?steps=trin-1`));
  const { gaps, checks } = answer.body as { gaps: { pointer: string }[]; checks: { check: string }[] };
  return {
    ...{ id, etag: made.etag, checks: checks.map(({ check }) => check) },
    gaps: gaps.map(({ pointer }) => pointer),
  };
}

test('its own fields stop the submission, and a check that it leaves out is not asked', async () => {
  const [quick, ordinary] = [await draftOf('hurtig'), await draftOf('overdragelse')];
  expect(quick.gaps).toContain('/task/replaces');
  expect(ordinary.gaps).not.toContain('/task/replaces');
  expect(quick.checks).not.toContain('plan.unplanned');
  expect(ordinary.checks).toEqual(expect.arrayContaining(['plan.unplanned', CHECK]));
  const path = at(`/proposals/${quick.id}/submissions`);
  const sent = await api.send(token, 'POST', path, { steps: ['trin-1'] }, { etag: quick.etag });
  expect(sent.body).toMatchObject({ code: 'blockers-open' });
  expect((sent.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toContain(
    '/dossier/task/replaces',
  );
});

test('the catalogue of rules and the page of the framework tell it', async () => {
  const { body } = await api.send(token, 'GET', at('/rules'));
  const { rules } = body as { rules: { code: string; frameworks: { framework: string; caseTypes: object[] }[] }[] };
  const of = (code: string) => rules.find((rule) => rule.code === code)?.frameworks.find((f) => f.framework === TRIAL);
  expect(of('plan.unplanned')?.caseTypes).toMatchObject([{ type: 'hurtig', enabled: false }]);
  expect(of(CHECK)?.caseTypes).toEqual([]);
  const browser = openTextBrowser(api.service.url);
  await signIn(browser, 'coordinator-fyn');
  const said = textOf((await browser.get(`/rammer/${TRIAL}`)).html);
  expect(said).toMatch(/Særligt for denne type: [^:]+: slået fra Trin 1[^:]*: [^:]+ kræver: /);
  expect(said).toContain('Odense Kommune: Odense Amt (til og med 31. december 2006)');
});

test('the page says when enough of several have spoken, what one refusal does, and what is waited for', async () => {
  const browser = openTextBrowser(api.service.url);
  await signIn(browser, 'coordinator-fyn');
  const councils = textOf((await browser.get('/rammer/sundhedsraad-2027')).html);
  expect(councils).toMatch(
    /Regionsrådet beslutter[^:]*: [^.]*\. Frist: 45 dage\. Er de flere, skal alle svare\. Afviser én, er/,
  );
  expect(councils).toMatch(/Kommunalbestyrelserne tiltræder[\s\S]{0,300}Afviser én, går sagen videre uden den\./);
  const trial = textOf((await browser.get(`/rammer/${TRIAL}`)).html);
  expect(trial).toMatch(/Sundhedssamarbejdsudvalget beslutter[^:]*: [\s\S]{0,120}Venter på de andre klyngers svar/);
});
