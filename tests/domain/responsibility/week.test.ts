// The week algebra on hand-made cases; the properties are in responsibility.properties.test.ts.
import { expect, test } from 'vitest';
import {
  intersect,
  joinWeekend,
  minutes,
  normalise,
  subtract,
  WEEK,
  weekly,
} from '../../../src/domain/responsibility/week.ts';
import { spanWords } from '../../../src/domain/responsibility/week-words.ts';

const at = (day: number, hour: number) => (day * 24 + hour) * 60;

test('a window inside a day, once per day', () => {
  expect(weekly([{ days: ['mon', 'wed'], from: '08:00', to: '16:00' }])).toEqual([
    { from: at(0, 8), to: at(0, 16) },
    { from: at(2, 8), to: at(2, 16) },
  ]);
});

test('to ≤ from passes midnight, and Sunday passes into Monday', () => {
  expect(weekly([{ days: ['sun'], from: '22:00', to: '06:00' }])).toEqual([
    { from: 0, to: at(0, 6) },
    { from: at(6, 22), to: WEEK },
  ]);
  expect(weekly([{ days: ['tue'], from: '22:30', to: '06:15' }])).toEqual([
    { from: at(1, 22) + 30, to: at(2, 6) + 15 },
  ]);
});

test('equal times are a whole day, and 24:00 is the end of the day itself', () => {
  expect(weekly([{ days: ['sat'], from: '08:00', to: '08:00' }])).toEqual([{ from: at(5, 8), to: at(6, 8) }]);
  expect(weekly([{ days: ['mon'], from: '00:00', to: '00:00' }])).toEqual([{ from: 0, to: at(1, 0) }]);
  expect(weekly([{ days: ['sun'], from: '16:00', to: '24:00' }])).toEqual([{ from: at(6, 16), to: WEEK }]);
});

test('touching windows are one, half-open windows that meet do not overlap', () => {
  const day = weekly([{ days: ['mon'], from: '08:00', to: '16:00' }]);
  const evening = weekly([{ days: ['mon'], from: '16:00', to: '22:00' }]);
  expect(normalise([...day, ...evening])).toEqual([{ from: at(0, 8), to: at(0, 22) }]);
  expect(intersect(day, evening)).toEqual([]);
  expect(minutes(day)).toBe(480);
});

test('what is left after taking from the middle, the start and the end', () => {
  const whole = [{ from: 100, to: 200 }];
  expect(subtract(whole, [{ from: 120, to: 150 }])).toEqual([
    { from: 100, to: 120 },
    { from: 150, to: 200 },
  ]);
  expect(subtract(whole, [{ from: 0, to: 100 }])).toEqual(whole);
  expect(subtract(whole, [{ from: 200, to: 300 }])).toEqual(whole);
  expect(subtract(whole, [{ from: 50, to: 250 }])).toEqual([]);
  expect(
    subtract(whole, [
      { from: 100, to: 110 },
      { from: 190, to: 200 },
    ]),
  ).toEqual([{ from: 110, to: 190 }]);
});

test('over the weekend is one; a whole week and a lone Sunday are left alone', () => {
  expect(
    joinWeekend([
      { from: 0, to: 360 },
      { from: 500, to: 600 },
      { from: 9960, to: WEEK },
    ]),
  ).toEqual([
    { from: 500, to: 600 },
    { from: 9960, to: WEEK + 360 },
  ]);
  expect(joinWeekend([{ from: 0, to: WEEK }])).toEqual([{ from: 0, to: WEEK }]);
  expect(joinWeekend([{ from: 9960, to: WEEK }])).toEqual([{ from: 9960, to: WEEK }]);
  expect(
    joinWeekend([
      { from: 10, to: 20 },
      { from: 9960, to: WEEK },
    ]),
  ).toHaveLength(2);
});

test.each([
  [at(5, 16), at(6, 8), 'lørdag 16.00 – søndag 08.00', 'Saturday 16:00 – Sunday 08:00', 'lördag 16.00 – söndag 08.00'],
  [
    at(6, 22),
    WEEK + at(0, 6),
    'søndag 22.00 – mandag 06.00',
    'Sunday 22:00 – Monday 06:00',
    'söndag 22.00 – måndag 06.00',
  ],
  [at(2, 8), at(2, 16) + 5, 'onsdag 08.00 – 16.05', 'Wednesday 08:00 – 16:05', 'onsdag 08.00 – 16.05'],
  [at(4, 16), WEEK, 'fredag 16.00 – søndag 24.00', 'Friday 16:00 – Sunday 24:00', 'fredag 16.00 – söndag 24.00'],
  [at(3, 0), at(4, 0), 'torsdag 00.00 – 24.00', 'Thursday 00:00 – 24:00', 'torsdag 00.00 – 24.00'],
  [0, WEEK, 'hele ugen', 'the whole week', 'hela veckan'],
])('%i to %i is said "%s"', (from, to, da, en, sv) => {
  expect(spanWords({ from, to })).toEqual({ da, en, sv });
});
