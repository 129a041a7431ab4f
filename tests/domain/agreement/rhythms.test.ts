// Quarterly figures and an annual return in one agreement, an indicator and a cost with their own rhythms; nothing is
// counted twice.
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/domain/agreement/calendar.ts';
import { type ReportEntry, report, reportSeveral } from '../../../src/domain/agreement/commands/report.ts';
import { dueOf } from '../../../src/domain/agreement/due.ts';
import { followUp } from '../../../src/domain/agreement/follow-up.ts';
import { nextToReport, periodsToReport } from '../../../src/domain/agreement/periods.ts';
import { type Agreement, partyOf } from '../../../src/domain/agreement/state.ts';
import type { Terms } from '../../../src/domain/agreement/terms.ts';
import { termsOfDossier } from '../../../src/domain/agreement/terms-of-dossier.ts';
import { openBreaches } from '../../../src/domain/agreement/triggers.ts';
import { balanceYears } from '../../../src/domain/registers/balance-years.ts';
import { sumOfReports } from '../../../src/domain/registers/beacon-sums.ts';
import { agreement, as, odense, play, refusal, svendborg } from './given-agreement.ts';

const SPEAKS = { 'kommune-461': odense, 'kommune-479': svendborg };
const LATE = '2030-01-01';

/** Quarterly figures, an annual return, one yearly and one monthly indicator. */
const TWO: Partial<Terms> = {
  start: '2028-01-01',
  reportMonths: 3,
  annualReturnDays: 90,
  indicators: [
    { id: 'genindlagt', name: 'Uden genindlæggelse', unit: 'procent', baseline: 93, target: 94 },
    { id: 'tilfreds', name: 'Tilfredshed', unit: 'procent', target: 80, reportMonths: 12 },
  ],
};

type Figures = { readonly units?: number; readonly cost?: number; readonly tilfreds?: number };

function entry(period: string, { units, cost, tilfreds }: Figures, party: keyof typeof SPEAKS = 'kommune-461') {
  return {
    ...{ party, period, cost },
    units: units === undefined ? [] : [{ activity: 'forloeb', value: units }],
    indicators: tilfreds === undefined ? [] : [{ indicator: 'tilfreds', value: tilfreds }],
  } satisfies ReportEntry;
}

function told(before: Agreement, ...entries: readonly ReportEntry[]): Agreement {
  return entries.reduce(
    (state, each) => play(state, report(state, each, as(SPEAKS[each.party as keyof typeof SPEAKS], LATE))),
    before,
  );
}

const quarters = [105, 100, 110, 95].map((units, i) => entry(`2028-Q${i + 1}`, { units, cost: units * 7000 }));
const odenseRows = (state: Agreement) => followUp(state, LATE).rows.filter(({ party }) => party === 'kommune-461');
const rowOf = (state: Agreement, period: string) => odenseRows(state).find((row) => row.period === period) ?? fail();
const totalOf = (state: Agreement) =>
  followUp(state, LATE).totals.find(({ party }) => party === 'kommune-461') ?? fail();

