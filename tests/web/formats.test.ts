import { describe, expect, test } from 'vitest';
import * as formats from '../../src/web/formats.ts';

describe('numbers in', () => {
  test.each([
    ['1.250.000,50', 1_250_000.5],
    ['1250000,5', 1_250_000.5],
    ['1 250 000', 1_250_000],
    ['1250000.5', 1_250_000.5],
    ['1.250', 1250],
    ['12,5 %', 12.5],
    ['900,00 kr.', 900],
    ['-3', -3],
    ['0', 0],
  ])('%s is %d', (text, value) => expect(formats.readNumber(text, 'da')).toBe(value));
  test.each(['', 'abc', '1.2.3', '1,2,3', '12 kroner', '1.25.000', '1e5', '--1'])('%s is no number', (text) =>
    expect(formats.readNumber(text, 'da')).toBeUndefined(),
  );
  test('English groups with commas', () => expect(formats.readNumber('1,250,000.50', 'en')).toBe(1_250_000.5));
  test.each([0.5, 1_250_000.5, -12, 999, 1000, 1234.567])('%d comes back in every language', (value) => {
    for (const language of ['da', 'en', 'sv'] as const)
      expect(formats.readNumber(formats.writeNumber(value, language), language)).toBe(value);
  });
});

test('numbers, shares and money out', () => {
  expect(formats.writeMoney(1_250_000.5, 'da')).toBe('1.250.000,50 kr.');
  expect(formats.writeShare(0.125, 'da')).toBe('12,5 %');
});

describe('dates', () => {
  test.each(['22.11.2026', '22-11-2026', '22/11 2026', '22. november 2026', '22 nov 2026', '2026-11-22'])(
    '%s',
    (text) => expect(formats.readDate(text)).toBe('2026-11-22'),
  );
  test.each(['31.02.2026', '2026-13-01', 'i morgen', '22.11.26', ''])('%s is no day', (text) =>
    expect(formats.readDate(text)).toBeUndefined(),
  );
  test('out', () => {
    expect(formats.writeDate('2026-11-22', 'da')).toBe('22. november 2026');
    expect(formats.writeInstant('2026-11-22T13:30:00.000Z', 'da')).toBe('22. november 2026 kl. 14.30');
    expect(formats.writeInstant('2026-11-22T23:05:00.000Z', 'da')).toBe('23. november 2026 kl. 00.05');
    const summer = '2026-07-01T22:30:00.000Z';
    expect([formats.writeInstant(summer, 'en'), formats.writeInstant(summer, 'sv')]).toEqual([
      '2 July 2026, 00:30',
      '2 juli 2026, 00:30',
    ]);
    for (const [language, region] of [
      ['da', 'da-DK'],
      ['en', 'en-GB'],
      ['sv', 'sv-SE'],
    ] as const)
      for (let month = 1; month <= 12; month++) {
        const day = `2026-${String(month).padStart(2, '0')}-${String(month + 5).padStart(2, '0')}`;
        expect(formats.writeDate(day, language)).toBe(
          new Date(day).toLocaleDateString(region, { dateStyle: 'long', timeZone: 'UTC' }),
        );
        expect(formats.readDate(formats.writeDate(day, language))).toBe(day);
      }
    expect(formats.readDate(formats.writeShortDate('2026-11-02', 'sv'))).toBe('2026-11-02');
  });
});

test('times', () => {
  expect(['8', '8.00', '08:00', 'kl. 8.00', '0800'].map(formats.readTime)).toEqual(Array(5).fill('08:00'));
  expect(formats.readTime('24.00')).toBe('24:00');
  expect(['24.30', '8.75', 'otte', ''].map(formats.readTime)).toEqual(Array(4).fill(undefined));
});
