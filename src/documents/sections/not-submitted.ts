// What stands in the dossier and is not before the body: its step is neither submitted nor approved earlier.
import { sectionOf, stepOf } from '../../domain/assessment/gaps.ts';
import type { Context } from '../paper-context.ts';

/** The title of the step that the place belongs to, where nobody is asked about that step; else undefined. */
export function stepNotSubmitted(
  pointer: string,
  { assessedUnder, submission, proposal, step }: Context,
): string | undefined {
  if (sectionOf(pointer) === '') return undefined;
  const own = stepOf(pointer, assessedUnder.steps);
  if (!own || submission.steps.includes(own.id)) return undefined;
  // A paper stays as it was: what a later submission had approved was not yet.
  const { approvedSteps = [], submissions = [] } = proposal;
  const before = submissions.filter(({ number }) => number < submission.number).map(({ id }) => id);
  return approvedSteps.some((each) => each.step === own.id && before.includes(each.submission))
    ? undefined
    : step(own.id);
}
