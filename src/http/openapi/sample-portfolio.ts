// A portfolio of one case as an example for the OpenAPI document.
import { portfolioOf } from '../../domain/portfolio/portfolio.ts';
import { presentPortfolio } from '../shapes/portfolio.ts';

const YEARS = [1, 2].map((year) => ({ year, capacity: 0 }));
const COUNT = { low: 800, expected: 1000, high: 1200 };
const CASE = {
  proposal: '0199c0de-0000-7000-8000-000000000001',
  submission: '0199c0de-0000-7000-8000-000000000002',
  title: 'Intravenous antibiotics at home',
  cluster: 'fyn',
  taskType: 'iv-medicin',
  kle: '29.18.00',
  startDate: '2027-03-01',
  funding: { party: 'region-1083' },
  economy: {
    money: 'moves' as const,
    currency: 'DKK',
    priceYear: 2026,
    horizonYears: 2,
    keys: [],
    partyGaps: [],
    activities: [
      {
        id: 'courses',
        name: 'Courses',
        unit: 'course',
        split: true,
        total: COUNT,
        parties: [{ party: 'kommune-461', ...COUNT }],
        phaseIn: [],
      },
    ],
    sectors: [
      {
        sector: 'region' as const,
        years: YEARS.map((year) => ({ ...year, before: -155_000_000, settlement: 140_000_000, after: -15_000_000 })),
      },
      {
        sector: 'municipality' as const,
        years: YEARS.map((year) => ({ ...year, before: 145_000_000, settlement: -140_000_000, after: 5_000_000 })),
      },
    ],
    parties: [
      {
        party: 'kommune-461',
        sector: 'municipality' as const,
        years: YEARS.map((year) => ({ ...year, before: 145_000_000, settlement: -140_000_000, after: 5_000_000 })),
      },
    ],
    alternatives: [
      {
        id: 'home',
        name: 'At home',
        role: 'proposed' as const,
        ...{
          annualEquivalentCost: 166_074_069,
          fixedPerYear: 41_074_069,
          unitsPerYear: 125_000_000,
          costPerUnit: 166_074.07,
          heldAlready: 0,
          effect: 95,
          effective: true,
        },
      },
    ],
  },
};

const CLUSTER = { id: 'fyn', name: 'Fyn', members: [] };

export function samplePortfolio(): unknown {
  return presentPortfolio(
    {
      framework: 'syddanmark-2022',
      complete: true,
      ...portfolioOf([CASE], { parties: [], clusters: [CLUSTER, { ...CLUSTER, id: 'lillebaelt' }] }),
    },
    'en',
  );
}
