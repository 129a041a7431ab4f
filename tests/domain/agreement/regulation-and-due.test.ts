// Reporting periods, regulation of tariffs, and due dates.
import { describe, expect, test } from 'vitest';
import { decideRenewal } from '../../../src/domain/agreement/commands/follow.ts';
import { regulate, regulated } from '../../../src/domain/agreement/commands/regulate.ts';
import { dueOf } from '../../../src/domain/agreement/due.ts';
import { monthsIn, periodOf, readPeriod } from '../../../src/domain/agreement/periods.ts';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { tariffsIn } from '../../../src/domain/agreement/tariffs.ts';
import { agreement, as, body, CREATED, EACH_JOINS, framework, planner, play, refusal } from './given-agreement.ts';

describe('periods', () => {
  test.each([
    ['2027-12-31', 6, '2027-H2', '2027-07-01', '2028-01-01'],
    ['2027-01-01', 12, '2027', '2027-01-01', '2028-01-01'],
    ['2027-09-30', 3, '2027-Q3', '2027-07-01', '2027-10-01'],
    ['2028-02-29', 1, '2028-02', '2028-02-01', '2028-03-01'],
  ])('%s is in the period of %i months %s', (date, months, id, from, to) => {
    expect(periodOf(date, months)).toEqual({ id, from, to });
    expect(readPeriod(id, months)).toEqual({ id, from, to });
  });

  test.each(['2027-H3', '2027-Q1', '27-H1', '2027-07', '2027', 'x', ''])('%j is no half-year', (id) => {
    expect(readPeriod(id, 6)).toBeUndefined();
  });

  test('a part of a month counts by its days', () => {
    expect(monthsIn({ from: '2027-06-01', to: '2027-07-01' })).toBe(1);
    expect(monthsIn({ from: '2028-02-15', to: '2028-04-01' })).toBeCloseTo(15 / 29 + 1, 9);
  });
});

describe('regulation', () => {
  const INDEX = [
    { year: 2027, percent: 2.1, source: 'Skøn, juni' },
    { year: 2027, percent: 2.3, source: 'Endelig, marts' },
    { year: 2028, percent: 3, source: 'Skøn' },
  ];
  const context = (today: string) => ({
    ...as(planner, today),
    framework: { ...framework, settings: { ...framework.settings, priceIndex: INDEX } },
  });

  test('takes the last published index of the year, and both amounts stand', () => {
    const made = agreement();
    const event = regulate(made, 2027, context('2026-12-20'));
    expect(event.data).toMatchObject({ year: 2027, percent: 2.3, source: 'Endelig, marts' });
    const one = play(made, event);
    // 7,425.50 × 1.023 = 7,596.2865; × 1.03 = 7,824.1787
    const two = play(one, regulate(one, 2028, context('2027-12-20')));
    expect([2026, 2027, 2028, 2029].map((year) => tariffsIn(two, year)[0]?.amount)).toEqual([
      7425.5, 7596.29, 7824.18, 7824.18,
    ]);
    expect(two.regulations[1]?.tariffs).toMatchObject([
      { before: { amount: 7596.29 }, after: { amount: 7824.18, priceYear: 2028 } },
    ]);
  });

  test.each([
    [25, 0.46, 25.12], // 25.115
    [205, 0.1, 205.21], // 205.205
    [55, -4.9, 52.31], // 52.305
    [12_345_678.9, 1.4, 12_518_518.4], // 12,518,518.4046
  ])('%d with %d percent is %d: half an øre goes up, exactly', (amount, percent, after) => {
    const [tariff] = agreement().terms.tariffs;
    if (!tariff) throw new Error('no tariff');
    const made = agreement({ terms: { tariffs: [{ ...tariff, amount }] } });
    expect(regulated(made, 2027, percent)[0]?.after.amount).toBe(after);
  });

  test('is refused out of its order, without an index, and without a regulated tariff', () => {
    const made = agreement();
    expect(refusal(() => regulate(made, 2028, context('2026-12-20'))).code).toBe('nothing-to-regulate');
    expect(refusal(() => regulate(made, 2027, as(planner, '2026-12-20'))).code).toBe('index-missing');
    const plain = agreement({ terms: { tariffs: [] } });
    expect(refusal(() => regulate(plain, 2027, context('2026-12-20'))).code).toBe('nothing-to-regulate');
  });
});

describe('what falls due', () => {
  const kinds = (state: Agreement) => dueOf(state).map(({ kind, date }) => `${date} ${kind}`);

  test('is known from the beginning, in the order of its days', () => {
    expect(kinds(agreement())).toEqual(
      [
        '2027-06-01 regulation',
        '2027-05-14 milestone',
        '2027-06-01 start',
        '2027-07-30 report',
        '2027-07-30 report',
        '2027-07-30 report',
        '2028-12-01 midterm',
        '2029-12-01 renewal',
        '2029-12-01 final',
        '2030-06-01 end',
      ].sort(),
    );
  });

  test('the regulation of a year is due before it begins, and never before the agreement is in force', () => {
    const regulations = (over: Parameters<typeof agreement>[0]) =>
      dueOf(agreement(over)).flatMap(({ kind, date, what }) => (kind === 'regulation' ? [`${date} ${what}`] : []));
    // Prices of the year before the start; of the year of the start; of the year before the decision.
    expect(regulations({})).toEqual(['2027-06-01 2027']);
    expect(regulations({ terms: { priceYear: 2027 } })).toEqual(['2027-12-31 2028']);
    expect(regulations({ terms: { start: '2026-03-01', priceYear: 2025 } })).toEqual([`${CREATED} 2026`]);
    // Its start is unknown while it waits for more than its date.
    expect(regulations({ joining: EACH_JOINS })).toEqual([]);
  });

  test('of one that ran when it was registered, councils are asked from that day', () => {
    const joins = (start: string) =>
      kinds(agreement({ joining: EACH_JOINS, terms: { start } })).filter((each) => each.endsWith('join'));
    expect(joins('2026-11-01')).toEqual([`${CREATED} join`, `${CREATED} join`]);
    expect(joins('2027-06-01')).toEqual(['2027-06-01 join', '2027-06-01 join']);
  });

  test('renewal is asked in time, answered once, and asked again for the new end', () => {
    const made = agreement();
    const renewed = play(
      made,
      decideRenewal(
        made,
        { outcome: 'renewed', until: '2033-06-01', reason: 'Virker', on: '2029-11-01' },
        as(body, '2029-11-01'),
      ),
    );
    expect(kinds(renewed)).toContain('2032-12-01 renewal');
    expect(kinds(renewed)).toContain('2033-06-01 end');
    const expires = play(
      made,
      decideRenewal(made, { outcome: 'expires', reason: 'Som aftalt', on: '2029-11-01' }, as(body, '2029-11-01')),
    );
    expect(kinds(expires).filter((each) => each.endsWith('renewal'))).toEqual([]);
    const earlier = { outcome: 'renewed', until: '2030-01-01', reason: 'x', on: '2029-11-01' } as const;
    expect(refusal(() => decideRenewal(made, earlier, as(body, '2029-11-01'))).faults).toEqual([
      { pointer: '/until', code: 'not-later', values: { date: '2030-06-01' } },
    ]);
  });
});
