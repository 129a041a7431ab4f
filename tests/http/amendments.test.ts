// A case that changes an agreement: prefilled from it, only one at a time, and the effect of its approval on both
// editions.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../src/lib/iso-date.ts';
import { agreementOf, approve, openJoining, registered, runningTerms, type Told, told } from './given-agreements.ts';
import { carry, type Draft } from './given-amendments.ts';
import { type Api, at, type Sent } from './given-api.ts';
import { soundDossier, TODAY, TRIAL } from './given-cases.ts';

let api: Api;
let reader: string;
let coordinator: string;
beforeAll(async () => {
  api = await openJoining();
  reader = await api.service.tokenWith([`reader:${TRIAL}`]);
  coordinator = await api.service.tokenFor('coordinator-fyn');
}, 60_000);
afterAll(() => api?.close());

const open = (id: string, what: 'amendments' | 'reversals', body: object = {}) =>
  api.send(coordinator, 'POST', at(`/agreements/${id}/${what}`), body);
const codeOf = ({ body }: Sent) => (body as { code: string }).code;
const read = async (id: string) => told(await api.send(reader, 'GET', at(`/agreements/${id}`)));

describe('an amendment', () => {
  let first: Told;
  let made: Sent;
  beforeAll(async () => {
    const { proposal } = await approve(api);
    first = await agreementOf(api, reader, proposal);
    made = await open(first.id, 'amendments', { title: 'Også i weekenden' });
  }, 60_000);

  it('is a draft filled from the agreement, that says which', () => {
    expect(made.status, made.text).toBe(201);
    const draft = made.body as Draft;
    expect(draft).toMatchObject({
      title: 'Også i weekenden',
      type: 'fornyelse',
      about: { agreement: first.id, purpose: 'amend' },
    });
    expect(draft.dossier.task).toMatchObject({ replaces: first.number, nature: 'renews-agreement' });
    const settlements = draft.dossier.economy?.alternatives.find(({ role }) => role === 'proposed')?.settlements ?? [];
    expect(settlements).toEqual(first.terms.tariffs);
    expect(draft.dossier.plan?.startDate).toBeUndefined();
  });

  it('is not warned of the agreement it replaces; of another on the same task it is', async () => {
    const { proposal: another } = await approve(api);
    const { id } = made.body as Draft;
    const { body } = await api.send(coordinator, 'GET', at(`/proposals/${id}/assessment`));
    const { findings } = body as { findings: { code: string; values: { id?: string } }[] };
    const warned = findings.flatMap(({ code, values }) =>
      code === 'agreement.one-per-task.agreement' ? values.id : [],
    );
    expect(warned).toContain(another);
    expect(warned).not.toContain((first.origin as { proposal: string }).proposal);
  });

  it('is the only one: another is refused, also at the same instant, and it is not offered', async () => {
    expect([(await open(first.id, 'amendments')).status, codeOf(await open(first.id, 'reversals'))]).toEqual([
      409,
      'amendment-open',
    ]);
    const other = await registered(api);
    const answers = await Promise.all([1, 2, 3].map(() => open(other.id, 'amendments')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const offered = await api.send(coordinator, 'GET', at(`/agreements/${first.id}/available-actions`));
    const { actions } = offered.body as { actions: { action: string; allowed: boolean; code?: string }[] };
    expect(actions.find(({ action }) => action === 'amend')).toEqual({
      action: 'amend',
      allowed: false,
      code: 'amendment-open',
    });
  });

  it('is answered again where the same request comes again', async () => {
    const other = await registered(api);
    const send = () =>
      api.send(coordinator, 'POST', at(`/agreements/${other.id}/amendments`), {}, { key: `again-${other.id}` });
    const [one, two] = [await send(), await send()];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.text).toBe(one.text);
  });
});

describe('of a registered agreement', () => {
  it('an amendment is filled from its terms, and free again once the draft is deleted', async () => {
    const running = await registered(api);
    const made = await open(running.id, 'amendments');
    expect(made.status, made.text).toBe(201);
    const { id, dossier } = made.body as Draft;
    expect(dossier.task).toMatchObject({ receivingParties: ['kommune-461', 'kommune-479'], replaces: running.number });
    expect(codeOf(await open(running.id, 'amendments'))).toBe('amendment-open');
    const deleted = await api.send(coordinator, 'DELETE', at(`/proposals/${id}`), undefined, { etag: made.etag });
    expect(deleted.status).toBe(204);
    expect((await open(running.id, 'amendments')).status).toBe(201);
  });

  it('a reversal hands the task back to who had it', async () => {
    const running = await registered(api);
    const made = await open(running.id, 'reversals');
    const draft = made.body as Draft;
    expect(draft).toMatchObject({ type: 'tilbagefoersel', about: { agreement: running.id, purpose: 'revert' } });
    expect(draft.dossier.task).toMatchObject({
      nature: 'returns-task',
      transferringParties: ['kommune-461', 'kommune-479'],
      receivingParties: ['region-1083'],
    });
  });

  it('nobody but a coordinator of it may, and not of what has ended', async () => {
    const running = await registered(api);
    const planner = await api.service.tokenWith([`planner:${TRIAL}`]);
    const refused = await api.send(planner, 'POST', at(`/agreements/${running.id}/amendments`), {});
    expect([refused.status, codeOf(refused)]).toEqual([403, 'forbidden']);
    const over = await registered(api, { ...runningFor(12), start: `${addMonths(TODAY, -24).slice(0, 7)}-01` });
    expect(codeOf(await open(over.id, 'reversals'))).toBe('agreement-ended');
  });
});

describe('spread', () => {
  it('one act makes a draft in another cluster, and says what differs; a second one may follow', async () => {
    const running = await registered(api, runningTerms(), { body: 'fyn-administrative' });
    const other = await api.service.tokenWith(['coordinator:lillebaelt']);
    const spread = (body: object, token = other) =>
      api.send(token, 'POST', at(`/agreements/${running.id}/spreads`), body);
    expect(codeOf(await spread({ cluster: 'lillebaelt' }))).toBe('not-evaluated');
    const decider = await api.service.tokenWith(['decider:fyn-administrative']);
    const evaluation = { kind: 'midterm', conclusion: 'spread', reason: 'Færre akutte indlæggelser.', on: TODAY };
    const evaluated = await api.send(decider, 'POST', at(`/agreements/${running.id}/evaluations`), evaluation);
    expect(evaluated.status, evaluated.text).toBeLessThan(300);
    expect((await spread({ cluster: 'lillebaelt' }, coordinator)).status).toBe(403);
    expect((await spread({ cluster: 'fyn' })).status).toBe(400);
    const made = await spread({ cluster: 'lillebaelt', title: 'Blodprøver også her' });
    expect(made.status, made.text).toBe(201);
    const draft = made.body as Draft;
    expect(draft).toMatchObject({
      title: 'Blodprøver også her',
      cluster: 'lillebaelt',
      status: 'draft',
      about: { agreement: running.id, purpose: 'spread' },
    });
    const { receivingParties } = draft.dossier.task as { receivingParties: string[] };
    expect(receivingParties).not.toContain('kommune-461');
    expect(receivingParties.length).toBeGreaterThan(0);
    expect(JSON.stringify(draft.dossier)).toContain('Færre akutte indlæggelser.');
    const differences = await api.send(other, 'GET', at(`/proposals/${draft.id}/agreement-differences`));
    const { agreement, changes } = differences.body as { agreement: string; changes: { path: string }[] };
    expect(agreement).toBe(running.id);
    expect(changes.some(({ path }) => path.startsWith('/task/receivingParties'))).toBe(true);
    expect((await spread({ cluster: 'lillebaelt' })).status).toBe(201);
    expect((await open(running.id, 'amendments')).status).toBe(201);
    const actions = await api.send(other, 'GET', at(`/agreements/${running.id}/available-actions`));
    expect(actions.text).toContain('{"action":"spread","allowed":true,"carriesOut":["spread"]}');
  });

  it('approved in the other cluster, the first agreement says so, and nothing of it is left to carry out', async () => {
    const running = await registered(api, runningTerms(), { clusters: ['lillebaelt'], body: 'fyn-administrative' });
    const decider = await api.service.tokenWith(['decider:fyn-administrative']);
    const evaluation = { kind: 'midterm', conclusion: 'spread', reason: 'Færre indlæggelser.', on: TODAY };
    const path = at(`/agreements/${running.id}/evaluations`);
    const evaluated = told(await api.send(decider, 'POST', path, evaluation));
    expect(evaluated.toCarryOut).toMatchObject([{ conclusion: 'spread', actions: ['spread'] }]);
    const made = await api.send(coordinator, 'POST', at(`/agreements/${running.id}/spreads`), { cluster: 'fyn' });
    await carry(api, made, addMonths(TODAY, 12), soundDossier());
    const born = await agreementOf(api, reader, (made.body as Draft).id);
    const source = await read(running.id);
    expect(source).toMatchObject({ toCarryOut: [], spreads: [{ clusters: ['fyn'], agreement: born.id, on: TODAY }] });
    const history = await api.send(reader, 'GET', at(`/agreements/${running.id}/history`));
    expect((history.body as { items: { type: string }[] }).items.at(-1)?.type).toBe('agreement.spread');
  });
});

function runningFor(months: number): object {
  return { ...runningTerms(), months };
}
