// A proposed framework over the API: tried before publication; approved, withdrawn or rejected once; everything is in
// its trail.
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Framework } from '../../src/domain/governance/framework.ts';
import { openPool } from '../../src/store/pool.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { type Api, at, openApi, type Sent } from './given-api.ts';
import { createDraft, publish, type Review, soundDossier, submitted, TRIAL, trialFramework } from './given-cases.ts';
import { UNSOUND } from './unsound-frameworks.ts';

type Gap = { readonly pointer: string };
type Item = { readonly id: string; readonly status: string };
type Body = { readonly status: string; readonly code: string; readonly closed?: object };
const TRAIL_KEY = 'a trail key of at least 32 random bytes for the tests';
let api: Api;
let pool: Pool;
let [admin, second, planner, coordinator] = ['', '', '', ''];
beforeAll(async () => {
  api = await openApi({ TRAIL_KEY });
  await publish(api, trialFramework());
  pool = openPool({ url: api.service.database.ownerUrl, max: 2 });
  [admin, second] = [await api.service.tokenFor('admin'), await api.service.tokenFor('admin-2')];
  planner = await api.service.tokenWith([`planner:${TRIAL}`]);
  coordinator = await api.service.tokenFor('coordinator-fyn');
});
afterAll(async () => {
  await pool.end();
  await api.close();
});

const seen = ({ status, body }: Sent) => [status, (body as Body).code ?? (body as Body).status];
const approve = (token: string, id: string, version = 1) =>
  api.send(token, 'POST', at(`/frameworks/${id}/approvals`), { version });
const close = (token: string, id: string, reason = 'For tidligt', version = 1) =>
  api.send(token, 'DELETE', at(`/frameworks/${id}/proposals/${version}?reason=${encodeURIComponent(reason)}`));

/** It continues every published framework, since it uses their ids. */
function draft(id: string, change: (framework: Framework) => Framework = (same) => same): Promise<Sent> {
  return api.service.tokenFor('admin').then(async (token) => {
    const { items } = (await api.send(token, 'GET', at('/frameworks'))).body as { items: Item[] };
    const others = items.filter((item) => item.status === 'published' && item.id !== id).map((item) => item.id);
    const continues = [...new Set(others)].map((framework) => ({ framework }));
    return api.send(token, 'POST', at('/frameworks'), change({ ...trialFramework((same) => same, id), continues }));
  });
}

async function proposed(id: string, change?: (framework: Framework) => Framework): Promise<string> {
  const made = await draft(id, change);
  expect(made.status, made.text).toBe(201);
  return id;
}

async function trailOf(id: string): Promise<readonly string[]> {
  const { rows } = await pool.query(
    `select type || coalesce(': ' || (data::json ->> 'reason'), '') as told from audit_event where framework_id = $1 order by sequence`,
    [id],
  );
  return rows.map(({ told }: { told: string }) => told);
}

