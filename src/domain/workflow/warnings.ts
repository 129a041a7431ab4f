// The warnings that an approval must acknowledge: those of the frozen assessment, and later objections.
import type { Framework } from '../governance/framework.ts';
import type { Submission } from './state.ts';

/** The check that reports objections to a notice. */
export const OBJECTION = 'involvement.objection';

/**
 * Codes without duplicates. An objection of another cluster counts as a warning as soon as it is recorded, unless the
 * framework disables that check. @param framework with the overrides of the case type.
 */
export function warningsOf(
  { warnings, notices }: Pick<Submission, 'warnings' | 'notices'>,
  framework: Pick<Framework, 'checks'> | undefined,
): readonly string[] {
  const counts = framework?.checks[OBJECTION]?.disabled !== true;
  const objected = counts && notices.some(({ answer }) => answer?.kind === 'objection');
  return objected && !warnings.includes(OBJECTION) ? [...warnings, OBJECTION] : warnings;
}
