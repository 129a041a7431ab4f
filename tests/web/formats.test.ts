import { describe, expect, test } from 'vitest';
import { readDate, readTime } from '../../src/lib/read-date.ts';
import { readNumber } from '../../src/lib/read-number.ts';
import * as formats from '../../src/web/formats.ts';
import { typedNumber } from '../../src/web/typed-number.ts';

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
    // No thousands come after a group of only zeros, so the point is a decimal point.
    ['0.125', 0.125],
    ['0.500', 0.5],
    ['-0.125', -0.125],
    ['00.125', 0.125],
    ['0,125', 0.125],
    ['.125', 0.125],
    // Amounts as people write them, and as a PDF or a spreadsheet gives them.
    ['1.250,-', 1250],
    ['kr. 1.250', 1250],
    ['kr 1.250,50', 1250.5],
    ['DKK 1.250', 1250],
    ['1250:-', 1250],
    ['1\u2009250', 1250],
    ['1\u00a0250\u200b', 1250],
    ['−3', -3],
    ['–3', -3],
    // With both separators there is only one reading in every language.
    ['1,250.50', 1250.5],
    ['1,250,000', 1_250_000],
    ['1.250,500', 1250.5],
    ['1250,125', 1250.125],
  ])('%s is %d', (text, value) => expect(readNumber(text, 'da')).toBe(value));
  test.each(['', 'abc', '1.2.3', '1,2,3', '12 kroner', '1.25.000', '1e5', '--1', '0.125.000', '12,', 'kr.'])(
    '%s is no number',
    (text) => expect(readNumber(text, 'da')).toEqual({ fault: 'not-a-number' }),
  );
  test.each([
    ['1,250', 'da'],
    ['-12,500', 'sv'],
    ['1.250', 'en'],
  ] as const)('%s is asked about in %s: both readings are possible', (text, language) =>
    expect(readNumber(text, language)).toMatchObject({ fault: 'two-readings' }),
  );
  test.each(['0.125', '0.500', '-0.125', '00.125'])('%s has decimals in every language', (text) =>
    expect((['da', 'en', 'sv'] as const).map((language) => readNumber(text, language))).toEqual(
      Array(3).fill(Number(text)),
    ),
  );
  test('who is asked is shown both ways to write it', () =>
    expect(readNumber(' 1,125 ', 'da')).toEqual({
      fault: 'two-readings',
      values: { text: '1,125', thousands: '1125', decimals: '1,1250' },
    }));
  test('English groups with commas', () => expect(readNumber('1,250,000.50', 'en')).toBe(1_250_000.5));
  test.each([0.5, 1_250_000.5, -12, 999, 1000, 1234.567, 0.125, 1.125, -12.345, 0.1234567, 1e-9])(
    '%d comes back',
    (value) => {
      for (const language of ['da', 'en', 'sv'] as const)
        expect(readNumber(typedNumber(value, language), language)).toBe(value);
    },
  );
});

test('numbers, shares and money out', () => {
  expect(formats.writeMoney(1_250_000.5, 'da')).toBe('1.250.000,50 kr.');
  expect(formats.writeShare(0.125, 'da')).toBe('12,5 %');
});

