// Each limit of a check, met exactly and exceeded by the smallest amount: a value equal to the limit is within it.
import { describe, expect, test } from 'vitest';
import type { CheckAnswer } from '../../../src/domain/assessment/check.ts';
import { leonUncertainty } from '../../../src/domain/assessment/checks/leon.uncertainty.ts';
import { say } from '../../../src/domain/assessment/say.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { computeEconomy } from '../../../src/domain/economics/economy.ts';
import type { EconomyResult } from '../../../src/domain/economics/economy-result.ts';
import { caseTypeOf } from '../../../src/domain/governance/case-types.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';
import { type Case, dossierOf, givenOf } from '../../cases/case-file.ts';
import { assessed, found, framework } from './changed-case.ts';

const odense = (expected: number) => ({ '/volume/activities/0/counts/0': { party: 'kommune-461', expected } });

describe('days, counts and numbers', () => {
  test.each<[string, string, NonNullable<Case['set']>, NonNullable<Case['set']>]>([
    [
      'start on the earliest decision',
      'plan.unplanned',
      { '/plan/startDate': '2026-06-01' },
      { '/plan/startDate': '2026-05-31' },
    ],
    [
      'training done on the day of start',
      'competence.training-late',
      { '/competences/roles/0/training/doneBy': '2026-09-01' },
      { '/competences/roles/0/training/doneBy': '2026-09-02' },
    ],
    [
      'as many staff as required',
      'competence.staffing',
      { '/competences/roles/0/headcounts/0/available': 12 },
      { '/competences/roles/0/headcounts/0/available': 11 },
    ],
    ['just the practice it takes', 'competence.practice', odense(280), odense(279)],
    [
      'evaluated as the agreement ends, and 24 months after start',
      'quality.evaluation',
      { '/quality/evaluation/date': '2028-09-01' },
      { '/quality/evaluation/date': '2028-09-02' },
    ],
    [
      'a risk of twelve',
      'quality.risk',
      { '/quality/risks/0/residualProbability': 3, '/quality/risks/0/residualConsequence': 4 },
      { '/quality/risks/0/residualProbability': 5, '/quality/risks/0/residualConsequence': 3 },
    ],
    [
      'two years without anything that reopens the agreement',
      'agreement.terms',
      { '/plan/triggers': [], '/plan/duration/months': 24 },
      { '/plan/triggers': [], '/plan/duration/months': 25 },
    ],
    [
      'a notice as long as the agreement',
      'agreement.terms',
      { '/plan/noticeMonths': 24 },
      { '/plan/noticeMonths': 25 },
    ],
    ['five cases', 'privacy.small-numbers', odense(5), odense(4)],
    [
      'an effect at the floor',
      'leon.effect-floor',
      { '/economy/alternatives/1/effect/low': 0, '/economy/alternatives/1/effect/expected': 90 },
      { '/economy/alternatives/1/effect/low': 0, '/economy/alternatives/1/effect/expected': 89.99 },
    ],
    [
      'an instruction valid a day longer than the start',
      'delegation.instruction',
      { '/responsibility/delegation/0/instruction/validTo': '2026-09-02' },
      { '/responsibility/delegation/0/instruction/validTo': '2026-09-01' },
    ],
  ])('%s', (_, check, kept, passed) => {
    expect(found(check, kept)).toEqual([]);
    expect(found(check, passed)).not.toEqual([]);
  });
});

