// Nine real agreements, assessed: the correct figures and findings, and what blocks submission. Each file describes in
// one sentence what it shows.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Assessment } from '../../../src/domain/assessment/assessment.ts';
import { findContradictions } from '../../../src/domain/dossier/contradictions.ts';
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';

type ByName = Readonly<Record<string, number>>;
/** Amounts in kroner. */
type Figures = {
  readonly units?: number;
  readonly annualEquivalentCost?: ByName;
  readonly saving?: number;
  readonly leon?: string;
  readonly proposed?: ByName;
  readonly net?: ByName;
  readonly differences?: ByName;
  readonly missing?: readonly { readonly from: string; readonly to: string; readonly perYear: number }[];
  readonly tariffs?: readonly number[];
};
type Expected = {
  readonly figures: Figures;
  /** Codes, or prefixes of codes, of findings that must be present. */
  readonly findings?: readonly string[];
  /** Codes, or prefixes of codes, of findings that must be absent. */
  readonly absent?: readonly string[];
  /** Check and place of everything that blocks submission. */
  readonly blockers?: readonly string[];
};
type Real = {
  readonly id: string;
  readonly sentence: string;
  readonly illustrative: readonly string[];
  readonly framework: string;
  readonly cluster?: string;
  readonly clusters?: readonly string[];
  readonly caseType: string;
  readonly steps: readonly string[];
  readonly today?: string;
  readonly earliestDecision?: string;
  readonly dossier: unknown;
  readonly expected: Expected;
  readonly variants?: readonly {
    readonly name: string;
    readonly set: Readonly<Record<string, unknown>>;
    readonly expected: Expected;
  }[];
};

const FOLDER = new URL('./', import.meta.url);
const MOST_BLOCKERS = 8;
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Real);

type Part = { [name: string]: unknown };

/** The dossier with values set at pointers. */
function withValues(dossier: unknown, set: Readonly<Record<string, unknown>>): Dossier {
  const copy = structuredClone(dossier) as Part;
  for (const [pointer, value] of Object.entries(set)) {
    const path = pointer.split('/').slice(1);
    const key = path.pop() ?? '';
    const parent = path.reduce((part, name) => part[name] as Part, copy);
    parent[key] = value;
  }
  return Dossier.parse(copy);
}

function assessed(real: Real, set: Readonly<Record<string, unknown>> = {}): Assessment {
  const { framework, cluster, clusters, caseType, steps, today = '2026-03-01', earliestDecision } = real;
  const dossier = withValues(real.dossier, set);
  expect(findContradictions(dossier)).toEqual([]);
  return assess(dossier, shippedFramework(framework), {
    dossierHash: 'ab'.repeat(32),
    today,
    caseType,
    steps,
    ...(cluster && { cluster }),
    ...(clusters && { clusters }),
    ...(earliestDecision && { earliestDecision }),
    noticeSentTo: [],
    otherAgreements: [],
    draws: 0,
  });
}

const kroner = (ore: number | null | undefined) =>
  ore === null || ore === undefined ? Number.NaN : Math.round(ore) / 100;

/** The assessment's result for every figure that the case expects, in the case's own shape. */
function figuresOf({ economy }: Assessment, wanted: Figures): Figures {
  const of = (id: string) => economy.alternatives.find((each) => each.id === id)?.annualEquivalentCost;
  const cost = (role: string) =>
    economy.alternatives.find((each) => each.role === role)?.annualEquivalentCost ?? Number.NaN;
  const row = (party: string) => economy.steady.find((each) => each.party === party);
  const funding = economy.funding.status === 'compared' ? economy.funding : undefined;
  const named = (names: ByName = {}, say: (name: string) => number | null | undefined): ByName =>
    Object.fromEntries(
      Object.keys(names).map((name) => [
        name,
        kroner(say(name) ?? (row(name) || !economy.steady.length ? undefined : 0)),
      ]),
    );
  const all: Required<Figures> = {
    units: economy.units?.expected ?? Number.NaN,
    annualEquivalentCost: named(wanted.annualEquivalentCost, of),
    saving: kroner(cost('current') - cost('proposed')),
    leon: economy.leon.verdict,
    proposed: named(wanted.proposed, (party) => row(party)?.proposed),
    net: named(wanted.net, (party) => row(party)?.net),
    differences: named(
      wanted.differences,
      (party) => funding?.parties.find((each) => each.party === party)?.difference,
    ),
    missing: (funding?.missing ?? []).map(({ from, to, perYear }) => ({ from, to, perYear: kroner(perYear) })),
    tariffs: [...new Set(economy.flows.map(({ price }) => kroner(price)))],
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in wanted));
}

function expectAnswer(assessment: Assessment, { figures, findings = [], absent = [], blockers }: Expected): void {
  const codes = assessment.findings.map(({ code }) => code);
  expect(figuresOf(assessment, figures)).toEqual(figures);
  for (const wanted of findings) expect(codes.some((code) => code.startsWith(wanted))).toBe(true);
  for (const unwanted of absent) expect(codes.filter((code) => code.startsWith(unwanted))).toEqual([]);
  if (blockers) expect(assessment.gaps.map(({ check, pointer }) => `${check} ${pointer}`)).toEqual(blockers);
}

describe.each(cases)('$id', (real) => {
  test('is a sentence a planner understands', () => {
    expect(real.sentence).toMatch(/^[\p{Lu}\d].{20,}\.$/u);
  });

  test('gets the right answer, and asks no more than a careful secretary would', () => {
    const assessment = assessed(real);
    expectAnswer(assessment, real.expected);
    console.info(`${real.id}: ${assessment.gaps.length} blockers`);
    expect(assessment.gaps.length).toBeLessThanOrEqual(MOST_BLOCKERS);
  });

  test.each(real.variants ?? [])('$name', ({ set, expected }) => {
    expectAnswer(assessed(real, set), expected);
  });
});

test('there are nine', () => {
  expect(cases).toHaveLength(9);
});
