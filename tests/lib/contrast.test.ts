// Contrast of two colours, compared with the values of WCAG and its tools.
import { expect, test } from 'vitest';
import { contrastOf } from '../../src/lib/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#004D99', '#ffffff', 8.37],
  ['#ff0000', '#ffffff', 4],
])('%s on %s is %d', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 1);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});
