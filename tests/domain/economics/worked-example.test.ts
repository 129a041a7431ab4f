// The rest of the design's worked example, by hand: costs per case on the frontier, and the years of each party.
import { expect, test } from 'vitest';
import { compute, worked } from './dossiers.ts';

test('the cost per case is the yearly cost over the number of cases, also on the frontier', () => {
  const { alternatives, frontier } = compute(worked());
  const perCase = alternatives.map(({ costPerCase }) => Math.round(costPerCase ?? Number.NaN));
  expect(perCase).toEqual([190_000, 166_074]);
  expect(frontier.map(({ cost }) => Math.round(cost)).sort()).toEqual([...perCase].sort());
});

test('the years are counted from 1', () => {
  const { parties, sectors, total } = compute(worked());
  for (const years of [total, ...parties.map((row) => row.years), ...sectors.map((row) => row.years)]) {
    expect(years.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5]);
  }
});
