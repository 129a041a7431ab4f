// Small dossiers whose figures a reader can check by hand.

const REGION = { party: 'region-1083' };
const ODENSE = { party: 'kommune-461' };
const BOTH = { each: ['kommune-461', 'kommune-450'] };

/** Hospital 1,900 kr. per unit; at home 350 + 900 per unit, 300,000 a year and 500,000 over 5 years. */
export const WORKED = {
  task: { title: 'Regneeksempel' },
  volume: { activities: [{ id: 'forloeb', unit: 'forløb', counts: [{ party: 'kommune-461', expected: 1000 }] }] },
  economy: {
    currency: 'DKK',
    priceYear: 2026,
    horizonYears: 5,
    quality: { kind: 'measured', name: 'Effekt', unit: '%', higherIsBetter: true, minimum: 1 },
    alternatives: [
      {
        id: 'hospital',
        role: 'current',
        effect: { expected: 1 },
        costs: [{ id: 'a', payer: REGION, nature: 'per-unit', counts: 'all', amount: { expected: 1900 } }],
      },
      {
        id: 'kommune',
        role: 'proposed',
        effect: { expected: 1 },
        costs: [
          { id: 'b', payer: REGION, nature: 'per-unit', counts: 'all', amount: { expected: 350 } },
          { id: 'c', payer: ODENSE, nature: 'per-unit', counts: 'own', amount: { expected: 900 } },
          { id: 'd', payer: ODENSE, nature: 'recurring', amount: { expected: 300000 } },
          { id: 'e', payer: ODENSE, nature: 'one-off', lifetimeYears: 5, amount: { expected: 500000 } },
        ],
      },
    ],
  },
};

/** Two municipalities that share 1,000 kr. a year by 2:1, at one tariff. */
export const SHARED = {
  volume: {
    activities: [
      {
        id: 'besoeg',
        name: 'Besøg',
        unit: 'besøg',
        counts: [
          { party: 'kommune-461', expected: 20 },
          { party: 'kommune-450', expected: 10 },
        ],
      },
    ],
  },
  economy: {
    ...WORKED.economy,
    keys: [
      {
        id: 'noegle',
        name: '2:1',
        basis: 'agreed',
        weights: [
          { party: 'kommune-461', weight: 2 },
          { party: 'kommune-450', weight: 1 },
        ],
      },
    ],
    alternatives: [
      {
        id: 'hospital',
        role: 'current',
        effect: { expected: 1 },
        costs: [{ id: 'a', payer: REGION, nature: 'per-unit', counts: 'all', amount: { expected: 200 } }],
      },
      {
        id: 'kommune',
        role: 'proposed',
        effect: { expected: 1 },
        costs: [
          { id: 'b', payer: BOTH, nature: 'per-unit', amount: { expected: 150 } },
          { id: 'c', payer: { shared: 'noegle' }, nature: 'recurring', amount: { expected: 1000 } },
        ],
        settlements: [
          { id: 'takst', label: 'Takst', from: REGION, to: BOTH, model: 'per-unit', counts: 'to', amount: 100.5 },
        ],
      },
    ],
  },
  responsibility: { funding: REGION },
};
