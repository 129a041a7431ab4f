// Adding months, also where months differ in length.
import { expect, test } from 'vitest';
import { addMonths } from '../../src/lib/iso-date.ts';

test.each([
  ['2026-09-01', 24, '2028-09-01'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-12-31', 0, '2026-12-31'],
  ['2026-11-30', 600, '2076-11-30'],
  ['2099-12-31', 2, '2100-02-28'],
  ['1999-12-31', 2, '2000-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
])('%s plus %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});
