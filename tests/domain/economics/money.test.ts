// Whole øre: rounding, ties, and parts that sum to the whole.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from '../../../src/domain/economics/apportion.ts';
import { isLower, roundOre, snap, toOre } from '../../../src/domain/economics/money.ts';

test('kroner become whole øre where floating point would miss them', () => {
  expect([0, 0.01, 0.29, 1.15, 1310.74, 4.35, 1e12].map(toOre)).toEqual([0, 1, 29, 115, 131074, 435, 1e14]);
});

test('lower means lower by more than a tie', () => {
  expect(isLower(1, 2)).toBe(true);
  expect(isLower(2, 1)).toBe(false);
  expect(isLower(1e9 - 0.5, 1e9)).toBe(false);
  expect(isLower(1e9 - 2, 1e9)).toBe(true);
  expect(isLower(0, 0)).toBe(false);
  expect(isLower(-2, -1)).toBe(true);
});

test('rounds half up and never to −0', () => {
  expect([0.5, 1.49, -0.2].map(roundOre)).toEqual([1, 1, 0]);
});

test('figures that tie with the lowest become it, the rest stay', () => {
  expect(snap([100 + 1e-9, 100, 101, 100 + 2e-9])).toEqual([100, 100, 101, 100]);
  expect(snap([])).toEqual([]);
});

test('the øre left over go to the largest remainders, in the order given where they are equal', () => {
  const shares = [
    { key: 'b', exact: 1.4 },
    { key: 'a', exact: 1.4 },
    { key: 'c', exact: 2.2 },
  ];
  expect(Object.fromEntries(apportion(shares, 5))).toEqual({ b: 2, a: 1, c: 2 });
});

test('parts add up to the rounded total and stay within one øre of their exact figure', () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1e11, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(amounts, (exacts) => {
      const shares = exacts.map((exact, index) => ({ key: `p${index}`, exact }));
      const total = exacts.reduce((sum, exact) => sum + exact, 0);
      const parts = apportion(shares, total);
      expect([...parts.values()].reduce((sum, part) => sum + part, 0)).toBe(Math.round(total));
      for (const { key, exact } of shares) expect(Math.abs((parts.get(key) ?? 0) - exact)).toBeLessThan(1 + 1e-3);
    }),
  );
});
