// The procedure of a framework that has one, and the framework with another in its place.
import type { Framework } from '../../src/domain/governance/framework.ts';
import type { Procedure } from '../../src/domain/governance/procedure.ts';

/** The framework's first procedure. */
export function procedureIn({ procedures: [first], id }: Framework): Procedure {
  if (!first) throw new Error(`Framework ${id} has no procedure`);
  return first;
}

/** The framework with its first procedure changed. */
export function withProcedure(framework: Framework, change: Partial<Procedure>): Framework {
  return { ...framework, procedures: [{ ...procedureIn(framework), ...change }, ...framework.procedures.slice(1)] };
}
