import { Dossier } from '../../src/domain/dossier/dossier.ts';

const BOTH = ['kommune-461', 'kommune-450'];

/**
 * Hospital 1,900 a unit; 350 + 900 a unit, 300,000 a year for one municipality and 0 for the other, 500,000 over 5
 * years; a tariff of 1,200.
 */
export const workedExample = Dossier.parse({
  task: { transferringParties: ['region-1083'], receivingParties: BOTH },
  volume: {
    activities: [
      {
        id: 'forloeb',
        name: 'Forløb i hjemmet',
        unit: 'forløb',
        counts: [
          { party: 'kommune-461', low: 400, expected: 800, high: 1000 },
          { party: 'kommune-450', low: 100, expected: 200, high: 200 },
        ],
        phaseIn: [0.5],
      },
    ],
  },
  responsibility: { funding: { party: 'region-1083' } },
  economy: {
    currency: 'DKK',
    priceYear: 2026,
    horizonYears: 5,
    quality: { kind: 'measured', name: 'Tilfredshed', unit: 'point', higherIsBetter: true, minimum: 5 },
    alternatives: [
      {
        id: 'nu',
        name: 'Hospitalet',
        role: 'current',
        effect: { expected: 6 },
        costs: [
          {
            id: 'a',
            label: 'Ambulatorium',
            payer: { party: 'region-1083' },
            nature: 'per-unit',
            counts: 'all',
            amount: { expected: 1900 },
            released: { share: 0.9, fromYear: 1 },
          },
        ],
      },
      {
        id: 'ny',
        name: 'Kommunen',
        role: 'proposed',
        effect: { expected: 6 },
        costs: [
          {
            id: 'b',
            label: 'Rådgivning',
            payer: { party: 'region-1083' },
            nature: 'per-unit',
            counts: 'all',
            amount: { expected: 350 },
          },
          { id: 'c', label: 'Besøg', payer: { each: BOTH }, nature: 'per-unit', amount: { expected: 900 } },
          {
            id: 'd',
            label: 'Vagt',
            payer: { each: BOTH },
            nature: 'recurring',
            amount: { expected: 0 },
            exceptions: [{ party: 'kommune-461', amount: { expected: 300_000 } }],
          },
          {
            id: 'e',
            label: 'Udstyr',
            payer: { party: 'kommune-461' },
            nature: 'one-off',
            amount: { expected: 500_000 },
            lifetimeYears: 5,
            source: 'Tilbud',
          },
          {
            id: 'f',
            label: 'Bil',
            payer: { party: 'kommune-461' },
            nature: 'one-off',
            amount: { expected: 80_000 },
            heldAlready: true,
          },
        ],
        settlements: [
          {
            id: 't',
            label: 'Takst',
            from: { party: 'region-1083' },
            to: { each: BOTH },
            model: 'per-unit',
            counts: 'to',
            amount: 1200,
            source: 'Klyngen',
          },
        ],
      },
    ],
  },
});
