// The case type of a case: its own economic rules within one framework.
import type { CaseType, Framework } from './framework.ts';

/** The type with the id; the framework's first where none is named or the id is unknown. */
export function caseTypeOf(framework: Framework, id?: string): CaseType {
  const [first, ...others] = framework.caseTypes;
  if (first === undefined) throw new Error(`Framework ${framework.id} has no case type`);
  return others.find((type) => type.id === id) ?? first;
}
