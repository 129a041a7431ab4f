// Promised against realised figures to the øre, compared with figures computed by hand.
import { describe, expect, test } from 'vitest';
import { regulate } from '../../../src/domain/agreement/commands/regulate.ts';
import { type ReportEntry, report } from '../../../src/domain/agreement/commands/report.ts';
import { flowsIn } from '../../../src/domain/agreement/flows.ts';
import { followUp, stateOf } from '../../../src/domain/agreement/follow-up.ts';
import { readPeriod } from '../../../src/domain/agreement/periods.ts';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import type { Terms } from '../../../src/domain/agreement/terms.ts';
import { agreement, as, framework, odense, planner, play, region, svendborg } from './given-agreement.ts';

const SPEAKS = { 'kommune-461': odense, 'kommune-479': svendborg, 'region-1083': region };

function reported(
  before: Agreement,
  party: keyof typeof SPEAKS,
  period: string,
  units: number | null,
  over: Partial<ReportEntry> = {},
): Agreement {
  const entry = {
    party,
    period,
    units: units === null ? [] : [{ activity: 'forloeb', value: units }],
    indicators: [],
    ...over,
  };
  return play(before, report(before, entry, as(SPEAKS[party], '2030-01-01')));
}

const tariff = (over: object): Partial<Terms> => ({
  tariffs: [
    {
      id: 'takst',
      from: { party: 'region-1083' },
      to: { each: ['kommune-461', 'kommune-479'] },
      model: 'per-unit',
      activity: 'forloeb',
      amount: 7425.5,
      ...over,
    },
  ],
});
const period = (id: string) => readPeriod(id, 6) ?? fail();
const amounts = (state: Agreement, id: string, basis: 'promised' | 'reported' = 'reported') =>
  flowsIn(state, period(id), basis).map(({ to, amount }) => [to, amount] as const);

describe('a tariff per unit', () => {
  test('is paid for the units that were reported, and promised for those that were agreed', () => {
    const made = reported(agreement(), 'kommune-461', '2027-H2', 281);
    // 210 × 7,425.50 = 1,559,355.00 and 65 × 7,425.50 = 482,657.50 were promised; 281 × 7,425.50 = 2,086,565.50
    // realised.
    expect(amounts(made, '2027-H2', 'promised')).toEqual([
      ['kommune-461', 155_935_500],
      ['kommune-479', 48_265_750],
    ]);
    expect(amounts(made, '2027-H2')).toEqual([
      ['kommune-461', 208_656_550],
      ['kommune-479', null],
    ]);
  });

  test('is that of the year, as it was regulated', () => {
    const index = [{ year: 2027, percent: 2.3, source: 'Endelig' }];
    const context = {
      ...as(planner, '2026-12-20'),
      framework: { ...framework, settings: { ...framework.settings, priceIndex: index } },
    };
    const made = agreement();
    const raised = reported(play(made, regulate(made, 2027, context)), 'kommune-461', '2027-H2', 10);
    expect(amounts(raised, '2027-H2')[0]).toEqual(['kommune-461', 7_596_290]);
  });

  test('has its exception', () => {
    const made = agreement({ terms: tariff({ exceptions: [{ party: 'kommune-479', amount: 8000 }] }) });
    expect(amounts(reported(made, 'kommune-479', '2027-H2', 2), '2027-H2')[1]).toEqual(['kommune-479', 1_600_000]);
  });

  test('stops at a ceiling of the year, also where the first half-year is far below it', () => {
    const made = agreement({ terms: tariff({ ceiling: 100, limitsIn: 'units' }) });
    const year = reported(reported(made, 'kommune-461', '2028-H1', 80), 'kommune-461', '2028-H2', 70);
    const paid = ['2028-H1', '2028-H2'].map((id) => amounts(year, id)[0]?.[1]);
    expect(paid).toEqual([80 * 742_550, 20 * 742_550]);
  });

  test('comes up to a floor when the year is over, and not before', () => {
    const made = agreement({ terms: tariff({ floor: 1_000_000 }) });
    const year = reported(reported(made, 'kommune-461', '2028-H1', 10), 'kommune-461', '2028-H2', 10);
    const paid = ['2028-H1', '2028-H2'].map((id) => amounts(year, id)[0]?.[1]);
    expect(paid).toEqual([7_425_500, 100_000_000 - 7_425_500]);
  });

  test('without what came before is known only where nothing limits the year', () => {
    const free = reported(agreement(), 'kommune-461', '2028-H2', 1);
    expect(amounts(free, '2028-H2')[0]?.[1]).toBe(742_550);
    const limited = reported(
      agreement({ terms: tariff({ ceiling: 100, limitsIn: 'units' }) }),
      'kommune-461',
      '2028-H2',
      1,
    );
    expect(amounts(limited, '2028-H2')[0]?.[1]).toBeNull();
  });
});

