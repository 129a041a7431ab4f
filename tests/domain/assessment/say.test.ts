// Numbers, amounts, dates and lists in the notation of each language.
import { describe, expect, test } from 'vitest';
import { say, sayDate, sayInAll, sayNumber } from '../../../src/domain/assessment/say.ts';

/** The text with ordinary spaces instead of non-breaking ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['da', 'DKK', '1.250.000,50 kr.'],
  ['en', 'DKK', '1,250,000.50 kr.'],
  ['sv', 'DKK', '1 250 000,50 kr.'],
  ['sv', 'SEK', '1 250 000,50 kr'],
  ['da', 'EUR', '1.250.000,50 EUR'],
] as const)('125,000,050 øre in %s and %s', (language, currency, words) => {
  expect(plain(say('{costOre}', { costOre: 125_000_050 }, language, currency))).toBe(words);
});

test.each(['0000-00-00', '2026-13-01', '2026-02-30', '2025-02-29', '2026-04-31'])(
  '%s is no day: left alone',
  (text) => {
    expect(sayDate(text, 'da')).toBe(text);
  },
);

test('numbers have at most four decimals', () => {
  expect([sayNumber(1234.56789, 'da'), sayNumber(1234.5, 'en'), plain(sayNumber(1234.5, 'sv'))]).toEqual([
    '1.234,5679',
    '1,234.5',
    '1 234,5',
  ]);
});

test('dates are written out, other texts are left alone', () => {
  expect([sayDate('2026-11-22', 'da'), sayDate('2026-11-22', 'en'), sayDate('2026-11-22', 'sv')]).toEqual([
    '22. november 2026',
    '22 November 2026',
    '22 november 2026',
  ]);
  expect([sayDate('2026', 'da'), sayDate('x2026-11-22', 'da'), sayDate('2026-11-22x', 'da')]).toEqual([
    '2026',
    'x2026-11-22',
    '2026-11-22x',
  ]);
});

describe('a text is filled from its values by name', () => {
  const filled = (
    text: string,
    values: Parameters<typeof say>[1],
    language: 'da' | 'en' | 'sv' = 'da',
    currency?: string,
  ) => plain(say(text, values, language, currency));

  test('øre, shares and plain numbers by the ending of the name', () => {
    expect(filled('{costOre} er {partShare} af {cost}', { costOre: 12_345, partShare: 0.7785, cost: 12_345 })).toBe(
      '123,45 kr. er 77,85 % af 12.345',
    );
    expect(filled('{partShare}', { partShare: 0.8 }, 'en')).toBe('80%');
    expect(filled('{costOre}', { costOre: 100 }, 'sv', 'SEK')).toBe('1 kr');
    expect(filled('{lowOre} til {highOre} ({n})', { lowOre: 100, highOre: 250, n: 1, otherOre: 1 })).toBe(
      '1,00 kr. til 2,50 kr. (1)',
    );
    expect(filled('{lowOre} til {highOre}', { lowOre: 100, highOre: 200, otherOre: 1 })).toBe('1 kr. til 2 kr.');
  });

  test('lists, also of one and of none', () => {
    const list = (parties: readonly string[], language: 'da' | 'en' | 'sv' = 'da') =>
      filled('{parties}', { parties }, language);
    expect([list([]), list(['A']), list(['A', 'B']), list(['A', 'B', 'C'])]).toEqual(['', 'A', 'A og B', 'A, B og C']);
    expect([list(['A', 'B'], 'en'), list(['A', 'B'], 'sv')]).toEqual(['A and B', 'A och B']);
    expect(filled('{pricesOre}', { pricesOre: [100, 200] })).toBe('1 kr. og 2 kr.');
    expect(filled('{dates}', { dates: ['2026-01-02', '2026-03-04'] })).toBe('2. januar 2026 og 4. marts 2026');
  });

  test('nothing, yes and no, and parts', () => {
    expect(filled('{a} {b} {c}', { a: null, b: true, c: { x: 1 } })).toBe('– true {"x":1}');
  });

  test('a name without a value stays visible', () => {
    expect(filled('{known} og {unknown}.', { known: 1 })).toBe('1 og {unknown}.');
  });

  test('an abbreviation ends the sentence by itself', () => {
    expect(filled('Det koster {costOre}. Det er {count}.', { costOre: 100, count: 2 })).toBe(
      'Det koster 1 kr. Det er 2.',
    );
  });
});

test('in all languages at once', () => {
  expect(sayInAll({ da: '{n} til', en: '{n} more', sv: '{n} till' }, { n: 1.5 }, 'SEK')).toEqual({
    da: '1,5 til',
    en: '1.5 more',
    sv: '1,5 till',
  });
});
