// A missing input is never a pass: what is computed and what is not when something is left out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { runs } from '../../support/runs.ts';
import { completeDossier, compute, worked } from './dossiers.ts';

type Part = Record<string, unknown>;

/** The worked dossier with the value at a JSON Pointer taken away. */
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
    ['the floor', '/economy/effectMeasure/minimum', '/economy/effectMeasure/minimum'],
    ['the effect measure', '/economy/effectMeasure', '/economy/effectMeasure/minimum'],
    ['the direction', '/economy/effectMeasure/higherIsBetter', '/economy/effectMeasure/higherIsBetter'],
    ['the volume', '/volume', '/volume/perYear/expected'],
    ['the expected volume', '/volume/perYear/expected', '/volume/perYear/expected'],
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
    expect(compute(worked(0)).leon).toMatchObject({ verdict: 'not-assessed', pointer: '/volume/perYear/expected' });
    const { leon } = compute({ ...worked(), volume: { perYear: { low: 0, expected: 1000 } } });
    expect(leon.atLow).toMatchObject({ verdict: 'not-met', cheaper: [{ id: 'hospital', perCase: null }] });
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
  const noVolume = compute(without('/volume'));
  expect(noVolume.breakEven).toMatchObject({ status: 'at', volumeCeil: 632 });
  expect(noVolume.alternatives[0]).toMatchObject({ annualEquivalentCost: null, perCase: 190_000, effective: true });
  expect(noVolume).toMatchObject({ frontier: [], sensitivity: [], parties: [], total: [], annualChange: [] });
  expect(noVolume.budgetGaps[0]).toMatchObject({ pointer: '/volume/perYear/expected' });
  expect(noVolume.settlementRange).toMatchObject({ pointer: '/volume/perYear/expected' });

  const noFloor = compute(without('/economy/effectMeasure/minimum'));
  expect(noFloor.alternatives.map((one) => one.effective)).toEqual([null, null]);
  expect(noFloor.frontier).toHaveLength(2);
  expect(noFloor.settlementRange.status).toBe('range');

  const noHorizon = compute(without('/economy/horizonYears'));
  expect(noHorizon.leon.verdict).toBe('met');
  expect(noHorizon.parties).toEqual([]);
  expect(noHorizon.annualChange).toHaveLength(2);
  expect(noHorizon.budgetGaps[0]).toMatchObject({ pointer: '/economy/horizonYears' });

  const noEffect = compute(without(`${at}/1/effect`));
  expect(noEffect.frontier).toEqual([]);
  expect(noEffect.parties).toHaveLength(2);
});

test('an alternative with a line unfinished has no cost at all, never a part of it', () => {
  const { alternatives, breakEven, frontier, annualChange } = compute(without(`${at}/1/costs/0/amount`));
  expect(alternatives[1]).toMatchObject({ annualEquivalentCost: null, fixedPerYear: null, perCase: null, costPerCase: null });
  expect(breakEven).toMatchObject({ status: 'not-assessed', pointer: `${at}/1/costs/0/amount/expected` });
  expect(frontier).toEqual([]);
  expect(annualChange).toEqual([]);
});

test('a line held already needs no amount', () => {
  const dossier = worked();
  dossier.economy?.alternatives?.[1]?.costs?.push({ id: 'stole', heldAlready: true });
  expect(compute(dossier).leon.verdict).toBe('met');
});

test('an empty dossier gives an answer without figures', () => {
  expect(compute({})).toMatchObject({
    currency: null,
    alternatives: [],
    leon: { verdict: 'not-assessed' },
    breakEven: { status: 'not-assessed' },
    frontier: [],
    parties: [],
    settlementRange: { status: 'not-assessed' },
  });
});

test('leaving out any part of a valid dossier never throws and never gives NaN', () => {
  const paths = (part: unknown, at = ''): string[] =>
    typeof part === 'object' && part !== null
      ? Object.entries(part).flatMap(([name, value]) => [`${at}/${name}`, ...paths(value, `${at}/${name}`)])
      : [];
  fc.assert(
    fc.property(completeDossier, fc.nat(), (dossier, pick) => {
      const all = paths(dossier);
      const poorer = without(all[pick % all.length] ?? '', dossier);
      fc.pre(Dossier.safeParse(poorer).success);
      const result = compute(poorer, { draws: 10 });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { numRuns: runs(1000) },
  );
});
