// The case type of a case: its own economic rules within one framework.
import type { CaseType, Framework, Step } from './framework.ts';

/** The type with the id; the framework's first where none is named or the id is unknown. */
export function caseTypeOf(framework: Framework, id?: string): CaseType {
  const [first, ...others] = framework.caseTypes;
  if (first === undefined) throw new Error(`Framework ${framework.id} has no case type`);
  return others.find((type) => type.id === id) ?? first;
}

/** The steps of a case of the type, in the framework's order. */
export function stepsOf(framework: Framework, { steps }: CaseType): readonly Step[] {
  return steps === undefined ? framework.steps : framework.steps.filter(({ id }) => steps.includes(id));
}

/** Ids of the steps of a case. */
export function stepsOfCase(framework: Framework, { caseType }: { readonly caseType: string }): readonly string[] {
  return stepsOf(framework, caseTypeOf(framework, caseType)).map(({ id }) => id);
}
