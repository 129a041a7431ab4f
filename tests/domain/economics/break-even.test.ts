// The volume where two alternatives cost the same, and where there is none.
import { expect, test } from 'vitest';
import { breakEven } from '../../../src/domain/economics/break-even.ts';

const at = (fixedCurrent: number, perCaseCurrent: number, fixedProposed: number, perCaseProposed: number) =>
  breakEven({ fixed: fixedCurrent, perCase: perCaseCurrent }, { fixed: fixedProposed, perCase: perCaseProposed });

test.each([
  ['proposed is dearer to have, cheaper to use', at(0, 10, 100, 5), { status: 'at', volume: 20, volumeCeil: 20, cheaperAbove: 'proposed' }],
  ['proposed is cheaper to have, dearer to use', at(100, 5, 0, 10), { status: 'at', volume: 20, volumeCeil: 20, cheaperAbove: 'current' }],
  ['not a whole number', at(0, 7, 100, 0), { status: 'at', volume: 100 / 7, volumeCeil: 15, cheaperAbove: 'proposed' }],
  ['same per case, proposed dearer', at(0, 5, 1, 5), { status: 'none', cheaperAlways: 'current' }],
  ['same per case, proposed cheaper', at(1, 5, 0, 5), { status: 'none', cheaperAlways: 'proposed' }],
  ['same in both', at(3, 5, 3, 5), { status: 'none', cheaperAlways: 'equal' }],
  ['proposed cheaper in both', at(10, 5, 5, 4), { status: 'none', cheaperAlways: 'proposed' }],
  ['current cheaper in both', at(5, 4, 10, 5), { status: 'none', cheaperAlways: 'current' }],
  ['same fixed cost, proposed cheaper per case', at(5, 5, 5, 4), { status: 'none', cheaperAlways: 'proposed' }],
  ['same fixed cost but for a hair, proposed cheaper per case', at(0.3, 5, 0.1 + 0.2, 4), { status: 'none', cheaperAlways: 'proposed' }],
  ['same fixed cost, current cheaper per case', at(5, 4, 5, 5), { status: 'none', cheaperAlways: 'current' }],
])('%s', (_, result, expected) => {
  expect(result).toEqual(expected);
});

test('a whole number that division misses by a hair is not rounded up to the next', () => {
  expect(at(0, 1, 632 + 1e-10, 0)).toMatchObject({ volumeCeil: 632 });
  expect(at(0, 1, 632.001, 0)).toMatchObject({ volumeCeil: 633 });
});
