// The draws compared with closed forms.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Alternative } from '../../../src/domain/dossier/economy.ts';
import { addQuantiles } from '../../../src/domain/economics/triangular.ts';
import { dossiers, PARTIES } from '../../reference/dossiers.ts';
import { runs } from '../../support/runs.ts';
import { below, isBelow, type Three } from './closed-forms.ts';
import { CASE_TYPE, compute, countsOf, dossierOf, measure, worked } from './dossiers.ts';

const range = ([low, expected, high]: Three) => ({ low, expected, high });

function yearly(
  id: string,
  role: Alternative['role'],
  amount: number | Three,
  effect: number | Three = 95,
): Alternative {
  const asRange = (value: number | Three) => (typeof value === 'number' ? { expected: value } : range(value));
  return {
    id,
    role,
    effect: asRange(effect),
    costs: [{ id: `${id}-x`, payer: { party: 'region' }, nature: 'recurring', amount: asRange(amount) }],
  };
}

function drawn(dossier: Dossier, change = {}) {
  const { uncertainty } = compute(dossier, { draws: 10_000, ...change });
  if (uncertainty.status !== 'drawn') throw new Error('not drawn');
  return {
    ...uncertainty,
    of: Object.fromEntries(uncertainty.probabilities.map(({ id, probability }) => [id, probability])),
  };
}

// Four standard errors of 10,000 draws at probability ½.
const WITHIN = 0.02;

describe('probabilities against closed forms', () => {
  const cost: Three = [100, 250, 300];

  test.each([110, 180, 240, 260, 290])('a drawn cost against a certain one of %i', (other) => {
    const { of } = drawn(dossierOf([yearly('a', 'current', other), yearly('b', 'proposed', cost)], 10));
    expect(Math.abs((of.b ?? -1) - below(cost, other))).toBeLessThan(WITHIN);
    expect((of.a ?? 0) + (of.b ?? 0)).toBeCloseTo(1, 10);
  });

  test.each<[string, Three, Three]>([
    ['alike', [100, 250, 300], [100, 250, 300]],
    ['overlapping', [100, 250, 300], [200, 210, 400]],
    ['apart', [100, 150, 200], [300, 310, 400]],
    ['mode at the end', [100, 100, 300], [150, 300, 300]],
  ])('two drawn costs: %s', (_, x, y) => {
    const { of } = drawn(dossierOf([yearly('a', 'current', x), yearly('b', 'proposed', y)], 10));
    expect(Math.abs((of.a ?? -1) - isBelow(x, y))).toBeLessThan(WITHIN);
  });

  test('the effect is drawn too, and gates each draw; a draw with none effective counts for none', () => {
    const effect: Three = [80, 91, 99];
    const result = drawn(dossierOf([yearly('a', 'current', 1, 10), yearly('b', 'proposed', 100, effect)], 10));
    expect(result.of.a).toBe(0);
    expect(Math.abs((result.of.b ?? -1) - (1 - below(effect, 90)))).toBeLessThan(WITHIN);
    expect(result.noneEffective).toBeCloseTo(1 - (result.of.b ?? 0), 10);
  });

  test('lower is better: the gate is a ceiling', () => {
    const effect: Three = [2, 5, 20];
    const lower = { quality: { ...measure, higherIsBetter: false, minimum: 8 } };
    const { of } = drawn(dossierOf([yearly('a', 'current', 900, 1), yearly('b', 'proposed', 100, effect)], 10, lower));
    expect(Math.abs((of.b ?? -1) - below(effect, 8))).toBeLessThan(WITHIN);
  });

  test('the volume is one draw for all alternatives', () => {
    // 1,000 per case + 0 against 999 per case + 600: only a volume above 600 decides; with independent draws the odds
    // would be even.
    const perCase = (id: string, role: Alternative['role'], amount: number, fixed: number): Alternative => ({
      id,
      role,
      effect: { expected: 95 },
      costs: [
        { id: `${id}-x`, payer: { party: 'region' }, nature: 'per-unit', counts: 'all', amount: { expected: amount } },
        { id: `${id}-y`, payer: { party: 'region' }, nature: 'recurring', amount: { expected: fixed } },
      ],
    });
    const volume: Three = [400, 500, 700];
    const dossier = dossierOf([perCase('a', 'current', 1000, 0), perCase('b', 'proposed', 999, 600)], 500);
    const { of } = drawn({ ...dossier, volume: countsOf(range(volume)) });
    expect(Math.abs((of.b ?? -1) - (1 - below(volume, 600)))).toBeLessThan(WITHIN);
  });

  test('a one-off is spread by its annuity in every draw', () => {
    const cost: Three = [400_000, 500_000, 700_000];
    const proposed = yearly('b', 'proposed', 0);
    proposed.costs = [
      { id: 'b-x', payer: { party: 'region' }, nature: 'one-off', amount: range(cost), lifetimeYears: 5 },
    ];
    const { of } = drawn(dossierOf([yearly('a', 'current', 120_000), proposed], 10));
    expect(Math.abs((of.b ?? -1) - below(cost, 120_000 * 4.515052))).toBeLessThan(WITHIN);
  });
});

