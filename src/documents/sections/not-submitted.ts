// What stands in the dossier and is not before the body: its step is neither submitted nor approved earlier.
import { sectionOf, stepOf } from '../../domain/assessment/gaps.ts';
import type { Context } from '../paper-context.ts';

/** The title of the step that the place belongs to, where nobody is asked about that step; else undefined. */
export function stepNotSubmitted(
  pointer: string,
  { assessedUnder, submission, proposal, step }: Context,
): string | undefined {
  if (sectionOf(pointer) === '') return undefined;
  const before = (proposal.submissions ?? []).filter(
    ({ number, status }) => number < submission.number && status === 'approved',
  );
  const asked = new Set([submission, ...before].flatMap(({ steps }) => steps));
  const own = stepOf(pointer, assessedUnder.steps);
  return own && !asked.has(own.id) ? step(own.id) : undefined;
}
