// A whole year of an agreement for each party, compared with figures computed by hand.
import { expect, test } from 'vitest';
import { agreedYear, besideYear } from '../../../src/domain/agreement/agreed-year.ts';
import { joinAgreement } from '../../../src/domain/agreement/commands/join.ts';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import type { Tariff } from '../../../src/domain/agreement/terms.ts';
import { agreement, as, EACH_JOINS, odense, play, terms } from './given-agreement.ts';

const PROMISED = [
  { party: 'region-1083', years: [], perYear: 0, cost: 12_000_000 },
  { party: 'kommune-461', years: [], perYear: 0, cost: 300_000_000 },
];
const rows = (of: Agreement) =>
  agreedYear({ ...of, promised: PROMISED }).map(({ party, units, cost, settled, net }) => [
    party,
    units[0]?.expected,
    cost,
    settled,
    net,
  ]);
const paid = (...tariffs: readonly Tariff[]) => agreement({ terms: { tariffs: [...tariffs] } });
const TARIFF = terms().tariffs[0] as Tariff;

// 420 × 7,425.50 = 3,118,710.00 and 130 × 7,425.50 = 965,315.00; together 4,084,025.00.
const AGREED = [
  ['region-1083', undefined, 12_000_000, 408_402_500, 420_402_500],
  ['kommune-461', 420, 300_000_000, -311_871_000, -11_871_000],
  ['kommune-479', 130, null, -96_531_500, null],
];

test('each party has its count, its own cost, what it pays less what it receives, and the sum', () => {
  expect(rows(agreement())).toEqual(AGREED);
});

test('that is so before it begins, in a year that is cut short, with a slow beginning, and after its end', () => {
  const slow = terms().activities.map((activity) => ({ ...activity, phaseIn: [0.5] }));
  const short = agreement({ terms: { months: 6, activities: slow }, joining: EACH_JOINS });
  expect(rows(short)).toEqual(AGREED);
  expect(rows({ ...agreement(), end: { how: 'terminated', from: '2027-09-01' } })).toEqual(AGREED);
});

test('who has declined is left out', () => {
  const asked = agreement({ joining: EACH_JOINS });
  const entry = {
    party: 'kommune-461',
    answer: 'declined',
    decidedOn: '2026-12-10',
    words: 'Nej',
    condition: 'c1',
  } as const;
  const declined = play(asked, joinAgreement(asked, entry, as(odense, '2026-12-10')));
  expect(rows(declined).map(([party]) => party)).toEqual(['region-1083', 'kommune-479']);
  expect(rows(declined)[0]?.[3]).toBe(96_531_500);
});

const ONCE: Tariff = { ...TARIFF, id: 'indkoeb', model: 'one-off', amount: 50_000 };
const ACTUAL: Tariff = { ...TARIFF, id: 'faktisk', model: 'actual-cost' };

test('what is certain stands, and what is paid by actual cost or once comes beside it', () => {
  for (const [beside, why] of [
    [ONCE, 'once'],
    [ACTUAL, 'actual-cost'],
  ] as const) {
    expect(rows(paid(TARIFF, beside))).toEqual(AGREED);
    expect(besideYear(paid(TARIFF, beside))).toEqual([{ tariff: beside, why }]);
  }
});

test('where nothing is certain, neither the settlement nor what it comes to is known', () => {
  expect(rows(paid(ACTUAL)).map(([, , , settled, net]) => [settled, net])).toEqual(
    Array.from({ length: 3 }, () => [null, null]),
  );
  expect(besideYear(agreement())).toEqual([]);
});

test('a tariff whose number is missing for a party counts for the others', () => {
  const [activity] = terms().activities;
  const activities = activity ? [{ ...activity, counts: [{ party: 'kommune-461', expected: 420 }] }] : [];
  const half = agreement({ terms: { activities } });
  expect(rows(half).map(([, , , settled]) => settled)).toEqual([311_871_000, -311_871_000, null]);
  expect(besideYear(half)).toEqual([{ tariff: TARIFF, why: 'uncounted' }]);
});
