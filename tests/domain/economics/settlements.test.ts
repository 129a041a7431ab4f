// Money between parties: each kind of settlement, ceilings and floors, and the years in which units move, investments
// are made and cost is released.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Alternative, Economy } from '../../../src/domain/dossier/economy.ts';
import type { Settlement } from '../../../src/domain/dossier/settlement.ts';
import { compute, measure } from './dossiers.ts';

const A = 'kommune-a';
const B = 'kommune-b';
const volume = (phaseIn?: number[]): Dossier['volume'] => ({
  activities: [
    {
      id: 'forloeb',
      counts: [
        { party: A, low: 50, expected: 100, high: 150 },
        { party: B, low: 10, expected: 20, high: 30 },
      ],
      ...(phaseIn && { phaseIn }),
    },
  ],
});

const today: Alternative = {
  id: 'i-dag',
  role: 'current',
  effect: { expected: 95 },
  costs: [{ id: 'hospital', payer: { party: 'region' }, nature: 'per-unit', counts: 'all', amount: { expected: 100 } }],
};
const proposed = (settlements: Settlement[] = [], more: Partial<Alternative> = {}): Alternative => ({
  id: 'ny',
  role: 'proposed',
  effect: { expected: 95 },
  costs: [
    { id: 'besoeg', payer: { each: [A, B] }, nature: 'per-unit', amount: { expected: 40 } },
    { id: 'vagt', payer: { party: A }, nature: 'recurring', amount: { expected: 1000 } },
  ],
  settlements,
  ...more,
});

function flows(settlement: Partial<Settlement>, economy: Partial<Economy> = {}) {
  const one: Settlement = { id: 's', from: { party: 'region' }, to: { each: [A, B] }, ...settlement };
  const keys: Economy['keys'] = [
    {
      id: 'k',
      weights: [
        { party: A, weight: 2 },
        { party: B, weight: 1 },
      ],
    },
  ];
  const alternatives = [today, proposed([one])];
  const result = compute({
    volume: volume(),
    economy: { priceYear: 2026, horizonYears: 5, quality: measure, keys, alternatives, ...economy },
  });
  return result.flows.map(({ from, to, perYear, ceiling, floor }) => [from, to, perYear / 100, ceiling, floor]);
}

describe('a settlement', () => {
  test.each<[string, Partial<Settlement>, readonly unknown[]]>([
    [
      'per unit to each, its own units',
      { model: 'per-unit', counts: 'to', amount: 50 },
      [
        ['region', A, 5000],
        ['region', B, 1000],
      ],
    ],
    [
      'per unit, an exception',
      { model: 'per-unit', counts: 'to', amount: 50, exceptions: [{ party: B, amount: 60 }] },
      [
        ['region', A, 5000],
        ['region', B, 1200],
      ],
    ],
    [
      'per unit between two, everybody’s units',
      { model: 'per-unit', counts: 'all', to: { party: A }, amount: 1 },
      [['region', A, 120]],
    ],
    [
      'per unit between two, the payer’s units',
      { model: 'per-unit', counts: 'from', from: { party: B }, to: { party: A }, amount: 1 },
      [[B, A, 20]],
    ],
    [
      'fixed to each: the amount is per party',
      { model: 'fixed', amount: 300 },
      [
        ['region', A, 300],
        ['region', B, 300],
      ],
    ],
    [
      'fixed by a key',
      { model: 'fixed', to: { shared: 'k' }, amount: 100 },
      [
        ['region', A, 66.67],
        ['region', B, 33.33],
      ],
    ],
    [
      'one-off, over its own lifetime',
      { model: 'one-off', amount: 4515.05, lifetimeYears: 5 },
      [
        ['region', A, 1000],
        ['region', B, 1000],
      ],
    ],
    [
      'actual cost of all lines the receiver pays',
      { model: 'actual-cost' },
      [
        ['region', A, 5000],
        ['region', B, 800],
      ],
    ],
    [
      'half of the named line',
      { model: 'actual-cost', lines: ['besoeg'], share: 0.5 },
      [
        ['region', A, 2000],
        ['region', B, 400],
      ],
    ],
    [
      'from each, split by counts',
      { model: 'actual-cost', from: { each: ['region', B] }, to: { party: A } },
      [
        ['region', A, 0],
        [B, A, 5000],
      ],
    ],
    [
      'a party’s own part of a key is no transfer',
      { model: 'fixed', from: { shared: 'k' }, to: { party: A }, amount: 90 },
      [[B, A, 30]],
    ],
  ])('%s', (_, settlement, expected) => {
    expect(flows(settlement).map((row) => row.slice(0, 3))).toEqual(expected);
  });

  test('has a ceiling per party, in kroner or in units, and says where it binds', () => {
    const tariff = { model: 'per-unit' as const, counts: 'to' as const, amount: 50 };
    expect(flows({ ...tariff, ceiling: 3000 })).toEqual([
      ['region', A, 3000, 'binds', 'none'],
      ['region', B, 1000, 'none', 'none'],
    ]);
    expect(flows({ ...tariff, ceiling: 25, limitsIn: 'units' })).toEqual([
      ['region', A, 1250, 'binds', 'none'],
      ['region', B, 1000, 'binds-at-high', 'none'],
    ]);
  });

  test('has a floor, and says where it binds', () => {
    expect(flows({ model: 'per-unit', counts: 'to', amount: 50, floor: 800 })).toEqual([
      ['region', A, 5000, 'none', 'none'],
      ['region', B, 1000, 'none', 'binds-at-low'],
    ]);
  });

  test.each<[string, Partial<Settlement>, string]>([
    ['without an amount', { model: 'fixed' }, ''],
    ['without a side', { model: 'fixed', amount: 1, from: undefined }, ''],
    ['between two, without whose units', { model: 'per-unit', amount: 1, to: { party: A } }, '/counts'],
  ])('%s is not assessed, nor is anything per party', (_, settlement, place) => {
    const one: Settlement = { id: 's', from: { party: 'region' }, to: { each: [A, B] }, ...settlement };
    const result = compute({
      volume: volume(),
      economy: { horizonYears: 5, quality: measure, alternatives: [today, proposed([one])] },
    });
    expect(result.partyGaps[0]?.pointer).toBe(`/economy/alternatives/1/settlements/0${place}`);
    expect(result).toMatchObject({ steady: [], parties: [], funding: { status: 'not-assessed' } });
    expect(result.leon.verdict).toBe('met');
  });
});

