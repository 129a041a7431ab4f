// What happens to a submission under way: decision, judgement, answer to a notice, withdrawal, closing a condition.
import { closedInCase } from '../domain/agreement/commands/follow.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import { Refusal } from '../domain/refusal.ts';
import * as review from '../domain/workflow/commands/during-review.ts';
import { recordDecision as decideOutcome, type RecordDecision } from '../domain/workflow/commands/record-decision.ts';
import type { ProposalEvent } from '../domain/workflow/events.ts';
import type { Condition } from '../domain/workflow/state.ts';
import { agreementsOfApproval, type Frozen, readFrozen } from './born-agreement.ts';
import { type Asked, changeProposal } from './change-proposal.ts';
import type { Changed, Ports } from './ports.ts';
import { withKnownPeople } from './prepare-decision.ts';

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
export type NewCondition = Pick<Condition, 'text' | 'owner' | 'dueDate'>;
export type DecisionInput = Omit<RecordDecision, 'id' | 'submission' | 'conditions'> & {
  readonly conditions: readonly NewCondition[];
};

/**
 * A body's outcome. Of two deciders at the same instant one stands; the
 * other gets `already-decided` (before `stale`, since it says why).
 * Refusals: every guard of record-decision.ts.
 */
export async function recordDecision(
  ports: Ports,
  asked: Asked,
  submission: string,
  input: DecisionInput,
): Promise<Changed> {
  const agreement = ports.newId();
  const command = decisionCommand(ports, submission, await withKnownPeople(ports, input));
  const record = (frozen?: Frozen) =>
    changeProposal(
      ports,
      asked,
      { submission, without: 'dossier', ...(frozen && { with: 'agreements' as const }) },
      ({ proposal, context, agreements }) => {
        const event = decideOutcome(proposal, command, context);
        if (!completes(event)) return { event };
        if (!frozen) throw NEEDS_FROZEN;
        const id = agreement;
        return { event, agreements: (after) => agreementsOfApproval(after, agreements, frozen, { ...context, id }) };
      },
      ({ proposal, context }) => {
        try {
          decideOutcome(proposal, command, context);
        } catch (error) {
          if (error instanceof Refusal && error.code === 'already-decided') throw error;
        }
      },
    );
  try {
    return await record();
  } catch (error) {
    if (error !== NEEDS_FROZEN) throw error;
    const text = await ports.reader.bySubmission(submission);
    if (!text) throw new Refusal('not-found');
    return record(readFrozen(text));
  }
}

/** What is recorded: the decision and each of its conditions get an id. */
export function decisionCommand(
  { newId }: Pick<Ports, 'newId'>,
  submission: string,
  input: DecisionInput,
): RecordDecision {
  const conditions = input.conditions.map((condition) => ({ ...condition, id: newId(), status: 'open' as const }));
  return { ...input, id: newId(), submission, conditions };
}

/** Thrown where the approval completes the case: only then is what was frozen read, and the agreement made of it. */
const NEEDS_FROZEN = new Error('The frozen dossier is needed');

function completes(event: ProposalEvent): boolean {
  return event.type === 'decision.recorded' && event.data.leads.to === 'approve' && event.data.leads.completes;
}

/**
 * A party's human rating of the principles. Refusals: those of changeProposal, `forbidden`,
 * `submission-closed`, `invalid` for principles that are unknown or rated twice.
 */
export function giveJudgement(
  ports: Ports,
  asked: Asked,
  submission: string,
  input: Without<review.Judge, 'submission'>,
): Promise<Changed> {
  return changeProposal(ports, asked, { submission }, ({ proposal, context }) => ({
    event: review.judge(proposal, { ...input, submission }, context),
  }));
}

/**
 * A cluster's answer to the notice it was sent. Refusals: those of changeProposal, `not-found`
 * without such a notice, `forbidden`, `submission-closed`, `invalid` for a comment without words.
 */
export function answerNotice(
  ports: Ports,
  asked: Asked,
  submission: string,
  input: Without<review.AnswerNotice, 'submission'>,
): Promise<Changed> {
  return changeProposal(ports, asked, { submission }, ({ proposal, context }) => ({
    event: review.answerNotice(proposal, { ...input, submission }, context),
  }));
}

/**
 * The proposing cluster takes the case back. Refusals: those of changeProposal,
 * `forbidden`, `finally-decided`, `submission-closed` for any but its last submission.
 */
export function withdrawSubmission(ports: Ports, asked: Asked, submission: string, reason: string): Promise<Changed> {
  return changeProposal(ports, asked, { submission }, ({ proposal, context }) => ({
    event: review.withdraw(proposal, { submission, reason }, context),
  }));
}

/**
 * A condition (forbehold) is met, with its evidence. Refusals: those of changeProposal, `forbidden`,
 * `condition-closed`.
 */
export function closeCondition(ports: Ports, asked: Asked, condition: string, evidence: string): Promise<Changed> {
  const command = { condition, evidence };
  return changeProposal(
    ports,
    asked,
    { condition, without: 'dossier', with: 'agreements' },
    ({ proposal, context, agreements }) => ({
      event: review.closeCondition(proposal, command, context),
      agreements: () =>
        agreements.flatMap((agreement) => {
          const event = closedInCase(agreement, command, context);
          return event ? [{ agreement: evolveAgreement(agreement, event), events: [event] }] : [];
        }),
    }),
  );
}
