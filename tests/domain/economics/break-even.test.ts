// The units at which two alternatives cost the same, and when there are none.
import { expect, test } from 'vitest';
import { breakEven } from '../../../src/domain/economics/break-even.ts';

/** Per-unit costs are for 10 units. */
const at = (
  fixedCurrent: number,
  perUnitCurrent: number,
  fixedProposed: number,
  perUnitProposed: number,
  units = 10,
) => {
  const cost = (fixed: number, perUnit: number) => ({ fixed, units: { low: 0, expected: perUnit * units, high: 0 } });
  return breakEven(cost(fixedCurrent, perUnitCurrent), cost(fixedProposed, perUnitProposed), units);
};

test.each([
  [
    'proposed is dearer to have, cheaper to use',
    () => at(0, 10, 100, 5),
    { status: 'at', scale: 2, units: 20, unitsCeil: 20, cheaperAbove: 'proposed' },
  ],
  [
    'proposed is cheaper to have, dearer to use',
    () => at(100, 5, 0, 10),
    { status: 'at', scale: 2, units: 20, unitsCeil: 20, cheaperAbove: 'current' },
  ],
  [
    'not a whole number',
    () => at(0, 7, 100, 0),
    { status: 'at', scale: 10 / 7, units: 100 / 7, unitsCeil: 15, cheaperAbove: 'proposed' },
  ],
  ['same per unit, proposed dearer', () => at(0, 5, 1, 5), { status: 'none', cheaperAlways: 'current' }],
  ['same per unit, proposed cheaper', () => at(1, 5, 0, 5), { status: 'none', cheaperAlways: 'proposed' }],
  ['same in both', () => at(3, 5, 3, 5), { status: 'none', cheaperAlways: 'equal' }],
  ['proposed cheaper in both', () => at(10, 5, 5, 4), { status: 'none', cheaperAlways: 'proposed' }],
  ['current cheaper in both', () => at(5, 4, 10, 5), { status: 'none', cheaperAlways: 'current' }],
  ['same fixed cost, proposed cheaper per unit', () => at(5, 5, 5, 4), { status: 'none', cheaperAlways: 'proposed' }],
  [
    'same fixed cost but for a hair, proposed cheaper',
    () => at(0.3, 5, 0.1 + 0.2, 4),
    { status: 'none', cheaperAlways: 'proposed' },
  ],
  ['same fixed cost, current cheaper per unit', () => at(5, 4, 5, 5), { status: 'none', cheaperAlways: 'current' }],
])('%s', (_, computed, expected) => {
  expect(computed()).toEqual(expected);
});

test('at large figures the ceiling is exact: one unit more or less is told apart', () => {
  // 3 øre saved per unit: 300,000,000,000,001 øre need 100,000,000,000,001 units; one øre less needs one unit less.
  expect(at(0, 3, 300_000_000_000_001, 0, 1)).toMatchObject({ unitsCeil: 100_000_000_000_001 });
  expect(at(0, 3, 300_000_000_000_000, 0, 1)).toMatchObject({ unitsCeil: 100_000_000_000_000 });
  expect(at(0, 3, 299_999_999_999_998, 0, 1)).toMatchObject({ unitsCeil: 100_000_000_000_000 });
});

test('a whole number that division misses by a hair is not rounded up to the next', () => {
  expect(at(0, 0.1, 0.1 * 3, 0, 1)).toMatchObject({ unitsCeil: 3 });
  expect(at(0, 1, 632.001, 0, 1)).toMatchObject({ unitsCeil: 633 });
});