describe('dates', () => {
  test.each([
    ...['22.11.2026', '22-11-2026', '22/11 2026', '22. november 2026', '22 nov 2026', '2026-11-22', '2026/11/22'],
    ...[
      '22. nov. 2026',
      '22.nov.2026',
      '22.11.26',
      '22/11 26',
      '22/11-2026',
      '22. november 26',
      'd. 22. november 2026',
      'den 22/11 2026',
    ],
    ...['22\u00a0november\u00a02026', '22nd November 2026', 'November 22, 2026'],
  ])('%s', (text) => expect(readDate(text)).toBe('2026-11-22'));
  test.each([
    ['1. dec. 2026', '2026-12-01'],
    ['1/4 27', '2027-04-01'],
    ['1.4.27', '2027-04-01'],
    ['1/4-2027', '2027-04-01'],
    ['1.1.99', '1999-01-01'],
  ])('%s is %s', (text, day) => expect(readDate(text)).toBe(day));
  // `26-11-22` is the 22nd to a Swede and the 26th to a Dane.
  test.each(['31.02.2026', '2026-13-01', 'i morgen', '26-11-22', '22.11', '22.11.026', '1. d. 2026', ''])(
    '%s is no day',
    (text) => expect(readDate(text)).toBeUndefined(),
  );
  test('out', () => {
    expect(formats.writeDate('2026-11-22', 'da')).toBe('22. november 2026');
    expect(formats.writeInstant('2026-11-22T13:30:00.000Z', 'da')).toBe('22. november 2026 kl. 14.30');
    expect(formats.writeInstant('2026-11-22T23:05:00.000Z', 'da')).toBe('23. november 2026 kl. 00.05');
    expect(formats.writeDate('2026-11-22T23:05:00.000Z', 'da')).toBe('23. november 2026');
    expect(formats.writeShortDate('2026-11-22T23:05:00.000Z', 'da')).toBe('23.11.2026');
    expect(formats.daysBetween('2026-11-22T22:59:00.000Z', '2026-11-22T23:05:00.000Z')).toBe(1);
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
        expect(readDate(formats.writeDate(day, language))).toBe(day);
      }
    expect(readDate(formats.writeShortDate('2026-11-02', 'sv'))).toBe('2026-11-02');
  });
});

test('times', () => {
  expect(['8', '8.00', '08:00', 'kl. 8.00', '0800'].map(readTime)).toEqual(Array(5).fill('08:00'));
  expect(readTime('24.00')).toBe('24:00');
  expect(['24.30', '8.75', 'otte', ''].map(readTime)).toEqual(Array(4).fill(undefined));
});

test('the hour that comes twice in October says which it is', () => {
  const at = (utc: string) => formats.writeInstant(`2026-10-25T${utc}:00.000Z`, 'da').slice(' 25. oktober 2026'.length);
  expect(['00:30', '01:30', '02:30'].map(at)).toEqual(['kl. 02.30 (UTC+2)', 'kl. 02.30 (UTC+1)', 'kl. 03.30']);
  expect(formats.writeInstant('2026-03-29T01:30:00.000Z', 'da')).toBe('29. marts 2026 kl. 03.30');
  expect(formats.writeInstant('2026-10-24T00:30:00.000Z', 'da')).toBe('24. oktober 2026 kl. 02.30');
});

test('a minus is a minus sign to read, and a hyphen in a field', () => {
  const written = (['da', 'en', 'sv'] as const).map((language) => formats.writeNumber(-1250.5, language));
  expect(written).toEqual(['−1.250,5', '−1,250.5', '−1\u00a0250,5']);
  expect(formats.writeShare(-0.125, 'da')).toBe('−12,5 %');
  expect(typedNumber(-1250.5, 'da')).toBe('-1.250,5');
  expect(readNumber(written[0] ?? '', 'da')).toBe(-1250.5);
});

test('an amount by itself has øre only where it has any; those that stand together have them alike', () => {
  const amounts = [1_250_000, 185.5, 0.004, -20_000];
  const alone = amounts.map((kroner) => formats.writeMoney(kroner, 'da'));
  expect(alone).toEqual(['1.250.000 kr.', '185,50 kr.', '0 kr.', '−20.000 kr.']);
  const together = amounts.map(formats.moneyWriter(amounts, 'da'));
  expect(together).toEqual(['1.250.000,00 kr.', '185,50 kr.', '0,00 kr.', '−20.000,00 kr.']);
  expect(
    [1, null, undefined, 2].map((each) => each ?? 0).map(formats.moneyWriter([1, null, undefined, 2], 'sv')),
  ).toEqual(['1 kr.', '0 kr.', '0 kr.', '2 kr.']);
});

test('nothing is less than nothing', () => {
  expect([-0.001, -0, 0].map((kroner) => formats.writeMoney(kroner, 'da'))).toEqual(Array(3).fill('0 kr.'));
  expect(formats.writeMoney(-0.01, 'da')).toBe('−0,01 kr.');
});