describe('quarterly figures and an annual return', () => {
  const made = agreement({ terms: TWO });
  const year = told(made, ...quarters);

  test('both fall due, the year with a deadline of its own, and each comes again', () => {
    const due = dueOf(made).filter(({ kind, party }) => kind === 'report' && party === 'kommune-461');
    expect(due.map(({ what, date, every }) => [what, date, every])).toEqual([
      ['2028-Q1', '2028-04-30', 3],
      ['2028', '2029-03-31', 12],
    ]);
    const days = calendarOf(
      due.map((each) => ({ ...each, agreement: 'a1' })),
      { from: '2029-01-01', to: '2030-03-31' },
    );
    expect(days.map(({ date, what }) => [date, what])).toEqual([
      ['2029-01-30', '2028-Q4'],
      ['2029-03-31', '2028'],
      ['2029-04-30', '2029-Q1'],
      ['2029-07-30', '2029-Q2'],
      ['2029-10-30', '2029-Q3'],
      ['2030-01-30', '2029-Q4'],
      ['2030-03-31', '2029'],
    ]);
  });

  test('are asked for in the order in which they end, the year after its quarters', () => {
    const party = partyOf(made, 'kommune-461') ?? fail();
    const asked = (state: Agreement, today: string) => periodsToReport(state, party, today).map(({ id }) => id);
    expect(asked(made, '2028-12-31')).toEqual(['2028-Q1', '2028-Q2', '2028-Q3']);
    expect(asked(made, '2029-01-01')).toEqual(['2028-Q1', '2028-Q2', '2028-Q3', '2028-Q4', '2028']);
    expect(asked(year, '2029-01-01')).toEqual(['2028']);
    expect(nextToReport(year, party)?.id).toBe('2028');
    expect(nextToReport(told(year, entry('2028', { units: 412 })), party)?.id).toBe('2029-Q1');
  });

  test('without the return the year is what its quarters add up to, and counts once', () => {
    expect(rowOf(year, '2028')).toMatchObject({
      ...{ reported: false, parts: null, units: [{ promised: 420, realised: 410 }] },
      ...{ cost: { realised: 287_000_000 }, settled: { promised: 311_871_000, realised: 304_445_500 } },
    });
    expect(totalOf(year).settled).toEqual({ promised: 311_871_000, realised: 304_445_500 });
  });

  test('the return is the later word: it counts, the quarters stand beside it', () => {
    const closed = told(year, entry('2028', { units: 412, cost: 2_900_000 }));
    expect(rowOf(closed, '2028')).toMatchObject({
      ...{ reported: true, units: [{ promised: 420, realised: 412 }], cost: { realised: 290_000_000 } },
      parts: { units: [{ activity: 'forloeb', value: 410 }], cost: 287_000_000 },
    });
    // 412 × 7,425.50 = 3,059,306.00; counting the quarters as well would give 6,103,761.00.
    expect(totalOf(closed).settled).toEqual({ promised: 311_871_000, realised: 305_930_600 });
    const [row] = balanceYears(closed).filter(({ party, year: of }) => party === 'kommune-461' && of === 2028);
    expect(row).toMatchObject({ reported: 5, reportedSettled: { promised: 311_871_000, realised: 305_930_600 } });
  });

  test('where only some quarters are told, those count and the year does not', () => {
    const some = told(made, ...quarters.slice(0, 2));
    expect(rowOf(some, '2028').settled.realised).toBeNull();
    expect(totalOf(some).settled.realised).toBe(205 * 742_550);
  });

  test('a ceiling of the year holds whether the year is told in parts or as a whole', () => {
    const [takst] = made.terms.tariffs;
    const limited = agreement({
      terms: { ...TWO, tariffs: [{ ...takst, id: 'takst', ceiling: 400, limitsIn: 'units' }] },
    });
    const parts = told(limited, ...quarters);
    expect(totalOf(parts).settled.realised).toBe(400 * 742_550);
    expect(rowOf(parts, '2028-Q4').settled.realised).toBe(85 * 742_550);
    expect(totalOf(told(parts, entry('2028', { units: 430 }))).settled.realised).toBe(400 * 742_550);
  });

  test('a figure added up from reports takes the periods once', () => {
    const definition = { unit: 'forløb' };
    const all = told(
      year,
      ...quarters.map((each) => ({ ...each, party: 'kommune-479' })),
      entry('2028', { units: 412 }),
    );
    const sum = sumOfReports([all], definition, '2028', [undefined]).figures;
    expect(sum).toMatchObject([{ period: '2028', value: 412 + 410 }]);
  });

  test('a trigger of volume measures quarters, not the year', () => {
    const rule = { id: 'flere', of: 'units', activity: 'forloeb', when: 'above', share: 120, periods: 2 } as const;
    const ruled = agreement({ terms: { ...TWO, triggers: [rule] } });
    const high = told(ruled, entry('2028-Q4', { units: 200 }), entry('2028', { units: 700 }));
    expect(openBreaches(high)).toEqual([]);
    expect(openBreaches(told(high, entry('2028-Q3', { units: 200 })))).toMatchObject([{ trigger: 'flere' }]);
  });
});

