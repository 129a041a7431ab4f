// What whoever approves must acknowledge: the warnings that were frozen, and the objections that came since.
import type { Framework } from '../governance/framework.ts';
import type { Submission } from './state.ts';

/** The check of which an objection to the notice is a finding. */
export const OBJECTION = 'involvement.objection';

/**
 * Codes, each once. An objection of another cluster is a warning from the day it came, unless the framework leaves
 * that check out. @param framework as cases of the type meet it.
 */
export function warningsOf(
  { warnings, notices }: Pick<Submission, 'warnings' | 'notices'>,
  framework: Pick<Framework, 'checks'> | undefined,
): readonly string[] {
  const counts = framework?.checks[OBJECTION]?.disabled !== true;
  const objected = counts && notices.some(({ answer }) => answer?.kind === 'objection');
  return objected && !warnings.includes(OBJECTION) ? [...warnings, OBJECTION] : warnings;
}
