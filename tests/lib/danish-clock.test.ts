// What day it is in Denmark.
import { expect, test } from 'vitest';
import { clockFrom, danishClock, danishDay } from '../../src/lib/danish-clock.ts';

test('the day is the Danish one, whatever it is in UTC', () => {
  expect(danishClock(new Date('2026-11-22T23:30:00Z'))).toEqual({
    now: '2026-11-22T23:30:00.000Z',
    today: '2026-11-23',
  });
});

test('a clock from a day starts on that day and goes on', () => {
  const clock = clockFrom('2026-11-22');
  expect(clock().today).toBe('2026-11-22');
  expect(clock().now >= '2026-11-22T12:00:00.000Z').toBe(true);
});

test.each([
  ['2026-11-30T23:52:42.219Z', '2026-12-01'],
  ['2026-11-30T22:59:59.999Z', '2026-11-30'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ['2026-11-30', '2026-11-30'],
  ['', ''],
])('%s is on %s in Denmark', (at, day) => {
  expect(danishDay(at)).toBe(day);
});
