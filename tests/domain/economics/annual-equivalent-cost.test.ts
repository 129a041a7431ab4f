// Annual equivalent cost: the sum of what its lines weigh, whatever their order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annualCost, annualEquivalentCost, annualWeight } from '../../../src/domain/economics/annual-equivalent-cost.ts';
import { annuity } from '../../../src/domain/economics/annuity.ts';
import { runs } from '../../support/runs.ts';
import { compute, dossierOf } from './dossiers.ts';

const line = fc.record({
  nature: fc.constantFrom('recurring' as const, 'per-case' as const, 'one-off' as const),
  lifetime: fc.integer({ min: 1, max: 30 }),
  amount: fc.integer({ min: 0, max: 1e11 }).map((expected) => ({ low: null, expected, high: null })),
});

test('the order of the lines does not reach the result, not by a bit', () => {
  const shuffled = fc
    .array(line, { minLength: 2, maxLength: 12 })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
  fc.assert(
    fc.property(shuffled, ([lines, other]) => {
      expect(annualCost(other, 0.035)).toEqual(annualCost(lines, 0.035));
    }),
    { numRuns: runs(1000) },
  );
});

test('is what its lines weigh', () => {
  const [volume, rate] = [12.5, 0.035];
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const weighed = lines.reduce((sum, one) => sum + one.amount.expected * annualWeight(one, rate, volume), 0);
      const total = annualEquivalentCost(annualCost(lines, rate), volume);
      expect(Math.abs(total - weighed)).toBeLessThanOrEqual(1e-9 * weighed);
    }),
  );
  expect(annualWeight({ nature: 'one-off', lifetime: 5 }, rate, volume)).toBe(1 / annuity(5, rate));
});

test('on the frontier too, costs that differ only by a hair of division are the same cost', () => {
  // 1,000 per case at 4.35 a year, and 4,350 a year: 435000 øre against 434999.99999999994.
  const alternative = (id: string, role: 'current' | 'proposed', effect: number, nature: 'per-case' | 'recurring', amount: number) => ({
    id,
    role,
    effect: { expected: effect },
    costs: [{ id: 'x', party: 'region', nature, amount: { expected: amount } }],
  });
  const volume = 4.35;
  for (const effects of [[91, 92] as const, [92, 91] as const]) {
    const { frontier } = compute(
      dossierOf(
        [alternative('a', 'current', effects[0], 'per-case', 1000), alternative('b', 'proposed', effects[1], 'recurring', 1000 * volume)],
        volume,
      ),
    );
    expect(frontier.map(({ effect, status, icer }) => [effect, status, icer])).toEqual([
      [92, 'ND', null],
      [91, 'D', null],
    ]);
  }
});