describe('a proposed framework', () => {
  it('is withdrawn by its proposer, with a reason that all who see it read', async () => {
    const id = await proposed('fortrudt');
    const answer = await close(admin, id, '  Klyngerne mangler æøå ');
    expect(answer.body).toMatchObject({ status: 'withdrawn', closed: { reason: 'Klyngerne mangler æøå' } });
    expect(await trailOf(id)).toEqual(['framework.proposed', 'framework.withdrawn: Klyngerne mangler æøå']);
    const read = await api.send(second, 'GET', at(`/frameworks/${id}?version=1`));
    expect(read.body).toMatchObject({ status: 'withdrawn', closed: { reason: 'Klyngerne mangler æøå' } });
    expect(read.etag).toBe('"1-withdrawn"');
    expect((await api.send(coordinator, 'GET', at(`/frameworks/${id}?version=1`))).status).toBe(404);
  });

  it('is rejected by the other administrator, and then neither approved, rejected nor proposed again', async () => {
    const id = await proposed('afvist');
    expect(seen(await close(second, id))).toEqual([200, 'rejected']);
    expect(seen(await approve(second, id))).toEqual([409, 'framework-closed']);
    for (const token of [admin, second]) expect(seen(await close(token, id))).toEqual([409, 'framework-closed']);
    expect(seen(await draft(id))).toEqual([409, 'framework-version-exists']);
    await proposed(id, (framework) => ({ ...framework, version: 2 }));
    expect(seen(await approve(second, id, 2))).toEqual([201, 'published']);
    expect(await trailOf(id)).toHaveLength(4);
  });

  it('is neither withdrawn nor rejected once it is published, nor approved by its proposer', async () => {
    const id = await proposed('udgivet');
    expect(seen(await approve(admin, id))).toEqual([409, 'second-administrator-needed']);
    expect(seen(await approve(second, id))).toEqual([201, 'published']);
    for (const token of [admin, second])
      expect(seen(await close(token, id))).toEqual([409, 'framework-already-published']);
    expect(seen(await approve(second, id))).toEqual([409, 'framework-already-published']);
  });

  it('needs a reason, without the number of a person', async () => {
    const id = await proposed('uden-grund');
    for (const query of ['', '?reason=', '?reason=%20%20', `?reason=${'x'.repeat(2001)}`])
      expect((await api.send(admin, 'DELETE', at(`/frameworks/${id}/proposals/1${query}`))).status).toBe(400);
    const person = await close(admin, id, 'Se 010190-1234');
    expect(person.body).toMatchObject({ code: 'invalid', errors: [{ pointer: '/reason', code: 'person-data' }] });
    expect(seen(await close(admin, id, 'x', 7))).toEqual([404, 'not-found']);
    expect(await trailOf(id)).toEqual(['framework.proposed']);
  });

  it('approved, rejected and withdrawn at the same instant becomes one of them, and its trail is whole', async () => {
    for (let turn = 0; turn < 12; turn++) {
      const id = await proposed(`kaploeb-${turn}`);
      const acts = [() => approve(second, id), () => close(second, id), () => close(admin, id)];
      const answers = await Promise.all([...acts.slice(turn % 3), ...acts.slice(0, turn % 3)].map((act) => act()));
      const done = answers.filter(({ status }) => status < 300);
      const [first] = done.map(({ body }) => body as Body);
      expect(done).toHaveLength(1);
      // The other requests came too late and are told what has happened to the proposal.
      const late = answers.filter(({ status }) => status >= 300).map(seen);
      const told = first?.status === 'published' ? 'framework-already-published' : 'framework-closed';
      expect(late).toEqual([
        [409, told],
        [409, told],
      ]);
      const { status } = (await api.send(admin, 'GET', at(`/frameworks/${id}?version=1`))).body as Body;
      expect(status).toBe(first?.status);
      expect(await trailOf(id)).toHaveLength(2);
    }
    const { faults } = await verifyTrail(pool, [TRAIL_KEY]);
    expect(faults).toEqual([]);
  });
});

