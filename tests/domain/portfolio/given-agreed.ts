// Approved cases for the tests of the portfolio. Hospital 1,900 kr. per
// unit; at home 350 + 900, 300,000 a year and 500,000 over 5 years.
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Economy } from '../../../src/domain/dossier/economy.ts';
import type { Settlement } from '../../../src/domain/dossier/settlement.ts';
import { computeEconomy } from '../../../src/domain/economics/economy.ts';
import type { EconomyResult } from '../../../src/domain/economics/economy-result.ts';
import type { CaseType } from '../../../src/domain/governance/framework.ts';
import type { AgreedCase } from '../../../src/domain/portfolio/agreed-case.ts';

export const PARTIES = [
  { id: 'region', kind: 'region' as const, name: 'Region' },
  { id: 'kommune-a', kind: 'municipality' as const, name: 'A' },
  { id: 'kommune-b', kind: 'municipality' as const, name: 'B' },
];

const CASE_TYPE: CaseType = {
  id: 'lokal',
  title: { da: 'Lokal aftale' },
  procedure: 'almindelig',
  rule: 'between',
  baseline: 'today',
  money: ['moves', 'each-bears-own', 'none'],
  materiality: { amountPerYear: 1000, share: 0.001 },
};

const REGION = { party: 'region' };
const A = { party: 'kommune-a' };

export function worked(
  units = 1000,
  economy: Partial<Economy> = {},
  unit = 'forløb',
  settlements: Settlement[] = [],
): Dossier {
  return {
    volume: {
      activities: [{ id: 'forloeb', name: 'Forløb', unit, counts: [{ party: 'kommune-a', expected: units }] }],
    },
    responsibility: { funding: A },
    economy: {
      currency: 'DKK',
      priceYear: 2026,
      horizonYears: 5,
      quality: {
        kind: 'measured',
        name: 'effekt',
        unit: 'procent',
        higherIsBetter: true,
        minimum: 90,
        source: 'kvalitetsmål',
      },
      alternatives: [
        {
          id: 'hospital',
          role: 'current',
          effect: { expected: 95 },
          costs: [{ id: 'sengedag', payer: REGION, nature: 'per-unit', counts: 'all', amount: { expected: 1900 } }],
        },
        {
          id: 'hjemme',
          role: 'proposed',
          effect: { expected: 95 },
          costs: [
            { id: 'opstart', payer: REGION, nature: 'per-unit', counts: 'all', amount: { expected: 350 } },
            { id: 'besoeg', payer: A, nature: 'per-unit', counts: 'own', amount: { expected: 900 } },
            { id: 'vagt', payer: A, nature: 'recurring', amount: { expected: 300000 } },
            { id: 'pumper', payer: A, nature: 'one-off', amount: { expected: 500000 }, lifetimeYears: 5 },
          ],
          settlements,
        },
      ],
      ...economy,
    },
  };
}

export function computed(dossier: Dossier): EconomyResult {
  return computeEconomy(dossier, {
    caseType: CASE_TYPE,
    discountRates: [{ fromYear: 1, rate: 0.035 }],
    priceIndex: [],
    dossierHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    draws: 0,
    parties: PARTIES,
  });
}

export function agreed(
  proposal: string,
  over: Partial<AgreedCase> = {},
  ...given: Parameters<typeof worked>
): AgreedCase {
  return {
    proposal,
    submission: `s-${proposal}`,
    title: 'IV hjemme',
    cluster: 'fyn',
    taskType: 'iv-medicin',
    kle: '29.18.00',
    startDate: '2027-09-01',
    funding: A,
    economy: computed(worked(...given)),
    ...over,
  };
}
