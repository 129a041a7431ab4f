// The first procedure of a framework, and a framework with that procedure changed.
import type { Framework } from '../../src/domain/governance/framework.ts';
import type { Procedure } from '../../src/domain/governance/procedure.ts';

/** The framework's first procedure. Throws if it has none. */
export function procedureIn({ procedures: [first], id }: Framework): Procedure {
  if (!first) throw new Error(`Framework ${id} has no procedure`);
  return first;
}

/** The framework with its first procedure changed. */
export function withProcedure(framework: Framework, change: Partial<Procedure>): Framework {
  return { ...framework, procedures: [{ ...procedureIn(framework), ...change }, ...framework.procedures.slice(1)] };
}
