// What several parties share of a tariff, from the day each of them is bound: figures worked out by hand.
import { expect, test } from 'vitest';
import { type ReportEntry, report } from '../../../src/domain/agreement/commands/report.ts';
import { flowsIn } from '../../../src/domain/agreement/flows.ts';
import { readPeriod } from '../../../src/domain/agreement/periods.ts';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import type { Tariff, Terms } from '../../../src/domain/agreement/terms.ts';
import { agreement, as, odense, play, region } from './given-agreement.ts';

const REGION = { party: 'region-1083' };
const BOTH = { each: ['kommune-461', 'kommune-479'] };
const ACTUAL: Tariff = { id: 'faktisk', from: BOTH, to: REGION, model: 'actual-cost' };

function cost(before: Agreement, party: string, period: string, kroner: number): Agreement {
  const entry: ReportEntry = { party, period, units: [], indicators: [], cost: kroner };
  return play(before, report(before, entry, as(party === 'region-1083' ? region : odense, '2030-01-01')));
}

/** Kommune-479 joins so many months after the others. */
function joinedLater(made: Agreement, since: string): Agreement {
  const parties = made.parties.map((each) => (each.party === 'kommune-479' ? { ...each, since } : each));
  return { ...made, parties };
}

/** Øre of each municipality in the half-year, whoever pays. */
function paid(made: Agreement, id: string, basis: 'promised' | 'reported' = 'reported') {
  const period = readPeriod(id, 6);
  if (!period) throw new Error(id);
  return Object.fromEntries(
    flowsIn(made, period, basis).map(({ from, to, amount }) => [from === REGION.party ? to : from, amount]),
  );
}

function keyed(tariff: Tariff, weights: readonly [string, number][]): Partial<Terms> {
  const [first, ...rest] = weights.map(([party, weight]) => ({ party, weight }));
  if (!first) throw new Error('no weights');
  return { tariffs: [tariff], keys: [{ id: 'n', name: 'Nøgle', basis: 'agreed', weights: [first, ...rest] }] };
}

test('actual cost that several pay is shared by their counts, and not paid by each in full', () => {
  const made = cost(agreement({ terms: { tariffs: [ACTUAL] } }), 'region-1083', '2028-H1', 110_000);
  // 420 and 130 courses: 420 / 550 and 130 / 550 of 110,000.
  expect(paid(made, '2028-H1')).toEqual({ 'kommune-461': 8_400_000, 'kommune-479': 2_600_000 });
});

test('actual cost that a key shares goes by its weights; the part of who receives it is no transfer', () => {
  const tariff: Tariff = { ...ACTUAL, from: { shared: 'n' }, share: 0.5 };
  const terms = keyed(tariff, [
    ['region-1083', 67],
    ['kommune-461', 22],
    ['kommune-479', 11],
  ]);
  const made = cost(agreement({ terms }), 'region-1083', '2028-H1', 2000);
  expect(paid(made, '2028-H1')).toEqual({ 'kommune-461': 22_000, 'kommune-479': 11_000 });
});

test('actual cost of an agreement that began within the year is known, though nothing was told of the time before', () => {
  const begun = agreement({ terms: { start: '2027-07-01', tariffs: [{ ...ACTUAL, from: REGION, to: BOTH }] } });
  expect(paid(cost(begun, 'kommune-461', '2027-H2', 12_000.5), '2027-H2')['kommune-461']).toBe(1_200_050);
});

test('who joins within the year shares from that day, and the whole is paid', () => {
  const fixed: Tariff = { ...ACTUAL, from: { shared: 'n' }, model: 'fixed', amount: 100 };
  const terms = keyed(fixed, [
    ['kommune-461', 1],
    ['kommune-479', 1],
  ]);
  const made = joinedLater(agreement({ terms }), '2028-07-01');
  // 50 kr. each half-year: all of the first, half of the second.
  expect(paid(made, '2028-H1')).toEqual({ 'kommune-461': 5000 });
  expect(paid(made, '2028-H2')).toEqual({ 'kommune-461': 2500, 'kommune-479': 2500 });
});
