// The annuity factor against published figures and its closed form.
import { expect, test } from 'vitest';
import { annuity } from '../../../src/domain/economics/annuity.ts';
import published from '../../cases/cost-effectiveness.json' with { type: 'json' };

test.each(published.annuity)('$years years at $rate', ({ years, rate, factor, of500000 }) => {
  expect(annuity(years, rate)).toBeCloseTo(factor, 6);
  expect(500000 / annuity(years, rate)).toBeCloseTo(of500000, 2);
});

test('is the closed form (1 − (1 + r)^−n) / r', () => {
  for (const rate of [0.001, 0.025, 0.035, 0.1, 1]) {
    for (const years of [1, 2, 35, 70]) expect(annuity(years, rate)).toBeCloseTo((1 - (1 + rate) ** -years) / rate, 10);
  }
});

test('is the number of years when the rate is 0, and all but that at a tiny rate', () => {
  expect(annuity(7, 0)).toBe(7);
  expect(annuity(7, 1e-15)).toBeCloseTo(7, 12);
});
