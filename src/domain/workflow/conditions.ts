// Conditions (forbehold): their owners, who may close them, and their end with a case that is not approved.
import type { Answer, Ask } from './ask.ts';
import type { Condition, Decision, EndedAs } from './decision.ts';
import type { Person, Submission } from './state.ts';

type Placed = { readonly condition: Condition; readonly decision: Decision; readonly submission: Submission };

/** Every condition of the case, with the decision and submission it was set in. */
export function conditionsOf(submissions: readonly Submission[]): readonly Placed[] {
  return submissions.flatMap((submission) =>
    submission.decisions.flatMap((decision) =>
      decision.conditions.map((condition) => ({ condition, decision, submission })),
    ),
  );
}

/**
 * `takes` checks the role (the owner, or the body that set the condition); this checks the rest. Refuses every author
 * of the case (`not-by-the-proposer`), so that the proposer alone cannot declare a condition met.
 */
export function mayCloseCondition({ proposal, context: { actor }, target }: Ask): Answer {
  const wanted = conditionsOf(proposal.submissions).filter(
    ({ condition }) => target === undefined || condition.id === target,
  );
  if (!wanted.some(({ condition }) => condition.status === 'open')) return 'condition-closed';
  return proposal.authors.includes(actor.subject) ? 'not-by-the-proposer' : undefined;
}

/** Owners of open conditions, without duplicates. */
export function openOwners(submissions: readonly Submission[]): readonly string[] {
  const open = conditionsOf(submissions).filter(({ condition }) => condition.status === 'open');
  return [...new Set(open.map(({ condition }) => condition.owner))];
}

/** The submissions with the owners of open conditions replaced. */
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

/** The submissions with every open condition closed by the event that ended the case. */
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