test('the inverse gives back the share it was asked for, weighed and added to what is there', () => {
  const shares = new Float64Array([0.001, 0.1, 0.125, 0.5, 0.999]);
  const into = new Float64Array(5).fill(100);
  addQuantiles(into, shares, { low: 3, mode: 4, high: 11 }, 2);
  for (const [place, share] of shares.entries())
    expect(below([3, 4, 11], ((into[place] ?? 0) - 100) / 2)).toBeCloseTo(share, 12);
});

test('equally cheap ones all count', () => {
  const { of, uncertainFigures } = drawn(
    dossierOf([yearly('a', 'current', 5), yearly('b', 'proposed', 5), yearly('c', 'other', 6)], 10),
  );
  expect(of).toEqual({ a: 1, b: 1, c: 0 });
  expect(uncertainFigures).toBe(0);
});

test('counts each figure with a low and a high once: an amount, an effect, the counts that a line is paid by', () => {
  const dossier = dossierOf([yearly('a', 'current', [1, 2, 3]), yearly('b', 'proposed', 2, [91, 95, 99])], 10);
  expect(drawn({ ...dossier, volume: countsOf({ low: 5, expected: 10 }) }).uncertainFigures).toBe(2);
  const perUnit = {
    id: 'b-y',
    payer: { party: 'region' },
    nature: 'per-unit' as const,
    counts: 'all' as const,
    amount: { expected: 1 },
  };
  dossier.economy?.alternatives?.[1]?.costs?.push(perUnit);
  expect(drawn({ ...dossier, volume: countsOf(range([5, 10, 10])) }).uncertainFigures).toBe(3);
  expect(drawn({ ...dossier, volume: countsOf(range([10, 10, 10])) }).uncertainFigures).toBe(2);
});

test('the same seed gives the same draws, another seed others close by', () => {
  const dossier = dossierOf([yearly('a', 'current', [1, 2, 4]), yearly('b', 'proposed', [1, 2, 4])], 10);
  const [one, again, other] = [drawn(dossier), drawn(dossier), drawn(dossier, { dossierHash: 'abc' })];
  expect(again).toEqual(one);
  expect(other.of.b).not.toBe(one.of.b);
  expect(Math.abs((other.of.b ?? 0) - (one.of.b ?? 0))).toBeLessThan(2 * WITHIN);
});

test('another alternative takes nothing from the draws of the rest', () => {
  const two = [yearly('a', 'current', [1, 2, 4]), yearly('b', 'proposed', [1, 2, 4])];
  const { of } = drawn(dossierOf([yearly('c', 'other', [99, 100, 101]), ...two], 10));
  expect(of).toEqual({ ...drawn(dossierOf(two, 10)).of, c: 0 });
});

