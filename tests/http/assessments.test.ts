// Assessments over the API: stateless, what-if, frozen; money in kroner, and cost-effectiveness on its own.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import published from '../cases/cost-effectiveness.json' with { type: 'json' };
import { type Api, at } from './given-api.ts';
import { createDraft, openTrial, soundDossier, submitted, TRIAL } from './given-cases.ts';

type Assessment = {
  readonly dossierHash: string;
  readonly currency: string;
  readonly steps: readonly string[];
  readonly gaps: readonly { readonly pointer: string; readonly message: string }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
  readonly economy: {
    readonly alternatives: readonly { readonly id: string; readonly annualEquivalentCost: number; readonly costPerCase: number }[];
    readonly breakEven: { readonly volumeCeil: number };
    readonly settlementRange: { readonly from: number; readonly to: number };
    readonly total: readonly { readonly before: number }[];
    readonly uncertainty: { readonly status: string };
  };
};

type Row = { readonly name: string; readonly status: string; readonly icer?: number | null };
type Table = {
  readonly name: string;
  readonly strategies: readonly object[];
  readonly expected: readonly Row[];
  readonly lowerIsBetter?: boolean;
  readonly lambda?: number;
  readonly icerTolerance?: number;
};

let api: Api;
let token: string;
const assess = async (body: unknown) => (await api.send(token, 'POST', at('/assessments'), body, { key: null })).body as Assessment;

beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
});
afterAll(() => api.close());

/** The worked example of shared design "assessment", Economy. */
const WORKED = {
  task: { title: 'Regneeksempel' },
  volume: { unit: 'forløb', perYear: { expected: 1000 } },
  economy: {
    currency: 'DKK',
    priceYear: 2026,
    horizonYears: 5,
    effectMeasure: { name: 'Effekt', unit: '%', higherIsBetter: true, minimum: 1 },
    alternatives: [
      {
        id: 'hospital',
        role: 'current',
        effect: { expected: 1 },
        costs: [{ id: 'a', party: 'region-1083', nature: 'per-case', amount: { expected: 1900 } }],
      },
      {
        id: 'kommune',
        role: 'proposed',
        effect: { expected: 1 },
        costs: [
          { id: 'b', party: 'region-1083', nature: 'per-case', amount: { expected: 350 } },
          { id: 'c', party: 'kommune-461', nature: 'per-case', amount: { expected: 900 } },
          { id: 'd', party: 'kommune-461', nature: 'recurring', amount: { expected: 300000 } },
          { id: 'e', party: 'kommune-461', nature: 'one-off', lifetimeYears: 5, amount: { expected: 500000 } },
        ],
      },
    ],
  },
};

