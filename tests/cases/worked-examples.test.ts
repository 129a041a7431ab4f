// The worked examples of the economy, to the øre. Each file describes in one sentence what it shows.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findContradictions } from '../../src/domain/dossier/contradictions.ts';
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { annuity } from '../../src/domain/economics/annuity.ts';
import { computeEconomy } from '../../src/domain/economics/economy.ts';
import type { EconomyResult } from '../../src/domain/economics/economy-result.ts';
import { caseTypeOf } from '../../src/domain/governance/case-types.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';

type Payment = { readonly from: string; readonly to: string; readonly perYear: number };
type ByName = Readonly<Record<string, number>>;
/** Amounts in kroner. */
type Example = {
  readonly name: string;
  readonly sentence: string;
  readonly framework: string;
  readonly cluster: string;
  readonly type: string;
  readonly dossier: unknown;
  readonly expected: {
    readonly refused?: readonly string[];
    readonly annualEquivalentCost?: ByName;
    readonly costPerUnit?: ByName;
    readonly saving?: number;
    readonly leon?: string;
    readonly removedByFloor?: readonly { readonly id: string; readonly perUnit: number; readonly perYear: number }[];
    readonly proposed?: ByName;
    readonly net?: ByName;
    readonly differences?: ByName;
    readonly missing?: readonly Payment[];
    readonly tariffs?: readonly number[];
    readonly budgetYears?: Readonly<Record<string, readonly number[]>>;
  };
};

const FOLDER = new URL('./worked-examples/', import.meta.url);
const examples = readdirSync(FOLDER)
  .sort()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Example) }));

const kroner = (ore: number | null | undefined) => (ore === null || ore === undefined ? ore : Math.round(ore) / 100);

function economyOf({ framework: id, type, dossier }: Example): EconomyResult {
  const framework = shippedFramework(id);
  return computeEconomy(Dossier.parse(dossier), {
    caseType: caseTypeOf(framework, type),
    discountRates: framework.settings.discountRates,
    priceIndex: framework.settings.priceIndex ?? [],
    dossierHash: '0'.repeat(64),
    draws: 0,
    parties: framework.parties,
  });
}

/** The economy's result for everything that the example expects, in the example's own shape. */
function said(result: EconomyResult, { expected }: Example): Example['expected'] {
  const of = (id: string) => result.alternatives.find((each) => each.id === id);
  const row = (party: string) => result.steady.find((each) => each.party === party);
  const funding = result.funding.status === 'compared' ? result.funding : { parties: [], missing: [] };
  const named = (keys: ByName | undefined, say: (key: string) => number | null | undefined) =>
    Object.fromEntries(Object.keys(keys ?? {}).map((key) => [key, say(key)])) as ByName;
  const [today, next] = (['current', 'proposed'] as const).map((role) =>
    result.alternatives.find((each) => each.role === role),
  );
  const all: Required<Omit<Example['expected'], 'refused'>> = {
    annualEquivalentCost: named(expected.annualEquivalentCost, (id) => kroner(of(id)?.annualEquivalentCost)),
    costPerUnit: named(expected.costPerUnit, (id) => kroner(of(id)?.costPerUnit)),
    saving: kroner((today?.annualEquivalentCost ?? 0) - (next?.annualEquivalentCost ?? 0)) ?? 0,
    leon: result.leon.verdict,
    removedByFloor: result.leon.removedByFloor.map(({ id, perUnit, perYear }) => ({
      id,
      perUnit: kroner(perUnit) ?? 0,
      perYear: kroner(perYear) ?? 0,
    })),
    proposed: named(expected.proposed, (party) => kroner(row(party)?.proposed)),
    net: named(expected.net, (party) => kroner(row(party)?.net)),
    differences: named(expected.differences, (id) =>
      kroner(funding.parties.find(({ party }) => party === id)?.difference),
    ),
    missing: funding.missing.map(({ from, to, perYear }) => ({ from, to, perYear: kroner(perYear) ?? 0 })),
    tariffs: [...new Set(result.flows.map(({ price }) => kroner(price) ?? 0))],
    budgetYears: Object.fromEntries(
      Object.keys(expected.budgetYears ?? {}).map((id) => [
        id,
        result.parties.find(({ party }) => party === id)?.years.map(({ after }) => kroner(after) ?? 0) ?? [],
      ]),
    ),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in expected));
}

describe.each(examples)('$file: $name', (example) => {
  test('is a sentence a planner understands', () => {
    expect(example.sentence).toMatch(/^[\p{Lu}\d].{20,}\.$/u);
  });

  test('comes out to the øre', () => {
    const dossier = Dossier.parse(example.dossier);
    if (example.expected.refused) {
      expect(findContradictions(dossier).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
        example.expected.refused,
      );
    } else {
      expect(findContradictions(dossier)).toEqual([]);
      expect(said(economyOf(example), example)).toEqual(example.expected);
    }
  });
});

test('there are the eleven examples, one of them in five variants', () => {
  expect(new Set(examples.map(({ file }) => file.slice(0, 2))).size).toBe(11);
  expect(examples).toHaveLength(15);
});

test('ten million over seventy years, with the rate that falls in year 36, is 371,144.65 a year', () => {
  const { discountRates } = shippedFramework('syddanmark-2022').settings;
  expect(Math.round(1_000_000_000 / annuity(70, discountRates)) / 100).toBe(371_144.65);
});
