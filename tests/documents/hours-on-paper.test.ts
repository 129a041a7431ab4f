// Weekly hours on a paper: parsed again, they are the same hours of the week.
import { expect, test } from 'vitest';
import { sayHours } from '../../src/documents/formats.ts';
import type { WeeklyHours } from '../../src/domain/dossier/hours.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

test.each<[WeeklyHours, string]>([
  [{ days: [...WEEK].slice(0, 5), from: '08:00', to: '16:00' }, 'mandag-fredag kl. 08.00-16.00'],
  [{ days: [...WEEK].slice(0, 5), from: '16:00', to: '08:00' }, 'mandag-fredag kl. 16.00-08.00'],
  [{ days: ['sat', 'sun'], from: '08:00', to: '08:00' }, 'lørdag kl. 08.00 – mandag kl. 08.00'],
  [{ days: ['wed'], from: '07:30', to: '07:30' }, 'onsdag kl. 07.30 – torsdag kl. 07.30'],
  [{ days: ['mon', 'wed'], from: '08:00', to: '08:00' }, 'mandag og onsdag kl. 08.00-08.00 næste dag'],
  [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }, 'lørdag og søndag hele døgnet'],
  [{ days: ['sat', 'sun'], from: '00:00', to: '00:00' }, 'lørdag og søndag hele døgnet'],
  [{ days: [...WEEK], from: '08:00', to: '08:00' }, 'alle dage hele døgnet'],
  [{ days: [], from: '08:00', to: '16:00' }, 'ingen dage kl. 08.00-16.00'],
])('%j', (hours, said) => {
  expect(sayHours([hours], 'da')).toEqual([said]);
});

test('in English the clock stands without a word', () => {
  expect(sayHours([{ days: ['sat', 'sun'], from: '08:00', to: '08:00' }], 'en')).toEqual([
    'Saturday 08:00 – Monday 08:00',
  ]);
});
