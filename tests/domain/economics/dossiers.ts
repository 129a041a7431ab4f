// Dossiers for the tests of the economy.
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Alternative, Economy } from '../../../src/domain/dossier/economy.ts';
import { computeEconomy, type EconomyBasis } from '../../../src/domain/economics/economy.ts';
import type { CaseType } from '../../../src/domain/governance/framework.ts';

/** Every difference is decisive, so that closed forms apply. */
export const CASE_TYPE: CaseType = {
  id: 'overdragelse',
  title: { da: 'Overdragelse' },
  procedure: 'almindelig',
  rule: 'between',
  baseline: 'today',
  money: ['moves', 'each-bears-own', 'none'],
  materiality: { amountPerYear: 0, share: 0 },
};

export const basis: EconomyBasis = {
  caseType: CASE_TYPE,
  discountRates: [
    { fromYear: 1, rate: 0.035 },
    { fromYear: 36, rate: 0.025 },
  ],
  priceIndex: [],
  dossierHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  draws: 0,
  parties: [
    { id: 'region', kind: 'region' },
    { id: 'kommune-a', kind: 'municipality' },
    { id: 'kommune-b', kind: 'municipality' },
    { id: 'praksis', kind: 'general-practice' },
    { id: 'borgere', kind: 'citizens' },
    { id: 'staten', kind: 'state' },
  ],
};

export const compute = (dossier: Dossier, change: Partial<EconomyBasis> = {}) =>
  computeEconomy(dossier, { ...basis, ...change });

export const measure = {
  kind: 'measured' as const,
  name: 'effekt',
  unit: 'procent',
  higherIsBetter: true,
  minimum: 90,
  setBy: 'national' as const,
  source: 'kvalitetsmål',
};

/** Units a year of one municipality's citizens. */
export const countsOf = (count: { low?: number; expected: number; high?: number }): Dossier['volume'] => ({
  activities: [{ id: 'forloeb', unit: 'forløb', counts: [{ party: 'kommune-a', ...count }] }],
});

export function dossierOf(alternatives: Alternative[], expected: number, economy: Partial<Economy> = {}): Dossier {
  return {
    volume: countsOf({ expected }),
    economy: { currency: 'DKK', priceYear: 2026, horizonYears: 5, quality: measure, alternatives, ...economy },
  };
}

/** Hospital 1,900 kr. per case; at home 350 + 900 per case, 300,000 a year and 500,000 over 5 years. */
export function worked(expected = 1000, economy: Partial<Economy> = {}): Dossier {
  const current: Alternative = {
    id: 'hospital',
    role: 'current',
    effect: { expected: 95 },
    costs: [
      { id: 'sengedag', payer: { party: 'region' }, nature: 'per-unit', counts: 'all', amount: { expected: 1900 } },
    ],
  };
  const proposed: Alternative = {
    id: 'hjemme',
    role: 'proposed',
    effect: { expected: 95 },
    costs: [
      { id: 'opstart', payer: { party: 'region' }, nature: 'per-unit', counts: 'all', amount: { expected: 350 } },
      { id: 'besoeg', payer: { party: 'kommune-a' }, nature: 'per-unit', counts: 'own', amount: { expected: 900 } },
      { id: 'vagt', payer: { party: 'kommune-a' }, nature: 'recurring', amount: { expected: 300000 } },
      {
        id: 'pumper',
        payer: { party: 'kommune-a' },
        nature: 'one-off',
        amount: { expected: 500000 },
        lifetimeYears: 5,
      },
    ],
  };
  return dossierOf([current, proposed], expected, economy);
}
