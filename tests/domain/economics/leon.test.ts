// LEON: an example by hand, the quality gate before the cost, materiality, and what only the floor removes.
import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../../src/domain/dossier/economy.ts';
import published from '../../cases/cost-effectiveness.json' with { type: 'json' };
import { CASE_TYPE, compute, countsOf, dossierOf, measure, worked } from './dossiers.ts';

const kroner = (ore: number | null | undefined) => (ore ?? Number.NaN) / 100;

describe('the worked example', () => {
  const { expected } = published.leon;

  test('at 1,000 a year', () => {
    const { alternatives, leon, steady, parties, total } = compute(worked());
    expect(alternatives.map((a) => kroner(a.annualEquivalentCost))).toEqual([
      expected.at1000.current,
      expected.at1000.proposed,
    ]);
    expect(leon.verdict).toBe('met');
    expect(leon.cheaper).toEqual([]);
    expect(kroner((alternatives[0]?.annualEquivalentCost ?? 0) - (alternatives[1]?.annualEquivalentCost ?? 0))).toBe(
      expected.at1000.saving,
    );
    expect(steady.map(({ party, net }) => [party, kroner(net)])).toEqual([
      ['region', expected.at1000.region],
      ['kommune-a', expected.at1000.municipality],
    ]);
    // Undiscounted: the whole equipment in year 1.
    expect(parties.map((p) => [p.party, p.sector, ...p.years.map((year) => kroner(year.before))])).toEqual([
      ['region', 'region', -1_550_000, -1_550_000, -1_550_000, -1_550_000, -1_550_000],
      ['kommune-a', 'municipality', 1_700_000, 1_200_000, 1_200_000, 1_200_000, 1_200_000],
    ]);
    expect(total.map((year) => kroner(year.after))).toEqual([150_000, -350_000, -350_000, -350_000, -350_000]);
  });

  test('at 500 a year it is not met: the hospital is cheaper, and by how much', () => {
    const { alternatives, leon } = compute(worked(500));
    expect(alternatives.map((a) => kroner(a.annualEquivalentCost))).toEqual([
      expected.at500.current,
      expected.at500.proposed,
    ]);
    expect(leon.verdict).toBe('not-met');
    expect(leon.cheaper).toHaveLength(1);
    expect(leon.cheaper[0]).toMatchObject({ id: 'hospital', perYear: 8574069 });
    expect(leon.cheaper[0]?.perUnit).toBeCloseTo(8574068.6 / 500, 1);
  });

  test('break-even', () => {
    const { breakEven } = compute(worked());
    expect(breakEven).toMatchObject({ status: 'at', unitsCeil: expected.breakEvenCeil, cheaperAbove: 'proposed' });
    if (breakEven.status === 'at') expect(breakEven.units).toBeCloseTo(expected.breakEven, 4);
  });

  test('the verdict holds or flips at low and high volume', () => {
    const at = (low: number | undefined, high: number | undefined) => {
      const dossier = worked();
      return compute({
        ...dossier,
        volume: countsOf({ expected: 1000, ...(low ? { low } : {}), ...(high ? { high } : {}) }),
      }).leon;
    };
    expect(at(632, 1500)).toMatchObject({ robust: true, atLow: { verdict: 'met' }, atHigh: { verdict: 'met' } });
    expect(at(631, 1500)).toMatchObject({
      robust: false,
      atLow: { verdict: 'not-met', units: 631 },
      atHigh: { verdict: 'met' },
    });
    expect(at(undefined, 1500)).toMatchObject({ robust: null, atLow: null });
    expect(at(631, undefined)).toMatchObject({ robust: false, atHigh: null });
    expect(at(undefined, undefined)).toMatchObject({ robust: null });
  });
});

function option(id: string, role: Alternative['role'], effect: number, perUnit: number): Alternative {
  return {
    id,
    role,
    effect: { expected: effect },
    costs: [
      { id: `${id}-x`, payer: { party: 'region' }, nature: 'per-unit', counts: 'all', amount: { expected: perUnit } },
    ],
  };
}

