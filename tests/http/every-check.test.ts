// Every check of the rule catalogue is made to fire and to pass over HTTP with POST /v1/assessments alone, with the
// cases of tests/cases. A check without usable cases fails here. privacy.person-data refuses the request itself, as at
// every save.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Case, dossierOf, givenOf } from '../cases/case-file.ts';
import { type Api, at } from './given-api.ts';
import { movedToNextYear, openTrial, TRIAL } from './given-cases.ts';

type Status = Case['expect']['status'];
type Rules = { readonly rules: readonly { readonly code: string }[] };
type Assessment = {
  readonly findings: readonly { readonly check: string; readonly message: string; readonly pointer: string }[];
  readonly checks: readonly { readonly check: string; readonly status: Status }[];
};

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
});
afterAll(() => api.close());

/** What a client can send besides the dossier. */
const ASKED = ['noticeSentTo', 'objectionsToNotice', 'otherAgreements', 'caseType', 'cluster', 'steps'];

/**
 * Cases a client can make: those that need another day, another earliest decision or other parameters are only in
 * tests/cases.
 */
function usable(code: string): readonly Case[] {
  const cases = Case.array().parse(JSON.parse(readFileSync(new URL(`../cases/${code}.json`, import.meta.url), 'utf8')));
  return cases.filter(({ parameters, given = {} }) => {
    return parameters === undefined && Object.keys(given).every((name) => ASKED.includes(name));
  });
}

function bodyOf(code: string, one: Case): object {
  const { noticeSentTo, objectionsToNotice, otherAgreements, caseType: type, cluster } = givenOf(one);
  const draws = code === 'leon.uncertainty' ? 10_000 : 0;
  const dossier = movedToNextYear(dossierOf(one));
  const { steps } = one.given ?? {};
  const beside = { type, steps, noticeSentTo, objectionsToNotice, otherAgreements };
  return { dossier, framework: one.framework ?? TRIAL, cluster, draws, ...beside };
}

/**
 * The service's answer to the first case of the check that is assessed as the case expects and shows what is wanted.
 */
async function shown(
  code: string,
  statuses: readonly Status[],
  shows: (assessment: Assessment, one: Case) => boolean,
): Promise<boolean> {
  for (const one of usable(code).filter((each) => statuses.includes(each.expect.status))) {
    const { status, body } = await api.send(token, 'POST', at('/assessments'), bodyOf(code, one), { key: null });
    const assessment = body as Assessment;
    const answered =
      status === 200 && assessment.checks.find(({ check }) => check === code)?.status === one.expect.status;
    if (answered && shows(assessment, one)) return true;
  }
  return false;
}

/** Whether the check has its own finding. If the step reports the same missing field, only `complete.missing` does. */
function isFound(code: string, { findings }: Assessment, { expect: { pointer } }: Case): boolean {
  return findings.some((finding) => {
    const said = finding.check === code || (finding.check === 'complete.missing' && finding.pointer === pointer);
    return said && finding.message !== '';
  });
}

it('every check of the catalogue', async () => {
  const { rules } = (await api.send(token, 'GET', at('/rules'))).body as Rules;
  expect(rules.length).toBeGreaterThan(40);
  const codes = rules.map(({ code }) => code).filter((code) => code !== 'privacy.person-data');
  const seen = { fired: [] as string[], quiet: [] as string[] };
  for (const code of codes) {
    if (await shown(code, ['fired'], (assessment, one) => isFound(code, assessment, one))) seen.fired.push(code);
    if (
      await shown(code, ['passed', 'not-applicable'], ({ findings }) => findings.every(({ check }) => check !== code))
    )
      seen.quiet.push(code);
  }
  expect(seen.fired).toEqual(codes);
  expect(seen.quiet).toEqual(codes);
}, 60_000);

it('a personal identification number is refused with its pointer and never repeated; without it the check passes', async () => {
  const cases = usable('privacy.person-data');
  for (const one of cases) {
    const answer = await api.send(token, 'POST', at('/assessments'), bodyOf('privacy.person-data', one), { key: null });
    if (one.expect.status === 'fired') {
      expect(answer.body).toMatchObject({
        errors: [{ pointer: `/dossier${one.expect.pointer}`, code: 'person-data' }],
      });
      expect(answer.text).not.toMatch(/010203|311299/);
    } else
      expect((answer.body as Assessment).checks).toContainEqual({ check: 'privacy.person-data', status: 'passed' });
  }
  expect(cases.map((one) => one.expect.status)).toEqual(expect.arrayContaining(['fired', 'passed']));
});

it('whether the other clusters are informed is told by the caller; a cluster the framework lacks is refused', async () => {
  const [one] = usable('impact.notice');
  if (!one) throw new Error('no case');
  const wrong = { ...bodyOf('impact.notice', one), cluster: 'atlantis', noticeSentTo: ['fyn'] };
  const answer = await api.send(token, 'POST', at('/assessments'), wrong, { key: null });
  expect(answer.body).toMatchObject({ errors: [{ pointer: '/cluster', code: 'unknown-reference' }] });
  const unknown = { ...bodyOf('impact.notice', one), noticeSentTo: ['lillebaelt', 'atlantis'] };
  const other = await api.send(token, 'POST', at('/assessments'), unknown, { key: null });
  expect(other.body).toMatchObject({ errors: [{ pointer: '/noticeSentTo/1', code: 'unknown-reference' }] });
});
