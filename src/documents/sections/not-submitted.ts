// Parts of the dossier that the body does not decide on: their step is neither submitted nor approved earlier.
import { sectionOf, stepOf } from '../../domain/assessment/gaps.ts';
import type { Context } from '../paper-context.ts';

/** The title of the field's step if that step is neither submitted nor approved earlier; else undefined. */
export function stepNotSubmitted(
  pointer: string,
  { assessedUnder, submission, proposal, step }: Context,
): string | undefined {
  if (sectionOf(pointer) === '') return undefined;
  const own = stepOf(pointer, assessedUnder.steps);
  if (!own || submission.steps.includes(own.id)) return undefined;
  // Later approvals do not count, so that the paper does not change.
  const { approvedSteps = [], submissions = [] } = proposal;
  const before = submissions.filter(({ number }) => number < submission.number).map(({ id }) => id);
  return approvedSteps.some((each) => each.step === own.id && before.includes(each.submission))
    ? undefined
    : step(own.id);
}
