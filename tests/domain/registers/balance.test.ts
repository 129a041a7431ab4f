// The balance of agreements per calendar year, compared with figures computed by hand.
import { describe, expect, test } from 'vitest';
import type { Agreement, Report } from '../../../src/domain/agreement/state.ts';
import { balanceYears } from '../../../src/domain/registers/balance-years.ts';
import { agreement, type terms } from '../agreement/given-agreement.ts';

const ODENSE = 'kommune-461';
const REGION = 'region-1083';
/** 420 courses a year at 7,425.50 kr. from 1 June 2027: 7 months, two years, 5 months. */
const A_YEAR = 420 * 742_550;

const by = { subject: 'erik', name: 'Erik' };
const report = (party: string, period: string, value: number, cost: number): Report => ({
  ...{ party, period, at: '2028-01-15T10:00:00.000Z', by, earlier: [] },
  figures: { units: [{ activity: 'forloeb', value }], cost, indicators: [] },
});
const given = (over: Partial<Agreement> = {}, changed: Parameters<typeof terms>[0] = {}): Agreement => ({
  ...agreement({ terms: changed }),
  ...over,
});
const of = (found: Agreement, party: string) => balanceYears(found).filter((row) => row.party === party);

describe('a calendar year', () => {
  test('has the months in which the agreement is in force, and no more', () => {
    expect(of(given(), ODENSE).map(({ year, until, settled }) => [year, until, settled])).toEqual([
      [2027, 2028, (A_YEAR * 7) / 12],
      [2028, 2029, A_YEAR],
      [2029, 2030, A_YEAR],
      [2030, 2031, (A_YEAR * 5) / 12],
    ]);
  });

  test('is for who pays what it is for those who receive', () => {
    const sum = (rows: readonly { readonly settled: number | null }[]) =>
      rows.reduce((all, { settled }) => all + (settled ?? 0), 0);
    expect(sum(balanceYears(given()))).toBe(0);
    expect(of(given(), REGION)[1]?.settled).toBe(-550 * 742_550);
  });

  test('of a replaced edition ends where the next begins: together they count a year once', () => {
    const first = given({ end: { how: 'replaced', from: '2028-07-01', by: 'a2' } });
    const second = given({}, { start: '2028-07-01', months: 23 });
    const in2028 = (found: Agreement) => of(found, ODENSE).find(({ year }) => year === 2028)?.settled ?? 0;
    expect(of(first, ODENSE).map(({ year }) => year)).toEqual([2027, 2028]);
    expect(in2028(first) + in2028(second)).toBe(A_YEAR);
  });

  test('has what the case promised against today, year by year of the agreement, and the own cost', () => {
    const promised = [{ party: ODENSE, years: [120_000, 240_000], perYear: 360_000, cost: 1_200_000 }];
    expect(of(given({ promised }), ODENSE).map(({ againstToday, cost }) => [againstToday, cost])).toEqual([
      [70_000, 700_000],
      [50_000 + 140_000, 1_200_000],
      [100_000 + 210_000, 1_200_000],
      [150_000, 500_000],
    ]);
    expect(of(given(), ODENSE)[0]).toMatchObject({ againstToday: null, cost: null });
  });

  test('is nothing where the party is not in', () => {
    const parties = agreement().parties.map((party) =>
      party.party === ODENSE ? { ...party, answer: 'declined' as const } : party,
    );
    expect(of(given({ parties }), ODENSE)).toEqual([]);
  });
});

describe('what is reported', () => {
  test('stands beside what was promised for the same periods', () => {
    const promised = [{ party: ODENSE, years: [0], perYear: 0, cost: 1_200_000 }];
    const found = given({ promised, reports: [report(ODENSE, '2027-H2', 200, 9_000)] });
    expect(of(found, ODENSE)[0]).toMatchObject({
      reported: 1,
      reportedSettled: { promised: A_YEAR / 2, realised: 200 * 742_550 },
      reportedCost: { promised: 600_000, realised: 900_000 },
    });
    expect(of(found, ODENSE)[1]).toMatchObject({
      reported: 0,
      reportedSettled: { promised: null, realised: null },
    });
  });

  test('is realised for who pays only where all it pays for are reported', () => {
    const one = given({ reports: [report(ODENSE, '2028-H1', 210, 1), report(REGION, '2028-H1', 0, 1)] });
    const in2028 = (found: Agreement) => of(found, REGION).find(({ year }) => year === 2028)?.reportedSettled;
    expect(in2028(one)).toEqual({ promised: null, realised: null });
    const both = given({ reports: [...one.reports, report('kommune-479', '2028-H1', 60, 1)] });
    expect(in2028(both)).toEqual({ promised: -(550 * 742_550) / 2, realised: -270 * 742_550 });
  });
});

test('an agreement without end has a row for its steady years, one of fifty years few', () => {
  const endless = of(given({}, { months: undefined }), ODENSE);
  expect(endless.at(-1)).toMatchObject({ year: 2029, until: null, settled: A_YEAR });
  const long = of(given({}, { months: 600 }), ODENSE);
  expect(long.length).toBe(4);
  expect(long.slice(-2)).toMatchObject([
    { year: 2029, until: 2077, settled: A_YEAR },
    { year: 2077, until: 2078, settled: (A_YEAR * 5) / 12 },
  ]);
});
