// Properties of every complete dossier, whatever its figures.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Alternative } from '../../../src/domain/dossier/economy.ts';
import type { Who } from '../../../src/domain/dossier/who.ts';
import { dossiers, MUNICIPALITIES, PARTIES, REGION } from '../../reference/dossiers.ts';
import { runs } from '../../support/runs.ts';
import { compute } from './dossiers.ts';

const RUNS = { numRuns: runs(500) };
const economyOf = (dossier: Dossier) => compute(dossier, { parties: PARTIES });
const costs = (dossier: Dossier) =>
  economyOf(dossier).alternatives.map(({ annualEquivalentCost }) => annualEquivalentCost);

function withAlternatives(dossier: Dossier, change: (alternative: Alternative) => Alternative): Dossier {
  const alternatives = dossier.economy?.alternatives?.map(change);
  return { ...dossier, economy: { ...dossier.economy, alternatives } };
}

test('a settlement never changes what an alternative costs', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      expect(costs(withAlternatives(dossier, (each) => ({ ...each, settlements: [] })))).toEqual(costs(dossier));
    }),
    RUNS,
  );
});

test('parties, sectors and categories sum to the total to the øre, and settlements to nothing', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const { parties, sectors, categories, total } = economyOf(dossier);
      for (const [i, year] of total.entries()) {
        const sum = (
          rows: typeof parties | typeof sectors | typeof categories,
          part: 'before' | 'after' | 'capacity' | 'settlement',
        ) => rows.reduce((all, row) => all + (row.years[i]?.[part] ?? 0), 0);
        for (const part of ['before', 'after', 'capacity', 'settlement'] as const) {
          expect(sum(parties, part)).toBe(year[part]);
          expect(sum(sectors, part)).toBe(year[part]);
        }
        expect(sum(categories, 'before')).toBe(year.before);
        expect(year.settlement).toBe(0);
      }
    }),
    RUNS,
  );
});

test('the parties’ own lines in the steady state sum to the alternative’s cost to the øre', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const { steady, alternatives } = economyOf(dossier);
      const of = (role: string) => alternatives.find((each) => each.role === role)?.annualEquivalentCost;
      expect(steady.reduce((sum, { today }) => sum + today, 0)).toBe(of('current'));
      expect(steady.reduce((sum, { proposed }) => sum + proposed, 0)).toBe(of('proposed'));
    }),
    RUNS,
  );
});

/** Every per-unit line is paid by each municipality, at one price, without exceptions. */
function eachAtOnePrice(dossier: Dossier, who: Who): Dossier {
  return withAlternatives(dossier, (alternative) => ({
    ...alternative,
    settlements: [],
    costs: alternative.costs?.map(({ exceptions: _exceptions, counts: _counts, ...cost }) => ({
      ...cost,
      nature: 'per-unit',
      heldAlready: false,
      payer: who,
      ...('party' in who && { counts: 'all' as const }),
    })),
  }));
}

test('moving a line from one payer for all to each for its own at equal prices changes no total', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const all = costs(eachAtOnePrice(dossier, { party: REGION }));
      expect(costs(eachAtOnePrice(dossier, { each: MUNICIPALITIES }))).toEqual(all);
    }),
    RUNS,
  );
});

test('splitting one municipality into two with the same prices changes no cost per unit', () => {
  fc.assert(
    fc.property(dossiers, fc.integer({ min: 1, max: 9 }), (dossier, tenths) => {
      const before = eachAtOnePrice(dossier, { each: MUNICIPALITIES });
      const after = eachAtOnePrice(dossier, { each: [...MUNICIPALITIES, 'kommune-430'] });
      const activities = before.volume?.activities?.map((activity) => ({
        ...activity,
        counts: activity.counts?.flatMap((count) =>
          count.party === MUNICIPALITIES[0]
            ? [
                { ...count, expected: ((count.expected ?? 0) * tenths) / 10 },
                { party: 'kommune-430', expected: ((count.expected ?? 0) * (10 - tenths)) / 10 },
              ]
            : [count],
        ),
      }));
      const split = economyOf({ ...after, volume: { activities } }).alternatives;
      for (const [i, { costPerUnit }] of economyOf(before).alternatives.entries()) {
        expect(split[i]?.costPerUnit ?? Number.NaN).toBeCloseTo(costPerUnit ?? Number.NaN, 4);
      }
    }),
    RUNS,
  );
});

test('scaling all counts scales the per-unit parts only', () => {
  fc.assert(
    fc.property(dossiers, fc.integer({ min: 2, max: 5 }), (dossier, by) => {
      const activities = dossier.volume?.activities?.map((activity) => ({
        ...activity,
        counts: activity.counts?.map((count) => ({ ...count, expected: (count.expected ?? 0) * by })),
      }));
      const scaled = economyOf({ ...dossier, volume: { activities } }).alternatives;
      for (const [i, { fixedPerYear, unitsPerYear }] of economyOf(dossier).alternatives.entries()) {
        expect(scaled[i]?.fixedPerYear).toBe(fixedPerYear);
        expect(
          Math.abs((scaled[i]?.unitsPerYear ?? Number.NaN) - by * (unitsPerYear ?? Number.NaN)),
        ).toBeLessThanOrEqual(by);
      }
    }),
    RUNS,
  );
});

test('actual cost of all lines from the sole funder leaves nobody a loss or a profit', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const lines = withAlternatives(dossier, (alternative) => ({
        ...alternative,
        costs: alternative.costs?.map(({ fundedBy: _fundedBy, ...cost }) => cost),
        settlements: MUNICIPALITIES.map((party) => ({
          id: `alt-${party}`,
          from: { party: REGION },
          to: { party },
          model: 'actual-cost',
        })),
      }));
      const { funding } = economyOf({ ...lines, responsibility: { funding: { party: REGION } } });
      if (funding.status === 'not-assessed') throw new Error(funding.reason.da);
      for (const { difference } of funding.parties)
        expect(Math.abs(difference)).toBeLessThanOrEqual(MUNICIPALITIES.length);
    }),
    RUNS,
  );
});

test('the order of lines, settlements, counts and weights changes no figure', () => {
  const turned = <T>(rows: readonly T[] | undefined) => rows && [...rows].reverse();
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const after = withAlternatives(dossier, (each) => ({
        ...each,
        costs: turned(each.costs),
        settlements: turned(each.settlements),
      }));
      const activities = after.volume?.activities?.map((activity) => ({
        ...activity,
        counts: turned(activity.counts),
      }));
      const [one, other] = [economyOf(dossier), economyOf({ ...after, volume: { activities } })];
      expect(other.leon.verdict).toBe(one.leon.verdict);
      for (const [i, { annualEquivalentCost }] of one.alternatives.entries()) {
        const turnedCost = other.alternatives[i]?.annualEquivalentCost ?? Number.NaN;
        expect(Math.abs(turnedCost - (annualEquivalentCost ?? Number.NaN))).toBeLessThanOrEqual(1);
      }
    }),
    RUNS,
  );
});

test('no figure is −0, and no row is without a party', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const result = economyOf(dossier);
      const numbers = (value: unknown): readonly number[] =>
        typeof value === 'number'
          ? [value]
          : value && typeof value === 'object'
            ? Object.values(value).flatMap(numbers)
            : [];
      for (const number of numbers([result.steady, result.parties, result.total, result.funding, result.leon]))
        expect(Object.is(number, -0)).toBe(false);
      expect([...result.steady, ...result.parties].every(({ party }) => party !== '')).toBe(true);
    }),
    RUNS,
  );
});
