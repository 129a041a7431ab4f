// LEON: the worked example, the gate before the cost, and a second implementation on random dossiers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../../src/domain/dossier/economy.ts';
import published from '../../cases/cost-effectiveness.json' with { type: 'json' };
import { runs } from '../../support/runs.ts';
import { completeDossier, compute, dossierOf, measure, worked } from './dossiers.ts';
import { naiveLeon } from './naive-leon.ts';

const kroner = (ore: number | null | undefined) => (ore ?? Number.NaN) / 100;

describe('the worked example', () => {
  const { expected } = published.leon;

  test('at 1,000 a year', () => {
    const { alternatives, leon, annualChange, settlementRange, parties, total } = compute(worked());
    expect(alternatives.map((a) => kroner(a.annualEquivalentCost))).toEqual([expected.at1000.current, expected.at1000.proposed]);
    expect(leon.verdict).toBe('met');
    expect(leon.cheaper).toEqual([]);
    expect(kroner((alternatives[0]?.annualEquivalentCost ?? 0) - (alternatives[1]?.annualEquivalentCost ?? 0))).toBe(
      expected.at1000.saving,
    );
    expect(annualChange.map(({ party, change }) => [party, kroner(change)])).toEqual([
      ['kommune-a', expected.at1000.municipality],
      ['region', expected.at1000.region],
    ]);
    expect(settlementRange).toMatchObject({ status: 'range', giver: ['region'], receiver: ['kommune-a'] });
    if (settlementRange.status === 'not-assessed') throw new Error('not assessed');
    expect([kroner(settlementRange.from), kroner(settlementRange.to)].map((n) => Number(n.toFixed(2)))).toEqual(
      expected.at1000.settlementPerCase,
    );
    // Undiscounted: the equipment whole in year 1.
    expect(parties.map((p) => [p.party, p.sector, ...p.years.map((year) => kroner(year.before))])).toEqual([
      ['kommune-a', 'municipality', 1_700_000, 1_200_000, 1_200_000, 1_200_000, 1_200_000],
      ['region', 'region', -1_550_000, -1_550_000, -1_550_000, -1_550_000, -1_550_000],
    ]);
    expect(total.map((year) => kroner(year.after))).toEqual([150_000, -350_000, -350_000, -350_000, -350_000]);
  });

  test('at 500 a year it is not met: the hospital is cheaper, and by how much', () => {
    const { alternatives, leon } = compute(worked(500));
    expect(alternatives.map((a) => kroner(a.annualEquivalentCost))).toEqual([expected.at500.current, expected.at500.proposed]);
    expect(leon.verdict).toBe('not-met');
    expect(leon.cheaper).toHaveLength(1);
    expect(leon.cheaper[0]).toMatchObject({ id: 'hospital', perYear: 8574069 });
    expect(leon.cheaper[0]?.perCase).toBeCloseTo(8574068.6 / 500, 1);
  });

  test('break-even', () => {
    const { breakEven } = compute(worked());
    expect(breakEven).toMatchObject({ status: 'at', volumeCeil: expected.breakEvenCeil, cheaperAbove: 'proposed' });
    if (breakEven.status === 'at') expect(breakEven.volume).toBeCloseTo(expected.breakEven, 4);
  });

  test('the verdict holds or flips at low and high volume', () => {
    const at = (low: number | undefined, high: number | undefined) => {
      const dossier = worked();
      return compute({ ...dossier, volume: { perYear: { expected: 1000, ...(low ? { low } : {}), ...(high ? { high } : {}) } } }).leon;
    };
    expect(at(632, 1500)).toMatchObject({ robust: true, atLow: { verdict: 'met' }, atHigh: { verdict: 'met' } });
    expect(at(631, 1500)).toMatchObject({ robust: false, atLow: { verdict: 'not-met', volume: 631 }, atHigh: { verdict: 'met' } });
    expect(at(undefined, 1500)).toMatchObject({ robust: null, atLow: null });
    expect(at(631, undefined)).toMatchObject({ robust: false, atHigh: null });
    expect(at(undefined, undefined)).toMatchObject({ robust: null });
  });
});

