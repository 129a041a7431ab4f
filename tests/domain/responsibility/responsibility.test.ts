// Treatment responsibility on hand-made pathways: gaps, overlaps, missing inputs, advice hours.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { WeeklyHours } from '../../../src/domain/dossier/hours.ts';
import type { Treatment } from '../../../src/domain/dossier/responsibility.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';
import base from '../../cases/base-dossier.json' with { type: 'json' };
import { ALL, always, daytime, holders, one, phaseOf, WEEKDAYS } from './one-phase.ts';

test('the base dossier is covered in every phase, with both changes of holder described', () => {
  const result = computeResponsibility(base as Dossier);
  expect(result.phases.map(({ status }) => status)).toEqual(Array(7).fill('covered'));
  expect(result.changes).toEqual([
    { from: 'infektion', to: 'akut', handover: 0, missing: [] },
    { from: 'akut', to: 'infektion', handover: 1, missing: [] },
  ]);
  expect(result.adviceHoles).toEqual([]);
});

test('a hole is reported as data and in words', () => {
  const phase = phaseOf(
    [{ days: ['sat'], from: '08:00', to: '08:00' }],
    [{ id: 'p', holder: 'a', phase: 'f', hours: [{ days: ['sat'], from: '08:00', to: '16:00' }] }],
  );
  expect(phase?.status).toBe('incomplete');
  expect(phase?.holes).toEqual([
    {
      interval: { from: 8160, to: 9120 },
      intervals: [{ from: 8160, to: 9120 }],
      words: {
        da: 'lørdag 16.00 – søndag 08.00 har ingen behandlingsansvaret',
        en: 'Saturday 16:00 – Sunday 08:00: nobody holds the treatment responsibility',
        sv: 'lördag 16.00 – söndag 08.00 har ingen behandlingsansvaret',
      },
    },
  ]);
});

test('a hole over Sunday → Monday is one', () => {
  const phase = phaseOf(always, [
    { id: 'p', holder: 'a', phase: 'f', hours: [{ days: ALL, from: '06:00', to: '22:00' }] },
    {
      id: 'q',
      holder: 'a',
      phase: 'f',
      hours: [
        { days: WEEKDAYS, from: '22:00', to: '06:00' },
        { days: ['sat'], from: '22:00', to: '06:00' },
      ],
    },
  ]);
  expect(phase?.holes.map(({ words }) => words.da)).toEqual([
    'søndag 22.00 – mandag 06.00 har ingen behandlingsansvaret',
  ]);
  expect(phase?.holes[0]?.interval).toEqual({ from: 9960, to: 10440 });
});

test.each([
  ['every night', ALL, '08:00', '20:00', 'hver nat 20.00 – 08.00', 'every night 20:00 – 08:00', 7],
  ['every day', ALL, '12:00', '11:00', 'hver dag 11.00 – 12.00', 'every day 11:00 – 12:00', 7],
] as const)('a hole that recurs %s is one', (_, days, from, to, da, en, times) => {
  const phase = phaseOf(always, [{ id: 'p', holder: 'a', phase: 'f', hours: [{ days: [...days], from, to }] }]);
  expect(phase?.holes).toHaveLength(1);
  expect(phase?.holes[0]?.intervals).toHaveLength(times);
  expect(phase?.holes[0]?.words.da).toBe(`${da} har ingen behandlingsansvaret`);
  expect(phase?.holes[0]?.words.en).toBe(`${en}: nobody holds the treatment responsibility`);
});

test('a hole on working days, and one on single days, say which', () => {
  const open: WeeklyHours[] = [{ days: WEEKDAYS, from: '08:00', to: '18:00' }];
  const until = (to: string, days = WEEKDAYS) =>
    phaseOf(open, [
      { id: 'p', holder: 'a', phase: 'f', hours: [{ days, from: '08:00', to }] },
      { id: 'q', holder: 'a', phase: 'f', hours: [{ days: ['mon', 'tue'], from: '08:00', to: '18:00' }] },
    ])?.holes.map(({ words }) => words.da);
  expect(until('16:00')).toEqual(['onsdag, torsdag og fredag 16.00 – 18.00 har ingen behandlingsansvaret']);
  expect(
    phaseOf(open, [
      { id: 'p', holder: 'a', phase: 'f', hours: [{ days: WEEKDAYS, from: '08:00', to: '16:00' }] },
    ])?.holes.map(({ words }) => words.da),
  ).toEqual(['mandag til fredag 16.00 – 18.00 har ingen behandlingsansvaret']);
});

