// Missing input never counts as passed: what is computed and what is not when something is left out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { dossiers, PARTIES } from '../../reference/dossiers.ts';
import { runs } from '../../support/runs.ts';
import { compute, countsOf, worked } from './dossiers.ts';

type Part = Record<string, unknown>;

/** The worked dossier without the value at a JSON Pointer. */
function without(pointer: string, from: Dossier = worked()): Dossier {
  const dossier = structuredClone(from);
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const parent = path.reduce<Part>((part, name) => part[name] as Part, dossier as Part);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return dossier;
}

const at = '/economy/alternatives';

describe('LEON', () => {
  test.each([
    ['the current alternative', `${at}/0`, at],
    ['the proposed alternative', `${at}/1`, at],
    ['a role', `${at}/0/role`, at],
    ['all alternatives', at, at],
    ['the economy', '/economy', at],
    ['an effect', `${at}/0/effect`, `${at}/0/effect/expected`],
    ['an expected effect', `${at}/1/effect/expected`, `${at}/1/effect/expected`],
    ['the floor', '/economy/quality/minimum', '/economy/quality/minimum'],
    ['the quality', '/economy/quality', '/economy/quality/minimum'],
    ['the direction', '/economy/quality/higherIsBetter', '/economy/quality/higherIsBetter'],
    ['the volume', '/volume', '/volume/activities'],
    ['all counts', '/volume/activities/0/counts', '/volume/activities/0/counts'],
    ['the expected count', '/volume/activities/0/counts/0/expected', '/volume/activities/0/counts/0/expected'],
    ['a payer', `${at}/1/costs/2/payer`, `${at}/1/costs/2/payer`],
    ['whose units a price is for', `${at}/1/costs/0/counts`, `${at}/1/costs/0/counts`],
    ['all costs of one', `${at}/0/costs`, `${at}/0/costs`],
    ['an amount', `${at}/1/costs/2/amount`, `${at}/1/costs/2/amount/expected`],
    ['a nature', `${at}/1/costs/2/nature`, `${at}/1/costs/2/nature`],
  ])('without %s', (_, pointer, where) => {
    const { leon, uncertainty } = compute(without(pointer), { draws: 10 });
    expect(leon).toMatchObject({ verdict: 'not-assessed', robust: null, pointer: where });
    expect(Object.values(leon.reason ?? {}).every((text) => text.length > 10)).toBe(true);
    expect(uncertainty).toMatchObject({ status: 'not-assessed', pointer: where });
  });

  test('an empty list of costs is no costs', () => {
    const dossier = worked();
    dossier.economy?.alternatives?.[0]?.costs?.splice(0);
    expect(compute(dossier).leon).toMatchObject({ verdict: 'not-assessed', pointer: `${at}/0/costs` });
  });

  test('a volume of 0 leaves nothing to compare; as the low end it is compared', () => {
    expect(compute(worked(0)).leon).toMatchObject({ verdict: 'not-assessed', pointer: '/volume/activities/0/counts' });
    const { leon } = compute({ ...worked(), volume: countsOf({ low: 0, expected: 1000 }) });
    expect(leon.atLow).toMatchObject({ verdict: 'not-met', cheaper: [{ id: 'hospital', perUnit: null }] });
  });

  test.each(['current', 'proposed'] as const)('with two alternatives as %s', (role) => {
    const dossier = worked();
    const all = dossier.economy?.alternatives ?? [];
    all.push({ ...(all[0] ?? { id: '' }), id: 'til', role });
    expect(compute(dossier).leon).toMatchObject({ verdict: 'not-assessed', pointer: at });
  });

  test('a one-off without a lifetime takes the horizon, and waits for it', () => {
    const noLife = without(`${at}/1/costs/3/lifetimeYears`);
    expect(compute(noLife).alternatives[1]).toEqual(compute(worked()).alternatives[1]);
    const neither = compute(without('/economy/horizonYears', noLife));
    expect(neither.leon).toMatchObject({ verdict: 'not-assessed', pointer: '/economy/horizonYears' });
    expect(neither.alternatives[1]).toMatchObject({
      annualEquivalentCost: null,
      fixedPerYear: null,
      missing: { pointer: '/economy/horizonYears' },
    });
  });
});

test('what does not need the missing input is still there', () => {
  const noFloor = compute(without('/economy/quality/minimum'));
  expect(noFloor.alternatives.map((one) => one.effective)).toEqual([null, null]);
  expect(noFloor.frontier).toHaveLength(2);
  expect(noFloor.steady).toHaveLength(2);

  const noHorizon = compute(without('/economy/horizonYears'));
  expect(noHorizon.leon.verdict).toBe('met');
  expect(noHorizon.parties).toEqual([]);
  expect(noHorizon.steady).toHaveLength(2);
  expect(noHorizon.partyGaps[0]).toMatchObject({ pointer: '/economy/horizonYears' });

  const noEffect = compute(without(`${at}/1/effect`));
  expect(noEffect.frontier).toEqual([]);
  expect(noEffect.parties).toHaveLength(2);

  const noFunding = compute(worked());
  expect(noFunding.funding).toMatchObject({ status: 'not-assessed', pointer: '/responsibility/funding' });
  expect(noFunding.steady).toHaveLength(2);
});

