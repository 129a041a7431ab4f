// A dossier without some of its parties: every place that named them is adapted, and nothing else changes.
import { expect, test } from 'vitest';
import { type Dossier, Dossier as Shape } from '../../../src/domain/dossier/dossier.ts';
import { findReferenceFaults, namedParties } from '../../../src/domain/dossier/references.ts';
import { withoutParties } from '../../../src/domain/dossier/without-parties.ts';
import base from '../../cases/base-dossier.json' with { type: 'json' };
import { framework } from '../workflow/given.ts';

const whole = base as unknown as Dossier;

test.each(namedParties(whole))('without %s it is a dossier that holds, and names the others', (party) => {
  const after = withoutParties(whole, [party]);
  expect(Shape.safeParse(after).error).toBeUndefined();
  expect(namedParties(after)).not.toContain(party);
  expect(findReferenceFaults(after, framework)).toEqual([]);
});

test('nothing changes where it is not named', () => {
  expect(withoutParties(whole, ['kommune-101'])).toBe(whole);
});

const small = {
  task: { receivingParties: ['a', 'b'], transferringParties: ['r'] },
  volume: { activities: [{ id: 'besoeg', counts: [{ party: 'a' }, { party: 'b' }] }] },
  economy: {
    keys: [
      {
        id: 'folk',
        weights: [
          { party: 'a', weight: 3 },
          { party: 'b', weight: 1 },
        ],
      },
      { id: 'kun-b', weights: [{ party: 'b', weight: 1 }] },
      {
        id: 'begge',
        weights: [
          { key: 'folk', weight: 1 },
          { key: 'kun-b', weight: 1 },
        ],
      },
    ],
    alternatives: [
      {
        id: 'ny',
        performedBy: { party: 'b' },
        costs: [
          { id: 'faelles', payer: { shared: 'folk' }, exceptions: [{ party: 'b' }] },
          { id: 'egen', payer: { each: ['a', 'b'] } },
          { id: 'kun', payer: { party: 'b' } },
          { id: 'noegle-b', payer: { shared: 'kun-b' } },
          { id: 'tilskud', payer: { party: 'a' }, fundedBy: { party: 'b' } },
        ],
        settlements: [
          { from: { party: 'r' }, to: { each: ['a', 'b'] }, lines: ['egen', 'kun'] },
          { to: { each: ['b'] } },
        ],
      },
    ],
  },
  responsibility: {
    operation: { each: ['b'] },
    phases: [{ id: 'drift', accountable: { party: 'a' }, performers: { each: ['b'] } }],
    treatment: { holders: [{ id: 'laege-b', party: 'b' }], periods: [{ holder: 'laege-b' }] },
  },
} as unknown as Dossier;

test('lists, each, keys and their weights, own rows and what rests on them', () => {
  expect(withoutParties(small, ['b'])).toEqual({
    task: { receivingParties: ['a'], transferringParties: ['r'] },
    volume: { activities: [{ id: 'besoeg', counts: [{ party: 'a' }] }] },
    economy: {
      keys: [
        { id: 'folk', weights: [{ party: 'a', weight: 3 }] },
        { id: 'begge', weights: [{ key: 'folk', weight: 1 }] },
      ],
      alternatives: [
        {
          id: 'ny',
          costs: [
            { id: 'faelles', payer: { shared: 'folk' }, exceptions: [] },
            { id: 'egen', payer: { each: ['a'] } },
            { id: 'tilskud', payer: { party: 'a' } },
          ],
          settlements: [{ from: { party: 'r' }, to: { each: ['a'] }, lines: ['egen'] }],
        },
      ],
    },
    responsibility: {
      phases: [{ id: 'drift', accountable: { party: 'a' } }],
      treatment: { holders: [], periods: [] },
    },
  });
});
