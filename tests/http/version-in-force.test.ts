// A draft takes the version of its framework that is in force at its submission; the changes are shown first.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Framework } from '../../src/domain/governance/framework.ts';
import { openPool } from '../../src/store/pool.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { procedureIn, withProcedure } from '../support/procedure.ts';
import { openTextBrowser, signIn, textOf } from '../web/text-browser.ts';
import { type Api, at, openApi } from './given-api.ts';
import { ALL_STEPS, type Case, createSound, publish, trialFramework } from './given-cases.ts';

const ID = 'ramme-i-versioner';
const TRAIL_KEY = 'a key for the trail of versions, of 32 bytes';
let api: Api;
let draft: Case;
let token: string;

/** In force from 2021: the committee has more time, one check is left out, and an agreement lasts 50 years. */
function second(framework: Framework, leftOut: string): Framework {
  const stages = procedureIn(framework).stages.map((stage) =>
    stage.id === 'committee' ? { ...stage, dueDays: stage.dueDays + 30 } : stage,
  );
  const caseTypes = framework.caseTypes.map((type) => ({ ...type, minimumDurationMonths: 600 }));
  const checks = { ...framework.checks, [leftOut]: { disabled: true } };
  return withProcedure({ ...framework, version: 2, validFrom: '2021-01-01', caseTypes, checks }, { stages });
}

beforeAll(async () => {
  api = await openApi({ TRAIL_KEY });
  await publish(api, trialFramework(undefined, ID));
  draft = await createSound(api, ID);
  token = await api.service.tokenFor('coordinator-fyn');
}, 60_000);
afterAll(() => api.close());

const send = (body: object) =>
  api.send(token, 'POST', at(`/proposals/${draft.id}/submissions`), body, { etag: draft.etag });
const actions = async () => {
  const { body } = await api.send(token, 'GET', at(`/proposals/${draft.id}/available-actions`));
  return (body as { actions: { action: string }[] }).actions.find(({ action }) => action === 'submit');
};

describe('a version that came into force after the draft was written', () => {
  let gone: { readonly check: string; readonly code: string };

  test('is told with what it changes, and must be said', async () => {
    const before = await api.send(token, 'GET', at(`/proposals/${draft.id}/assessment`));
    const { findings } = before.body as { findings: { check: string; code: string; severity: string }[] };
    const found = findings.find(({ severity }) => severity === 'warning' || severity === 'note');
    if (!found) throw new Error('nothing found');
    gone = found;
    expect(await actions()).not.toHaveProperty('frameworkVersion');
    await publish(
      api,
      trialFramework((framework) => second(framework, gone.check), ID),
    );
    expect(await actions()).toMatchObject({ allowed: true, frameworkVersion: 2 });
    for (const body of [{ steps: ALL_STEPS }, { steps: ALL_STEPS, frameworkVersion: 1 }]) {
      const answer = await send(body);
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'framework-version-changed']);
      const { errors } = answer.body as { errors: { code: string; message: string }[] };
      const of = (code: string) => errors.filter((each) => each.code === code).map(({ message }) => message);
      expect(of('finding-goes').join()).toContain(gone.code);
      expect(of('finding-appears')).not.toEqual([]);
      expect(of('route-changes')[0]).toContain('committee');
    }
  });

  test('is shown on the page before the case is submitted', async () => {
    const browser = openTextBrowser(api.service.url);
    await signIn(browser, 'coordinator-fyn');
    const said = textOf((await browser.get(`/sager/${draft.id}/forelaeg`)).html);
    expect(said).toContain('Rammen er ændret');
    expect(said).toContain('Den forelægges under version 2');
    expect(said).toMatch(/Nyt fund: .*Bortfalder: .*Sagsgang og frister var/);
  });

  test('is the one it is submitted under, once it is said', async () => {
    const answer = await send({ steps: ALL_STEPS, frameworkVersion: 2 });
    expect(answer.status, answer.text).toBe(201);
    expect(answer.body).toMatchObject({ framework: { id: ID, version: 2 } });
    const seen = await api.send(token, 'GET', at(`/proposals/${draft.id}`));
    expect(seen.body).toMatchObject({ framework: { id: ID, version: 2 } });
    const pool = openPool({ url: api.service.database.ownerUrl, max: 2 });
    expect((await verifyTrail(pool, [TRAIL_KEY])).faults).toEqual([]);
    await pool.end();
  });

  test('refuses a draft that it has no place for, and names what', async () => {
    draft = await createSound(api, ID);
    await publish(
      api,
      trialFramework((framework) => {
        const [first, ...others] = framework.caseTypes;
        if (!first) throw new Error('no type');
        return {
          ...second(framework, gone.check),
          version: 3,
          validFrom: '2022-01-01',
          caseTypes: [{ ...first, id: 'ny' }, ...others],
        };
      }, ID),
    );
    const answer = await send({ steps: ALL_STEPS, frameworkVersion: 3 });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'invalid', errors: [{ pointer: '/type' }] });
    expect(await actions()).toMatchObject({ allowed: false, code: 'invalid' });
  });
});
