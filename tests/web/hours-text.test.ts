// Weekly hours as people write them: formatting and parsing.
import { expect, test } from 'vitest';
import { readHours, writeHours } from '../../src/web/dossier/hours-text.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WORKING = WEEK.slice(0, 5);
const WEEKEND = WEEK.slice(5);

test.each([
  ['man-fre 8-16', [{ days: WORKING, from: '08:00', to: '16:00' }]],
  ['mandag til fredag kl. 8.00 til 16.30', [{ days: WORKING, from: '08:00', to: '16:30' }]],
  [
    'Hverdage 7–15, weekend 9-13',
    [
      { days: WORKING, from: '07:00', to: '15:00' },
      { days: WEEKEND, from: '09:00', to: '13:00' },
    ],
  ],
  [
    'man, ons og fre 8-12, 13-16',
    [
      { days: ['mon', 'wed', 'fri'], from: '08:00', to: '12:00' },
      { days: ['mon', 'wed', 'fri'], from: '13:00', to: '16:00' },
    ],
  ],
  ['alle dage døgnet rundt', [{ days: WEEK, from: '00:00', to: '24:00' }]],
  ['hele døgnet', [{ days: WEEK, from: '00:00', to: '24:00' }]],
  ['8-16', [{ days: WEEK, from: '08:00', to: '16:00' }]],
  ['lør-man 22-7', [{ days: ['mon', 'sat', 'sun'], from: '22:00', to: '07:00' }]],
  ['Mon–Fri 08:00–16:00', [{ days: WORKING, from: '08:00', to: '16:00' }]],
  ['måndag–fredag 8.00–16.00', [{ days: WORKING, from: '08:00', to: '16:00' }]],
])('%s', (text, hours) => {
  expect(readHours(text)).toEqual(hours);
});

test.each(['', 'efter aftale', 'man-fre', 'man-fre 8-25', 'måske 8-16', 'man-tir-ons 8-16', '24-8'])(
  '“%s” is no hours',
  (text) => {
    expect(readHours(text)).toBeUndefined();
  },
);

test.each(['da', 'en', 'sv'] as const)('what is written in %s is read as it was', (language) => {
  for (const days of [WEEK, WORKING, WEEKEND, ['mon'], ['mon', 'wed'], ['tue', 'wed', 'thu'], ['mon', 'tue', 'thu']]) {
    const hours = [
      { days, from: '08:00', to: '16:30' },
      { days: ['sun'], from: '00:00', to: '24:00' },
    ] as Parameters<typeof writeHours>[0];
    expect(readHours(writeHours(hours, language))).toEqual(hours);
  }
});
