// The calendar: a recurring entry appears on each of its days, and an entry for several parties appears once.
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/domain/agreement/calendar.ts';
import { giveNotice } from '../../../src/domain/agreement/commands/notice.ts';
import { dueOf } from '../../../src/domain/agreement/due.ts';
import type { Agreement } from '../../../src/domain/agreement/state.ts';
import { agreement, as, play, svendborg } from './given-agreement.ts';

const ALL = ['region-1083', 'kommune-461', 'kommune-479'];

function entries(state: Agreement, from: string, to: string, kind: string) {
  const dues = dueOf(state).map((due) => ({ ...due, agreement: state.id }));
  return calendarOf(dues, { from, to })
    .filter((entry) => entry.kind === kind)
    .map(({ date, what, parties }) => [date, what, [...parties].sort()]);
}

describe('a report', () => {
  test('is due after each period until the end, once for all parties', () => {
    // From 1 June 2027 for three years: the last half-year is already begun when the agreement ends on 1 June 2030.
    expect(entries(agreement(), '2027-01-01', '2035-01-01', 'report')).toEqual(
      [
        ['2027-07-30', '2027-H1'],
        ['2028-01-30', '2027-H2'],
        ['2028-07-30', '2028-H1'],
        ['2029-01-30', '2028-H2'],
        ['2029-07-30', '2029-H1'],
        ['2030-01-30', '2029-H2'],
        ['2030-07-30', '2030-H1'],
      ].map((day) => [...day, [...ALL].sort()]),
    );
  });

  test('keeps its distance to the end of the period, whatever the month', () => {
    const days = entries(
      agreement({ terms: { reportMonths: 1, reportDays: 60 } }),
      '2027-01-01',
      '2028-03-31',
      'report',
    );
    expect(days.map(([date, what]) => `${what} ${date}`)).toEqual([
      ...['2027-06 2027-08-29', '2027-07 2027-09-29', '2027-08 2027-10-30', '2027-09 2027-11-29'],
      ...['2027-10 2027-12-30', '2027-11 2028-01-29', '2027-12 2028-02-29', '2028-01 2028-03-31'],
    ]);
  });

  test('is asked of a party that leaves for the period in which it leaves, and no longer', () => {
    const made = agreement();
    const left = play(
      made,
      giveNotice(made, { party: 'kommune-479', reason: 'x', runningPatientsRead: true }, as(svendborg, '2027-09-15')),
    );
    const of = entries(left, '2027-01-01', '2029-12-31', 'report');
    expect(of.filter(([, , parties]) => (parties as string[]).includes('kommune-479')).map(([, what]) => what)).toEqual(
      [...['2027-H1', '2027-H2', '2028-H1']],
    );
    expect(entries(left, '2027-01-01', '2029-12-31', 'leaves')).toEqual([['2028-03-15', null, ['kommune-479']]]);
  });
});

test('regulation comes each year until the end, and names the year', () => {
  expect(entries(agreement(), '2027-01-01', '2035-01-01', 'regulation')).toEqual([
    ['2027-06-01', '2027', []],
    ['2027-12-31', '2028', []],
    ['2028-12-31', '2029', []],
    ['2029-12-31', '2030', []],
  ]);
});

test('years that are behind as it begins are regulated that day, and the next ones before they begin', () => {
  const behind = agreement({ terms: { priceYear: 2025 } });
  expect(entries(behind, '2026-01-01', '2028-12-31', 'regulation')).toEqual([
    ['2027-06-01', '2026', []],
    ['2027-06-01', '2027', []],
    ['2027-12-31', '2028', []],
    ['2028-12-31', '2029', []],
  ]);
});

test('what stands once stands once, and nothing stands outside the days', () => {
  const made = agreement();
  expect(entries(made, '2027-01-01', '2027-12-31', 'start')).toEqual([['2027-06-01', null, []]]);
  expect(entries(made, '2027-06-02', '2027-12-31', 'start')).toEqual([]);
  expect(entries(made, '2026-01-01', '2027-05-31', 'start')).toEqual([]);
});

test('two agreements that say the same stand side by side', () => {
  const dues = dueOf(agreement()).flatMap((due) => ['a1', 'a2'].map((id) => ({ ...due, agreement: id })));
  const found = calendarOf(dues, { from: '2027-07-30', to: '2027-07-30' });
  expect(found.map(({ agreement: id, parties }) => [id, parties.length])).toEqual([
    ['a1', 3],
    ['a2', 3],
  ]);
});
