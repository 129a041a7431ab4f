// Conditions (forbehold): whose they are, who closes them, and that they end with a case that is not approved.
import type { Answer, Ask } from './ask.ts';
import type { Condition, Decision, EndedAs } from './decision.ts';
import type { Person, Submission } from './state.ts';

type Placed = { readonly condition: Condition; readonly decision: Decision; readonly submission: Submission };

/** Every condition of the case, with where it was set. */
export function conditionsOf(submissions: readonly Submission[]): readonly Placed[] {
  return submissions.flatMap((submission) =>
    submission.decisions.flatMap((decision) =>
      decision.conditions.map((condition) => ({ condition, decision, submission })),
    ),
  );
}

/**
 * Asked of its owner, a party or a body, and of the body that set it. Never whoever wrote the case or submitted it: the
 * proposer does not say alone that what was asked of it is done.
 */
export function mayCloseCondition({ proposal, context: { actor }, target }: Ask): Answer {
  const wanted = conditionsOf(proposal.submissions).filter(
    ({ condition }) => target === undefined || condition.id === target,
  );
  if (!wanted.some(({ condition }) => condition.status === 'open')) return 'condition-closed';
  return proposal.authors.includes(actor.subject) ? 'not-by-the-proposer' : undefined;
}

/** Owners of what is still open, each once. */
export function openOwners(submissions: readonly Submission[]): readonly string[] {
  const open = conditionsOf(submissions).filter(({ condition }) => condition.status === 'open');
  return [...new Set(open.map(({ condition }) => condition.owner))];
}

/** What is open is owned by who follows its owner. */
export function conditionsOwnedBy(
  submissions: readonly Submission[],
  owners: Readonly<Record<string, string>>,
): readonly Submission[] {
  return submissions.map((submission) =>
    withConditions(submission, (condition) => {
      const owner = condition.status === 'open' ? owners[condition.owner] : undefined;
      return owner === undefined ? condition : { ...condition, owner, ownerWhenSet: condition.owner };
    }),
  );
}

/** The submission with each of its conditions changed. */
export function withConditions(submission: Submission, change: (condition: Condition) => Condition): Submission {
  const decisions = submission.decisions.map((decision) => ({
    ...decision,
    conditions: decision.conditions.map(change),
  }));
  return { ...submission, decisions };
}

/** What was open ends with the case, by whoever ended it. */
export function conditionsEnded(
  submissions: readonly Submission[],
  how: EndedAs,
  { at, by }: { readonly at: string; readonly by: Person },
): readonly Submission[] {
  return submissions.map((submission) =>
    withConditions(submission, (condition) =>
      condition.status === 'open' ? { ...condition, status: 'closed', closed: { at, by, with: how } } : condition,
    ),
  );
}
