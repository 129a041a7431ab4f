// The names of periods, and that each name is parsed back to its period.
import { expect, test } from 'vitest';
import { periodSaid, sayPeriod } from '../../../src/domain/agreement/say-period.ts';

test.each([
  ['2027-Q3', '3. kvartal 2027', 'quarter 3 of 2027', 'kvartal 3 2027'],
  ['2027-H1', '1. halvår 2027', 'half-year 1 of 2027', 'halvår 1 2027'],
  ['2027-07', 'juli 2027', 'July 2027', 'juli 2027'],
])('%s is said in each language, and read as it is said', (id, da, en, sv) => {
  expect([sayPeriod(id, 'da'), sayPeriod(id, 'en'), sayPeriod(id, 'sv')]).toEqual([da, en, sv]);
  expect([periodSaid(` ${da.toUpperCase()} `, 'da'), periodSaid(en, 'en'), periodSaid(sv, 'sv')]).toEqual([id, id, id]);
});

test.each(['2027', 'Blodprøver', '', '5. kvartal 2027'])('%j is no period by another name', (text) => {
  expect([sayPeriod(text, 'da'), periodSaid(text, 'da')]).toEqual([text, undefined]);
});
