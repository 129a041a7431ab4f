// Observations of task drift without an agreement: who may report, correct, close and promote them, and with what
// result.
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/domain/refusal.ts';
import { canSeeEntry } from '../../../src/domain/registers/entry.ts';
import { type EntryEvent, evolveEntry } from '../../../src/domain/registers/events.ts';
import {
  closeObservation,
  type Observation,
  ObservationContent,
  promoteObservation,
  reportObservation,
  reviseObservation,
} from '../../../src/domain/registers/observation.ts';
import { tally } from '../../../src/domain/registers/tally.ts';
import { as, coordinator, framework, odense, person } from '../workflow/given.ts';

const CONTENT = ObservationContent.parse({
  place: 'kommune-461',
  taskType: 'kateter',
  what: 'Hjemmesygeplejen skifter kateter.',
  since: '2026-01-01',
  frequency: { count: 4, per: 'week' },
  lacks: ['money'],
});
const reporter = person('rikke', 'reader:syddanmark-2022');
const stranger = person('signe', 'reader:sjaelland-2019');

function played(...events: readonly EntryEvent[]): Observation {
  const state = events.reduce<Observation | undefined>(
    (before, event) => evolveEntry(before, event) as Observation,
    undefined,
  );
  if (!state) throw new Error('no events');
  return state;
}

const reported = (by = reporter) => played(reportObservation('o1', CONTENT, as(by)));

/** Code of the refusal, with its faults. */
function refusal(attempt: () => unknown): readonly string[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return [error.code, ...error.faults.map(({ pointer, code }) => `${pointer} ${code}`)];
    throw error;
  }
  return [];
}

describe('an observation', () => {
  test('is reported by anyone signed in, whatever their framework', () => {
    expect(reported(stranger)).toMatchObject({
      id: 'o1',
      framework: 'syddanmark-2022',
      status: 'open',
      version: 1,
      createdBy: { subject: 'signe' },
      ...CONTENT,
    });
  });

  test('names a party of the framework, and a day that has been', () => {
    const wrong = { ...CONTENT, place: 'kommune-999', since: '2026-11-23' };
    expect(refusal(() => reportObservation('o1', wrong, as(reporter)))).toEqual([
      'invalid',
      '/place unknown-reference',
      '/since in-the-future',
    ]);
    expect(refusal(() => reportObservation('o1', { ...CONTENT, since: '2026-11-22' }, as(reporter)))).toEqual([]);
  });

  test('is not reported under a framework that is over', () => {
    const over = as(reporter, '2027-01-01', { framework: { ...framework, validTo: '2027-01-01' } });
    expect(refusal(() => reportObservation('o1', CONTENT, over))).toEqual(['framework-not-valid']);
  });

  test('is corrected by its author alone; what is left out is gone', () => {
    const { since: _since, frequency: _frequency, ...less } = CONTENT;
    const event = reviseObservation(reported(), { ...less, what: 'Kun skift.' }, as(reporter));
    const after = evolveEntry(reported(), event) as Observation;
    expect(after).toMatchObject({ what: 'Kun skift.', version: 2 });
    expect([after.since, after.frequency]).toEqual([undefined, undefined]);
    expect(refusal(() => reviseObservation(reported(), CONTENT, as(coordinator)))).toEqual(['forbidden']);
  });

  test.each([
    ['its author', reporter, []],
    ['a coordinator of the party', coordinator, []],
    ['the party', odense, []],
    ['the planner', person('pia', 'planner:syddanmark-2022'), []],
    ['a coordinator of another cluster', person('otto', 'coordinator:lillebaelt'), ['forbidden']],
    ['another party', person('mona', 'member:kommune-607'), ['forbidden']],
    ['a planner elsewhere', person('per', 'planner:sjaelland-2019'), ['forbidden']],
  ])('is closed by %s or not', (_who, actor, expected) => {
    expect(refusal(() => closeObservation(reported(), 'Taget tilbage', as(actor)))).toEqual(expected);
  });

  test('is closed with a reason', () => {
    expect(refusal(() => closeObservation(reported(), ' \n', as(reporter)))).toEqual(['invalid', '/reason required']);
    const closed = evolveEntry(reported(), closeObservation(reported(), 'Taget tilbage', as(reporter)));
    expect(closed).toMatchObject({ status: 'closed', closed: { reason: 'Taget tilbage', by: { subject: 'rikke' } } });
  });

  test('becomes a case by a coordinator, and is then over', () => {
    expect(refusal(() => promoteObservation(reported(), 'p1', as(reporter)))).toEqual(['forbidden']);
    const promoted = evolveEntry(reported(), promoteObservation(reported(), 'p1', as(coordinator))) as Observation;
    expect(promoted).toMatchObject({ status: 'promoted', promoted: { proposal: 'p1', by: { subject: 'anna' } } });
    for (const act of [
      () => promoteObservation(promoted, 'p2', as(coordinator)),
      () => closeObservation(promoted, 'Nej', as(reporter)),
      () => reviseObservation(promoted, CONTENT, as(reporter)),
    ])
      expect(refusal(act)).toEqual(['entry-closed']);
  });

  test('is seen by whoever sees the framework, and by its author', () => {
    const sight = (...frameworks: string[]) => ({ all: false, frameworks, clusters: [], parties: [] });
    expect(canSeeEntry(sight('syddanmark-2022'), 'x', reported())).toBe(true);
    expect(canSeeEntry(sight('sjaelland-2019'), 'x', reported())).toBe(false);
    expect(canSeeEntry(sight(), 'rikke', reported())).toBe(true);
    expect(canSeeEntry({ ...sight(), all: true }, 'x', reported())).toBe(true);
  });
});

test('no event comes before the first', () => {
  const closed = closeObservation(reported(), 'Nej', as(reporter));
  expect(() => evolveEntry(undefined, closed)).toThrow('before observation.reported');
});

test('counts are added up by type of task, the most observed first', () => {
  const rows = [
    { taskType: 'draen', open: 1, promoted: 0, closed: 0 },
    { taskType: 'kateter', open: 1, promoted: 1, closed: 0 },
    { taskType: 'kateter', open: 0, promoted: 0, closed: 3 },
  ];
  expect(tally(rows)).toEqual({
    all: { open: 2, promoted: 1, closed: 3, count: 6 },
    byTask: [
      { taskType: 'kateter', open: 1, promoted: 1, closed: 3, count: 5 },
      { taskType: 'draen', open: 1, promoted: 0, closed: 0, count: 1 },
    ],
  });
  expect(tally([])).toEqual({ all: { open: 0, promoted: 0, closed: 0, count: 0 }, byTask: [] });
});