describe('a choice among holders', () => {
  const choice = { id: 'valg', choice: ['a', 'b'], decidedIn: 'f', recordedIn: 'behandlingsplanen' };
  const chosen = (periods: Treatment['periods']) =>
    computeResponsibility({
      responsibility: {
        phases: [{ id: 'f', name: 'Udførelse', hours: always }],
        treatment: { holders: [...(holders ?? []), choice], periods },
      },
    }).phases[0];

  test('is one holder: it covers the phase and is no overlap', () => {
    const phase = chosen([{ id: 'p', holder: 'valg', phase: 'f' }]);
    expect(phase?.status).toBe('covered');
    expect(phase?.held.map(({ holder }) => holder)).toEqual(['valg']);
  });

  test('is asked option by option, and a hole says under which', () => {
    const phase = chosen([
      { id: 'p', holder: 'valg', phase: 'f' },
      { id: 'q', holder: 'b', phase: 'f', hours: [{ days: ALL, from: '08:00', to: '16:00' }] },
    ]);
    expect(phase?.overlaps).toEqual([]);
    expect(phase?.holes.map(({ option, words }) => [option, words.da])).toEqual([
      ['b', 'hver nat 16.00 – 08.00 har ingen behandlingsansvaret, når valget er Almen praksis'],
    ]);
  });

  test('leaves a hole that is there under every option without one', () => {
    const phase = chosen([{ id: 'p', holder: 'valg', phase: 'f', hours: [{ days: ALL, from: '00:00', to: '22:00' }] }]);
    expect(phase?.holes.map(({ option, words }) => [option, words.da])).toEqual([
      [undefined, 'hver dag 22.00 – 24.00 har ingen behandlingsansvaret'],
    ]);
  });

  test('beside somebody else at the same hours is an overlap', () => {
    const phase = computeResponsibility({
      responsibility: {
        phases: [{ id: 'f', hours: daytime }],
        treatment: {
          holders: [...(holders ?? []), { id: 'c' }, choice],
          periods: [
            { id: 'p', holder: 'valg', phase: 'f' },
            { id: 'q', holder: 'c', phase: 'f' },
          ],
        },
      },
    }).phases[0];
    expect(phase?.overlaps.map(({ holders: both }) => both)).toEqual([['c', 'valg']]);
  });
});

test('a phase nobody holds is a hole in all its hours, not a missing answer', () => {
  expect(phaseOf(always, [])?.holes.map(({ words }) => words.da)).toEqual(['hele ugen har ingen behandlingsansvaret']);
});

test('a period without hours holds the whole of its phase', () => {
  expect(phaseOf(daytime, [{ id: 'p', holder: 'a', phase: 'f' }])?.status).toBe('covered');
  expect(phaseOf(daytime, [{ id: 'p', holder: 'a', phase: 'f', hours: [] }])?.status).toBe('covered');
});

