// The annuity factor against published figures and its closed form, and with a rate that changes.
import { expect, test } from 'vitest';
import { annuity } from '../../../src/domain/economics/annuity.ts';
import published from '../../cases/cost-effectiveness.json' with { type: 'json' };

const at = (rate: number) => [{ fromYear: 1, rate }];

test.each(published.annuity)('$years years at $rate', ({ years, rate, factor, of500000 }) => {
  expect(annuity(years, at(rate))).toBeCloseTo(factor, 6);
  expect(500000 / annuity(years, at(rate))).toBeCloseTo(of500000, 2);
});

test('is the closed form (1 − (1 + r)^−n) / r', () => {
  for (const rate of [0.001, 0.025, 0.035, 0.1, 1]) {
    for (const years of [1, 2, 35, 70])
      expect(annuity(years, at(rate))).toBeCloseTo((1 - (1 + rate) ** -years) / rate, 10);
  }
});

test('is the number of years when the rate is 0, and all but that at a tiny rate', () => {
  expect(annuity(7, at(0))).toBe(7);
  expect(annuity(7, at(1e-15))).toBeCloseTo(7, 12);
});

test('with steps each year has its own rate: the factor of a year is the product of those so far', () => {
  const rates = [
    { fromYear: 1, rate: 0.1 },
    { fromYear: 3, rate: 0.05 },
  ];
  const second = 1 / 1.1 + 1 / 1.21;
  expect(annuity(2, rates)).toBeCloseTo(second, 12);
  expect(annuity(4, rates)).toBeCloseTo(second + 1 / (1.21 * 1.05) + 1 / (1.21 * 1.05 * 1.05), 12);
});