describe('an assessment', () => {
  it('says money in kroner with two decimals beside the currency', async () => {
    const { economy, currency } = await assess({ dossier: WORKED, framework: TRIAL });
    expect(currency).toBe('DKK');
    expect(economy.alternatives.map(({ id, annualEquivalentCost, costPerCase }) => [id, annualEquivalentCost, costPerCase])).toEqual([
      ['hospital', 1_900_000, 1_900],
      ['kommune', 1_660_740.69, 1_660.74],
    ]);
    expect(economy.breakEven.volumeCeil).toBe(632);
    expect(economy.settlementRange).toMatchObject({ from: 1_310.74, to: 1_550 });
    expect(economy.total[0]?.before).toBe(150_000);
  });

  it('stores nothing, and looks only at the steps asked for', async () => {
    const before = await api.send(token, 'GET', at('/proposals?count=true'));
    const whole = await assess({ dossier: WORKED, framework: TRIAL, draws: 0 });
    const first = await assess({ dossier: WORKED, framework: TRIAL, draws: 0, steps: ['trin-1'] });
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
      patch: { volume: { perYear: { low: null, expected: 500, high: null } } },
      draws: 0,
    });
    const asIs = (await api.send(token, 'GET', `${path}/assessment`)).body as Assessment;
    expect(patched.economy.alternatives[0]?.annualEquivalentCost).toBe((asIs.economy.alternatives[0]?.annualEquivalentCost ?? 0) / 2);
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
      volume: { unit: 'forløb' },
      task: { title: 'Blodprøver ’hjemme’ 😀', receivingParties: ['kommune-461', 'kommune-420'] },
    };
    const text = '{"task":{"receivingParties":["kommune-461","kommune-420"],"title":"Blodprøver ’hjemme’ 😀"},"volume":{"unit":"forløb"}}';
    const hash = createHash('sha256').update(text, 'utf8').digest('hex');
    expect((await assess({ framework: TRIAL, dossier })).dossierHash).toBe(hash);
    const saved = await createDraft(api, dossier);
    expect(((await api.send(token, 'GET', at(`/proposals/${saved.id}/assessment`))).body as Assessment).dossierHash).toBe(hash);
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

describe('cost-effectiveness', () => {
  it('puts the frontier first', async () => {
    const strategies = [
      { name: 'dyr og dårlig', cost: 300, effect: 1 },
      { name: 'bedst', cost: 200, effect: 3 },
      { name: 'billigst', cost: 100, effect: 2 },
    ];
    const answer = await api.send(token, 'POST', at('/cost-effectiveness'), { strategies, lambda: 50 });
    expect(answer.body).toEqual({
      strategies: [
        { name: 'billigst', cost: 100, effect: 2, status: 'ND', icer: null, netMonetaryBenefit: 0 },
        { name: 'bedst', cost: 200, effect: 3, status: 'ND', icer: 100, netMonetaryBenefit: -50 },
        { name: 'dyr og dårlig', cost: 300, effect: 1, status: 'D', icer: null, netMonetaryBenefit: -250 },
      ],
    });
  });

  it.each(published.tables as Table[])(
    'reproduces $name',
    async ({ strategies, expected, lowerIsBetter, lambda, icerTolerance = 1e-6 }) => {
      const asked = { strategies, ...(lowerIsBetter !== undefined && { lowerIsBetter }), ...(lambda !== undefined && { lambda }) };
      const { body } = await api.send(token, 'POST', at('/cost-effectiveness'), asked, { key: null });
      const rows = (body as { strategies: Row[] }).strategies;
      expect(rows.map(({ name, status }) => [name, status])).toEqual(expected.map(({ name, status }) => [name, status]));
      for (const [index, { icer = null }] of expected.entries()) {
        const own = rows[index]?.icer ?? null;
        if (icer === null) expect(own).toBeNull();
        else expect(Math.abs((own ?? Number.NaN) / icer - 1)).toBeLessThan(icerTolerance);
      }
    },
  );

  it('shows what is computed without the noise of binary fractions', async () => {
    const strategies = [
      { name: 'a', cost: 0.2, effect: 1 },
      { name: 'b', cost: 0.3, effect: 2 },
    ];
    const answer = await api.send(token, 'POST', at('/cost-effectiveness'), { strategies, lambda: 0.1 });
    expect(answer.body).toMatchObject({
      strategies: [
        { name: 'a', icer: null, netMonetaryBenefit: -0.1 },
        { name: 'b', icer: 0.1, netMonetaryBenefit: -0.1 },
      ],
    });
    const { economy } = await assess({ dossier: WORKED, framework: TRIAL });
    expect(economy.breakEven).toMatchObject({ volume: 631.908748583, volumeCeil: 632 });
  });

  it('answers the ends of what it takes', async () => {
    const strategies = [
      { name: 'a', cost: -1e12, effect: 1e12 },
      { name: 'b', cost: 1e12, effect: 1e12 + 0.0001 },
      { name: 'c', cost: 0, effect: 1e-300 },
    ].map((strategy) => ({ ...strategy, effect: Math.min(strategy.effect, 1e12) }));
    expect((await api.send(token, 'POST', at('/cost-effectiveness'), { strategies, lambda: 1e12 })).status).toBe(200);
  });
});
