// Contradictory statements are refused, each with its place; a valid or unfinished dossier is accepted.
import { describe, expect, test } from 'vitest';
import { findContradictions } from '../../../src/domain/dossier/contradictions.ts';
import type { Cost } from '../../../src/domain/dossier/costs.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Alternative, Economy } from '../../../src/domain/dossier/economy.ts';
import base from '../../cases/base-dossier.json' with { type: 'json' };

const staff: Cost = {
  id: 'personale',
  payer: { party: 'kommune-461' },
  nature: 'recurring',
  amount: { expected: 100 },
};
const faultsOf = (economy: Economy) =>
  findContradictions(Dossier.parse({ economy })).map(({ pointer, code }) => `${pointer} ${code}`);
const ofAlternatives = (today: Partial<Alternative>, proposed: Partial<Alternative> = {}, more: Economy = {}) =>
  faultsOf({
    ...more,
    alternatives: [
      { id: 'i-dag', role: 'current', ...today },
      { id: 'ny', role: 'proposed', ...proposed },
    ],
  });
const costs = (...lines: Cost[]) => ({ costs: lines });
const AT = '/economy/alternatives';

test('a sound dossier has none, nor has an empty one', () => {
  expect(findContradictions(Dossier.parse(base))).toEqual([]);
  expect(findContradictions({})).toEqual([]);
});

describe('spent already', () => {
  test('is refused of what is paid again', () => {
    expect(ofAlternatives({}, costs({ ...staff, heldAlready: true }))).toEqual([
      `${AT}/1/costs/0/heldAlready held-already-not-one-off`,
    ]);
    expect(ofAlternatives({}, costs({ ...staff, nature: 'per-unit', counts: 'own', heldAlready: true }))).toHaveLength(
      1,
    );
  });

  test('is said of what is bought once, and of a line whose nature is not said yet', () => {
    const { nature: _, ...open } = staff;
    expect(ofAlternatives({}, costs({ ...staff, nature: 'one-off', heldAlready: true }))).toEqual([]);
    expect(
      ofAlternatives({}, costs({ ...open, heldAlready: true }, { ...staff, id: 'x', heldAlready: false })),
    ).toEqual([]);
  });
});

describe('one id in several alternatives is one figure', () => {
  test.each<[string, Partial<Cost>]>([
    ['another amount', { amount: { expected: 101 } }],
    ['another nature', { nature: 'one-off' }],
    [
      'another exception',
      { payer: { each: ['kommune-461'] }, exceptions: [{ party: 'kommune-461', amount: { expected: 5 } }] },
    ],
    ['another source', { source: 'andet regnskab' }],
  ])('%s is refused', (_, change) => {
    expect(ofAlternatives(costs(staff), costs({ ...staff, ...change }))).toEqual([
      `${AT}/1/costs/0/id same-id-differs`,
    ]);
  });

  test('payer and funder may differ', () => {
    const other = { ...staff, payer: { party: 'region-1083' }, fundedBy: { party: 'staten' } };
    expect(ofAlternatives(costs(staff), costs(other))).toEqual([]);
  });
});

test('at least one side of a settlement is one party', () => {
  const many = { each: ['kommune-461', 'kommune-420'] };
  const between = (from: object, to: object) =>
    ofAlternatives({}, { settlements: [{ id: 's', from, to, model: 'fixed' }] as Alternative['settlements'] });
  expect(between(many, { shared: 'k' })).toEqual([`${AT}/1/settlements/0 settlement-needs-one-party`]);
  expect(between(many, { party: 'region-1083' })).toEqual([]);
  expect(between({ party: 'region-1083' }, { shared: 'k' })).toEqual([]);
  expect(ofAlternatives({}, { settlements: [{ id: 's', from: many }] })).toEqual([]);
});

describe('the weights of a key', () => {
  const weights = (...rows: NonNullable<NonNullable<Economy['keys']>[number]['weights']>) =>
    faultsOf({ keys: [{ id: 'k', weights: rows }] });

  test('must not sum to 0', () => {
    const zero = { party: 'kommune-461', weight: 0 };
    expect(weights(zero, { ...zero, party: 'kommune-420' })).toEqual(['/economy/keys/0/weights weights-sum-to-zero']);
    expect(weights(zero, { party: 'kommune-420', weight: 1 })).toEqual([]);
    expect(weights()).toEqual([]);
  });

  test('are of a party or of a key, not of both', () => {
    expect(weights({ party: 'kommune-461', key: 'k2', weight: 1 })).toEqual(['/economy/keys/0/weights/0 party-or-key']);
    expect(weights({ party: 'kommune-461', weight: 1 }, { key: 'k2', weight: 1 })).toEqual([]);
  });
});

test('only what today costs can be released', () => {
  const released = { ...staff, released: { share: 0.5, fromYear: 2 } };
  expect(ofAlternatives({}, costs(released))).toEqual([`${AT}/1/costs/0/released released-outside-current`]);
  expect(ofAlternatives(costs(released), costs(released))).toEqual([]);
  expect(ofAlternatives(costs(released))).toEqual([]);
});

describe('where money does not move', () => {
  const settlements = [
    { id: 's', from: { party: 'region-1083' }, to: { party: 'kommune-461' }, model: 'fixed' as const },
  ];

  test('nobody settles where each bears its own', () => {
    const found = ofAlternatives({ costs: [staff], settlements }, {}, { money: 'each-bears-own' });
    expect(found).toEqual([`${AT}/0/settlements money-does-not-move`]);
  });

  test('there are no lines and no settlements where there are no costs', () => {
    const found = ofAlternatives({ costs: [staff] }, { settlements }, { money: 'none' });
    expect(found).toEqual([`${AT}/0/costs money-does-not-move`, `${AT}/1/settlements money-does-not-move`]);
  });

  test.each(['moves', undefined] as const)('and %s refuses nothing', (money) => {
    expect(ofAlternatives({ costs: [staff], settlements }, {}, { money })).toEqual([]);
  });
});

test('an exception is about one of several payers, or about one party’s units where one pays for everybody’s', () => {
  const exceptions = [{ party: 'kommune-420', amount: { expected: 5 } }];
  const of = (change: Partial<Cost>) => ofAlternatives(costs({ ...staff, ...change, exceptions }));
  expect(of({ payer: { each: ['kommune-461', 'kommune-420'] } })).toEqual([]);
  expect(of({ payer: { party: 'region-1083' }, nature: 'per-unit', counts: 'all' })).toEqual([]);
  expect(of({ payer: { each: ['kommune-461'] } })).toEqual([`${AT}/0/costs/0/exceptions/0/party exception-not-payer`]);
  expect(of({ payer: { shared: 'k' } })).toHaveLength(1);
});