function option(id: string, role: Alternative['role'], effect: number, perCase: number): Alternative {
  return {
    id,
    role,
    effect: { expected: effect },
    costs: [{ id: 'x', party: 'region', nature: 'per-case', amount: { expected: perCase } }],
  };
}

describe('the gate comes first', () => {
  const verdict = (alternatives: Alternative[], economy = {}) => compute(dossierOf(alternatives, 10, economy)).leon;

  test('a cheaper alternative under the floor does not count', () => {
    expect(verdict([option('a', 'current', 95, 50), option('b', 'proposed', 95, 40), option('c', 'other', 89.9, 1)]).verdict).toBe('met');
  });
  test('one that just reaches it does', () => {
    const leon = verdict([option('a', 'current', 95, 50), option('b', 'proposed', 95, 40), option('c', 'other', 90, 1)]);
    expect(leon).toMatchObject({ verdict: 'not-met', cheaper: [{ id: 'c', perYear: 39000, perCase: 3900 }] });
  });
  test('the proposed under the floor is not met, however cheap, and the cheaper effective ones are still named', () => {
    expect(verdict([option('a', 'current', 95, 50), option('b', 'proposed', 89, 1)])).toMatchObject({ verdict: 'not-met', cheaper: [] });
    expect(verdict([option('a', 'current', 95, 50), option('b', 'proposed', 89, 60)])).toMatchObject({ cheaper: [{ id: 'a' }] });
  });
  test('an equal cost is met', () => {
    expect(verdict([option('a', 'current', 95, 40), option('b', 'proposed', 95, 40)]).verdict).toBe('met');
  });
  test('equal costs made up differently are equal: 500,000 over 7 years against 7 lines of it', () => {
    const oneOff = (n: number, amount: number) => ({
      ...option('a', 'current', 95, 0),
      costs: Array.from({ length: n }, (_, i) => ({
        id: `l${i}`,
        nature: 'one-off' as const,
        amount: { expected: amount },
        lifetimeYears: 7,
      })),
    });
    const proposed = { ...oneOff(1, 500000), id: 'b', role: 'proposed' as const };
    expect(verdict([oneOff(8, 62500), proposed]).verdict).toBe('met');
  });
  test('lower is better turns the floor into a ceiling', () => {
    const lower = { effectMeasure: { ...measure, higherIsBetter: false, minimum: 10 } };
    expect(verdict([option('a', 'current', 9, 50), option('b', 'proposed', 10, 40)], lower).verdict).toBe('met');
    expect(verdict([option('a', 'current', 9, 50), option('b', 'proposed', 10.1, 40)], lower).verdict).toBe('not-met');
    expect(verdict([option('a', 'current', 10.1, 30), option('b', 'proposed', 10, 40)], lower).verdict).toBe('met');
  });
  test('what is held already is left out', () => {
    const held = { id: 'pumper', party: 'region', nature: 'one-off' as const, amount: { expected: 1e9 }, heldAlready: true };
    const proposed = option('b', 'proposed', 95, 40);
    const { leon, alternatives, total } = compute(
      dossierOf([option('a', 'current', 95, 50), { ...proposed, costs: [held, ...(proposed.costs ?? [])] }], 10),
    );
    expect(leon.verdict).toBe('met');
    expect(alternatives[1]?.annualEquivalentCost).toBe(40000);
    expect(total[0]?.before).toBe(-10000);
  });
});

test('agrees with a second implementation on thousands of random dossiers', () => {
  fc.assert(
    fc.property(completeDossier, (dossier) => {
      const { leon, alternatives } = compute(dossier);
      const other = naiveLeon(dossier, 0.035);
      expect(leon.verdict).toBe(other.verdict);
      expect(leon.cheaper.map(({ id }) => id).sort()).toEqual(other.cheaper.sort());
      for (const { id, annualEquivalentCost } of alternatives) {
        const annual = other.annual.get(id) ?? 0;
        expect(Math.abs((annualEquivalentCost ?? Number.NaN) - annual * 100)).toBeLessThanOrEqual(0.5 + annual * 1e-7);
      }
    }),
    { numRuns: runs(3000) },
  );
});
