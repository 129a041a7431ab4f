// Settlements year by year: each in the year its money is paid; today's end as the task moves; parts are whole øre.
import { describe, expect, test } from 'vitest';
import type { Cost } from '../../../src/domain/dossier/costs.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Settlement } from '../../../src/domain/dossier/settlement.ts';
import { compute, measure } from './dossiers.ts';

const A = 'kommune-a';
const B = 'kommune-b';
const yearly: Cost = { id: 'drift', payer: { party: A }, nature: 'recurring', amount: { expected: 100 } };
const pump: Cost = {
  id: 'pumpe',
  payer: { party: A },
  nature: 'one-off',
  amount: { expected: 1000 },
  lifetimeYears: 2,
};
const settled = (more: Partial<Settlement>): Settlement => ({
  id: 's',
  from: { party: 'region' },
  to: { party: A },
  ...more,
});

type Side = { readonly costs?: Cost[]; readonly settlements?: Settlement[] };

function economyOf(
  today: Side,
  proposed: Side,
  { horizonYears = 4, phaseIn }: { horizonYears?: number; phaseIn?: number[] } = {},
) {
  const side = (id: string, role: 'current' | 'proposed', { costs = [yearly], settlements = [] }: Side) => ({
    id,
    role,
    effect: { expected: 95 },
    costs,
    settlements,
  });
  const counts = [A, B].map((party, i) => ({ party, expected: (i + 1) * 10 }));
  const weights = [
    { party: B, weight: 1 },
    { party: A, weight: 2 },
  ];
  return compute(
    Dossier.parse({
      volume: { activities: [{ id: 'forloeb', counts, ...(phaseIn && { phaseIn }) }] },
      economy: {
        horizonYears,
        quality: measure,
        keys: [{ id: 'noegle', weights }],
        alternatives: [side('i-dag', 'current', today), side('ny', 'proposed', proposed)],
      },
    }),
  );
}

function paidBy(result: ReturnType<typeof economyOf>, party: string): readonly number[] {
  return result.parties.find((each) => each.party === party)?.years.map(({ settlement }) => settlement / 100) ?? [];
}

describe('today’s settlement falls away', () => {
  test.each<[string, Partial<Settlement>, readonly number[]]>([
    ['a fixed amount, with the main activity', { model: 'fixed', amount: 80 }, [-20, -40, -80]],
    ['a tariff, with its activity', { model: 'per-unit', counts: 'to', amount: 8 }, [-20, -40, -80]],
    [
      'a tariff under a ceiling, as far as less than the ceiling is left',
      { model: 'per-unit', counts: 'to', amount: 8, ceiling: 50 },
      [0, -10, -50],
    ],
    ['a floor, when nothing is left', { model: 'per-unit', counts: 'to', amount: 1, floor: 50 }, [0, 0, -50]],
    ['actual cost, with what is paid', { model: 'actual-cost' }, [-25, -50, -100]],
    [
      'a one-off, in the years in which it would have fallen',
      { model: 'one-off', amount: 60, lifetimeYears: 2 },
      [-60, 0, -60],
    ],
  ])('%s', (_, settlement, expected) => {
    const result = economyOf({ settlements: [settled(settlement)] }, {}, { horizonYears: 3, phaseIn: [0.25, 0.5] });
    expect(paidBy(result, 'region')).toEqual(expected);
    expect(paidBy(result, A)).toEqual(expected.map((amount) => 0 - amount));
  });
});

describe('the proposed settlement', () => {
  test('of actual cost pays what the receiver pays in the year: no loss and no profit in any year', () => {
    const result = economyOf(
      { costs: [{ ...yearly, id: 'x', payer: { party: 'region' } }] },
      {
        costs: [yearly, pump],
        settlements: [settled({ model: 'actual-cost' })],
      },
    );
    expect(paidBy(result, 'region')).toEqual([1100, 100, 1100, 100]);
    expect(result.parties.find(({ party }) => party === A)?.years.map(({ after }) => after)).toEqual([0, 0, 0, 0]);
  });

  test('of actual cost leaves out what is held already, and pays its renewal', () => {
    const costs = [{ ...pump, heldAlready: true }];
    const result = economyOf({}, { costs, settlements: [settled({ model: 'actual-cost' })] });
    expect(paidBy(result, 'region')).toEqual([0, 0, 1000, 0]);
  });

  test('of a one-off falls again when the line it names is bought again', () => {
    const of = (line: Cost) =>
      economyOf({}, { costs: [line], settlements: [settled({ model: 'one-off', amount: 900, lines: ['pumpe'] })] });
    expect(paidBy(of(pump), 'region')).toEqual([900, 0, 900, 0]);
    expect(paidBy(of({ ...pump, renewed: false }), 'region')).toEqual([900, 0, 0, 0]);
  });

  test('of a one-off has exceptions, and is shared by a key to the øre', () => {
    const each = settled({
      model: 'one-off',
      to: { each: [A, B] },
      amount: 90,
      exceptions: [{ party: B, amount: 10 }],
    });
    const shared = settled({ model: 'one-off', to: { shared: 'noegle' }, amount: 100, lifetimeYears: 2 });
    const [exception, key] = [economyOf({}, { settlements: [each] }), economyOf({}, { settlements: [shared] })];
    expect([paidBy(exception, A), paidBy(exception, B)]).toEqual([
      [-90, 0, 0, 0],
      [-10, 0, 0, 0],
    ]);
    expect([paidBy(key, A), paidBy(key, B)]).toEqual([
      [-66.67, 0, -66.67, 0],
      [-33.33, 0, -33.33, 0],
    ]);
  });

  test('of units follows what has moved; a fixed amount is whole from year 1', () => {
    const tariff = settled({ model: 'per-unit', counts: 'to', amount: 8 });
    const of = (settlement: Settlement) =>
      paidBy(economyOf({}, { settlements: [settlement] }, { horizonYears: 2, phaseIn: [0.25] }), A);
    expect([of(tariff), of(settled({ model: 'fixed', amount: 80 }))]).toEqual([
      [-20, -80],
      [-80, -80],
    ]);
  });
});

test('equal parts of a key get the øre that is left over in the key’s order, line by line', () => {
  const shared = (id: string): Cost => ({
    id,
    payer: { shared: 'noegle' },
    nature: 'recurring',
    amount: { expected: 0.01 },
  });
  const result = compute({
    volume: { activities: [{ id: 'forloeb', counts: [{ party: A, expected: 1 }] }] },
    task: { transferringParties: [A], receivingParties: [B] },
    economy: {
      horizonYears: 1,
      quality: measure,
      keys: [{ id: 'noegle', weights: [B, A].map((party) => ({ party, weight: 1 })) }],
      alternatives: [
        { id: 'i-dag', role: 'current', effect: { expected: 95 }, costs: [yearly] },
        { id: 'ny', role: 'proposed', effect: { expected: 95 }, costs: [shared('x'), shared('y')] },
      ],
    },
  });
  expect(result.steady.map(({ party, proposed }) => [party, proposed])).toEqual([
    [A, 0],
    [B, 2],
  ]);
});
