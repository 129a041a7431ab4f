// The case type of a case: its own economic rules, steps and severities within one framework.
import { oncePer } from '../../lib/once-per.ts';
import type { CaseType, Framework, Step } from './framework.ts';

/** The type with the id; the first of the framework if none is given or the id is unknown. */
export function caseTypeOf(framework: Framework, id?: string): CaseType {
  const [first, ...others] = framework.caseTypes;
  if (first === undefined) throw new Error(`Framework ${framework.id} has no case type`);
  return others.find((type) => type.id === id) ?? first;
}

type StepOfType = NonNullable<CaseType['steps']>[number];

/** The id of a step of a type, which is either an id alone or an object with its own `requires` and `expects`. */
export function stepIdOf(step: StepOfType): string {
  return typeof step === 'string' ? step : step.id;
}

/** The steps of a case of the type, in the order of the framework. */
export function stepsOf(framework: Framework, { steps }: CaseType): readonly Step[] {
  const ids = steps?.map(stepIdOf);
  return ids === undefined ? framework.steps : framework.steps.filter(({ id }) => ids.includes(id));
}

/** Ids of the steps of a case. */
export function stepsOfCase(framework: Framework, { caseType }: { readonly caseType: string }): readonly string[] {
  return stepsOf(framework, caseTypeOf(framework, caseType)).map(({ id }) => id);
}

const byType = oncePer(
  (framework: Framework): ReadonlyMap<string, Framework> =>
    new Map(framework.caseTypes.map((type) => [type.id, asTypeSays(framework, type)])),
);

/**
 * The framework with the checks and required fields that the case type overrides. Returns the framework itself if the
 * type overrides nothing. The result is cached.
 */
export function frameworkOfType(framework: Framework, caseType?: string): Framework {
  return byType(framework).get(caseTypeOf(framework, caseType).id) ?? framework;
}

function asTypeSays(framework: Framework, { steps = [], checks = {} }: CaseType): Framework {
  const own = steps.flatMap((step) => (typeof step === 'string' ? [] : [step]));
  if (own.length === 0 && Object.keys(checks).length === 0) return framework;
  const ofChecks = Object.entries(checks).map(([code, said]) => {
    const { parameters, ...before } = framework.checks[code] ?? {};
    return [code, { ...before, ...said, parameters: { ...parameters, ...said.parameters } }] as const;
  });
  return {
    ...framework,
    steps: framework.steps.map((step) => {
      const { requires = step.requires, expects = step.expects } = own.find(({ id }) => id === step.id) ?? {};
      return { ...step, requires, expects };
    }),
    checks: { ...framework.checks, ...Object.fromEntries(ofChecks) },
  };
}