test('a line that stands in two solutions is one figure: what is the same cancels', () => {
  // A bed at 1,000 against a visit at 900, beside the same medicine in both: the visit is always cheaper.
  const medicine = { id: 'medicin', payer: { party: 'region' }, nature: 'per-unit' as const, counts: 'all' as const };
  const with_ = (id: string, role: Alternative['role'], price: number, medicineId = 'medicin'): Alternative => ({
    id,
    role,
    effect: { expected: 95 },
    costs: [
      { ...medicine, id: `${id}-egen`, amount: { expected: price } },
      { ...medicine, id: medicineId, amount: range([2500, 5000, 7500]) },
    ],
  });
  const same = drawn(dossierOf([with_('seng', 'current', 1000), with_('besoeg', 'proposed', 900)], 100));
  expect(same.of).toEqual({ seng: 0, besoeg: 1 });
  expect(same.uncertainFigures).toBe(1);
  // Two independent figures: little better than even odds.
  const apart = drawn(dossierOf([with_('seng', 'current', 1000), with_('besoeg', 'proposed', 900, 'medicin-2')], 100));
  expect(Math.abs((apart.of.besoeg ?? 0) - 0.54)).toBeLessThan(0.03);
});

test('an exception follows its line: both are drawn at the same share', () => {
  const parties = ['kommune-a', 'kommune-b'];
  const line = (id: string, exception: Three): Alternative['costs'] => [
    {
      id,
      payer: { each: parties },
      nature: 'recurring',
      amount: range([0, 50, 100]),
      exceptions: [{ party: 'kommune-b', amount: range(exception) }],
    },
  ];
  // Together 0 to 100 + 0 to 300 at one share: the sum is four times the first, triangular on 0, 200, 400.
  const proposed: Alternative = {
    id: 'b',
    role: 'proposed',
    effect: { expected: 95 },
    costs: line('b-x', [0, 150, 300]),
  };
  const { of } = drawn(dossierOf([yearly('a', 'current', 300), proposed], 10));
  expect(Math.abs((of.b ?? -1) - below([0, 200, 400], 300))).toBeLessThan(WITHIN);
});

test('all counts of an activity move together', () => {
  const counts = { party: 'kommune-a', low: 0, expected: 50, high: 100 };
  const volume = { activities: [{ id: 'forloeb', counts: [counts, { ...counts, party: 'kommune-b' }] }] };
  const line = {
    id: 'b-x',
    payer: { each: ['kommune-a', 'kommune-b'] },
    nature: 'per-unit' as const,
    amount: { expected: 1 },
  };
  const proposed: Alternative = { id: 'b', role: 'proposed', effect: { expected: 95 }, costs: [line] };
  const { of } = drawn({ ...dossierOf([yearly('a', 'current', 150), proposed], 10), volume });
  // With independent draws the sum of the two would be below 150 more often: 0.96.
  expect(Math.abs((of.b ?? -1) - below([0, 100, 200], 150))).toBeLessThan(WITHIN);
});

test('within materiality counts as cheapest, in draws too', () => {
  const dossier = dossierOf([yearly('a', 'current', 1000), yearly('b', 'proposed', 1050)], 10);
  const caseType = { ...CASE_TYPE, materiality: { amountPerYear: 60, share: 0 } };
  expect(drawn(dossier).of).toEqual({ a: 1, b: 0 });
  expect(drawn(dossier, { caseType }).of).toEqual({ a: 1, b: 1 });
});

test('these very numbers, on every machine', () => {
  const dossier = worked();
  const [hospital, home] = dossier.economy?.alternatives ?? [];
  if (!hospital?.costs?.[0] || !home?.costs?.[1]) throw new Error('no costs');
  hospital.costs[0].amount = range([1500, 1900, 2100]);
  home.costs[1].amount = range([700, 900, 1300]);
  expect(drawn({ ...dossier, volume: countsOf(range([500, 1000, 1200])) }).probabilities).toEqual([
    { id: 'hospital', probability: 0.4021 },
    { id: 'hjemme', probability: 0.5979 },
  ]);
});

test('no draws asked for: not assessed', () => {
  expect(compute(worked(), { draws: 0 }).uncertainty).toMatchObject({ status: 'not-assessed' });
});

test('every probability is a share, and none effective is what the rest leave', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const { probabilities, noneEffective } = drawn(dossier, { draws: 200, parties: PARTIES });
      for (const { probability } of probabilities) expect(probability).toBeLessThanOrEqual(1 - noneEffective + 1e-9);
      const all = probabilities.reduce((sum, { probability }) => sum + probability, 0);
      expect(all).toBeGreaterThanOrEqual(1 - noneEffective - 1e-9);
    }),
    { numRuns: runs(200) },
  );
});
