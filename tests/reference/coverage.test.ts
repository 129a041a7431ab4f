// Coverage with a choice among holders: the engine's gaps for each option, compared with a simulation of the clock.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WeeklyHours } from '../../src/domain/dossier/hours.ts';
import { WEEKDAYS } from '../../src/domain/dossier/primitives.ts';
import type { Responsibility } from '../../src/domain/dossier/responsibility.ts';
import { computeResponsibility } from '../../src/domain/responsibility/responsibility.ts';
import { runs } from '../support/runs.ts';

const QUARTERS = 7 * 96;
const OPTIONS = ['egen-laege', 'sygehus'];
const HOLDERS = ['valg', ...OPTIONS, 'vagtlaege'];

const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
const windows: fc.Arbitrary<WeeklyHours> = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 7 }),
  from: fc.integer({ min: 0, max: 95 }).map(clock),
  to: fc.oneof(fc.integer({ min: 0, max: 95 }).map(clock), fc.constant('24:00')),
});

const choices: fc.Arbitrary<Responsibility> = fc
  .record({
    open: fc.array(windows, { minLength: 1, maxLength: 3 }),
    ofChoice: fc.option(fc.array(windows, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    others: fc.array(
      fc.record({
        holder: fc.constantFrom(...HOLDERS.slice(1)),
        hours: fc.array(windows, { minLength: 1, maxLength: 2 }),
      }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ open, ofChoice, others }) => ({
    phases: [{ id: 'fase', hours: open }],
    treatment: {
      holders: [{ id: 'valg', choice: OPTIONS }, ...HOLDERS.slice(1).map((id) => ({ id }))],
      periods: [
        { id: 'p', holder: 'valg', phase: 'fase', ...(ofChoice && { hours: ofChoice }) },
        ...others.map((period, i) => ({ id: `p${i}`, phase: 'fase', ...period })),
      ],
    },
  }));

/** The quarter-hours of the week in the given hours. Hours that end at or before their start pass midnight. */
function quartersOf(hours: readonly WeeklyHours[]): ReadonlySet<number> {
  const at = (time: string) => Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15;
  const all = new Set<number>();
  for (const { days, from, to } of hours) {
    const length = at(to) > at(from) ? at(to) - at(from) : at(to) + 96 - at(from);
    for (const day of days)
      for (let q = 0; q < length; q += 1) all.add((WEEKDAYS.indexOf(day) * 96 + at(from) + q) % QUARTERS);
  }
  return all;
}

/**
 * Quarter-hours of the phase that nobody holds if the option is chosen. An option without own hours has those of the
 * choice.
 */
function holesUnder(option: string, { phases = [], treatment }: Responsibility): readonly number[] {
  const open = quartersOf(phases[0]?.hours ?? []);
  const of = (holder: string) => (treatment?.periods ?? []).filter((period) => period.holder === holder);
  const own = of(option).length > 0 ? of(option) : of('valg');
  const held = [...own, ...of('vagtlaege')].map(({ hours }) => (hours ? quartersOf(hours) : open));
  return [...open].filter((quarter) => !held.some((quarters) => quarters.has(quarter))).sort((a, b) => a - b);
}

test('every hole stands under exactly the options that leave it', () => {
  let holes = 0;
  fc.assert(
    fc.property(choices, (responsibility) => {
      const [phase] = computeResponsibility({ responsibility }).phases;
      for (const option of OPTIONS) {
        const found = new Set<number>();
        for (const hole of phase?.holes ?? []) {
          if (hole.option !== undefined && hole.option !== option) continue;
          for (const { from, to } of hole.intervals)
            for (let minute = from; minute < to; minute += 15) found.add((minute / 15) % QUARTERS);
        }
        const wanted = holesUnder(option, responsibility);
        holes += wanted.length;
        expect([...found].sort((a, b) => a - b)).toEqual(wanted);
      }
    }),
    { numRuns: runs(1000) },
  );
  expect(holes).toBeGreaterThan(0);
});
