// Properties of coverage on random dossiers, and a second, naive minute-by-minute implementation that must agree.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WeeklyHours } from '../../../src/domain/dossier/hours.ts';
import { WEEKDAYS } from '../../../src/domain/dossier/primitives.ts';
import type { Responsibility, Treatment } from '../../../src/domain/dossier/responsibility.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';
import type { Interval } from '../../../src/domain/responsibility/responsibility-result.ts';
import { minutes, normalise, WEEK } from '../../../src/domain/responsibility/week.ts';
import { runs } from '../../support/runs.ts';

const two = (n: number) => String(n).padStart(2, '0');
const clock = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`);
const window: fc.Arbitrary<WeeklyHours> = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 7 }),
  from: clock,
  to: fc.oneof(clock, fc.constant('24:00')),
});
const hours = fc.option(fc.array(window, { maxLength: 3 }), { nil: undefined, freq: 4 });
const IDS = ['a', 'b', 'c'];
const PHASES = ['f', 'g'];

const responsibility: fc.Arbitrary<Responsibility> = fc.record({
  phases: fc.tuple(
    ...PHASES.map((id) =>
      fc.record({
        id: fc.constant(id),
        hours: fc.oneof(
          { weight: 4, arbitrary: fc.array(window, { minLength: 1, maxLength: 3 }) },
          { weight: 1, arbitrary: hours },
        ),
      }),
    ),
  ),
  treatment: fc.record({
    holders: fc.constant(IDS.map((id) => ({ id }))),
    periods: fc.array(
      fc.record({
        id: fc.constant('p'),
        holder: fc.option(fc.constantFrom(...IDS), { nil: undefined, freq: 25 }),
        phase: fc.option(fc.constantFrom(...PHASES), { nil: undefined, freq: 40 }),
        hours,
      }),
      { maxLength: 6 },
    ),
  }),
});

/** Minute by minute, from the definition: without interval algebra. */
function namedMinutes(windows: readonly WeeklyHours[]): Uint8Array {
  const week = new Uint8Array(WEEK);
  for (const { days, from, to } of windows) {
    const [fh = 0, fm = 0] = from.split(':').map(Number);
    const [th = 0, tm = 0] = to.split(':').map(Number);
    for (const day of days) {
      let minute = fh * 60 + fm;
      do {
        week[(WEEKDAYS.indexOf(day) * 1440 + minute) % WEEK] = 1;
        minute += 1;
      } while (minute !== th * 60 + tm && minute !== th * 60 + tm + 1440);
    }
  }
  return week;
}

const NAMES = Array.from({ length: 8 }, (_, bits) => IDS.filter((_, i) => (bits >> i) & 1));
const namesOf = (bits: number | undefined) => NAMES[bits ?? 0] ?? [];

/** Who holds each minute of the phase: a bit per holder of IDS, and bit 3 for a period that names nobody. */
function naivePhase(id: string, own: readonly WeeklyHours[] | undefined, periods: NonNullable<Treatment['periods']>) {
  const open = namedMinutes(own ?? []);
  const here = periods.filter((period) => period.phase === id);
  const who = new Uint8Array(WEEK);
  for (const period of here) {
    const week = period.hours?.length ? namedMinutes(period.hours) : open;
    const bit = 1 << (period.holder === undefined ? 3 : IDS.indexOf(period.holder));
    for (let m = 0; m < WEEK; m += 1) if (open[m] && week[m]) who[m] = (who[m] ?? 0) | bit;
  }
  const known = who.map((is) => is & 7);
  const lost = periods.some((period) => period.phase === undefined);
  return {
    lost,
    assessable: open.includes(1) && !lost && here.every(({ holder }) => holder !== undefined),
    holes: open.map((is, m) => (is && !who[m] ? 1 : 0)),
    overlaps: known.map((is) => (namesOf(is).length > 1 ? 1 : 0)),
    known,
    /** Holders of the phase, also if the phase has no hours and nothing more can be computed. */
    holders: IDS.filter((holder, i) =>
      open.includes(1) ? who.some((is) => (is >> i) & 1) : here.some((p) => p.holder === holder),
    ),
  };
}

function naiveChanges(phases: readonly ReturnType<typeof naivePhase>[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [i, { known, holders }] of phases.entries()) {
    for (const a of holders) for (const b of phases[i + 1]?.holders ?? []) if (a !== b) pairs.add(`${a} ${b}`);
    for (let m = 0; m < WEEK; m += 1) {
      const ended = (known[m] ?? 0) & ~(known[(m + 1) % WEEK] ?? 0);
      if (ended === 0) continue;
      let next = 1;
      while (known[(m + next) % WEEK] === 0) next += 1;
      const after = namesOf(known[(m + next) % WEEK]);
      for (const a of namesOf(ended)) if (!after.includes(a)) for (const b of after) pairs.add(`${a} ${b}`);
    }
  }
  return pairs;
}

function marked(spans: readonly { readonly intervals: readonly Interval[] }[]): Uint8Array {
  const week = new Uint8Array(WEEK);
  for (const { intervals } of spans)
    for (const { from, to } of intervals) for (let m = from; m < to; m += 1) week[m % WEEK] = 1;
  return week;
}

const difference = (a: Uint8Array, b: Uint8Array | undefined) => a.findIndex((is, m) => is !== b?.[m]);

test('a naive minute-by-minute implementation agrees on every hole, overlap and change', () => {
  let [holes, overlaps, unassessed, changed] = [0, 0, 0, 0];
  fc.assert(
    fc.property(responsibility, (given) => {
      const slow = (given.phases ?? []).map((phase) =>
        naivePhase(phase.id, phase.hours, given.treatment?.periods ?? []),
      );
      const { phases, changes } = computeResponsibility({ responsibility: given });
      expect(new Set(changes.map(({ from, to }) => `${from} ${to}`))).toEqual(naiveChanges(slow));
      changed += changes.length;
      for (const [i, phase] of phases.entries()) {
        const expected = slow[i];
        expect(phase.status === 'not-assessed').toBe(!expected?.assessable);
        expect(difference(marked(phase.overlaps), expected?.overlaps)).toBe(-1);
        if (!expected?.lost) expect(difference(marked(phase.holes), expected?.holes)).toBe(-1);
        holes += phase.holes.length;
        overlaps += phase.overlaps.length;
        if (phase.status === 'not-assessed') unassessed += 1;
      }
    }),
    { numRuns: runs(2000), seed: 20260202 },
  );
  // The random dossiers must reach all four outcomes, or the agreement proves nothing.
  expect(Math.min(holes, overlaps, unassessed, changed)).toBeGreaterThan(runs(500));
}, 60_000);

test('holes and covered time are the hours of the phase', () => {
  fc.assert(
    fc.property(responsibility, (given) => {
      for (const phase of computeResponsibility({ responsibility: given }).phases) {
        if (phase.status === 'not-assessed') continue;
        const holes = phase.holes
          .flatMap(({ intervals }) => intervals)
          .reduce((sum, { from, to }) => sum + to - from, 0);
        expect(holes + minutes(normalise(phase.held.flatMap(({ intervals }) => intervals)))).toBe(minutes(phase.hours));
      }
    }),
    { numRuns: runs(2000) },
  );
});

test('intervals are well-formed: apart, in order, and inside the week', () => {
  fc.assert(
    fc.property(responsibility, (given) => {
      for (const { hours: open, held, holes, overlaps } of computeResponsibility({ responsibility: given }).phases) {
        const lists = [
          open,
          ...held.map(({ intervals }) => intervals),
          holes.flatMap(({ intervals }) => intervals).sort((a, b) => a.from - b.from),
        ];
        for (const list of lists) {
          for (const [i, { from, to }] of list.entries()) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(from).toBeLessThan(Math.min(to, WEEK));
            expect(to).toBeLessThan(list[i + 1]?.from ?? Number.POSITIVE_INFINITY);
          }
        }
        for (const { holders } of overlaps) expect(new Set(holders).size).toBeGreaterThan(1);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('the order of periods, windows and days changes nothing', () => {
  const turned = <T>(list: readonly T[] | undefined) => (list === undefined ? undefined : [...list].reverse());
  fc.assert(
    fc.property(responsibility, (given) => {
      const windows = (list: readonly WeeklyHours[] | undefined) =>
        turned(list)?.map((each) => ({ ...each, days: turned(each.days) ?? [] }));
      const reversed: Responsibility = {
        phases: given.phases?.map((phase) => ({ ...phase, hours: windows(phase.hours) })),
        treatment: {
          ...given.treatment,
          periods: turned(given.treatment?.periods)?.map((period) => ({ ...period, hours: windows(period.hours) })),
        },
      };
      // Which of several missing periods is named depends on their order; nothing else may.
      const plain = (from: Responsibility) => {
        const result = computeResponsibility({ responsibility: from });
        return { ...result, phases: result.phases.map((phase) => ({ ...phase, pointer: undefined })) };
      };
      expect(plain(reversed)).toEqual(plain(given));
    }),
    { numRuns: runs(2000) },
  );
});
