// How an alternative is read: what counts, in which order, and what keeps it from being computed.
import { expect, test } from 'vitest';
import type { Cost } from '../../../src/domain/dossier/economy.ts';
import { isUncertain, modelOf, rangeOf } from '../../../src/domain/economics/cost-model.ts';

const cost = (id: string, expected: number, more: Partial<Cost> = {}): Cost => ({
  id,
  party: 'region',
  nature: 'recurring',
  amount: { expected },
  ...more,
});
const lines = (...costs: Cost[]) => modelOf({ id: 'x', costs }, 0, 5).lines?.map(({ key, amount }) => [key, amount.expected]);

test('lines come in the order of their ids, wherever they stand', () => {
  const [a, b, c] = [cost('a', 1), cost('b', 2), cost('c', 3)];
  const sorted = [
    ['x/a', 100],
    ['x/b', 200],
    ['x/c', 300],
  ];
  for (const order of [
    [a, b, c],
    [c, b, a],
    [b, a, c],
    [b, c, a],
  ])
    expect(lines(...order)).toEqual(sorted);
});

test('lines of one id are ordered by what they hold, and numbered', () => {
  const [one, two, three] = [cost('a', 1), cost('a', 2), cost('a', 3)];
  const numbered = [
    ['x/a', 100],
    ['x/a#1', 200],
    ['x/a#2', 300],
    ['x/b', 400],
  ];
  for (const order of [
    [one, two, three],
    [three, one, two],
    [two, three, one],
  ])
    expect(lines(cost('b', 4), ...order)).toEqual(numbered);
});

test('what is held already is left out, also unfinished', () => {
  expect(lines(cost('a', 1), cost('b', 2, { heldAlready: true }))).toEqual([['x/a', 100]]);
  const { nature: _, ...unfinished } = cost('b', 2, { heldAlready: true });
  expect(lines(cost('a', 1), unfinished)).toEqual([['x/a', 100]]);
});

test('the first that is missing is said, and nothing is computed', () => {
  const { amount: _, ...blank } = cost('a', 1);
  const { nature: __, ...kindless } = cost('b', 2, { label: 'Pumper' });
  const model = modelOf({ id: 'x', costs: [cost('c', 3), blank, kindless] }, 2, 5);
  expect(model).toMatchObject({
    lines: null,
    missing: { pointer: '/economy/alternatives/2/costs/1/amount/expected' },
    role: 'other',
    name: 'x',
  });
  expect(modelOf({ id: 'x', name: 'Navn', role: 'proposed', costs: [kindless] }, 0, 5)).toMatchObject({
    name: 'Navn',
    role: 'proposed',
    missing: { pointer: '/economy/alternatives/0/costs/0/nature', reason: { da: expect.stringContaining('»Pumper«') } },
  });
  expect(modelOf({ id: 'x' }, 0, 5)).toMatchObject({ lines: null, missing: { pointer: '/economy/alternatives/0/costs' } });
});

test('a one-off lives as long as it says, else the horizon; without either it is not assessed', () => {
  const bought = (more: Partial<Cost>, horizon: number | null) =>
    modelOf({ id: 'x', costs: [cost('a', 1, { nature: 'one-off', ...more })] }, 0, horizon);
  expect([bought({ lifetimeYears: 8 }, 5), bought({}, 5)].map(({ lines: all }) => all?.[0]?.lifetime)).toEqual([8, 5]);
  expect(bought({}, null)).toMatchObject({ missing: { pointer: '/economy/horizonYears' } });
  expect(modelOf({ id: 'x', costs: [cost('a', 1)] }, 0, null).lines?.[0]?.lifetime).toBe(0);
});

test('a range is uncertain when it has two ends that differ', () => {
  const is = (low: number | null, high: number | null) => isUncertain({ low, expected: 2, high });
  expect([is(1, 3), is(1, 2), is(2, 2), is(null, 3), is(1, null), is(null, null)]).toEqual([true, true, false, false, false, false]);
  expect([
    rangeOf(undefined),
    rangeOf({ low: 1, high: 2 }),
    rangeOf({ expected: 1 }),
    rangeOf({ low: 1, expected: 2, high: 3 }, (n) => n * 100),
  ]).toEqual([null, null, { low: null, expected: 1, high: null }, { low: 100, expected: 200, high: 300 }]);
});
