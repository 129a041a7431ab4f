// Missing input of the figures per party never counts as 0: counts, exceptions, keys, funding and the lines of a
// settlement.
import { describe, expect, test } from 'vitest';
import type { Cost } from '../../../src/domain/dossier/costs.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import type { Economy } from '../../../src/domain/dossier/economy.ts';
import type { Settlement } from '../../../src/domain/dossier/settlement.ts';
import type { Who } from '../../../src/domain/dossier/who.ts';
import { CASE_TYPE, compute, measure } from './dossiers.ts';

const A = 'kommune-a';
const B = 'kommune-b';
const COUNTS = '/volume/activities/0/counts';
const LINE = '/economy/alternatives/1/costs/0';
const SETTLEMENT = '/economy/alternatives/1/settlements/0';
const hospital: Cost = {
  id: 'hospital',
  payer: { party: 'region' },
  nature: 'per-unit',
  counts: 'all',
  amount: { expected: 100 },
};
const visits: Cost = { id: 'besoeg', payer: { each: [A] }, nature: 'per-unit', amount: { expected: 40 } };

type Change = {
  readonly line?: Partial<Cost>;
  readonly settlement?: Partial<Settlement>;
  readonly funding?: Who;
  readonly keys?: Economy['keys'];
  readonly money?: Economy['money'];
  readonly today?: Cost[];
};

function dossierWith({ line, settlement, funding, keys, money, today = [hospital] }: Change): Dossier {
  const settlements = settlement ? [{ id: 's', from: { party: 'region' }, to: { party: A }, ...settlement }] : [];
  return Dossier.parse({
    volume: {
      activities: [
        { id: 'forloeb', unit: 'forløb', counts: [{ party: A, expected: 10 }] },
        { id: 'dage', unit: 'dage', counts: [{ expected: 7 }] },
      ],
    },
    economy: {
      money,
      horizonYears: 3,
      quality: measure,
      keys,
      alternatives: [
        { id: 'i-dag', role: 'current', effect: { expected: 95 }, costs: today },
        { id: 'ny', role: 'proposed', effect: { expected: 95 }, costs: [{ ...visits, ...line }], settlements },
      ],
    },
    responsibility: { funding },
  });
}

describe('LEON is not assessed', () => {
  test.each<[string, Partial<Cost>, string]>([
    ['where one of several payers has no count', { payer: { each: [A, B] } }, COUNTS],
    ['where a payer for its own citizens has no count', { payer: { party: 'region' }, counts: 'own' }, COUNTS],
    ['where an exception has no amount', { exceptions: [{ party: A }] }, `${LINE}/exceptions/0/amount/expected`],
    [
      'where an exception has no party',
      { exceptions: [{ amount: { expected: 1 } }] },
      `${LINE}/exceptions/0/amount/expected`,
    ],
  ])('%s', (_, line, pointer) => {
    const { leon, partyGaps } = compute(dossierWith({ line }));
    expect(leon).toMatchObject({ verdict: 'not-assessed', pointer });
    expect(partyGaps.map((gap) => gap.pointer)).toEqual([pointer]);
  });

  test('where each bears its own and a line of two alternatives is unfinished; with one alternative it does not apply', () => {
    const own = (today: Cost[]) => compute(dossierWith({ money: 'each-bears-own', today })).leon.verdict;
    expect(own([{ id: 'x', payer: { party: 'region' }, nature: 'recurring' }])).toBe('not-assessed');
    expect(own([])).toBe('not-applicable');
  });
});

test('0 is a count', () => {
  const dossier = dossierWith({ line: { payer: { each: [A, B] } } });
  const activities = dossier.volume?.activities?.map((one) => ({
    ...one,
    counts: [...(one.counts ?? []), { party: B, expected: 0 }],
  }));
  expect(compute({ ...dossier, volume: { activities: activities?.slice(0, 1) } }).leon.verdict).toBe('met');
});

describe('nothing per party is assessed, and LEON is', () => {
  test.each<[string, Change, string]>([
    [
      'where several pay each for its own of an activity that is not split',
      { line: { activity: 'dage' } },
      '/volume/activities/1/counts',
    ],
    [
      'where a tariff is for units of a party without a count',
      { settlement: { model: 'per-unit', counts: 'from', amount: 1 } },
      COUNTS,
    ],
    [
      'where a settlement’s exception has no amount',
      { settlement: { model: 'fixed', amount: 1, exceptions: [{ party: A }] } },
      `${SETTLEMENT}/exceptions/0/amount`,
    ],
    [
      'where a settlement names a line of another alternative',
      { settlement: { model: 'actual-cost', lines: ['hospital'] } },
      `${SETTLEMENT}/lines/0`,
    ],
    [
      'where a ceiling is in units and the amount is not',
      { settlement: { model: 'fixed', amount: 9, ceiling: 5, limitsIn: 'units' } },
      `${SETTLEMENT}/limitsIn`,
    ],
    [
      'where a tariff is shared by a key',
      {
        settlement: { model: 'per-unit', counts: 'all', amount: 1, to: { shared: 'k' } },
        keys: [{ id: 'k', weights: [{ party: A, weight: 1 }] }],
      },
      SETTLEMENT,
    ],
    [
      'where a settlement’s key names itself',
      {
        settlement: { model: 'fixed', amount: 1, to: { shared: 'k' } },
        keys: [{ id: 'k', weights: [{ key: 'k', weight: 1 }] }],
      },
      '/economy/keys/0/weights',
    ],
  ])('%s', (_, change, pointer) => {
    const result = compute(dossierWith(change));
    expect(result.partyGaps.map((gap) => gap.pointer)).toEqual([pointer]);
    expect(result).toMatchObject({ steady: [], parties: [], flows: [], funding: { status: 'not-assessed', pointer } });
    expect(result.leon.verdict).toBe('met');
  });
});

describe('what funding says is not assessed', () => {
  test.each<[string, Change, string]>([
    ['without funding', {}, '/responsibility/funding'],
    [
      'by a key without weight',
      { funding: { shared: 'k' }, keys: [{ id: 'k', weights: [{ party: A, weight: 0 }] }] },
      '/economy/keys/0/weights',
    ],
    ['by several without counts to share others’ lines by', { funding: { each: [B] } }, COUNTS],
  ])('%s', (_, change, pointer) => {
    expect(compute(dossierWith(change)).funding).toMatchObject({ status: 'not-assessed', pointer });
  });

  test('nor is a party’s “before”, where that is what the funding says of today’s cost', () => {
    const caseType = { ...CASE_TYPE, baseline: 'funded-by-law' as const };
    const result = compute(dossierWith({}), { caseType });
    expect(result.partyGaps.map(({ pointer }) => pointer)).toEqual(['/responsibility/funding']);
    expect(result.steady).toEqual([]);
  });
});