describe('the gate comes first', () => {
  const verdict = (alternatives: Alternative[], economy = {}) => compute(dossierOf(alternatives, 10, economy)).leon;

  test('a cheaper alternative under the floor does not count', () => {
    expect(
      verdict([option('a', 'current', 95, 50), option('b', 'proposed', 95, 40), option('c', 'other', 89.9, 1)]).verdict,
    ).toBe('met');
  });
  test('one that just reaches it does', () => {
    const leon = verdict([
      option('a', 'current', 95, 50),
      option('b', 'proposed', 95, 40),
      option('c', 'other', 90, 1),
    ]);
    expect(leon).toMatchObject({ verdict: 'not-met', cheaper: [{ id: 'c', perYear: 39000, perUnit: 3900 }] });
  });
  test('the proposed under the floor is not met, however cheap, and the cheaper effective ones are still named', () => {
    expect(verdict([option('a', 'current', 95, 50), option('b', 'proposed', 89, 1)])).toMatchObject({
      verdict: 'not-met',
      cheaper: [],
    });
    expect(verdict([option('a', 'current', 95, 50), option('b', 'proposed', 89, 60)])).toMatchObject({
      cheaper: [{ id: 'a' }],
    });
  });
  test('an equal cost is met', () => {
    expect(verdict([option('a', 'current', 95, 40), option('b', 'proposed', 95, 40)]).verdict).toBe('met');
  });
  test('equal costs made up differently are equal: 500,000 over 7 years against 7 lines of it', () => {
    const oneOff = (n: number, amount: number) => ({
      ...option('a', 'current', 95, 0),
      costs: Array.from({ length: n }, (_, i) => ({
        id: `l${n}-${i}`,
        payer: { party: 'region' },
        nature: 'one-off' as const,
        amount: { expected: amount },
        lifetimeYears: 7,
      })),
    });
    const proposed = { ...oneOff(1, 500000), id: 'b', role: 'proposed' as const };
    expect(verdict([oneOff(8, 62500), proposed]).verdict).toBe('met');
  });
  test('lower is better turns the floor into a ceiling', () => {
    const lower = { quality: { ...measure, higherIsBetter: false, minimum: 10 } };
    expect(verdict([option('a', 'current', 9, 50), option('b', 'proposed', 10, 40)], lower).verdict).toBe('met');
    expect(verdict([option('a', 'current', 9, 50), option('b', 'proposed', 10.1, 40)], lower).verdict).toBe('not-met');
    expect(verdict([option('a', 'current', 10.1, 30), option('b', 'proposed', 10, 40)], lower).verdict).toBe('met');
  });
  test('what is held already is left out', () => {
    const held = {
      id: 'pumper',
      payer: { party: 'region' },
      nature: 'one-off' as const,
      amount: { expected: 1e9 },
      heldAlready: true,
    };
    const proposed = option('b', 'proposed', 95, 40);
    const { leon, alternatives, total } = compute(
      dossierOf([option('a', 'current', 95, 50), { ...proposed, costs: [held, ...(proposed.costs ?? [])] }], 10),
    );
    expect(leon.verdict).toBe('met');
    expect(alternatives[1]?.annualEquivalentCost).toBe(40000);
    expect(total[0]?.before).toBe(-10000);
  });
});

describe('materiality', () => {
  const rule = (amountPerYear: number, share: number) => ({
    caseType: { ...CASE_TYPE, materiality: { amountPerYear, share } },
  });
  // Ten units: 500 kr. a year today, 400 elsewhere, 404 proposed.
  const three = [option('a', 'current', 95, 50), option('b', 'proposed', 95, 40.4), option('c', 'other', 95, 40)];
  const leon = (amountPerYear: number, share: number) => compute(dossierOf(three, 10), rule(amountPerYear, share)).leon;

  test('a difference below it decides nothing, and is said', () => {
    expect(leon(4, 0)).toMatchObject({
      verdict: 'met-with-remarks',
      cheaper: [],
      practicallySame: [{ id: 'c', perYear: 400, perUnit: expect.closeTo(40, 6) }],
      materiality: 400,
    });
    expect(leon(3.99, 0)).toMatchObject({ verdict: 'not-met', cheaper: [{ id: 'c' }], practicallySame: [] });
  });

  test('is the larger of the amount and the share of today’s cost', () => {
    expect(leon(1, 0.01).materiality).toBe(500);
    expect(leon(6, 0.01).materiality).toBe(600);
  });
});

describe('what only the floor keeps out', () => {
  test('is named, today’s first, and does not change the verdict', () => {
    const leon = compute(
      dossierOf([option('c', 'other', 80, 1), option('b', 'proposed', 95, 40), option('a', 'current', 89, 30)], 10),
    ).leon;
    expect(leon).toMatchObject({
      verdict: 'met',
      cheaper: [],
      removedByFloor: [
        { id: 'a', perYear: 10000, perUnit: 1000 },
        { id: 'c', perYear: 39000, perUnit: 3900 },
      ],
    });
  });
});

describe('a declared gate: at least today’s quality', () => {
  const same = { quality: { kind: 'same' as const, evidence: 'Erfaringer fra Odense', vouchedBy: 'Ledende overlæge' } };
  const leon = (atLeastSame: boolean | undefined, price = 40) => {
    const [today, proposed] = [option('a', 'current', 95, 50), option('b', 'proposed', 95, price)];
    const declared = atLeastSame === undefined ? proposed : { ...proposed, atLeastSame };
    return compute(dossierOf([today, declared], 10, same)).leon;
  };

  test('is at best met with remarks: declared, not measured', () => {
    expect(leon(true)).toMatchObject({ verdict: 'met-with-remarks' });
    expect(leon(true).reason?.da).toBe('Kvaliteten er erklæret mindst den samme som i dag, ikke målt.');
  });
  test('today’s always passes', () => {
    expect(leon(true, 60)).toMatchObject({ verdict: 'not-met', cheaper: [{ id: 'a' }] });
  });
  test('not the same is not met; not said is not assessed', () => {
    expect(leon(false)).toMatchObject({ verdict: 'not-met' });
    expect(leon(undefined)).toMatchObject({ verdict: 'not-assessed', pointer: '/economy/alternatives/1/atLeastSame' });
  });
});

test('where no money moves and there is nothing to compare LEON is not applicable, with the reason', () => {
  const dossier = { ...worked(), economy: { money: 'none' as const, moneyReason: 'Kun delegation' } };
  expect(compute(dossier).leon).toMatchObject({ verdict: 'not-applicable', robust: null });
  const own = { ...worked(), economy: { ...worked().economy, money: 'each-bears-own' as const } };
  expect(compute(own).leon.verdict).toBe('met');
});