test('an alternative with a line unfinished has no cost at all, never a part of it', () => {
  const { alternatives, breakEven, frontier, steady } = compute(without(`${at}/1/costs/0/amount`));
  expect(alternatives[1]).toMatchObject({
    annualEquivalentCost: null,
    fixedPerYear: null,
    unitsPerYear: null,
    costPerUnit: null,
  });
  expect(breakEven).toMatchObject({ status: 'not-assessed', pointer: `${at}/1/costs/0/amount/expected` });
  expect(frontier).toEqual([]);
  expect(steady).toEqual([]);
});

describe('a number that is not split by party', () => {
  const joint = (
    costs: (list: NonNullable<NonNullable<Dossier['economy']>['alternatives']>[number]) => void = () => {},
  ) => {
    const dossier = worked();
    const proposed = dossier.economy?.alternatives?.[1];
    if (proposed) costs(proposed);
    return compute({ ...dossier, volume: { activities: [{ id: 'forloeb', counts: [{ expected: 1000 }] }] } });
  };
  const forAll: Parameters<typeof joint>[0] = ({ costs }) => {
    const visit = costs?.[1];
    if (visit) visit.counts = 'all';
  };

  test('gives the joint totals, and nothing per party', () => {
    const result = joint(forAll);
    expect(result.leon.verdict).toBe('met');
    expect(result).toMatchObject({ steady: [], parties: [], flows: [] });
    expect(result.partyGaps[0]).toMatchObject({ pointer: '/volume/activities/0/counts' });
    expect(result.funding).toMatchObject({ status: 'not-assessed' });
  });

  test('cannot say what one payer’s own citizens cost, nor what an exception comes to', () => {
    expect(joint().leon).toMatchObject({ verdict: 'not-assessed', pointer: '/volume/activities/0/counts' });
    const exception = joint(({ costs }) => {
      const visit = costs?.[1];
      if (!visit) return;
      visit.payer = { each: ['kommune-a'] };
      visit.exceptions = [{ party: 'kommune-a', amount: { expected: 1 } }];
    });
    expect(exception.leon).toMatchObject({ verdict: 'not-assessed' });
  });
});

test('some counts with a party and some without are not added', () => {
  const counts = [{ party: 'kommune-a', expected: 10 }, { expected: 5 }];
  const { units, leon } = compute({ ...worked(), volume: { activities: [{ id: 'forloeb', counts }] } });
  expect(units).toBeNull();
  expect(leon).toMatchObject({ verdict: 'not-assessed', pointer: '/volume/activities/0/counts' });
});

describe('amounts of different price years', () => {
  const of = (
    priceYear: number | undefined,
    own: number,
    index: readonly { year: number; percent: number; source: string }[] = [],
  ) => {
    const dossier = worked();
    const visit = dossier.economy?.alternatives?.[1]?.costs?.[1];
    if (visit) visit.priceYear = own;
    const economy = { ...dossier.economy, priceYear };
    return compute({ ...dossier, economy }, { priceIndex: [...index] });
  };
  const index = [
    { year: 2025, percent: 2, source: 'x' },
    { year: 2026, percent: 3, source: 'x' },
  ];

  test('are brought to the economy’s by the index, and not added without', () => {
    // 900 kr. of 2024 is 900 × 1.02 × 1.03 = 945.54 kr. in 2026; 1,000 visits.
    const before = compute(worked()).alternatives[1]?.annualEquivalentCost ?? 0;
    expect(of(2026, 2024, index).alternatives[1]?.annualEquivalentCost).toBe(before + 4_554_000);
    expect(of(2026, 2024).leon).toMatchObject({ verdict: 'not-assessed', pointer: `${at}/1/costs/1/priceYear` });
    expect(of(undefined, 2024, index).leon).toMatchObject({ verdict: 'not-assessed', pointer: '/economy/priceYear' });
  });

  test('of a year that was published twice the later counts, and an earlier price year is reached backwards', () => {
    const twice = [...index, { year: 2026, percent: 4, source: 'y' }];
    const before = compute(worked()).alternatives[1]?.annualEquivalentCost ?? 0;
    expect(of(2026, 2025, twice).alternatives[1]?.annualEquivalentCost).toBe(before + 3_600_000);
    expect(of(2025, 2026, [{ year: 2026, percent: 25, source: 'x' }]).alternatives[1]?.annualEquivalentCost).toBe(
      before - 18_000_000,
    );
  });
});

test('an empty dossier gives an answer without figures', () => {
  expect(compute({})).toMatchObject({
    currency: null,
    alternatives: [],
    leon: { verdict: 'not-assessed' },
    breakEven: { status: 'not-assessed' },
    frontier: [],
    parties: [],
    funding: { status: 'not-assessed' },
  });
});

test('leaving out any part of a valid dossier never throws and never gives NaN', () => {
  const paths = (part: unknown, at = ''): string[] =>
    typeof part === 'object' && part !== null
      ? Object.entries(part).flatMap(([name, value]) => [`${at}/${name}`, ...paths(value, `${at}/${name}`)])
      : [];
  fc.assert(
    fc.property(dossiers, fc.nat(), (dossier, pick) => {
      const all = paths(dossier);
      const poorer = without(all[pick % all.length] ?? '', dossier);
      fc.pre(Dossier.safeParse(poorer).success);
      const result = compute(poorer, { draws: 10, parties: PARTIES });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { numRuns: runs(1000) },
  );
});