describe('other ways in which money moves', () => {
  test('a fixed amount is paid by the months, and a whole year is whole', () => {
    const made = agreement({ terms: tariff({ model: 'fixed', amount: 1000.01 }) });
    const halves = ['2028-H1', '2028-H2'].map((id) => amounts(made, id)[0]?.[1] ?? 0);
    expect([halves[0], halves[1], (halves[0] ?? 0) + (halves[1] ?? 0)]).toEqual([50_001, 50_000, 100_001]);
    expect(amounts(made, '2027-H1')[0]?.[1]).toBe(8_333); // one month of twelve
  });

  test('a key shares to the øre among those that are bound', () => {
    const key = {
      id: 'n',
      name: 'Nøgle',
      basis: 'agreed' as const,
      weights: ['kommune-461', 'kommune-479', 'kommune-450'].map((party) => ({ party, weight: 1 })),
    };
    const terms = { ...tariff({ model: 'fixed', amount: 100, to: { shared: 'n' } }), keys: [key] };
    const year = ['2028-H1', '2028-H2'].flatMap((id) => flowsIn(agreement({ terms }), period(id), 'reported'));
    expect(year.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(10_000);
  });

  test('a one-off is paid in the period in which it starts', () => {
    const made = agreement({ terms: tariff({ model: 'one-off', amount: 500 }) });
    expect([amounts(made, '2027-H1')[0]?.[1], amounts(made, '2027-H2')[0]?.[1]]).toEqual([50_000, 0]);
  });

  test('actual cost follows what the receiver reported', () => {
    const made = agreement({ terms: tariff({ model: 'actual-cost', share: 0.5 }) });
    const after = reported(made, 'kommune-461', '2027-H1', null, { cost: 12_000.5 });
    expect(amounts(after, '2027-H1')[0]?.[1]).toBe(600_025);
    expect(amounts(after, '2027-H1', 'promised')[0]?.[1]).toBeNull();
  });
});

describe('the follow-up', () => {
  const made = { ...agreement(), promised: [{ party: 'kommune-461', years: [], perYear: 0, cost: 310_000_000 }] };
  const after = reported(made, 'kommune-461', '2027-H2', 281, {
    cost: 2_000_000,
    indicators: [{ indicator: 'genindlagt', value: 93.5 }],
  });

  test('has a row for each party and period that has ended, reported or not', () => {
    const rows = followUp(after, '2028-01-01').rows.map(({ party, period: id, reported: given }) => [party, id, given]);
    expect(rows).toEqual([
      ['region-1083', '2027-H1', false],
      ['kommune-461', '2027-H1', false],
      ['kommune-479', '2027-H1', false],
      ['region-1083', '2027-H2', false],
      ['kommune-461', '2027-H2', true],
      ['kommune-479', '2027-H2', false],
    ]);
    expect(followUp(after, '2027-12-31').rows).toHaveLength(3);
  });

  test('says what a party ends with', () => {
    const row = followUp(after, '2028-01-01').rows.find(
      (each) => each.party === 'kommune-461' && each.period === '2027-H2',
    );
    expect(row).toMatchObject({
      units: [{ activity: 'forloeb', promised: 210, realised: 281 }],
      cost: { promised: 155_000_000, realised: 200_000_000 },
      costPerUnit: { promised: 738_095, realised: 711_744 },
      settled: { promised: 155_935_500, realised: 208_656_550 },
      balance: { promised: 935_500, realised: 8_656_550 },
      indicators: [{ indicator: 'genindlagt', baseline: 93, target: 94, value: 93.5, state: 'under-way' }],
    });
  });

  test('adds up only where both are known', () => {
    const { totals } = followUp(after, '2028-01-01');
    expect(totals.find(({ party }) => party === 'kommune-461')).toMatchObject({
      settled: { promised: 155_935_500, realised: 208_656_550 },
      balance: { promised: 935_500, realised: 8_656_550 },
    });
    expect(totals.find(({ party }) => party === 'kommune-479')?.settled).toEqual({ promised: null, realised: null });
  });
});

test.each([
  [94, 93, 94, 'reached'],
  [93.5, 93, 94, 'under-way'],
  [93, 93, 94, 'not-reached'],
  [1.9, 2.4, 2, 'reached'],
  [2.2, 2.4, 2, 'under-way'],
  [2.5, 2.4, 2, 'not-reached'],
  [null, 93, 94, 'not-comparable'],
  [94, 93, null, 'not-comparable'],
  [90, null, 94, 'not-reached'],
])('%j from %j towards %j is %s', (value, baseline, target, state) => {
  expect(stateOf(value, baseline, target)).toBe(state);
});

function fail(): never {
  throw new Error('not there');
}
