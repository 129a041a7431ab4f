// Two years of an agreement of three parties against a spreadsheet: every cell of promised and realised, to the øre.
// The spreadsheet is computed here with plain products and sums of whole øre, without the tested code.
import { expect, test } from 'vitest';
import { regulate } from '../../../src/domain/agreement/commands/regulate.ts';
import { report } from '../../../src/domain/agreement/commands/report.ts';
import { type FollowUp, followUp } from '../../../src/domain/agreement/follow-up.ts';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { agreement, as, framework, odense, planner, play, region, svendborg, terms } from './given-agreement.ts';

const [ODENSE, SVENDBORG, REGION] = ['kommune-461', 'kommune-479', 'region-1083'] as const;
const SPEAKS = { [ODENSE]: odense, [SVENDBORG]: svendborg, [REGION]: region };

/** Input as typed: one line for each half-year and party; `cost` in whole øre. */
const LINES = [
  ['2028-H1', ODENSE, 201, 141_230_025],
  ['2028-H1', SVENDBORG, 61, 44_000_005],
  ['2028-H1', REGION, null, 4_800_000],
  ['2028-H2', ODENSE, 222, 153_300_010],
  ['2028-H2', SVENDBORG, 70, 47_912_333],
  ['2028-H2', REGION, null, 5_200_000],
  ['2029-H1', ODENSE, 230, 160_199_999],
  ['2029-H1', SVENDBORG, 0, 1],
  ['2029-H1', REGION, null, 5_050_050],
  ['2029-H2', ODENSE, 219, 149_900_000],
  ['2029-H2', SVENDBORG, 59, 41_107_777],
  ['2029-H2', REGION, null, 4_999_999],
] as const;
type Line = (typeof LINES)[number];

/** 7,425.50 kr. a course in 2028. 2.3 % more are 7,596.2865, rounded 7,596.29 kr. in 2029. */
const PRICE = { 2028: 742_550, 2029: 759_629 };
/** 250,000.50 kr. a year to Odense for coordination, by halves. */
const COORDINATION = 12_500_025;
/** The promise for half a year: courses, and the party's own cost of the task in øre. */
const PROMISED = {
  [ODENSE]: { units: 210, cost: 145_000_000 },
  [SVENDBORG]: { units: 65, cost: 45_250_000 },
  [REGION]: { units: 0, cost: 5_000_000 },
};

type Cell = { settled: number; cost: number; balance: number };
type Sheet = Record<'promised' | 'realised', Cell>;

/** What the party receives for this many courses of its own; the region pays what both municipalities receive. */
function received(period: string, party: string, unitsOf: (municipality: string) => number): number {
  const price = period.startsWith('2028') ? PRICE[2028] : PRICE[2029];
  const own = (municipality: string) => unitsOf(municipality) * price + (municipality === ODENSE ? COORDINATION : 0);
  return party === REGION ? -(own(ODENSE) + own(SVENDBORG)) : own(party);
}

function sheetOf([period, party, , cost]: Line): Sheet {
  const reportedBy = (who: string) => LINES.find((each) => each[0] === period && each[1] === who)?.[2] ?? 0;
  const promisedTo = (who: string) => PROMISED[who as keyof typeof PROMISED].units;
  const cell = (settled: number, own: number): Cell => ({ settled, cost: own, balance: settled - own });
  return {
    promised: cell(received(period, party, promisedTo), PROMISED[party].cost),
    realised: cell(received(period, party, reportedBy), cost),
  };
}

const sum = (sheets: readonly Sheet[], which: keyof Sheet, of: keyof Cell) =>
  sheets.reduce((total, sheet) => total + sheet[which][of], 0);

