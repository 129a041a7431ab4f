// The break-even of two solutions, and the payments that leave nobody with a loss: computed from the rules alone, in
// exact fractions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Alternative } from '../../src/domain/dossier/economy.ts';
import { computeEconomy } from '../../src/domain/economics/economy.ts';
import type { CaseType } from '../../src/domain/governance/framework.ts';
import { runs } from '../support/runs.ts';
import { dossiers, PARTIES } from './dossiers.ts';
import { ceil, div, type Fraction, less, mul, sub, sum, toNumber, ZERO } from './fraction.ts';
import { units, yearlyByParty } from './naive-economy.ts';

const discountRates = [
  { fromYear: 1, rate: 0.035 },
  { fromYear: 36, rate: 0.025 },
];
const rules = { rates: discountRates };
const caseType: CaseType = {
  id: 'horisontal',
  title: { da: 'Horisontal aftale' },
  procedure: 'almindelig',
  rule: 'neutral',
  baseline: 'today',
  money: ['moves'],
  materiality: { amountPerYear: 1000, share: 0.001 },
};

function engine(dossier: Dossier) {
  return computeEconomy(dossier, {
    caseType,
    discountRates,
    priceIndex: [],
    dossierHash: 'a'.repeat(64),
    draws: 0,
    parties: PARTIES,
  });
}

function alternativeOf(dossier: Dossier, role: string): Alternative {
  const found = dossier.economy?.alternatives?.find((each) => each.role === role);
  if (!found) throw new Error(`no alternative ${role}`);
  return found;
}

/** The annual cost of an alternative that is independent of the number, and its cost for all units. */
function parts(alternative: Alternative, dossier: Dossier): { readonly fixed: Fraction; readonly ofUnits: Fraction } {
  const of = (perUnit: boolean) =>
    sum(
      (alternative.costs ?? [])
        .filter(({ nature }) => (nature === 'per-unit') === perUnit)
        .flatMap((cost) => [...yearlyByParty(cost, dossier, rules).values()]),
    );
  return { fixed: of(false), ofUnits: of(true) };
}

/** A number exact in its leading digits, also if it is far below one. */
function closely({ n, d }: Fraction): number {
  return Number((n * 10n ** 40n) / d) / 1e40;
}

test('the scale at which today and the proposed cost the same', () => {
  const seen = { at: 0, none: 0 };
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const [today, next] = [
        parts(alternativeOf(dossier, 'current'), dossier),
        parts(alternativeOf(dossier, 'proposed'), dossier),
      ];
      const { breakEven } = engine(dossier);
      const slope = sub(today.ofUnits, next.ofUnits);
      const scale = slope.n === 0n ? undefined : div(sub(next.fixed, today.fixed), slope);
      if (scale === undefined || !less(ZERO, scale)) {
        expect(breakEven.status).toBe('none');
        seen.none += 1;
        return;
      }
      seen.at += 1;
      if (breakEven.status !== 'at') throw new Error(`${breakEven.status} where the scale is ${toNumber(scale)}`);
      const at = mul(scale, units(dossier, undefined));
      expect(breakEven.scale / closely(scale)).toBeCloseTo(1, 9);
      expect(breakEven.units / closely(at)).toBeCloseTo(1, 9);
      expect(breakEven.cheaperAbove).toBe(less(next.ofUnits, today.ofUnits) ? 'proposed' : 'current');
      expect(Math.abs(breakEven.unitsCeil - Number(ceil(at)))).toBeLessThanOrEqual(Number(ceil(at)) * 1e-12);
    }),
    { numRuns: runs(1000) },
  );
  expect(Math.min(seen.at, seen.none)).toBeGreaterThan(0);
});

test('the missing payments leave nobody with a loss or a profit worth naming', () => {
  let payments = 0;
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const { funding } = engine(dossier);
      if (!('parties' in funding)) throw new Error('funding is not compared');
      const left = new Map(funding.parties.map(({ party, difference }) => [party, difference]));
      for (const { from, to, perYear } of funding.missing) {
        payments += 1;
        expect(perYear).toBeGreaterThan(0);
        left.set(from, (left.get(from) ?? 0) + perYear);
        left.set(to, (left.get(to) ?? 0) - perYear);
      }
      for (const { party, materiality } of funding.parties)
        expect(Math.abs(left.get(party) ?? 0)).toBeLessThanOrEqual(materiality);
      // Largest loss first, while any is left.
      const [first] = funding.missing;
      const worst = Math.max(0, ...funding.parties.map(({ difference }) => difference));
      if (first) expect(funding.parties.find(({ party }) => party === first.to)?.difference).toBe(worst);
    }),
    { numRuns: runs(1000) },
  );
  expect(payments).toBeGreaterThan(0);
});
