// Shares, months and lists as each language writes them.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/localised.ts';
import { sayList, sayMonths, sayShare } from '../../src/lib/written.ts';

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
