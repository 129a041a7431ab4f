// Each limit of a check, met exactly and passed by the least there is: what equals a limit keeps it. Source: shared design "assessment", The checks.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { CheckAnswer } from '../../../src/domain/assessment/check.ts';
import { leonUncertainty } from '../../../src/domain/assessment/checks/leon.uncertainty.ts';
import { say } from '../../../src/domain/assessment/say.ts';
import { computeEconomy } from '../../../src/domain/economics/economy.ts';
import type { EconomyResult } from '../../../src/domain/economics/economy-result.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { computeResponsibility } from '../../../src/domain/responsibility/responsibility.ts';
import { type Case, dossierOf, givenOf } from '../../cases/case-file.ts';

const framework = shippedFramework('syddanmark-2022');
type Change = Pick<Case, 'set' | 'remove' | 'given'>;

function assessed(change: Change) {
  const one: Case = { name: 'en ændring af grundsagen', expect: { status: 'fired' }, ...change };
  return assess(dossierOf(one), framework, { ...givenOf(one), draws: 0 });
}
/** Codes of what the check found. */
const found = (check: string, set: NonNullable<Case['set']>, more: Change = {}) =>
  assessed({ set, ...more })
    .findings.filter((finding) => finding.check === check)
    .map(({ code }) => code);