describe('money', () => {
  const cost = (id: string, party: string, amount: number) => ({
    id,
    payer: { party },
    nature: 'recurring',
    amount: { expected: amount },
  });
  /**
   * Region pays 1,000,000 kr. a year today; the municipality pays 900,000 (or `extra`) in the proposal. Materiality is
   * 1,000 kr.
   */
  const shifted = (settled: number, extra = 900_000) => ({
    '/volume/activities/0/counts': [{ party: 'kommune-461', expected: 1 }],
    '/economy/alternatives/0/costs': [cost('a', 'region-1083', 1_000_000)],
    '/economy/alternatives/1/costs': [cost('b', 'kommune-461', extra)],
    '/economy/alternatives/1/settlements': [
      { id: 's', from: { party: 'region-1083' }, to: { party: 'kommune-461' }, model: 'fixed', amount: settled },
    ],
  });

  test('a settlement that leaves each within materiality of today is nobody’s profit', () => {
    const profit = (settled: number) => found('economy.profit', shifted(settled));
    expect([profit(900_000), profit(1_001_000)]).toEqual([[], []]);
    expect(profit(1_001_000.01)).toEqual(['economy.profit']);
  });

  test('a difference within materiality leaves nobody with a cost', () => {
    const left = (settled: number) => found('economy.uncompensated', shifted(settled));
    expect([left(900_000), left(899_000), left(898_999.99)]).toEqual([[], [], ['economy.uncompensated']]);
  });

  test('a difference within materiality is no rising cost that needs a financing basis', () => {
    const unfinanced = (extra: number) => {
      const costs = [cost('a', 'region-1083', 1_000_000), cost('b', 'kommune-461', extra)];
      return found('economy.financing-basis', {
        ...shifted(0),
        '/economy/alternatives/1/costs': costs,
        '/economy/financingBasis': 'none',
      });
    };
    expect([unfinanced(1000), unfinanced(1000.01)]).toEqual([[], ['economy.financing-basis.none']]);
  });

  test('a cost within materiality is the lowest', () => {
    const dearer = (extra: number) =>
      assessed({ set: { ...shifted(0, extra), '/economy/alternatives/1/settlements': [] } }).findings.filter(
        ({ check, severity }) => check === 'leon.lowest-effective-cost' && severity !== 'note',
      ).length;
    expect([dearer(1_000_000), dearer(1_001_000), dearer(1_001_000.01)]).toEqual([0, 0, 1]);
  });

  test('a party that saves while all together pay more has shifted a cost, beyond materiality', () => {
    const shift = (saved: number, rise: number) => {
      const before = [cost('a', 'region-1083', 1_000_000), cost('k', 'kommune-461', 500_000 + saved)];
      const after = [cost('b', 'region-1083', 1_000_000 + saved + rise), cost('c', 'kommune-461', 500_000)];
      return found('economy.cost-shift', {
        ...shifted(0),
        '/economy/alternatives/0/costs': before,
        '/economy/alternatives/1/costs': after,
        '/economy/alternatives/1/settlements': [],
        '/task/transferringParties': ['kommune-461'],
      });
    };
    // 0.1 % of today's cost, which is slightly above 1,500,000 kr.
    expect([shift(100_000, 1600), shift(100_000, 1600.01), shift(1500, 10_000)]).toEqual([
      [],
      ['economy.cost-shift'],
      [],
    ]);
  });
});

