// Whom the terms name: who is named becomes a party of the agreement.
import { expect, test } from 'vitest';
import { namedInTerms } from '../../../src/domain/agreement/terms.ts';
import { terms } from './given-agreement.ts';

test('the terms name the parties of a key that a key names, also of keys that name each other', () => {
  const agreed = terms({
    tariffs: [
      { id: 'faelles', from: { party: 'region-1083' }, to: { shared: 'ydre' }, model: 'fixed', amount: 1_000_000 },
    ],
    keys: [
      {
        id: 'ydre',
        basis: 'agreed',
        weights: [
          { party: 'region-1083', weight: 67 },
          { key: 'indre', weight: 33 },
        ],
      },
      {
        id: 'indre',
        basis: 'inhabitants',
        weights: [
          { party: 'kommune-420', weight: 1 },
          { key: 'ydre', weight: 1 },
        ],
      },
    ],
  });
  expect(namedInTerms(agreed)).toEqual(['region-1083', 'kommune-461', 'kommune-479', 'kommune-420']);
});
