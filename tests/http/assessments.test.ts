// Assessments over the API: stateless, what-if, frozen; amounts in kroner.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import base from '../cases/base-dossier.json' with { type: 'json' };
import { type Api, at } from './given-api.ts';
import { createDraft, openTrial, soundDossier, submitted, TRIAL, trialFramework } from './given-cases.ts';
import { SHARED, WORKED } from './given-dossiers.ts';

type Assessment = {
  readonly dossierHash: string;
  readonly currency: string;
  readonly steps: readonly string[];
  readonly gaps: readonly { readonly pointer: string; readonly message: string }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
  readonly economy: {
    readonly alternatives: readonly {
      readonly id: string;
      readonly annualEquivalentCost: number;
      readonly costPerUnit: number;
    }[];
    readonly leon: { readonly verdict: string; readonly materiality: number };
    readonly breakEven: { readonly unitsCeil: number };
    readonly total: readonly { readonly before: number }[];
    readonly uncertainty: { readonly status: string };
    readonly activities: readonly object[];
    readonly steady: readonly object[];
    readonly flows: readonly object[];
    readonly funding: object;
    readonly keys: readonly object[];
    readonly partyGaps: readonly object[];
  };
};

/** Where a whole dossier is assessed. */
const PLACE = { framework: TRIAL, cluster: 'fyn' };

let api: Api;
let token: string;
const assess = async (body: unknown) =>
  (await api.send(token, 'POST', at('/assessments'), body, { key: null })).body as Assessment;

beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
});
afterAll(() => api.close());

/** The activities of the valid base dossier with half of every count. */
function halved(): readonly object[] {
  return (base.volume.activities ?? []).map((activity) => ({
    ...activity,
    counts: activity.counts.map(({ party, low, expected, high }) => ({
      party,
      low: low / 2,
      expected: expected / 2,
      high: high / 2,
    })),
  }));
}

