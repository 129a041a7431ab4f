// The day of an agreement's midterm evaluation, according to its dossier.
import { expect, test } from 'vitest';
import catheterCare from '../../../src/demo/catheter-care.json' with { type: 'json' };
import copd from '../../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import iv from '../../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { termsOfDossier } from '../../../src/domain/agreement/terms-of-dossier.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';

type Plan = NonNullable<Dossier['plan']>;
const START = '2027-06-01';
const midtermOf = (plan: Plan, date?: string) =>
  termsOfDossier({ plan: { startDate: START, ...plan }, quality: { evaluation: { date } } }, '2027-01-01', 'DKK')
    .evaluation.midterm;
const YEARS = { duration: { months: 36 } };

test('half-way to the end, or to the final evaluation where that is earlier', () => {
  expect(midtermOf(YEARS)).toBe('2028-12-01');
  expect(midtermOf(YEARS, '2031-01-01')).toBe('2028-12-01');
  // 17 whole months lie between 1 June 2027 and 30 November 2028.
  expect(midtermOf(YEARS, '2028-11-30')).toBe('2028-02-01');
});

test('not where it is too short for one, nor where the agreement has no end', () => {
  expect(midtermOf({ duration: { months: 11 } })).toBeUndefined();
  expect(midtermOf(YEARS, '2028-05-31')).toBeUndefined();
  expect(midtermOf(YEARS, '2028-06-01')).toBe('2027-12-01');
  expect(midtermOf({ duration: { months: 36, untilTerminated: true } }, '2028-11-30')).toBeUndefined();
});

test('on the day of a milestone that is called so, where it lies between the start and the final one', () => {
  const plan = (date: string, what = 'Midtvejsstatus til klyngen') => ({ ...YEARS, milestones: [{ date, what }] });
  expect(midtermOf(plan('2027-12-15'), '2028-11-30')).toBe('2027-12-15');
  expect(midtermOf(plan('2027-12-15', 'Halvtidsavstämning'))).toBe('2027-12-15');
  expect(midtermOf(plan('2027-12-15', 'Mid-term status'))).toBe('2027-12-15');
  expect(midtermOf(plan('2027-12-15', 'Oplæring'), '2028-11-30')).toBe('2028-02-01');
  for (const date of ['2027-06-01', '2028-11-30', '2029-01-01'])
    expect(midtermOf(plan(date), '2028-11-30')).toBe('2028-02-01');
});

test('a dossier of the demonstration has its midterm before its final evaluation', () => {
  for (const [dossier, midterm] of [
    [iv, '2027-12-01'],
    [catheterCare, '2028-01-01'],
    [copd, '2028-02-01'],
  ] as const) {
    const { evaluation } = termsOfDossier(Dossier.parse(dossier), '2027-01-01', 'DKK');
    expect(evaluation.midterm).toBe(midterm);
    expect(midterm < (evaluation.date ?? '')).toBe(true);
  }
});
