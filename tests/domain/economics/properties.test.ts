// What must hold for every complete dossier. Source: issue 3.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Alternative, Cost } from '../../../src/domain/dossier/economy.ts';
import type { EconomyResult } from '../../../src/domain/economics/economy-result.ts';
import { runs } from '../../support/runs.ts';
import { completeDossier, compute } from './dossiers.ts';

function withAlternatives(dossier: Dossier, change: (alternatives: readonly Alternative[]) => Alternative[]): Dossier {
  return { ...dossier, economy: { ...dossier.economy, alternatives: change(dossier.economy?.alternatives ?? []) } };
}

function withCosts(dossier: Dossier, change: (cost: Cost) => Cost): Dossier {
  return withAlternatives(dossier, (all) => all.map((one) => ({ ...one, costs: (one.costs ?? []).map(change) })));
}

const scaled = (factor: number) => (cost: Cost) => {
  const { low, expected = 0, high } = cost.amount ?? {};
  const amount = {
    expected: expected * factor,
    ...(low === undefined ? {} : { low: low * factor }),
    ...(high === undefined ? {} : { high: high * factor }),
  };
  return { ...cost, amount };
};

test('more cost of the proposed never turns not-met into met', () => {
  const extra = fc.record({
    nature: fc.constantFrom('recurring' as const, 'per-case' as const, 'one-off' as const),
    amount: fc.integer({ min: 0, max: 1e9 }).map((ore) => ({ expected: ore / 100 })),
  });
  fc.assert(
    fc.property(completeDossier, extra, (dossier, line) => {
      const dearer = withAlternatives(dossier, (all) =>
        all.map((one) => (one.role === 'proposed' ? { ...one, costs: [...(one.costs ?? []), { ...line, id: 'ekstra' }] } : one)),
      );
      const [before, after] = [compute(dossier).leon.verdict, compute(dearer).leon.verdict];
      expect(before === 'not-met' && after === 'met').toBe(false);
    }),
    { numRuns: runs(1000) },
  );
});

test('a higher amount on one of its lines never does either', () => {
  fc.assert(
    fc.property(completeDossier, fc.integer({ min: 2, max: 9 }), (dossier, factor) => {
      const dearer = withAlternatives(dossier, (all) =>
        all.map((one) => (one.role === 'proposed' ? { ...one, costs: (one.costs ?? []).map(scaled(factor)) } : one)),
      );
      const [before, after] = [compute(dossier).leon.verdict, compute(dearer).leon.verdict];
      expect(before === 'not-met' && after === 'met').toBe(false);
    }),
    { numRuns: runs(1000) },
  );
});

test('scaling all costs leaves the verdicts, the frontier and the break-even', () => {
  fc.assert(
    fc.property(completeDossier, fc.constantFrom(2, 3, 7, 10, 1000), (dossier, factor) => {
      const [one, other] = [compute(dossier), compute(withCosts(dossier, scaled(factor)))];
      expect(other.leon.verdict).toBe(one.leon.verdict);
      expect(other.leon.robust).toBe(one.leon.robust);
      expect(other.frontier.map(({ id, status }) => [id, status])).toEqual(one.frontier.map(({ id, status }) => [id, status]));
      expect(other.breakEven.status).toBe(one.breakEven.status);
      if (one.breakEven.status === 'at' && other.breakEven.status === 'at') {
        expect(other.breakEven.volume / one.breakEven.volume).toBeCloseTo(1, 6);
      }
    }),
    { numRuns: runs(1000) },
  );
});

/** Everything but pointers (which are places), in an order of its own. */
function withoutOrder({ alternatives, frontier, uncertainty, sensitivity, ...rest }: EconomyResult): unknown {
  const byId = <T extends { id?: string }>(rows: readonly T[]) => [...rows].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  return {
    ...rest,
    alternatives: byId(alternatives),
    frontier: byId(frontier.map(({ icer, ...row }) => row)),
    icers: frontier.map(({ icer }) => icer).sort(),
    uncertainty: uncertainty.status === 'drawn' ? { ...uncertainty, probabilities: byId(uncertainty.probabilities) } : uncertainty,
    sensitivity: sensitivity.map(({ pointer: _, ...row }) => row),
  };
}

test('the order of alternatives, costs and settlements changes nothing', () => {
  const shuffled = completeDossier.chain((dossier) => {
    const all = dossier.economy?.alternatives ?? [];
    const shuffle = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const alternatives = fc.tuple(...all.map((one) => shuffle(one.costs ?? []).map((costs) => ({ ...one, costs })))).chain(shuffle);
    return fc
      .tuple(alternatives, shuffle(dossier.economy?.settlements ?? []))
      .map(([alternatives, settlements]) => [dossier, { ...dossier, economy: { ...dossier.economy, alternatives, settlements } }] as const);
  });
  fc.assert(
    fc.property(shuffled, ([dossier, other]) => {
      expect(withoutOrder(compute(other as Dossier, { draws: 50 }))).toEqual(withoutOrder(compute(dossier, { draws: 50 })));
    }),
    { numRuns: runs(500) },
  );
});