describe('year by year', () => {
  const years = (alternatives: Alternative[], phaseIn?: number[], horizonYears = 3) =>
    compute({ volume: volume(phaseIn), economy: { horizonYears, quality: measure, alternatives } });
  const of = (
    result: ReturnType<typeof years>,
    party: string,
    what: 'before' | 'settlement' | 'after' | 'capacity' = 'after',
  ) => result.parties.find((each) => each.party === party)?.years.map((year) => year[what] / 100);

  test('what has not moved yet costs as today; recurring cost of the proposal is whole from year 1', () => {
    const tariff: Settlement = {
      id: 's',
      from: { party: 'region' },
      to: { each: [A, B] },
      model: 'per-unit',
      counts: 'to',
      amount: 40,
    };
    const result = years([today, proposed([tariff])], [0.25, 0.5]);
    expect(of(result, 'region', 'before')).toEqual([-3000, -6000, -12000]);
    expect(of(result, A, 'before')).toEqual([2000, 3000, 5000]);
    expect(of(result, A, 'settlement')).toEqual([-1000, -2000, -4000]);
    expect(of(result, 'region')).toEqual([-1800, -3600, -7200]);
  });

  test('of what falls away only what is released is money, the rest is capacity', () => {
    const partly = {
      ...today,
      costs: today.costs?.map((cost) => ({ ...cost, released: { share: 0.25, fromYear: 2 } })),
    };
    const result = years([partly, proposed()]);
    expect(of(result, 'region', 'before')).toEqual([0, -3000, -3000]);
    expect(of(result, 'region', 'capacity')).toEqual([-12000, -9000, -9000]);
    expect(result.leon.verdict).toBe('met');
  });

  test('what is held already is not paid, but its renewal is', () => {
    const pump = {
      id: 'pumpe',
      payer: { party: A },
      nature: 'one-off' as const,
      amount: { expected: 500 },
      lifetimeYears: 2,
    };
    const with_ = (more: object) => years([today, proposed([], { costs: [{ ...pump, ...more }] })], undefined, 5);
    expect(of(with_({}), A)).toEqual([500, 0, 500, 0, 500]);
    expect(of(with_({ heldAlready: true }), A)).toEqual([0, 0, 500, 0, 500]);
    expect(of(with_({ renewed: false }), A)).toEqual([500, 0, 0, 0, 0]);
  });

  test('a grant from the state stands apart from what the parties owe each other', () => {
    const grant: Settlement = { id: 'g', from: { party: 'staten' }, to: { party: A }, model: 'fixed', amount: 700 };
    const result = compute({
      volume: volume(),
      economy: { horizonYears: 3, quality: measure, alternatives: [today, proposed([grant])] },
      responsibility: { funding: { party: A } },
    });
    const row = result.steady.find(({ party }) => party === A);
    expect(row).toMatchObject({ settledProposed: 0, stateGrant: 70000, net: 500000 - 70000 });
    const funding = result.funding.status === 'compared' ? result.funding.parties : [];
    expect(funding.map(({ party }) => party)).not.toContain('staten');
    expect(funding.find(({ party }) => party === A)).toMatchObject({ expected: 580000, actual: 500000 });
  });
});
