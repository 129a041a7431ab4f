// Dossiers for the tests of the economy: the design's worked example, and random ones.
import fc from 'fast-check';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Alternative, Cost, Economy } from '../../../src/domain/dossier/economy.ts';
import { computeEconomy, type EconomyBasis } from '../../../src/domain/economics/economy.ts';

export const basis: EconomyBasis = {
  discountRate: 0.035,
  dossierHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  draws: 0,
  parties: [
    { id: 'region', kind: 'region' },
    { id: 'kommune-a', kind: 'municipality' },
    { id: 'kommune-b', kind: 'municipality' },
    { id: 'praksis', kind: 'general-practice' },
    { id: 'borgere', kind: 'citizen' },
  ],
};

export const compute = (dossier: Dossier, change: Partial<EconomyBasis> = {}) => computeEconomy(dossier, { ...basis, ...change });

export const measure = { name: 'effekt', unit: 'procent', higherIsBetter: true, minimum: 90, source: 'kvalitetsmål' };

export function dossierOf(alternatives: Alternative[], expected: number, economy: Partial<Economy> = {}): Dossier {
  return {
    volume: { perYear: { expected } },
    economy: { currency: 'DKK', priceYear: 2026, horizonYears: 5, effectMeasure: measure, alternatives, ...economy },
  };
}

/** Hospital 1,900 kr. per case; at home 350 + 900 per case, 300,000 a year and 500,000 over 5 years. */
export function worked(expected = 1000, economy: Partial<Economy> = {}): Dossier {
  const current: Alternative = {
    id: 'hospital',
    role: 'current',
    effect: { expected: 95 },
    costs: [{ id: 'sengedag', party: 'region', nature: 'per-case', amount: { expected: 1900 } }],
  };
  const proposed: Alternative = {
    id: 'hjemme',
    role: 'proposed',
    effect: { expected: 95 },
    costs: [
      { id: 'opstart', party: 'region', nature: 'per-case', amount: { expected: 350 } },
      { id: 'besoeg', party: 'kommune-a', nature: 'per-case', amount: { expected: 900 } },
      { id: 'vagt', party: 'kommune-a', nature: 'recurring', amount: { expected: 300000 } },
      { id: 'pumper', party: 'kommune-a', nature: 'one-off', amount: { expected: 500000 }, lifetimeYears: 5 },
    ],
  };
  return dossierOf([current, proposed], expected, economy);
}

const kroner = fc.integer({ min: 0, max: 500_000_000 }).map((ore) => ore / 100);
const range = (value: fc.Arbitrary<number>) =>
  fc.tuple(value, value, value, fc.boolean()).map(([a, b, c, uncertain]) => {
    const [low, expected, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    return uncertain ? { low, expected, high } : { expected };
  });

const cost: fc.Arbitrary<Omit<Cost, 'id'>> = fc.record(
  {
    party: fc.constantFrom('region', 'kommune-a', 'kommune-b', 'praksis', 'borgere', 'ukendt'),
    nature: fc.constantFrom('recurring' as const, 'per-case' as const, 'one-off' as const),
    amount: range(kroner),
    lifetimeYears: fc.integer({ min: 1, max: 30 }),
    heldAlready: fc.boolean(),
  },
  { requiredKeys: ['party', 'nature', 'amount'] },
);

const alternative = (id: string, role: Alternative['role']): fc.Arbitrary<Alternative> =>
  fc.record({
    id: fc.constant(id),
    role: fc.constant(role),
    effect: range(fc.integer({ min: 80, max: 100 })),
    costs: fc.array(cost, { minLength: 1, maxLength: 6 }).map((costs) => costs.map((line, index) => ({ ...line, id: `${id}-${index}` }))),
  });

/** A dossier whose economy is complete: 2 to 5 alternatives, volumes that may be fractional, settlements. */
export const completeDossier: fc.Arbitrary<Dossier> = fc
  .record({
    current: alternative('nu', 'current'),
    proposed: alternative('forslag', 'proposed'),
    others: fc
      .array(fc.constantFrom('c', 'd', 'e'), { maxLength: 3 })
      .chain((ids) => fc.tuple(...[...new Set(ids)].map((id) => alternative(id, 'other')))),
    volume: range(
      fc.oneof(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 50000 }).map((tenths) => tenths / 10),
      ),
    ),
    minimum: fc.integer({ min: 80, max: 100 }),
    higherIsBetter: fc.boolean(),
    settlements: fc.array(
      fc.record({
        id: fc.constantFrom('s1', 's2'),
        from: fc.constantFrom('region', 'kommune-a'),
        to: fc.constantFrom('kommune-a', 'kommune-b', 'praksis'),
        nature: fc.constantFrom('recurring' as const, 'per-case' as const),
        amount: kroner,
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ current, proposed, others, volume, minimum, higherIsBetter, settlements }) => ({
    volume: { perYear: volume },
    economy: {
      currency: 'DKK',
      priceYear: 2026,
      horizonYears: 4,
      effectMeasure: { ...measure, minimum, higherIsBetter },
      alternatives: [current, proposed, ...others],
      settlements,
    },
  }));