function made(): Agreement {
  const [tariff] = terms().tariffs;
  if (!tariff) throw new Error('No tariff');
  const coordination = {
    ...{ id: 'koordination', from: { party: REGION }, to: { party: ODENSE } },
    ...({ model: 'fixed', amount: 250_000.5 } as const),
  };
  const agreed = agreement({
    terms: { start: '2028-01-01', months: 24, priceYear: 2028, tariffs: [tariff, coordination] },
  });
  const promised = Object.entries(PROMISED).map(([party, { cost }]) => ({
    ...{ party, years: [], perYear: 0, cost: 2 * cost },
  }));
  const priceIndex = [{ year: 2029, percent: 2.3, source: 'Endelig' }];
  const context = {
    ...as(planner, '2028-12-20'),
    framework: { ...framework, settings: { ...framework.settings, priceIndex } },
  };
  const known = { ...agreed, promised };
  return play(known, regulate(known, 2029, context));
}

function withReports(lines: readonly Line[]): Agreement {
  return lines.reduce<Agreement>((before, [period, party, units, ore]) => {
    const given = units === null ? [] : [{ activity: 'forloeb', value: units }];
    const entry = { party, period, units: given, cost: ore / 100, indicators: [] };
    return play(before, report(before, entry, as(SPEAKS[party], '2030-02-01')));
  }, made());
}

const cellsOf = ({
  settled,
  cost,
  balance,
}: Pick<FollowUp['rows'][number], 'settled' | 'cost' | 'balance'>): Sheet => ({
  promised: { settled: settled.promised ?? NaN, cost: cost.promised ?? NaN, balance: balance.promised ?? NaN },
  realised: { settled: settled.realised ?? NaN, cost: cost.realised ?? NaN, balance: balance.realised ?? NaN },
});

test('every cell of two years is that of the sheet, and so is what each party ends with', () => {
  const { rows, totals } = followUp(withReports(LINES), '2030-02-01');
  expect(rows).toHaveLength(LINES.length);
  for (const line of LINES) {
    const [period, party] = line;
    const row = rows.find((each) => each.period === period && each.party === party);
    expect([period, party, row && cellsOf(row)]).toEqual([period, party, sheetOf(line)]);
  }
  for (const party of [ODENSE, SVENDBORG, REGION]) {
    const own = LINES.filter((line) => line[1] === party).map(sheetOf);
    const total = totals.find((each) => each.party === party);
    const column = (which: keyof Sheet): Cell => ({
      settled: sum(own, which, 'settled'),
      cost: sum(own, which, 'cost'),
      balance: sum(own, which, 'balance'),
    });
    expect([party, total && cellsOf(total)]).toEqual([
      party,
      { promised: column('promised'), realised: column('realised') },
    ]);
  }
});

test('the sheet’s own totals, worked out once by hand', () => {
  const { totals } = followUp(withReports(LINES), '2030-02-01');
  const of = (party: string) => totals.find((each) => each.party === party);
  // Odense receives (201 + 222) × 7,425.50 + (230 + 219) × 7,596.29 + 4 × 125,000.25 = 7,051,721.71 kr., and has own
  // costs of 6,046,300.34 kr.
  expect(of(ODENSE)?.settled.realised).toBe(705_172_171);
  expect(of(ODENSE)?.cost.realised).toBe(604_630_034);
  expect(of(ODENSE)?.balance.realised).toBe(100_542_137);
  // Payments between the parties sum to zero, promised and realised.
  for (const which of ['promised', 'realised'] as const)
    expect(totals.reduce((all, { settled }) => all + (settled[which] ?? 0), 0)).toBe(0);
});

test('a half-year that one has not reported is out of its own total and the region’s, and of no other', () => {
  const some = LINES.filter(([period, party]) => !(period === '2029-H2' && party === SVENDBORG));
  const { totals } = followUp(withReports(some), '2030-02-01');
  const settled = (party: string) => totals.find((each) => each.party === party)?.settled;
  const until = (party: string, last: string) =>
    LINES.filter((line) => line[1] === party && line[0] <= last).map(sheetOf);
  const both = (sheets: readonly Sheet[]) => ({
    promised: sum(sheets, 'promised', 'settled'),
    realised: sum(sheets, 'realised', 'settled'),
  });
  expect(settled(ODENSE)).toEqual(both(until(ODENSE, '2029-H2')));
  expect(settled(SVENDBORG)).toEqual(both(until(SVENDBORG, '2029-H1')));
  expect(settled(REGION)).toEqual(both(until(REGION, '2029-H1')));
});
