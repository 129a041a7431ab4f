// The frontier compared with published tables and with a second implementation of the definitions.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FrontierRow } from '../../../src/domain/economics/economy-result.ts';
import { costEffectiveness, type Strategy } from '../../../src/domain/economics/frontier.ts';
import published from '../../cases/cost-effectiveness.json' with { type: 'json' };
import { runs } from '../../support/runs.ts';

type Expected = { name: string; status: string; icer?: number | null; netMonetaryBenefit?: number };
type Table = {
  name: string;
  strategies: Strategy[];
  expected: Expected[];
  lowerIsBetter?: boolean;
  lambda?: number;
  icerTolerance?: number;
};

describe('published tables', () => {
  test.each(published.tables as Table[])(
    '$name',
    ({ strategies, expected, lowerIsBetter, lambda, icerTolerance = 1e-6 }) => {
      const rows = costEffectiveness({ strategies, lowerIsBetter, lambda });
      expect(rows.map(({ name, status }) => ({ name, status }))).toEqual(
        expected.map(({ name, status }) => ({ name, status })),
      );
      for (const [index, { icer, netMonetaryBenefit }] of expected.entries()) {
        const row = rows[index];
        if (typeof icer === 'number')
          expect(Math.abs((row?.icer ?? Number.NaN) / icer - 1)).toBeLessThan(icerTolerance);
        else expect(row?.icer).toBeNull();
        expect(row?.netMonetaryBenefit).toBe(netMonetaryBenefit);
      }
    },
  );
});

/**
 * Second implementation, straight from the definitions: compares all pairs, removes one option above the line at a
 * time, and starts again.
 */
function naive(
  strategies: readonly Strategy[],
  lowerIsBetter: boolean,
): Map<string, { status: string; icer: number | null }> {
  const effect = (s: Strategy) => (lowerIsBetter ? -s.effect : s.effect);
  const result = new Map<string, { status: string; icer: number | null }>();
  let left = strategies.filter((a) => {
    const beaten = strategies.some(
      (b) => b.cost <= a.cost && effect(b) >= effect(a) && (b.cost < a.cost || effect(b) > effect(a)),
    );
    if (beaten) result.set(a.name, { status: 'D', icer: null });
    return !beaten;
  });
  for (;;) {
    const above = left.find((b) =>
      left.some((a) =>
        left.some((c) => {
          if (!(effect(a) < effect(b) && effect(b) < effect(c))) return false;
          // Whole numbers: the products are exact.
          return (b.cost - a.cost) * (effect(c) - effect(b)) > (c.cost - b.cost) * (effect(b) - effect(a));
        }),
      ),
    );
    if (!above) break;
    result.set(above.name, { status: 'ED', icer: null });
    left = left.filter((option) => option !== above);
  }
  const sorted = left
    .map((option) => ({ option, place: strategies.indexOf(option) }))
    .sort((x, y) => x.option.cost - y.option.cost || x.place - y.place);
  for (const [index, { option }] of sorted.entries()) {
    const previous = sorted[index - 1]?.option;
    const step = previous ? (option.cost - previous.cost) / (effect(option) - effect(previous)) : null;
    result.set(option.name, { status: 'ND', icer: step === null || Number.isNaN(step) ? null : step });
  }
  return result;
}

const strategies = (max: number) =>
  fc
    .array(fc.record({ cost: fc.integer({ min: 0, max }), effect: fc.integer({ min: -max, max }) }), {
      minLength: 1,
      maxLength: 14,
    })
    .map((rows) => rows.map((row, index) => ({ ...row, name: `s${index}` })));

const asMap = (rows: readonly FrontierRow[]) => new Map(rows.map(({ name, status, icer }) => [name, { status, icer }]));

test('agrees with a second, naive implementation on thousands of tables', () => {
  fc.assert(
    fc.property(fc.oneof(strategies(6), strategies(1000)), fc.boolean(), (rows, lowerIsBetter) => {
      const own = asMap(costEffectiveness({ strategies: rows, lowerIsBetter }));
      expect(own).toEqual(naive(rows, lowerIsBetter));
    }),
    { numRuns: runs(4000) },
  );
});

test('the order of distinct options changes nothing', () => {
  const shuffled = strategies(50).chain((rows) => {
    const distinct = rows.filter(
      (row, index) => rows.findIndex((r) => r.cost === row.cost && r.effect === row.effect) === index,
    );
    return fc.tuple(fc.constant(distinct), fc.shuffledSubarray(distinct, { minLength: distinct.length }));
  });
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      expect(costEffectiveness({ strategies: other })).toEqual(costEffectiveness({ strategies: rows }));
    }),
  );
});

test('options on one line stay where floating point has missed it by a hair', () => {
  const rows = costEffectiveness({
    strategies: [0.1, 0.2, 0.3, 0.7].map((effect) => ({ name: String(effect), cost: effect * 30, effect })),
  });
  expect(rows.map((row) => row.status)).toEqual(['ND', 'ND', 'ND', 'ND']);
});

test('a table of one option, and of none', () => {
  expect(costEffectiveness({ strategies: [{ name: 'a', cost: 1, effect: 2 }], lambda: 3 })).toEqual([
    { name: 'a', cost: 1, effect: 2, status: 'ND', icer: null, netMonetaryBenefit: 5 },
  ]);
  expect(costEffectiveness({ strategies: [] })).toEqual([]);
});

test('100,000 options: every step dearer per effect than the one before, every option named once', () => {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const many = Array.from({ length: runs(100_000) }, (_, index) => {
    const effect = random() * 1000;
    return { name: `s${index}`, cost: effect * effect * (1 + random()), effect };
  });
  const rows = costEffectiveness({ strategies: many });
  expect(new Set(rows.map((row) => row.name)).size).toBe(many.length);
  const icers = rows.flatMap((row) => (row.status === 'ND' && row.icer !== null ? [row.icer] : []));
  expect(icers.length).toBeGreaterThan(10);
  expect(icers.every((icer, index) => index === 0 || icer > (icers[index - 1] ?? 0) * (1 - 1e-9))).toBe(true);
});