describe('days, counts and numbers', () => {
  test.each<[string, string, NonNullable<Case['set']>, NonNullable<Case['set']>]>([
    ['start on the earliest decision', 'plan.unplanned', { '/plan/startDate': '2026-06-01' }, { '/plan/startDate': '2026-05-31' }],
    [
      'training done on the day of start',
      'competence.training-late',
      { '/competences/roles/0/training/doneBy': '2026-09-01' },
      { '/competences/roles/0/training/doneBy': '2026-09-02' },
    ],
    [
      'as many staff as required',
      'competence.staffing',
      { '/competences/roles/0/parties/0/available': 12 },
      { '/competences/roles/0/parties/0/available': 11 },
    ],
    ['just the practice it takes', 'competence.practice', { '/volume/perParty/0/perYear': 280 }, { '/volume/perParty/0/perYear': 279 }],
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
    ['six months', 'agreement.terms', { '/plan/durationMonths': 6 }, { '/plan/durationMonths': 5 }],
    ['five cases', 'privacy.small-numbers', { '/volume/perParty/0/perYear': 5 }, { '/volume/perParty/0/perYear': 4 }],
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
  const cost = (id: string, party: string, amount: number) => ({ id, party, nature: 'recurring', amount: { expected: amount } });
  /** Region saves 1,000 kr. a year, the municipality pays 900 more, or another sum; one case a year. */
  const shifted = (settled: number, extra = 900) => ({
    '/volume/perYear': { expected: 1 },
    '/economy/alternatives/0/costs': [cost('a', 'region-1083', 1000)],
    '/economy/alternatives/1/costs': [cost('b', 'kommune-461', extra)],
    '/economy/settlements': [{ id: 's', from: 'region-1083', to: 'kommune-461', nature: 'recurring', amount: settled }],
  });

  test('a settlement at either end of the range, and an øre of rounding, is nobody’s profit', () => {
    const profit = (settled: number) => found('economy.profit', shifted(settled));
    expect([profit(900), profit(1000), profit(899.99), profit(1000.01)]).toEqual([[], [], [], []]);
    expect([profit(899.98), profit(1000.02)]).toEqual([['economy.profit.giver'], ['economy.profit.receiver']]);
  });

  test('an øre of rounding leaves nobody with a cost', () => {
    const left = (settled: number) => found('economy.uncompensated', shifted(settled));
    expect([left(900), left(899.99), left(899.98)]).toEqual([[], [], ['economy.uncompensated']]);
  });

  test('a settlement per case can be no finer than half an øre a case, for those who take part in it', () => {
    const perCase = (extra: number, party = 'kommune-461') => {
      const settlements = [{ id: 's', from: 'region-1083', to: 'kommune-461', nature: 'per-case', amount: 9 }];
      const costs = [cost('b', 'kommune-461', 900), ...(extra === 0 ? [] : [cost('c', party, extra)])];
      const set = {
        ...shifted(0),
        '/volume/perYear': { expected: 100 },
        '/economy/alternatives/1/costs': costs,
        '/economy/settlements': settlements,
      };
      return found('economy.uncompensated', set);
    };
    expect([perCase(0), perCase(0.51), perCase(0.52)]).toEqual([[], [], ['economy.uncompensated']]);
    expect([perCase(0.01, 'plo-syddanmark'), perCase(0.02, 'plo-syddanmark')]).toEqual([[], ['economy.uncompensated']]);
  });

  test('an øre is no rising cost that needs a financing basis', () => {
    const unfinanced = (extra: number) => {
      const set = { ...shifted(0), '/economy/alternatives/1/costs': [cost('a', 'region-1083', 1000), cost('b', 'kommune-461', extra)] };
      return found('economy.financing-basis', { ...set, '/economy/financingBasis': 'none' });
    };
    expect([unfinanced(0.01), unfinanced(0.02)]).toEqual([[], ['economy.financing-basis.none']]);
  });

  test('an equal cost is the lowest', () => {
    const set = (extra: number) => ({ ...shifted(0, extra), '/economy/settlements': [] });
    expect([found('leon.lowest-effective-cost', set(1000)), found('leon.lowest-effective-cost', set(1000.01))]).toEqual([
      ...[[], ['leon.lowest-effective-cost.dearer']],
    ]);
  });
});

describe('the verdict at other volumes', () => {
  const cost = (id: string, nature: string, amount: number) => ({ id, party: 'region-1083', nature, amount: { expected: amount } });
  type Costs = ReturnType<typeof cost>[];
  const simple = [cost('a', 'per-case', 1000)];
  const costly = (perYear: number) => [cost('b', 'per-case', 500), cost('c', 'recurring', perYear)];
  const flips = (perYear: { low: number; expected: number; high: number }, today: Costs, proposed: Costs) =>
    assessed({ set: { '/volume/perYear': perYear, '/economy/alternatives/0/costs': today, '/economy/alternatives/1/costs': proposed } })
      .findings.filter(({ check }) => check === 'leon.volume')
      .map(({ code, message, values }) => ({ code, values, text: say(message.da, values, 'da') }));
  // 1,000 a case today; 500 a case and 50,000 a year in the proposal: even at 100 a year, where the proposal is still met.
  const at = (low: number, expected: number, high: number) =>
    flips({ low, expected, high }, simple, costly(50_000)).map(
      ({ code, text, values }) => `${code}: ${text.includes('ikke længere') ? 'loses' : 'wins'} ${values.breakEven ?? '-'}`,
    );

  test('flips below the break-even and not at it; where it is met only there, the text says so', () => {
    expect([at(100, 200, 300), at(99, 200, 300)]).toEqual([[], ['leon.volume.low: loses 100']]);
    expect([at(50, 60, 99), at(50, 60, 100)]).toEqual([[], ['leon.volume.high: wins 100']]);
  });

  test('the text says who is the cheaper from which whole number on, or above the one where both cost the same', () => {
    const perYear = { low: 50, expected: 200, high: 300 };
    const last = (today: Costs, proposed: Costs) => flips(perYear, today, proposed).map(({ text }) => text.split('. ').at(-1));
    expect(last(simple, costly(50_000))).toEqual(['Den er billigere end løsningen i dag over 100 om året.']);
    expect(last(simple, costly(50_001))).toEqual(['Den er billigere end løsningen i dag fra og med 101 om året.']);
    expect(last(costly(50_000), simple)).toEqual(['Løsningen i dag er billigere end den over 100 om året.']);
    expect(last(costly(50_001), simple)).toEqual(['Løsningen i dag er billigere end den fra og med 101 om året.']);
  });
});

describe('how sure', () => {
  /** The check alone, with so many of the draws won by the proposed solution, and one of its cost lines without a range. */
  function answer(probability: number, amount = 0): CheckAnswer {
    const line = { id: 'x', party: 'region-1083', nature: 'recurring', amount: { expected: amount } };
    const one: Case = { name: 'usikkerhed', set: amount ? { '/economy/alternatives/1/costs/-': line } : {}, expect: { status: 'fired' } };
    const dossier = dossierOf(one);
    const { settings, parties } = framework;
    const given = givenOf(one);
    const economy = computeEconomy(dossier, { discountRate: settings.discountRate, dossierHash: given.dossierHash, draws: 1, parties });
    const words = { da: '', en: '', sv: '' };
    const drawn = { status: 'drawn', draws: 1000, seed: '', uncertainInputs: 1, noneEffective: 0, words } as const;
    const uncertainty: EconomyResult['uncertainty'] = { ...drawn, probabilities: [{ id: 'hjemme', probability }] };
    const input = { dossier, framework, given, responsibility: computeResponsibility(dossier), parameters: leonUncertainty.parameters };
    return leonUncertainty.run({ ...input, economy: { ...economy, uncertainty } });
  }

  test('the threshold itself is enough', () => {
    expect([answer(0.8), answer(0.7999)]).toMatchObject([{ status: 'passed' }, { status: 'fired', hits: [{ reason: 'unlikely' }] }]);
  });

  test('a line is a key input from a tenth of the yearly cost on', () => {
    const rest = computeEconomy(dossierOf({ name: 'grundsagen', expect: { status: 'passed' } }), {
      ...{ discountRate: framework.settings.discountRate, dossierHash: 'ab', draws: 0, parties: framework.parties },
    }).alternatives[1]?.annualEquivalentCost;
    // A tenth of the whole is a ninth of the rest.
    const ninth = Math.ceil((rest ?? Number.NaN) / 9) / 100;
    expect([answer(1, ninth), answer(1, ninth - 0.02)]).toMatchObject([
      { status: 'fired', hits: [{ reason: 'no-range' }] },
      { status: 'passed' },
    ]);
  });
});

describe('one of several', () => {
  test('one role of two that needs training is enough to ask', () => {
    const untrained = {
      id: 'laege',
      profession: 'Læge',
      parties: [{ party: 'kommune-461', required: 1, available: 1 }],
      practicePerYear: 0,
    };
    const late = { '/competences/roles/-': untrained, '/competences/roles/0/training/doneBy': '2026-09-02' };
    expect(found('competence.training-late', late)).toEqual(['competence.training-late']);
    expect(
      found('competence.training-cost', { '/competences/roles/-': untrained }, { remove: ['/competences/roles/0/training/payer'] }),
    ).toEqual(['competence.training-cost.payer']);
    // A skill that needs no practice is kept by everybody.
    expect(
      found('competence.practice', { '/competences/roles/-': { ...untrained, parties: [{ party: 'kommune-461', available: 5000 }] } }),
    ).toEqual([]);
  });

  test('with several receivers the whole volume is nobody’s own', () => {
    const { checks } = assessed({ set: { '/task/receivingParties/-': 'kommune-420' }, remove: ['/volume/perParty'] });
    expect(checks.find(({ check }) => check === 'competence.practice')).toMatchObject({
      status: 'not-assessed',
      pointer: '/volume/perParty',
    });
    const alone = assessed({ remove: ['/volume/perParty'] });
    expect(alone.checks.find(({ check }) => check === 'competence.practice')).toMatchObject({ status: 'passed' });
  });

  test('a holder is municipal by its kind or by its party', () => {
    const holder = (change: NonNullable<Case['set']>) => found('responsibility.holder-kind', change);
    const at = '/responsibility/treatment/holders/0';
    expect(holder({ [`${at}/kind`]: 'municipality' })).toEqual(['responsibility.holder-kind']);
    expect(holder({ [`${at}/party`]: 'kommune-461' })).toEqual(['responsibility.holder-kind']);
    expect(holder({ [`${at}/party`]: 'kommune-461', [`${at}/employsPhysician`]: true })).toEqual([]);
  });

  test('citizens are asked for neither a position nor a word for their figures', () => {
    const cost = { id: 'transport', party: 'borger', nature: 'per-case', amount: { expected: 0.01 } };
    const set = { '/impact/otherParties/-': 'borger', '/economy/alternatives/1/costs/-': cost };
    expect([found('involvement.positions', set), found('economy.unverified', set)]).toEqual([[], []]);
    expect(found('involvement.positions', { '/impact/otherParties/-': 'kommune-420' })).toEqual(['involvement.positions']);
  });
});
