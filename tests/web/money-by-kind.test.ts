// The sums in the summary of a case are the assessment's own figures.
import { expect, test } from 'vitest';
import { moneyByKind } from '../../src/web/case/money-by-kind.ts';

const year = (party: string, sector: 'region' | 'municipality' | 'state', net: number) => ({
  party,
  sector,
  units: null,
  today: 0,
  proposed: 0,
  settledToday: 0,
  settledProposed: 0,
  stateGrant: 0,
  net,
});

test('one sum for each kind of party that has figures, in the same order always', () => {
  const steady = [
    year('stat', 'state', 7),
    year('odense', 'municipality', 300),
    year('region', 'region', -900),
    year('assens', 'municipality', -50),
  ];
  expect(moneyByKind({ steady })).toEqual([
    { kind: 'region', parties: ['region'], net: -900 },
    { kind: 'municipality', parties: ['odense', 'assens'], net: 250 },
    { kind: 'state', parties: ['stat'], net: 7 },
  ]);
  expect(moneyByKind({ steady: [] })).toEqual([]);
});
