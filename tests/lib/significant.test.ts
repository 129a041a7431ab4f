// Figures without the rounding errors of binary fractions.
import { expect, test } from 'vitest';
import { significant } from '../../src/lib/significant.ts';

test.each([
  [0.3 - 0.2, undefined, 0.1],
  [10 / (93.1 - 93), undefined, 100],
  [1 / 3, undefined, 0.333333333333],
  [239259.31 / 378.67, undefined, 631.841207384],
  [1e12, undefined, 1e12],
  [-1.5, undefined, -1.5],
  [5e-324, undefined, 5e-324],
  [0, undefined, 0],
  [0.1 * 3 - 0.3, 0.3, 0],
  [1000.1 - 1000, 1000.1, 0.1],
  [250, 1000, 250],
  [-0.30000000000000004, 0, -0.3],
])('%d beside %d is shown as %d', (value, scale, shown) => {
  expect(significant(value, scale)).toBe(shown);
});

test('infinity stays what it is', () => {
  expect(significant(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
});
