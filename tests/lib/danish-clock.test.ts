import { expect, test } from 'vitest';
import { danishClock } from '../../src/lib/danish-clock.ts';

test.each([
  ['summer, late in the evening of the day before in UTC', '2026-07-02T22:30:00.000Z', '2026-07-03'],
  ['winter, one hour from midnight', '2026-01-31T22:59:59.999Z', '2026-01-31'],
  ['winter, midnight', '2026-01-31T23:00:00.000Z', '2026-02-01'],
  ['the night when the hour comes twice', '2026-10-24T22:00:00.000Z', '2026-10-25'],
])('the day in Denmark: %s', (_when, now, today) => {
  expect(danishClock(new Date(now))).toEqual({ now, today });
});

test('without a time it is now', () => {
  expect(Math.abs(Date.parse(danishClock().now) - Date.now())).toBeLessThan(5000);
});
