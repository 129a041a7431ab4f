// Commands of a case other than saves, submissions and decisions:
// judgements, answers to notices, withdrawal, closing a condition, deleting a draft.
import { type Fault, Refusal } from '../../refusal.ts';
import { checkWritten, writtenFaults } from '../../written.ts';
import type { ProposalEvent } from '../events.ts';
import type { Context } from '../guards.ts';
import { type Judgement, type NoticeAnswer, openSubmission, type Proposal } from '../state.ts';
import { happened, permit, requireOpen } from './command.ts';

export type Judge = { readonly submission: string; readonly party: string; readonly ratings: Judgement['ratings'] };

/** A party's human rating of the framework's principles, one per principle, each with a reason. */
export function judge(proposal: Proposal, command: Judge, context: Context): ProposalEvent {
  permit('judge', { proposal, context, target: command.party });
  requireOpen(proposal, command.submission);
  const known = context.framework.principles.map((principle) => principle.id);
  const faults = command.ratings.flatMap(({ principle }, i): readonly Fault[] => {
    if (!known.includes(principle))
      return [
        { pointer: `/ratings/${i}/principle`, code: 'unknown-reference', values: { what: 'principle', id: principle } },
      ];
    const first = command.ratings.findIndex((other) => other.principle === principle);
    return first < i ? [{ pointer: `/ratings/${i}/principle`, code: 'duplicate', values: { id: principle } }] : [];
  });
  faults.push(...writtenFaults(command, { '/ratings/*/reason': 2000 }));
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  return happened('judgement.given', proposal.id, context, command);
}

export type AnswerNotice = {
  readonly submission: string;
  readonly cluster: string;
  readonly kind: NoticeAnswer;
  readonly comment?: string;
};

/** Answers the notice to a cluster. A later answer replaces an earlier one. */
export function answerNotice(proposal: Proposal, command: AnswerNotice, context: Context): ProposalEvent {
  const submission = proposal.submissions.find((candidate) => candidate.id === command.submission);
  if (!submission?.notices.some((notice) => notice.cluster === command.cluster)) throw new Refusal('not-found');
  permit('answer-notice', { proposal, context, target: command.cluster });
  requireOpen(proposal, command.submission);
  checkWritten(command, { '/comment': 5000 });
  if (command.kind !== 'acknowledged' && !command.comment?.trim())
    throw new Refusal('invalid', { faults: [{ pointer: '/comment', code: 'reason-required' }] });
  return happened('notice.answered', proposal.id, context, command);
}

/**
 * Withdraws the case, at any time before the final decision. `submission` must be the open
 * submission, or the last one if none is open; without it the whole case is meant.
 */
export function withdraw(
  proposal: Proposal,
  command: { readonly submission?: string; readonly reason: string },
  context: Context,
): ProposalEvent {
  permit('withdraw', { proposal, context });
  checkWritten(command, { '/reason': 2000 });
  const open = openSubmission(proposal);
  const last = open ?? proposal.submissions.at(-1);
  if (command.submission !== undefined && last?.id !== command.submission) throw new Refusal('submission-closed');
  return happened('proposal.withdrawn', proposal.id, context, {
    ...(open && { submission: open.id }),
    reason: command.reason,
  });
}

/** Closes a condition (forbehold) with its evidence. */
export function closeCondition(
  proposal: Proposal,
  command: { readonly condition: string; readonly evidence: string },
  context: Context,
): ProposalEvent {
  permit('close-condition', { proposal, context, target: command.condition });
  const submission = proposal.submissions.find((candidate) =>
    candidate.decisions.some((decision) => decision.conditions.some((condition) => condition.id === command.condition)),
  );
  if (!submission) throw new Refusal('not-found');
  checkWritten(command, { '/evidence': 5000 });
  return happened('condition.closed', proposal.id, context, { submission: submission.id, ...command });
}

/** Deletes a draft that was never submitted. It is kept in the database, but nobody can see it. */
export function deleteDraft(proposal: Proposal, context: Context): ProposalEvent {
  permit('delete', { proposal, context });
  return happened('proposal.deleted', proposal.id, context, {});
}
