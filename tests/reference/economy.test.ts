// Two implementations of the economy agree on random dossiers: the engine's, and a simple one with exact fractions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { isMissing } from '../../src/domain/economics/comparison.ts';
import { computeEconomy } from '../../src/domain/economics/economy.ts';
import type { CaseType } from '../../src/domain/governance/framework.ts';
import { runs } from '../support/runs.ts';
import { dossiers, PARTIES, STATE } from './dossiers.ts';
import { add, div, exact, type Fraction, less, max, mul, sub, toNumber, ZERO } from './fraction.ts';
import { annualCost, costByParty, ore, type Transfer, transfers, units } from './naive-economy.ts';
import { fundingDifferences } from './naive-funding.ts';

const RUNS = runs(2500);
/** Exact fractions are slow, and slower on a busy machine; this is no fault of the engine. */
const LONG = { timeout: 300_000 };
const MATERIALITY = { amountPerYear: 1000, share: 0.001 };
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
  materiality: MATERIALITY,
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

/** Equal within an øre for each rounded amount: the engine shows whole øre, with parts that sum to their whole. */
function sameOre(got: number | null | undefined, wanted: Fraction, amounts = 1): void {
  expect(Math.abs((got ?? Number.NaN) - toNumber(wanted))).toBeLessThanOrEqual(amounts + 0.01);
}

const partOf = (flows: readonly Transfer[], party: string) =>
  flows.filter(({ from, to }) => from === party || to === party).length;

const alternativesOf = (dossier: Dossier) => dossier.economy?.alternatives ?? [];
const byRole = (dossier: Dossier, role: string) => {
  const found = alternativesOf(dossier).find((each) => each.role === role);
  if (!found) throw new Error(`no alternative ${role}`);
  return found;
};

test('annual equivalent cost, and per unit of the main activity', LONG, () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const result = engine(dossier);
      for (const [i, alternative] of alternativesOf(dossier).entries()) {
        const cost = annualCost(alternative, dossier, rules);
        sameOre(result.alternatives[i]?.annualEquivalentCost, cost);
        const perUnit = toNumber(div(cost, units(dossier, undefined)));
        expect(result.alternatives[i]?.costPerUnit ?? Number.NaN).toBeCloseTo(perUnit, 4);
      }
    }),
    { numRuns: RUNS },
  );
});

test('the LEON verdict: cheaper by more than materiality decides', LONG, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const minimum = dossier.economy?.quality?.minimum ?? 0;
      const costOf = (role: string) => annualCost(byRole(dossier, role), dossier, rules);
      const limit = max(ore(MATERIALITY.amountPerYear), mul(exact(MATERIALITY.share), costOf('current')));
      const proposed = costOf('proposed');
      const passes = (role: string) => (byRole(dossier, role).effect?.expected ?? 0) >= minimum;
      const dearerBy = (['current', 'other'] as const).filter(passes).map((role) => sub(proposed, costOf(role)));
      const near = dearerBy.some((by) => Math.abs(toNumber(sub(by, limit))) < 1 || Math.abs(toNumber(by)) < 1);
      if (near) return;
      const wanted =
        !passes('proposed') || dearerBy.some((by) => less(limit, by))
          ? 'not-met'
          : dearerBy.some((by) => less(ZERO, by))
            ? 'met-with-remarks'
            : 'met';
      seen.set(wanted, (seen.get(wanted) ?? 0) + 1);
      const { verdict } = engine(dossier).leon;
      expect(verdict === 'met-with-remarks' ? 'met-with-remarks' : verdict).toBe(wanted);
    }),
    { numRuns: RUNS },
  );
  // The random dossiers must reach both outcomes, or the agreement proves nothing.
  expect(Math.min(seen.get('met') ?? 0, seen.get('not-met') ?? 0)).toBeGreaterThan(RUNS / 50);
});

test('every party’s year: own lines, settlements, and the net against today', LONG, () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const { steady } = engine(dossier);
      const [today, proposed] = [byRole(dossier, 'current'), byRole(dossier, 'proposed')];
      const [before, after] = [today, proposed].map((each) => costByParty(each, dossier, rules));
      const flowsOf = { current: transfers(today, dossier, rules), proposed: transfers(proposed, dossier, rules) };
      const settled = (role: 'current' | 'proposed', party: string, withState: boolean) =>
        flowsOf[role]
          .filter(({ from, to }) => (from === STATE || to === STATE) === withState)
          .reduce((sum, { from, to, perYear }) => {
            const paid = from === party ? add(sum, perYear) : sum;
            return to === party ? sub(paid, perYear) : paid;
          }, ZERO);
      for (const { id } of PARTIES) {
        if (id === STATE) continue;
        const row = steady.find(({ party }) => party === id);
        const [was, is] = [before?.get(id) ?? ZERO, after?.get(id) ?? ZERO];
        sameOre(row?.today ?? 0, was);
        sameOre(row?.proposed ?? 0, is);
        const flows = [flowsOf.current, flowsOf.proposed].map((each) => partOf(each, id));
        const all = (flows[0] ?? 0) + (flows[1] ?? 0);
        sameOre(row?.settledToday ?? 0, settled('current', id, false), flows[0]);
        sameOre(row?.settledProposed ?? 0, settled('proposed', id, false), flows[1]);
        const grant = sub(settled('current', id, true), settled('proposed', id, true));
        sameOre(row?.stateGrant ?? 0, grant, all);
        const own = sub(add(is, settled('proposed', id, false)), add(was, settled('current', id, false)));
        sameOre(row?.net ?? 0, sub(own, grant), all + 2);
      }
    }),
    { numRuns: RUNS },
  );
});

test('what funding says against what the money does', LONG, () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const { funding } = engine(dossier);
      if (isMissing(funding)) throw new Error(funding.reason.da);
      const wanted = fundingDifferences(dossier, STATE, rules);
      const flows = transfers(byRole(dossier, 'proposed'), dossier, rules);
      for (const { id } of PARTIES) {
        const row = 'parties' in funding ? funding.parties.find(({ party }) => party === id) : undefined;
        // Expected and own lines are each rounded so that they sum to the alternative's cost; the difference is
        // between the rounded values.
        if (id !== STATE) sameOre(row?.difference ?? 0, wanted.get(id) ?? ZERO, partOf(flows, id) + 2);
        if (row) expect(row.difference).toBe(row.actual - row.expected);
      }
      const differences = 'parties' in funding ? funding.parties.map(({ difference }) => difference) : [];
      expect(differences.reduce((all, one) => all + one, 0)).toBe(0);
    }),
    { numRuns: RUNS },
  );
});