test('the parties add up to the totals to the øre, and so do the sectors', () => {
  fc.assert(
    fc.property(completeDossier, (dossier) => {
      const { alternatives, parties, sectors, total, annualChange } = compute(dossier);
      const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
      const proposed = alternatives.find((one) => one.role === 'proposed')?.annualEquivalentCost ?? Number.NaN;
      const current = alternatives.find((one) => one.role === 'current')?.annualEquivalentCost ?? Number.NaN;
      expect(sum(annualChange.map((row) => row.change))).toBe(proposed - current);
      expect(sum(annualChange.map((row) => row.settlement))).toBe(0);
      for (const [index, row] of total.entries()) {
        for (const groups of [parties, sectors]) {
          expect(sum(groups.map(({ years }) => years[index]?.before ?? Number.NaN))).toBe(row.before);
          expect(sum(groups.map(({ years }) => years[index]?.settlement ?? Number.NaN))).toBe(0);
          expect(sum(groups.map(({ years }) => years[index]?.after ?? Number.NaN))).toBe(row.after);
        }
        expect(row.after).toBe(row.before);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('the total of a year is what one would compute without parties, rounded to øre', () => {
  fc.assert(
    fc.property(completeDossier, (dossier) => {
      const n = dossier.volume?.perYear?.expected ?? 0;
      const yearly = (role: string, natures: readonly string[]) => {
        const costs = dossier.economy?.alternatives?.find((one) => one.role === role)?.costs ?? [];
        const counted = costs.filter((cost) => !cost.heldAlready && natures.includes(cost.nature ?? ''));
        return counted.reduce((all, { nature, amount }) => all + (amount?.expected ?? 0) * (nature === 'per-case' ? n : 1), 0) * 100;
      };
      const change = (natures: readonly string[]) => yearly('proposed', natures) - yearly('current', natures);
      const { total } = compute(dossier);
      expect(Math.abs((total[0]?.before ?? Number.NaN) - change(['recurring', 'per-case', 'one-off']))).toBeLessThan(1.01);
      expect(Math.abs((total[1]?.before ?? Number.NaN) - change(['recurring', 'per-case']))).toBeLessThan(1.01);
    }),
    { numRuns: runs(500) },
  );
});

test('the proposed is met exactly where the break-even says, all else being effective', () => {
  fc.assert(
    fc.property(completeDossier, (dossier) => {
      const two = withAlternatives(dossier, (all) => all.slice(0, 2).map((one) => ({ ...one, effect: { expected: 90 } })));
      const floor = { ...two, economy: { ...two.economy, effectMeasure: { higherIsBetter: true, minimum: 90 } } };
      const { leon, breakEven, volume } = compute(floor);
      if (breakEven.status === 'not-assessed') throw new Error('not assessed');
      const n = volume.expected ?? 0;
      if (breakEven.status === 'none') expect(leon.verdict).toBe(breakEven.cheaperAlways === 'current' ? 'not-met' : 'met');
      else if (Math.abs(n / breakEven.volume - 1) > 1e-6) {
        const cheaper = n > breakEven.volume === (breakEven.cheaperAbove === 'proposed') ? 'met' : 'not-met';
        expect(leon.verdict).toBe(cheaper);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('what comes out is plain JSON: no NaN, no infinity, nothing lost on the way', () => {
  fc.assert(
    fc.property(completeDossier, (dossier) => {
      const result = compute(dossier, { draws: 10 });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { numRuns: runs(300) },
  );
});

test('also at the ends of what the dossier allows', () => {
  const extreme = fc.record({
    amount: fc.constantFrom(0, 0.01, 1e12),
    nature: fc.constantFrom('recurring' as const, 'per-case' as const, 'one-off' as const),
    lifetimeYears: fc.constantFrom(1, 70),
    volume: fc.constantFrom(0, 1e-9, 1e9),
    effect: fc.constantFrom(-1e12, 0, 1e12),
  });
  fc.assert(
    fc.property(extreme, extreme, ({ volume, ...a }, b) => {
      const option = ({ amount, nature, lifetimeYears, effect }: Omit<typeof b, 'volume'>, role: 'current' | 'proposed') => ({
        id: role,
        role,
        effect: { low: -1e12, expected: effect, high: 1e12 },
        costs: [{ id: 'x', party: 'region', nature, lifetimeYears, amount: { low: 0, expected: amount, high: 1e12 } }],
      });
      const economy = {
        horizonYears: 2,
        effectMeasure: { higherIsBetter: true, minimum: 0 },
        alternatives: [option(a, 'current'), option(b, 'proposed')],
      };
      const result = compute({ volume: { perYear: { low: 0, expected: volume, high: 1e9 } }, economy }, { draws: 20 });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { numRuns: runs(300) },
  );
});