describe('the verdict at other volumes', () => {
  const cost = (id: string, nature: 'per-unit' | 'recurring', amount: number) => ({
    ...{ id, payer: { party: 'region-1083' }, nature, amount: { expected: amount } },
    ...(nature === 'per-unit' && { counts: 'all' }),
  });
  type Costs = ReturnType<typeof cost>[];
  const simple = [cost('a', 'per-unit', 1000)];
  const costly = (perYear: number) => [cost('b', 'per-unit', 500), cost('c', 'recurring', perYear)];
  const flips = (counted: { low: number; expected: number; high: number }, today: Costs, proposed: Costs) =>
    assessed({
      set: {
        '/volume/activities/0/counts': [counted],
        '/economy/alternatives/0/costs': today,
        '/economy/alternatives/1/costs': proposed,
        '/economy/alternatives/1/settlements': [],
      },
    })
      .findings.filter(({ check }) => check === 'leon.volume')
      .map(({ code, message, values }) => ({ code, values, text: say(message.da, values, 'da') }));
  // 1,000 a case today; 500 a case and 50,000 a year in the proposal: break-even at 100 a year. Materiality is 1,000
  // kr.: met from 98 on.
  const at = (low: number, expected: number, high: number) =>
    flips({ low, expected, high }, simple, costly(50_000)).map(
      ({ code, text, values }) =>
        `${code}: ${text.includes('ikke længere') ? 'loses' : 'wins'} ${values.breakEven ?? '-'}`,
    );

  test('flips where the difference passes materiality, not at it; where it is met only there, the text says so', () => {
    expect([at(98, 200, 300), at(97, 200, 300)]).toEqual([[], ['leon.volume.low: loses 100']]);
    expect([at(50, 60, 97), at(50, 60, 98)]).toEqual([[], ['leon.volume.high: wins -']]);
    expect(at(50, 60, 100)).toEqual(['leon.volume.high: wins 100']);
  });

  test('the text says who is the cheaper from which whole number on, or above the one where both cost the same', () => {
    const perYear = { low: 50, expected: 200, high: 300 };
    const last = (today: Costs, proposed: Costs) =>
      flips(perYear, today, proposed).map(({ text }) => text.split('. ').at(-1));
    expect(last(simple, costly(50_000))).toEqual(['Den er billigere end løsningen i dag over 100 om året.']);
    expect(last(simple, costly(50_001))).toEqual(['Den er billigere end løsningen i dag fra og med 101 om året.']);
    expect(last(costly(50_000), simple)).toEqual(['Løsningen i dag er billigere end den over 100 om året.']);
    expect(last(costly(50_001), simple)).toEqual(['Løsningen i dag er billigere end den fra og med 101 om året.']);
  });
});

describe('how sure', () => {
  const caseType = caseTypeOf(framework);
  const { discountRates, priceIndex = [] } = framework.settings;
  const economyOf = (dossier: Dossier, draws: number) =>
    computeEconomy(dossier, {
      caseType,
      discountRates,
      priceIndex,
      dossierHash: 'ab',
      draws,
      parties: framework.parties,
    });

  /**
   * The answer of the check alone, if the proposed solution wins this share of the draws and one of its cost lines has
   * no range.
   */
  function answer(probability: number, amount = 0): CheckAnswer {
    const line = { id: 'x', payer: { party: 'region-1083' }, nature: 'recurring', amount: { expected: amount } };
    const one: Case = {
      name: 'usikkerhed',
      set: amount ? { '/economy/alternatives/1/costs/-': line } : {},
      expect: { status: 'fired' },
    };
    const dossier = dossierOf(one);
    const words = { da: '', en: '', sv: '' };
    const drawn = { status: 'drawn', draws: 1000, seed: '', uncertainFigures: 1, noneEffective: 0, words } as const;
    const uncertainty: EconomyResult['uncertainty'] = { ...drawn, probabilities: [{ id: 'hjemme', probability }] };
    const economy = { ...economyOf(dossier, 1), uncertainty };
    const { parameters } = leonUncertainty;
    return leonUncertainty.run({
      ...{ dossier, framework, caseType, given: givenOf(one), economy, parameters },
      responsibility: computeResponsibility(dossier),
    });
  }

  test('the threshold itself is enough', () => {
    expect([answer(0.8), answer(0.7999)]).toMatchObject([
      { status: 'passed' },
      { status: 'fired', hits: [{ reason: 'unlikely' }] },
    ]);
  });

  test('a line is a key input from a tenth of the yearly cost on', () => {
    const base = dossierOf({ name: 'grundsagen', expect: { status: 'passed' } });
    const rest = economyOf(base, 0).alternatives[1]?.annualEquivalentCost;
    // A tenth of the total is a ninth of the rest.
    const ninth = Math.ceil((rest ?? Number.NaN) / 9) / 100;
    expect([answer(1, ninth), answer(1, ninth - 0.02)]).toMatchObject([
      { status: 'fired', hits: [{ reason: 'no-range' }] },
      { status: 'passed' },
    ]);
  });
});