describe('an assessment', () => {
  it('says money in kroner with two decimals beside the currency', async () => {
    const { economy, currency } = await assess({ dossier: WORKED, ...PLACE });
    expect(currency).toBe('DKK');
    expect(
      economy.alternatives.map(({ id, annualEquivalentCost, costPerUnit }) => [id, annualEquivalentCost, costPerUnit]),
    ).toEqual([
      ['hospital', 1_900_000, 1_900],
      ['kommune', 1_660_740.69, 1_660.74],
    ]);
    // Without the rounding errors of binary fractions.
    expect(economy.breakEven).toMatchObject({ units: 631.908748583, unitsCeil: 632, scale: 0.631908748583 });
    expect(economy.total[0]?.before).toBe(150_000);
    expect(economy.leon).toMatchObject({ verdict: 'met', materiality: 1_900 });
  });

  it('serves counts, settlements, keys and what funding says against what the money does', async () => {
    const { economy } = await assess({ dossier: SHARED, ...PLACE, draws: 0 });
    expect(economy.activities).toMatchObject([
      {
        id: 'besoeg',
        split: true,
        total: { low: 30, expected: 30, high: 30 },
        parties: [{ party: 'kommune-461' }, { party: 'kommune-450' }],
      },
    ]);
    expect(economy.flows).toMatchObject([
      {
        settlement: 'takst',
        from: 'region-1083',
        to: 'kommune-461',
        units: 20,
        price: 100.5,
        perYear: 2_010,
        ceiling: 'none',
      },
      {
        settlement: 'takst',
        from: 'region-1083',
        to: 'kommune-450',
        units: 10,
        price: 100.5,
        perYear: 1_005,
        ceiling: 'none',
      },
    ]);
    expect(economy.keys).toEqual([
      {
        id: 'noegle',
        name: '2:1',
        shares: [
          { party: 'kommune-461', share: 0.666666666667 },
          { party: 'kommune-450', share: 0.333333333333 },
        ],
      },
    ]);
    // 1,000 kr. split 2:1, to the øre; each visit costs 150 and is paid with 100.50.
    expect(economy.steady).toMatchObject([
      { party: 'region-1083', today: 6_000, proposed: 0, settledProposed: 3_015, net: -2_985 },
      { party: 'kommune-461', units: 20, proposed: 3_666.67, settledProposed: -2_010, stateGrant: 0, net: 1_656.67 },
      { party: 'kommune-450', units: 10, proposed: 1_833.33, settledProposed: -1_005, net: 828.33 },
    ]);
    expect(economy.funding).toMatchObject({
      status: 'compared',
      parties: [
        { party: 'region-1083', expected: 5_500, actual: 3_015, difference: -2_485 },
        { party: 'kommune-461', expected: 0, actual: 1_656.67, difference: 1_656.67 },
        { party: 'kommune-450', expected: 0, actual: 828.33, difference: 828.33 },
      ],
    });
    expect(economy.partyGaps).toEqual([]);
  });

  it('is made by the rules of the case type; one the framework does not have is refused', async () => {
    const [first] = trialFramework().caseTypes;
    if (!first) throw new Error('no case type');
    const named = await assess({ dossier: WORKED, ...PLACE, draws: 0, type: first.id });
    expect(named).toEqual(await assess({ dossier: WORKED, ...PLACE, draws: 0 }));
    const answer = await api.send(token, 'POST', at('/assessments'), {
      dossier: WORKED,
      ...PLACE,
      type: 'ingen',
    });
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/type', code: 'unknown-reference' }] });
  });

  it('without a cluster, or without anything, is told what a whole dossier lacks', async () => {
    const missing = async (body: object) => {
      const answer = await api.send(token, 'POST', at('/assessments'), body, { key: null });
      expect(answer.status).toBe(400);
      const { errors } = answer.body as { errors: { pointer: string; code: string }[] };
      return errors.map(({ pointer, code }) => `${pointer} ${code}`);
    };
    expect(await missing({ dossier: WORKED, framework: TRIAL })).toEqual(['/cluster required']);
    expect(await missing({ dossier: WORKED })).toEqual(['/framework required', '/cluster required']);
    const proposedFramework = { id: TRIAL, version: 1 };
    expect(await missing({ dossier: WORKED, proposedFramework })).toEqual(['/cluster required']);
    expect(await missing({ patch: {} })).toEqual(['/proposal required']);
  });

  it('stores nothing, and looks only at the steps asked for', async () => {
    const before = await api.send(token, 'GET', at('/proposals?count=true'));
    const whole = await assess({ dossier: WORKED, ...PLACE, draws: 0 });
    const first = await assess({ dossier: WORKED, ...PLACE, draws: 0, steps: ['trin-1'] });
    expect(first.steps).toEqual(['trin-1']);
    expect(first.gaps.length).toBeGreaterThan(0);
    expect(first.gaps.length).toBeLessThan(whole.gaps.length);
    expect(first.gaps.every(({ pointer }) => /^\/(task|volume)\//.test(pointer))).toBe(true);
    expect((await api.send(token, 'GET', at('/proposals?count=true'))).text).toBe(before.text);
  });

  it('of a change to a case leaves the case as it is', async () => {
    const draft = await createDraft(api, soundDossier());
    const path = at(`/proposals/${draft.id}`);
    const patched = await assess({
      proposal: draft.id,
      patch: { volume: { activities: halved() } },
      draws: 0,
    });
    const asIs = (await api.send(token, 'GET', `${path}/assessment`)).body as Assessment;
    expect(patched.economy.alternatives[0]?.annualEquivalentCost).toBe(
      (asIs.economy.alternatives[0]?.annualEquivalentCost ?? 0) / 2,
    );
    expect(patched.dossierHash).not.toBe(asIs.dossierHash);
    expect((await api.send(token, 'GET', path)).etag).toBe(draft.etag);
  });

  it('points at the patch where the patch is wrong', async () => {
    const draft = await createDraft(api);
    const body = { proposal: draft.id, patch: { task: { kleNumber: '1', receivingParties: [] } } };
    const answer = await api.send(token, 'POST', at('/assessments'), body);
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/patch/task/kleNumber', code: 'wrong-format' }] });
  });

  it('names the dossier by SHA-256 of its canonical JSON, posted or saved, in whatever order it was sent', async () => {
    const dossier = {
      volume: { activities: [{ unit: 'forløb', id: 'a' }] },
      task: { title: 'Blodprøver ’hjemme’ 😀', receivingParties: ['kommune-461', 'kommune-420'] },
      dossierVersion: 2,
    };
    const text =
      '{"dossierVersion":2,"task":{"receivingParties":["kommune-461","kommune-420"],"title":"Blodprøver ’hjemme’ 😀"},"volume":{"activities":[{"id":"a","unit":"forløb"}]}}';
    const hash = createHash('sha256').update(text, 'utf8').digest('hex');
    expect((await assess({ ...PLACE, dossier })).dossierHash).toBe(hash);
    const saved = await createDraft(api, dossier);
    expect(
      ((await api.send(token, 'GET', at(`/proposals/${saved.id}/assessment`))).body as Assessment).dossierHash,
    ).toBe(hash);
  });

  it('is not given of a case the caller may not see', async () => {
    const draft = await createDraft(api);
    const other = await api.service.tokenFor('coordinator-lillebaelt');
    expect((await api.send(other, 'POST', at('/assessments'), { proposal: draft.id })).status).toBe(404);
    expect((await api.send(other, 'GET', at(`/proposals/${draft.id}/assessment`))).status).toBe(404);
  });

  it('frozen with a submission is the same for every reader and never changes', async () => {
    const review = await submitted(api);
    const path = at(`/submissions/${review.id}/assessment`);
    const first = await api.send(token, 'GET', path);
    expect((first.body as Assessment).dossierHash).toBe(review.hash);
    await api.send(token, 'POST', at(`/submissions/${review.id}/withdrawal`), { reason: 'Tælles igen' });
    const again = await api.send(await api.service.tokenWith([`reader:${TRIAL}`]), 'GET', path);
    expect([again.text, again.etag]).toEqual([first.text, first.etag]);
  });

  it('refuses a step the framework does not have', async () => {
    const draft = await createDraft(api);
    const answer = await api.send(token, 'GET', at(`/proposals/${draft.id}/assessment?steps=trin-1,trin-9`));
    expect(answer.body).toMatchObject({ errors: [{ in: 'query', pointer: '/steps/1', code: 'unknown-reference' }] });
  });
});
