// Shares, months and lists as each language writes them.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { sayCounted, sayDays, sayList, sayMonths, sayPerUnit, sayShare, sayYears } from '../../src/lib/written.ts';

test('lists of none, one and more', () => {
  expect(sayList([], 'en')).toBe('');
  expect(sayList(['A'], 'da')).toBe('A');
  expect(LANGUAGES.map((language) => sayList(['A', 'B'], language))).toEqual(['A og B', 'A and B', 'A och B']);
  expect(sayList(['A', 'B', 'C'], 'da')).toBe('A, B og C');
});

test('shares have at most two decimals', () => {
  expect(LANGUAGES.map((language) => sayShare(0.77854, language).replace('\u00a0', ' '))).toEqual([
    '77,85 %',
    '77.85%',
    '77,85 %',
  ]);
  expect([sayShare(0.8, 'en'), sayShare(1, 'en'), sayShare(0, 'en')]).toEqual(['80%', '100%', '0%']);
});

test('one month is one', () => {
  expect(LANGUAGES.map((language) => sayMonths(1, language))).toEqual(['1 måned', '1 month', '1 månad']);
  expect(LANGUAGES.map((language) => sayMonths(6, language))).toEqual(['6 måneder', '6 months', '6 månader']);
});

test('one year and day is one, and a year may have decimals', () => {
  const said = (say: typeof sayYears, count: number) => LANGUAGES.map((language) => say(count, language));
  expect(said(sayYears, 1)).toEqual(['1 år', '1 year', '1 år']);
  expect(said(sayYears, 2.5)).toEqual(['2,5 år', '2.5 years', '2,5 år']);
  expect([said(sayDays, 1), said(sayDays, 14)]).toEqual([
    ['1 dag', '1 day', '1 dag'],
    ['14 dage', '14 days', '14 dagar'],
  ]);
});

test('the end of its name says what a number is a number of', () => {
  expect(['noticeMonths', 'answerDays', 'horizonYears'].map((name) => sayCounted(name, 1, 'da'))).toEqual([
    '1 måned',
    '1 dag',
    '1 år',
  ]);
  expect(['minimum', 'months', 'years'].map((name) => sayCounted(name, 1, 'da'))).toEqual(Array(3).fill(undefined));
});

test('what an amount is per reads right whether the unit was written of one or of several', () => {
  expect(LANGUAGES.map((language) => sayPerUnit('prøver', language))).toEqual([
    'pr. enhed (prøver)',
    'per unit (prøver)',
    'per enhet (prøver)',
  ]);
  expect([sayPerUnit(undefined, 'da'), sayPerUnit(' ', 'da')]).toEqual(['pr. enhed', 'pr. enhed']);
});