describe('a rhythm of its own', () => {
  test('an indicator is told where it belongs, and refused elsewhere with the period that it is told for', () => {
    const made = agreement({ terms: TWO });
    const context = as(odense, LATE);
    expect(refusal(() => report(made, entry('2028-Q1', { units: 1, tilfreds: 81 }), context))).toMatchObject({
      code: 'invalid',
      faults: [{ pointer: '/indicators/0', code: 'other-rhythm', values: { periodMonths: 12, example: '2027' } }],
    });
    const both = told(made, entry('2028', { units: 410, tilfreds: 81 }));
    expect(rowOf(both, '2028').indicators.map(({ indicator, state }) => [indicator, state])).toEqual([
      ['genindlagt', 'not-comparable'],
      ['tilfreds', 'reached'],
    ]);
    expect(rowOf(both, '2028-Q1').indicators.map(({ indicator }) => indicator)).toEqual(['genindlagt']);
  });

  test('without an annual return its row holds no money, so that no sum is touched', () => {
    const { annualReturnDays: _none, ...terms } = TWO;
    const made = told(agreement({ terms }), ...quarters, entry('2028', { tilfreds: 79 }));
    expect(rowOf(made, '2028')).toMatchObject({ units: [], cost: { promised: null, realised: null }, parts: null });
    expect(totalOf(made).settled.realised).toBe(410 * 742_550);
    expect(refusal(() => report(made, entry('2029', { units: 400 }), as(odense, LATE))).faults).toMatchObject([
      { pointer: '/units/0', code: 'other-rhythm', values: { periodMonths: 3, example: '2027-Q3' } },
    ]);
  });

  test('a cost that is told once a year is settled by the year', () => {
    const { annualReturnDays: _none, ...terms } = TWO;
    const made = agreement({
      terms: {
        ...{ ...terms, costMonths: 12, indicators: [] },
        tariffs: [
          {
            id: 'udgift',
            model: 'actual-cost',
            share: 0.5,
            from: { party: 'region-1083' },
            to: { party: 'kommune-461' },
          },
        ],
      },
    });
    expect(refusal(() => report(made, entry('2028-Q1', { cost: 1 }), as(odense, LATE))).faults).toMatchObject([
      { pointer: '/cost', code: 'other-rhythm' },
    ]);
    const closed = told(made, ...quarters.map(({ cost: _cost, ...each }) => each), entry('2028', { cost: 2_900_001 }));
    expect(rowOf(closed, '2028-Q1').settled.realised).toBeNull();
    expect(rowOf(closed, '2028')).toMatchObject({ settled: { realised: 145_000_050 }, units: [{ realised: 410 }] });
  });

  test('a period that no figure is told for is refused with those there are', () => {
    const made = agreement({ terms: TWO });
    const faults = refusal(() => reportSeveral(made, [entry('2028-H1', { units: 1 })], as(odense, LATE))).faults;
    expect(faults).toMatchObject([
      { pointer: '/0/period', code: 'no-reported-period', values: { allowed: ['2027-Q3', '2027'] } },
    ]);
  });
});

test('the dossier says it, and what it does not say is as usual', () => {
  const reporting = { reportMonths: 3, annualReturnDays: 90 } as const;
  expect(termsOfDossier({ quality: { reporting } }, '2027-01-01', 'DKK')).toMatchObject({
    ...reporting,
    reportDays: 30,
  });
  expect(termsOfDossier({}, '2027-01-01', 'DKK')).toMatchObject({ reportMonths: 6, reportDays: 30 });
});

function fail(): never {
  throw new Error('It is not there');
}
