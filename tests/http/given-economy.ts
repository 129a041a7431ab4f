// An economy with everything that an extract must distinguish: exceptions, a key, another price year, a text that
// looks like a formula.
export const VOLUME = {
  activities: [
    {
      id: 'besoeg',
      unit: 'besøg',
      counts: [
        { party: 'kommune-461', low: 10, expected: 12.5, high: 20 },
        { party: 'kommune-450', expected: 4 },
      ],
    },
  ],
};
export const REGION = { party: 'region-1083' };
export const BOTH = { each: ['kommune-461', 'kommune-450'] };
export const ECONOMY = {
  currency: 'DKK',
  priceYear: 2026,
  horizonYears: 2,
  keys: [
    {
      id: 'noegle',
      weights: [
        { party: 'kommune-461', weight: 3 },
        { party: 'kommune-450', weight: 1 },
      ],
    },
  ],
  alternatives: [
    {
      id: 'dag',
      role: 'current',
      costs: [{ id: 'seng', payer: REGION, nature: 'per-unit', counts: 'all', amount: { expected: 1000 } }],
    },
    {
      id: 'hjem',
      role: 'proposed',
      costs: [
        {
          id: 'besoeg',
          payer: BOTH,
          nature: 'per-unit',
          amount: { low: 0.1, expected: 1234567.05, high: 90071992547.99 },
          exceptions: [{ party: 'kommune-450', amount: { expected: 7 } }],
        },
        { id: 'opstart', payer: REGION, label: '=2+5', nature: 'one-off', amount: { expected: 0.29 }, priceYear: 2025 },
        { id: 'vagt', payer: { shared: 'noegle' }, nature: 'recurring', amount: { expected: 100 } },
      ],
      settlements: [{ id: 'afregning', from: REGION, to: BOTH, model: 'per-unit', counts: 'to', amount: 300.5 }],
    },
  ],
};
