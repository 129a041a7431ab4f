// Runs the tests of the domain for Stryker inside one process: modules are loaded once and not once per mutant, so a
// mutant takes milliseconds. After a kill the killing test must pass again without the mutant. If it fails, the mutant
// has left state behind: everything is loaded again and the mutant is run again.
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type { Collected } from './vitest-in-process.ts';

type Counts = Record<string, number>;
type Active = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
};
type Failure = { readonly test: string; readonly message: string };

const TESTS = ['tests/domain/{assessment,economics,responsibility}/**/*.test.ts', 'tests/cases/**/*.test.ts'];
const STAND_IN = 'tests/mutation/vitest-in-process.ts';
/** The share of runs of each property test (tests/support/runs.ts). */
const SHARE = '0.01';

let generation = 0;

/** Every module of the sandbox belongs to a generation, so that all can be loaded again; 'vitest' is the substitute. */
function separateGenerations(root: string, standIn: string): void {
  registerHooks({
    resolve(specifier, context, next) {
      const byStandIn = context.parentURL?.startsWith(standIn) === true;
      if (specifier === 'vitest' && !byStandIn) return { url: `${standIn}?${generation}`, shortCircuit: true };
      const found = next(specifier, context);
      const ours = found.url.startsWith(root) && !found.url.includes('/node_modules/');
      return ours ? { ...found, url: `${found.url.split('?')[0]}?${generation}` } : found;
    },
  });
}

/** Loads all tests in new modules, which share nothing with those loaded before. */
async function load(root: string): Promise<ReadonlyMap<string, Collected>> {
  generation += 1;
  const { collectedTests } = (await import(new URL(STAND_IN, root).href)) as typeof import('./vitest-in-process.ts');
  const tests = new Map<string, Collected>();
  for (const file of TESTS.flatMap((pattern) => globSync(pattern)).sort()) {
    await import(new URL(file, root).href);
    for (const test of collectedTests()) {
      const id = `${file}#${test.name}`;
      tests.set(tests.has(id) ? `${id} (${tests.size})` : id, test);
    }
  }
  return tests;
}

async function failureOf(id: string, test: Collected | undefined): Promise<Failure | undefined> {
  try {
    await test?.run();
    return undefined;
  } catch (error) {
    return { test: id, message: String(error).slice(0, 300) };
  }
}

function inProcessRunner(): TestRunner {
  const globals = globalThis as unknown as Record<string, Active | undefined>;
  const active: Active = globals[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};
  globals[INSTRUMENTER_CONSTANTS.NAMESPACE] = active;
  let tests: ReadonlyMap<string, Collected> = new Map();
  let root = '';
  /**
   * Milliseconds of each test without a mutant, less a head start
   * for each mutant it has killed: quick killers are asked first.
   */
  const cost = new Map<string, number>();
  const byCost = (ids: readonly string[]) => [...ids].sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0));

  async function dryRun({ coverageAnalysis }: DryRunOptions): Promise<DryRunResult> {
    active.activeMutant = undefined;
    const results = [];
    for (const [id, test] of tests) {
      if (coverageAnalysis === 'perTest') active.currentTestId = id;
      const started = performance.now();
      const failure = await failureOf(id, test);
      const timeSpentMs = performance.now() - started;
      cost.set(id, timeSpentMs);
      const common = { id, name: id, timeSpentMs };
      results.push(
        failure
          ? { ...common, status: TestStatus.Failed as const, failureMessage: failure.message }
          : { ...common, status: TestStatus.Success as const },
      );
      active.currentTestId = undefined;
    }
    return {
      status: DryRunStatus.Complete,
      tests: results,
      ...(active.mutantCoverage && { mutantCoverage: active.mutantCoverage }),
    };
  }

  /** The first of the tests that fails with the mutant, if any. */
  async function firstFailure(ids: readonly string[], mutant: string): Promise<Failure | undefined> {
    active.activeMutant = mutant;
    let failure: Failure | undefined;
    for (const id of ids) {
      failure = await failureOf(id, tests.get(id));
      if (failure) break;
    }
    active.activeMutant = undefined;
    return failure;
  }

  async function mutantRun({ testFilter, activeMutant, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const ids = byCost(testFilter ?? [...tests.keys()]);
    Object.assign(active, { hitCount: 0, hitLimit });
    let failure = await firstFailure(ids, activeMutant.id);
    const timedOut = determineHitLimitReached(active.hitCount, hitLimit);
    Object.assign(active, { hitCount: undefined, hitLimit: undefined });
    if (failure && (await failureOf(failure.test, tests.get(failure.test)))) {
      tests = await load(root);
      failure = await firstFailure(ids, activeMutant.id);
      tests = await load(root);
    }
    if (failure) cost.set(failure.test, (cost.get(failure.test) ?? 0) - 5);
    if (timedOut) return toMutantRunResult(timedOut);
    const common = { name: '', timeSpentMs: 0 };
    const results = failure
      ? [{ ...common, id: failure.test, status: TestStatus.Failed as const, failureMessage: failure.message }]
      : ids.map((id) => ({ ...common, id, status: TestStatus.Success as const }));
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }

  return {
    capabilities: () => ({ reloadEnvironment: false }),
    init: async () => {
      process.env.PROPERTY_SHARE = SHARE;
      // The working directory is the sandbox with the mutants only from here on.
      root = pathToFileURL(`${process.cwd()}/`).href;
      separateGenerations(root, new URL(STAND_IN, root).href);
      tests = await load(root);
    },
    dryRun,
    mutantRun,
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcessRunner)];
