// Overlaps of treatment responsibility on hand-made pathways, besides gaps.
import { expect, test } from 'vitest';
import type { WeeklyHours } from '../../../src/domain/dossier/hours.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';
import { always, daytime, holders, phaseOf } from './one-phase.ts';

test('two different holders at once is an overlap, the same holder twice is not', () => {
  const night: WeeklyHours[] = [{ days: ['sun'], from: '20:00', to: '08:00' }];
  const periods = (second: string) => [
    { id: 'p', holder: 'a', phase: 'f' },
    { id: 'q', holder: second, phase: 'f', hours: night },
  ];
  const overlap = phaseOf(always, periods('b'))?.overlaps;
  expect(overlap).toEqual([
    {
      interval: { from: 9840, to: 10560 },
      intervals: [{ from: 9840, to: 10560 }],
      holders: ['a', 'b'],
      words: {
        da: 'søndag 20.00 – mandag 08.00 har flere behandlingsansvaret på samme tid: Afdeling A og Almen praksis',
        en: 'Sunday 20:00 – Monday 08:00: more than one holds the treatment responsibility: Afdeling A and General practice',
        sv: 'söndag 20.00 – måndag 08.00 har flera behandlingsansvaret samtidigt: Afdeling A och Allmänpraktik',
      },
    },
  ]);
  expect(phaseOf(always, periods('a'))?.status).toBe('covered');
});

test('hours outside the phase are no part of the pathway', () => {
  const phase = phaseOf(daytime, [
    { id: 'p', holder: 'a', phase: 'f', hours: always },
    { id: 'q', holder: 'b', phase: 'f', hours: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }] },
  ]);
  expect(phase?.overlaps).toEqual([]);
  expect(phase?.held.map(({ holder }) => holder)).toEqual(['a']);
});

test('three at once are one overlap, apart from the stretch where two are', () => {
  const hours = (from: string, to: string): WeeklyHours[] => [{ days: ['mon'], from, to }];
  const result = computeResponsibility({
    responsibility: {
      phases: [{ id: 'f', hours: hours('08:00', '16:00') }],
      treatment: {
        holders: [...holders, { id: 'c' }],
        periods: [
          { id: '1', phase: 'f', holder: 'c', hours: hours('12:00', '14:00') },
          { id: '2', phase: 'f', holder: 'b', hours: hours('10:00', '14:00') },
          { id: '3', phase: 'f', holder: 'a' },
        ],
      },
    },
  });
  expect(result.phases[0]?.overlaps.map(({ interval, holders }) => [interval.from, interval.to, holders])).toEqual([
    [600, 720, ['a', 'b']],
    [720, 840, ['a', 'b', 'c']],
  ]);
});

test('a hole and an overlap in one phase do not weigh each other up, and overlaps come in the order of the week', () => {
  const window = (id: string, holder: string, day: 'mon' | 'tue' | 'wed', from: string, to: string) => ({
    id,
    holder,
    phase: 'f',
    hours: [{ days: [day], from, to }],
  });
  const phase = phaseOf(
    [{ days: ['mon', 'tue'], from: '08:00', to: '16:00' }],
    [
      window('1', 'a', 'mon', '08:00', '12:00'),
      window('2', 'b', 'mon', '11:00', '16:00'),
      window('3', 'a', 'tue', '08:00', '15:00'),
    ],
  );
  expect([phase?.status, phase?.holes.length, phase?.overlaps.length]).toEqual(['incomplete', 1, 1]);
  const trio = computeResponsibility({
    responsibility: {
      phases: [{ id: 'f', hours: always }],
      treatment: {
        holders: [...(holders ?? []), { id: 'c', department: ' Afdeling C ' }],
        periods: [
          { id: '1', holder: 'a', phase: 'f', hours: [{ days: ['mon'], from: '08:00', to: '10:00' }] },
          { id: '2', holder: 'b', phase: 'f', hours: [{ days: ['mon'], from: '09:00', to: '12:00' }] },
          { id: '3', holder: 'c', phase: 'f', hours: [{ days: ['mon'], from: '11:00', to: '13:00' }] },
          { id: '4', holder: 'a', phase: 'f', hours: [{ days: ['tue'], from: '08:00', to: '10:00' }] },
          { id: '5', holder: 'b', phase: 'f', hours: [{ days: ['tue'], from: '09:00', to: '12:00' }] },
        ],
      },
    },
  }).phases[0]?.overlaps;
  expect(trio?.map(({ holders: both, intervals }) => [both.join(), ...intervals.map(({ from }) => from)])).toEqual([
    ['a,b', 9 * 60, 33 * 60],
    ['b,c', 11 * 60],
  ]);
  expect(trio?.[1]?.words.da).toContain('Almen praksis og Afdeling C');
});