describe('an unsound framework is refused with the fault at its place, and nothing is kept', () => {
  it.each(UNSOUND)('%s', async (code, pointer, change) => {
    const answer = await draft('usund', change);
    expect([answer.status, (answer.body as Body).code]).toEqual([400, 'framework-unsound']);
    const { errors } = answer.body as { errors: { pointer: string; code: string; message: string }[] };
    const found = errors.filter((error) => error.code === code);
    expect(found.map((error) => error.pointer)).toContainEqual(expect.stringMatching(pointer));
    for (const { message } of found) expect(message).not.toMatch(/\{|undefined/);
    expect((await api.send(admin, 'GET', at('/frameworks/usund'))).status).toBe(404);
  });

  it('a version that is not in force is no second choice, and a day outside every version is not found', async () => {
    const on = (day: string) => api.send(coordinator, 'GET', at(`/frameworks/syddanmark-2022?effectiveOn=${day}`));
    expect((await on('2026-06-01')).status).toBe(200);
    for (const day of ['2019-01-01', '2027-01-01']) expect(seen(await on(day))).toEqual([404, 'not-found']);
    await proposed('fremtid', (framework) => ({ ...framework, validFrom: '2095-01-01' }));
    expect(seen(await approve(second, 'fremtid'))).toEqual([201, 'published']);
    const { items } = (await api.send(coordinator, 'GET', at('/frameworks'))).body as {
      items: { id: string; newCases: { offered: boolean; code: string } }[];
    };
    expect(items.find(({ id }) => id === 'fremtid')?.newCases).toMatchObject({
      offered: false,
      code: 'not-yet-in-force',
    });
  });
});

describe('a proposed framework is tried', () => {
  const version = { id: TRIAL, version: 2 };
  const query = `?proposedFramework=${TRIAL}&proposedVersion=2`;
  let review: Review;
  const WHY = '/task/whyMove';
  beforeAll(async () => {
    review = await submitted(api, ['trin-1']);
    await proposed(TRIAL, (framework) => ({
      ...framework,
      version: 2,
      validFrom: '2090-01-01',
      steps: framework.steps.map((step) => ({ ...step, requires: step.requires.filter((field) => field !== WHY) })),
    }));
  });
  /** Whether the assessment asks for the reason to move the task, which the case lacks. */
  const asksWhy = async (more: object) => {
    const what = { proposal: review.proposal, patch: { task: { whyMove: null } }, draws: 0, ...more };
    const { gaps } = (await api.send(planner, 'POST', at('/assessments'), what)).body as { gaps: Gap[] };
    return gaps.some(({ pointer }) => pointer === WHY);
  };

  it('on a dossier, by who may see it', async () => {
    const body = { dossier: soundDossier(), proposedFramework: version, cluster: 'fyn', draws: 0 };
    const ask = (token: string) => api.send(token, 'POST', at('/assessments'), body);
    expect((await ask(admin)).status).toBe(200);
    expect((await ask(planner)).status).toBe(200);
    expect(seen(await ask(coordinator))).toEqual([404, 'not-found']);
  });

  it('on a case as it stands: findings, route and what one could do', async () => {
    const { proposal } = review;
    expect([await asksWhy({}), await asksWhy({ proposedFramework: version })]).toEqual([true, false]);
    const stops = async (search: string) =>
      (
        (await api.send(planner, 'GET', at(`/proposals/${proposal}/route${search}`))).body as {
          stops: { stage: string; status: string; earliest?: string }[];
        }
      ).stops;
    const [before, after] = [await stops(''), await stops(query)];
    expect(after.map(({ stage, status }) => [stage, status])).toEqual(
      before.map(({ stage, status }) => [stage, status]),
    );
    expect(after.find(({ status }) => status === 'ahead')?.earliest).toMatch(/^2090-/);
    const actions = await api.send(planner, 'GET', at(`/proposals/${proposal}/available-actions${query}`));
    expect(actions.status, actions.text).toBe(200);
    // Nothing was stored: the case is unchanged.
    const { framework } = (await api.send(planner, 'GET', at(`/proposals/${proposal}`))).body as { framework: object };
    expect(framework).toEqual({ id: TRIAL, version: 1 });
    // The administrator sees no case; the coordinator sees no proposed framework.
    expect((await api.send(admin, 'GET', at(`/proposals/${proposal}/route${query}`))).status).toBe(404);
    expect((await api.send(coordinator, 'GET', at(`/proposals/${proposal}/route${query}`))).status).toBe(404);
  });

  it('on a draft it stands for the version in force: what that one lacks no longer stops the submission', async () => {
    const dossier = soundDossier();
    const { id } = await createDraft(api, { ...dossier, task: { ...dossier.task, whyMove: undefined } });
    const both = await api.service.tokenWith([`planner:${TRIAL}`, 'coordinator:fyn']);
    const submitting = async (search: string) => {
      const answer = await api.send(both, 'GET', at(`/proposals/${id}/available-actions${search}`));
      return (answer.body as { actions: { action: string }[] }).actions.find(({ action }) => action === 'submit');
    };
    expect(await submitting('')).toMatchObject({ allowed: false });
    const tried = await submitting(query);
    expect(tried).toMatchObject({ allowed: true, steps: expect.arrayContaining(['trin-1']) });
    expect(tried).not.toHaveProperty('frameworkVersion');
  });

  it('and what it lacks for a case is named', async () => {
    const { id } = await createDraft(api, soundDossier());
    const lacking = await proposed('uden-odense', (framework) => ({
      ...framework,
      caseTypes: framework.caseTypes.map((type, i) => (i === 0 ? { ...type, id: 'noget-andet' } : type)),
    }));
    const auditor = await api.service.tokenWith(['auditor']);
    const tried = { proposal: id, proposedFramework: { id: lacking, version: 1 } };
    const answer = await api.send(auditor, 'POST', at('/assessments'), tried);
    expect(answer.body).toMatchObject({
      code: 'mapping-incomplete',
      errors: [{ pointer: '/mapping/caseTypes/overdragelse', code: 'not-mapped' }],
    });
  });

  it('but not one that was withdrawn, half a name, or one that is not there', async () => {
    const { id } = await createDraft(api, soundDossier());
    const route = (search: string) => api.send(planner, 'GET', at(`/proposals/${id}/route?${search}`));
    expect(seen(await route(`proposedFramework=${TRIAL}`))).toEqual([400, 'invalid']);
    expect(seen(await route(`proposedFramework=${TRIAL}&proposedVersion=77`))).toEqual([404, 'not-found']);
    await close(admin, TRIAL, 'Nok', 2);
    const all = await api.service.tokenWith([`planner:${TRIAL}`, 'coordinator:fyn']);
    expect(seen(await api.send(all, 'GET', at(`/proposals/${id}/route${query}`)))).toEqual([409, 'framework-closed']);
  });
});
