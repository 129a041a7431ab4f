// Which figures of an indicator are shown: neither counts of 1–4 nor figures that reveal them.
import { describe, expect, test } from 'vitest';
import type { BeaconFigure } from '../../../src/domain/registers/beacon-definition.ts';
import { shownValues } from '../../../src/domain/registers/beacon-published.ts';
import { standingAt } from '../../../src/domain/registers/beacon-standing.ts';
import { framework } from '../workflow/given.ts';
import { defined, refusal, valued } from './given-beacon.ts';

describe('small counts', () => {
  const of = (figures: readonly BeaconFigure[], over: object = { measures: 'quantity' }) => {
    const beacon = valued(figures, defined(over));
    return shownValues(beacon, framework).map(({ place, value, masked, reason }) => [
      place,
      value ?? null,
      masked,
      reason,
    ]);
  };
  const clusters = framework.clusters.map(({ id }) => id);

  test('are not shown, and do not count as a status', () => {
    expect(of([{ period: '2024', value: 3 }])).toEqual([[undefined, null, 'small', 'too-few']]);
    const beacon = valued([{ period: '2024', value: 3 }], defined({ measures: 'quantity' }));
    expect(standingAt({ ...beacon, values: shownValues(beacon, framework) }, undefined)).toMatchObject({
      status: 'not-comparable',
      reason: 'too-few',
      value: null,
    });
  });

  test('are shown of what is no count', () => {
    expect(of([{ period: '2024', value: 3 }], { measures: 'quality' })[0]).toEqual([
      undefined,
      3,
      undefined,
      undefined,
    ]);
    expect(of([{ period: '2024', value: 3 }], {})[0]).toEqual([undefined, 3, undefined, undefined]);
    // A sum of reported units is a count, whatever it is said to measure.
    expect(of([{ period: '2024', value: 3 }], { sumOf: 'iv-medicin' })[0]).toEqual([
      undefined,
      null,
      'small',
      'too-few',
    ]);
    expect(refusal(() => defined({ measures: 'quality' }, valued([], defined({ measures: 'quantity' }))))).toEqual([]);
    const counted = valued([{ period: '2024', value: 3 }], defined({ measures: 'quantity' }));
    expect(refusal(() => defined({ measures: 'quality' }, counted))).toEqual([
      'invalid',
      '/measures counts-stay-counts',
    ]);
  });

  test('are not told by what was corrected: of such a period nothing earlier is shown', () => {
    const parts = clusters.map((place, i) => ({ place, period: '2024', value: i === 0 ? 3 : 20 }));
    const total = 3 + 20 * (clusters.length - 1);
    const first = valued([...parts, { period: '2024', value: total }], defined({ measures: 'quantity' }));
    const then = valued(
      [
        { ...parts[0], period: '2024', value: 8 },
        { period: '2024', value: total + 5 },
      ],
      first,
    );
    const shown = shownValues(then, framework).map(({ value }) => value);
    expect(shown.slice(0, clusters.length + 1)).toEqual([undefined, ...clusters.slice(1).map(() => 20), undefined]);
    expect(shown.slice(-2)).toEqual([8, total + 5]);
  });

  test('are not told by the other clusters and the whole either, and not by a figure that was corrected', () => {
    const rest = clusters.slice(1).map((place, i) => ({ place, period: '2024', value: 20 + i }));
    const figures = [{ place: clusters[0] ?? '', period: '2024', value: 2 }, ...rest];
    const total = 2 + rest.reduce((sum, { value }) => sum + value, 0);
    const shown = of([
      { place: clusters[1] ?? '', period: '2024', value: 19 },
      ...figures,
      { period: '2024', value: total },
    ]);
    expect(shown[0]).toEqual([clusters[1], null, 'given-away', 'too-few']);
    expect(shown[1]).toEqual([clusters[0], null, 'small', 'too-few']);
    expect(shown[2]).toEqual([clusters[1], null, 'given-away', 'too-few']);
    expect(shown.at(-1)).toEqual([undefined, total, undefined, undefined]);
    // If a cluster has no figure, the sum does not reveal the small one.
    expect(of([...figures.slice(0, -1), { period: '2024', value: total }]).map(([, , masked]) => masked)).toEqual([
      'small',
      ...clusters.slice(2).map(() => undefined),
      undefined,
    ]);
  });
});
