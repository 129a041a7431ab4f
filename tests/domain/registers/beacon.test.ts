// Pejlemærker: who may define them and give figures, which figures are refused, and the state of an indicator.
import { describe, expect, test } from 'vitest';
import { shippedFramework, shippedFrameworks } from '../../../src/domain/governance/shipped.ts';
import { type Beacon, defineBeacon } from '../../../src/domain/registers/beacon.ts';
import { BeaconDefinition, type BeaconFigure } from '../../../src/domain/registers/beacon-definition.ts';
import { daysOfPeriod, endedPeriods } from '../../../src/domain/registers/beacon-period.ts';
import { standingAt, standingsOf } from '../../../src/domain/registers/beacon-standing.ts';
import { nationalGoals, shippedBeacons } from '../../../src/domain/registers/shipped-beacons.ts';
import { as, coordinator, odense, person } from '../workflow/given.ts';
import { admin, BASE, DAYS, defined, over, planner, refusal, valued } from './given-beacon.ts';

describe('who may', () => {
  test.each([
    ['administrators', admin, []],
    ['the planner', planner, []],
    ['a coordinator', coordinator, ['forbidden']],
    ['a planner elsewhere', person('per', 'planner:sjaelland-2019'), ['forbidden']],
  ])('define: %s', (_who, actor, expected) => {
    expect(refusal(() => defineBeacon('b1', BASE, undefined, BeaconDefinition.parse(DAYS), as(actor)))).toEqual(
      expected,
    );
  });

  test.each([
    ['the planner everywhere', planner, undefined, []],
    ['a coordinator for the cluster', coordinator, 'fyn', []],
    ['a coordinator for another', coordinator, 'lillebaelt', ['forbidden']],
    ['a coordinator for the whole', coordinator, undefined, ['forbidden']],
    ['a member for the party', odense, 'kommune-461', []],
    ['a member for another', odense, 'kommune-607', ['forbidden']],
  ])('give figures: %s', (_who, actor, place, expected) => {
    const figure = { period: '2024', value: 1, ...(place !== undefined && { place }) };
    expect(refusal(() => valued([figure], defined(), actor))).toEqual(expected);
  });
});

test('a figure is for a period that has ended, of the agreed length, at a known place, with a value or a reason', () => {
  const figures: BeaconFigure[] = [
    { period: '2026', value: 1 },
    { period: '2025-H1', value: 1 },
    { period: '2024', place: 'atlantis', value: 1 },
    { period: '2024' },
    { period: '2024', value: 1, reason: 'too-few' },
    { period: '2025', value: 1 },
  ];
  expect(refusal(() => valued(figures, defined({ frequency: 'year' })))).toEqual([
    'invalid',
    '/values/0/period period-not-ended',
    '/values/1/period other-frequency',
    '/values/2/place unknown-reference',
    '/values/3/value value-or-reason',
    '/values/4/value value-or-reason',
  ]);
});

describe('where it stands', () => {
  const status = (beacon: Beacon) => {
    const { status: said, reason } = standingAt(beacon, undefined);
    return [said, reason];
  };

  test.each([
    ['reached at the target', over(41, 30), ['reached', null]],
    ['reached beyond it', over(25), ['reached', null]],
    ['on the way when nearer than before', over(41, 36), ['on-the-way', null]],
    ['not reached when no nearer', over(36, 36), ['not-reached', null]],
    ['not reached with nothing to compare with', over(36), ['not-reached', null]],
    [
      'compared across a hole',
      [...over(41), { period: '2022', reason: 'too-few' as const }, { period: '2023', value: 36 }],
      ['on-the-way', null],
    ],
    [
      'not comparable where the last has a reason',
      [...over(41), { period: '2022', reason: 'late-data' as const }],
      ['not-comparable', 'late-data'],
    ],
    ['without figures', [], ['no-data', null]],
  ])('%s', (_what, figures, expected) => {
    expect(status(figures.length === 0 ? defined() : valued(figures))).toEqual(expected);
  });

  test('more can be better', () => {
    const more = (...values: number[]) => status(valued(over(...values), defined({ direction: 'up' })));
    expect([more(41), more(20), more(20, 25), more(25, 20)]).toEqual([
      ['reached', null],
      ['not-reached', null],
      ['on-the-way', null],
      ['not-reached', null],
    ]);
  });

  test('it cannot be compared without a target, nor with another definition', () => {
    expect(status(valued(over(36), defined({ target: undefined })))).toEqual(['not-comparable', 'no-target']);
    const redefined = defined({ definition: 'Noget andet' }, valued(over(41, 36)));
    expect(redefined.definitionVersion).toBe(2);
    expect(status(redefined)).toEqual(['not-comparable', 'changed-definition']);
    const anew = valued([{ period: '2023', value: 34 }], redefined);
    expect(status(anew)).toEqual(['not-reached', null]);
    expect(defined({ target: 20 }, valued(over(41))).definitionVersion).toBe(1);
  });

  test('a figure given again counts, and both are kept; each place stands for itself', () => {
    const beacon = valued(
      [
        { period: '2022', value: 30 },
        { period: '2022', place: 'fyn', value: 40 },
      ],
      valued(over(41, 36)),
    );
    expect(beacon.values).toHaveLength(4);
    expect(standingsOf(beacon)).toMatchObject([
      { place: null, status: 'reached', value: 30 },
      { place: 'fyn', status: 'not-reached', value: 40 },
    ]);
  });
});

test('what ships: seven national indicators for a Danish framework, ten unnamed places for Sjælland, none for Göteborg', () => {
  for (const framework of shippedFrameworks()) {
    const beacons = shippedBeacons(framework);
    const places = beacons.filter(({ definition }) => definition.title === undefined);
    const danish = framework.settings.currency === 'DKK';
    expect([beacons.length - places.length, places.length]).toEqual([
      danish ? 7 : 0,
      framework.id === 'sjaelland-2019' ? 10 : 0,
    ]);
    expect(nationalGoals(framework)?.titles.length).toBe(danish ? 8 : undefined);
  }
  const [place] = shippedBeacons(shippedFramework('sjaelland-2019')).filter(({ national }) => !national);
  expect(place?.definition).toMatchObject({ verified: false });
  expect(Object.keys(place?.definition ?? {}).sort()).toEqual(['frequency', 'source', 'verified']);
});

test.each([
  ['2025', '2025-01-01', '2026-01-01'],
  ['2025-H2', '2025-07-01', '2026-01-01'],
  ['2025-Q1', '2025-01-01', '2025-04-01'],
  ['2025-12', '2025-12-01', '2026-01-01'],
])('%s is from %s to before %s', (id, from, to) => {
  expect(daysOfPeriod(id)).toMatchObject({ from, to });
});
test.each(['2025-13', '2025-H3', '25', '2025-1', 'x'])('%s is no period', (id) => {
  expect(daysOfPeriod(id)).toBeUndefined();
});

test('the periods that have ended, the last first', () => {
  expect(endedPeriods('half-year', '2026-07-01', 3)).toEqual(['2026-H1', '2025-H2', '2025-H1']);
  expect(endedPeriods('month', '2026-01-31', 2)).toEqual(['2025-12', '2025-11']);
  expect(endedPeriods('year', '2026-12-31', 1)).toEqual(['2025']);
});
