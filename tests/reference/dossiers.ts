// Random complete dossiers: municipalities each for its own citizens, keys, every kind of settlement.
import fc from 'fast-check';
import type { Cost } from '../../src/domain/dossier/costs.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Alternative } from '../../src/domain/dossier/economy.ts';
import type { Settlement } from '../../src/domain/dossier/settlement.ts';
import type { Who } from '../../src/domain/dossier/who.ts';

export const REGION = 'region-1083';
export const STATE = 'staten';
export const MUNICIPALITIES = ['kommune-461', 'kommune-420', 'kommune-450', 'kommune-479'];
export const PARTIES = [
  { id: REGION, kind: 'region' as const },
  ...MUNICIPALITIES.map((id) => ({ id, kind: 'municipality' as const })),
  { id: STATE, kind: 'state' as const },
];

const kroner = fc.integer({ min: 0, max: 2_000_000 }).map((ore) => ore / 100);
const each = fc.subarray(MUNICIPALITIES, { minLength: 1 }).map((ids): Who => ({ each: ids }));
const one = fc.constantFrom(REGION, ...MUNICIPALITIES).map((party): Who => ({ party }));
const byKey = fc.constantFrom('kommuner', 'alle').map((shared): Who => ({ shared }));
const anyone: fc.Arbitrary<Who> = fc.oneof(one, each, byKey);
const activity = fc.constantFrom(undefined, 'forloeb', 'dage');
const exceptions = (of: fc.Arbitrary<number>) =>
  fc.option(fc.tuple(fc.constantFrom(...MUNICIPALITIES), of), { nil: undefined, freq: 3 });

const cost = fc
  .record({
    nature: fc.constantFrom('recurring' as const, 'per-unit' as const, 'one-off' as const),
    payer: anyone,
    counts: fc.constantFrom('own' as const, 'all' as const),
    expected: kroner,
    activity,
    exception: exceptions(kroner),
    lifetimeYears: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
    renewed: fc.constantFrom(undefined, true, false),
    heldAlready: fc.boolean(),
    fundedBy: fc.option(fc.oneof(one, byKey), { nil: undefined, freq: 5 }),
  })
  .map(
    ({
      expected,
      exception,
      lifetimeYears,
      renewed,
      heldAlready,
      counts,
      activity: of,
      ...line
    }): Omit<Cost, 'id'> => ({
      ...line,
      amount: { expected },
      ...(line.nature === 'per-unit' && 'party' in line.payer && { counts }),
      ...(line.nature === 'per-unit' && of !== undefined && { activity: of }),
      ...(exception &&
        'each' in line.payer && { exceptions: [{ party: exception[0], amount: { expected: exception[1] } }] }),
      ...(line.nature === 'one-off' && { lifetimeYears, renewed, heldAlready }),
    }),
  );

const settlement = fc
  .record({
    single: fc.constantFrom(REGION, STATE, 'kommune-461'),
    many: fc.oneof(one, each),
    pays: fc.boolean(),
    model: fc.constantFrom('per-unit' as const, 'fixed' as const, 'one-off' as const, 'actual-cost' as const),
    amount: kroner,
    activity,
    share: fc.constantFrom(undefined, 0.5, 1),
    lifetimeYears: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
    ceiling: fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: undefined, freq: 3 }),
    inUnits: fc.boolean(),
    shared: fc.boolean(),
  })
  .map(({ single, many, pays, inUnits, shared, share, ceiling, ...row }): Omit<Settlement, 'id'> => {
    const perUnit = row.model === 'per-unit';
    const other: Who = shared && !perUnit ? { shared: 'kommuner' } : many;
    const units = perUnit && inUnits;
    return {
      from: pays ? { party: single } : other,
      to: pays ? other : { party: single },
      model: row.model,
      amount: row.amount,
      ...(perUnit && { counts: pays ? ('to' as const) : ('from' as const), activity: row.activity }),
      ...(row.model === 'actual-cost' && { share }),
      ...(row.model === 'one-off' && { lifetimeYears: row.lifetimeYears }),
      ...(ceiling !== undefined && { ceiling: units ? ceiling / 1000 : ceiling, limitsIn: units ? 'units' : 'kroner' }),
    };
  });

const withIds = <T>(rows: readonly T[], prefix: string) => rows.map((row, i) => ({ ...row, id: `${prefix}${i}` }));

function alternative(id: string, role: Alternative['role']): fc.Arbitrary<Alternative> {
  return fc
    .record({
      effect: fc.integer({ min: 80, max: 100 }),
      costs: fc.array(cost, { minLength: 1, maxLength: 5 }),
      settlements: fc.array(settlement, { maxLength: 3 }),
    })
    .map(({ effect, costs, settlements }) => ({
      id,
      role,
      effect: { expected: effect },
      costs: withIds(costs, `${id}-c`),
      settlements: withIds(settlements, `${id}-s`),
    }));
}

const count = fc.integer({ min: 1, max: 400 });
const counts = fc
  .tuple(...MUNICIPALITIES.map(() => count))
  .map((numbers) => [
    ...MUNICIPALITIES.map((party, i) => ({ party, expected: numbers[i] ?? 0 })),
    { party: REGION, expected: 0 },
  ]);
const weights = fc.tuple(...MUNICIPALITIES.map(() => fc.integer({ min: 1, max: 9 })));

export const dossiers: fc.Arbitrary<Dossier> = fc
  .record({
    forloeb: counts,
    dage: counts,
    weights,
    horizonYears: fc.integer({ min: 1, max: 40 }),
    minimum: fc.integer({ min: 80, max: 100 }),
    today: alternative('i-dag', 'current'),
    proposed: alternative('ny', 'proposed'),
    other: alternative('tredje', 'other'),
    funding: fc.oneof(one, fc.constant<Who>({ each: MUNICIPALITIES }), byKey),
  })
  .map((parts) => ({
    volume: {
      activities: [
        { id: 'forloeb', counts: parts.forloeb },
        { id: 'dage', counts: parts.dage },
      ],
    },
    economy: {
      money: 'moves',
      currency: 'DKK',
      priceYear: 2026,
      horizonYears: parts.horizonYears,
      quality: { kind: 'measured', higherIsBetter: true, minimum: parts.minimum, setBy: 'national' },
      keys: [
        { id: 'kommuner', weights: MUNICIPALITIES.map((party, i) => ({ party, weight: parts.weights[i] ?? 1 })) },
        {
          id: 'alle',
          weights: [
            { party: REGION, weight: 67 },
            { key: 'kommuner', weight: 33 },
          ],
        },
      ],
      alternatives: [parts.today, parts.proposed, parts.other],
    },
    responsibility: { funding: parts.funding },
  }));