test.each<[string, WeeklyHours[] | undefined, Treatment['periods'], string, string]>([
  [
    'a phase without hours',
    undefined,
    [{ id: 'p', holder: 'a', phase: 'f' }],
    '/responsibility/phases/0/hours',
    'Fasen »Udførelse« har ingen tider.',
  ],
  [
    'a phase whose hours name no day',
    [{ days: [], from: '08:00', to: '16:00' }],
    [],
    '/responsibility/phases/0/hours',
    'Fasen »Udførelse« har ingen tider.',
  ],
  [
    'no periods',
    always,
    undefined,
    '/responsibility/treatment/periods',
    'Det er ikke oplyst, hvem der har behandlingsansvaret hvornår.',
  ],
  [
    'a period naming no holder',
    always,
    [
      { id: 'p', holder: 'a', phase: 'f' },
      { id: 'q', phase: 'f' },
    ],
    '/responsibility/treatment/periods/1/holder',
    'En periode i fasen »Udførelse« nævner ingen behandlingsansvarlig.',
  ],
  [
    'a period naming an unknown holder',
    always,
    [{ id: 'p', holder: 'x', phase: 'f' }],
    '/responsibility/treatment/periods/0/holder',
    'En periode i fasen »Udførelse« nævner en behandlingsansvarlig, der ikke er beskrevet entydigt.',
  ],
  [
    'a period naming no phase',
    always,
    [
      { id: 'p', holder: 'a', phase: 'f' },
      { id: 'q', holder: 'b' },
    ],
    '/responsibility/treatment/periods/1/phase',
    'En periode med behandlingsansvar nævner ingen af forløbets faser.',
  ],
])('%s is not assessed, with the reason', (_, hours, periods, pointer, reason) => {
  const phase = phaseOf(hours, periods);
  expect(phase?.status).toBe('not-assessed');
  expect(phase?.pointer).toBe(pointer);
  expect(phase?.reason?.da).toBe(reason);
  for (const text of Object.values(phase?.reason ?? {})) expect(text.trim()).toMatch(/\.$/);
});

test('a holder described twice is not assessed', () => {
  const result = computeResponsibility({
    responsibility: {
      phases: [{ id: 'f', hours: always }],
      treatment: { holders: [{ id: 'a' }, { id: 'a' }], periods: [{ id: 'p', phase: 'f', holder: 'a' }] },
    },
  });
  expect(result.phases[0]?.status).toBe('not-assessed');
});

test('what is certain in spite of a missing input is still reported', () => {
  const monday: WeeklyHours[] = [{ days: ['mon'], from: '00:00', to: '24:00' }];
  const phase = phaseOf(
    [{ days: ['mon', 'tue'], from: '00:00', to: '24:00' }],
    [
      { id: 'p', holder: 'a', phase: 'f', hours: [{ days: ['mon'], from: '00:00', to: '12:00' }] },
      { id: 'q', phase: 'f', hours: monday },
      { id: 'r', holder: 'b', hours: [{ days: ['tue'], from: '00:00', to: '06:00' }] },
    ],
  );
  expect(phase?.status).toBe('not-assessed');
  expect(phase?.holes.map(({ words }) => words.da)).toEqual(['tirsdag 06.00 – 24.00 har ingen behandlingsansvaret']);
});

test('the advice line must contain the hours of performance', () => {
  const covered = [{ id: 'p', holder: 'a', phase: 'f' }];
  expect(one(daytime, covered).adviceHoles).toBeNull();
  expect(one(undefined, covered, { adviceLine: { hours: always } }).adviceHoles).toBeNull();
  expect(
    computeResponsibility({ responsibility: { phases: [{ id: 'f' }], adviceLine: { hours: always } } }).adviceHoles,
  ).toBeNull();
  expect(one(daytime, covered, { adviceLine: { hours: always } }).adviceHoles).toEqual([]);
  const short = one(daytime, covered, { adviceLine: { hours: [{ days: WEEKDAYS, from: '08:00', to: '15:30' }] } });
  expect(short.adviceHoles).toHaveLength(1);
  expect(short.adviceHoles?.[0]?.intervals).toHaveLength(5);
  expect(short.adviceHoles?.[0]?.words).toEqual({
    da: 'mandag til fredag 15.30 – 16.00 udføres opgaven uden rådgivningslinje',
    en: 'Monday to Friday 15:30 – 16:00: the task is performed without an advice line',
    sv: 'måndag till fredag 15.30 – 16.00 utförs uppgiften utan rådgivningslinje',
  });
});

test('an empty dossier has no phases, and nothing is claimed', () => {
  expect(computeResponsibility({})).toEqual({ phases: [], changes: [], adviceHoles: null });
});
