// The acts on a submission: decision, judgement, answer to a notice, withdrawal, closing a condition.
import { closedInCase } from '../domain/agreement/commands/follow.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import { Refusal } from '../domain/refusal.ts';
import * as review from '../domain/workflow/commands/during-review.ts';
import { recordDecision as decideOutcome, type RecordDecision } from '../domain/workflow/commands/record-decision.ts';
import type { ProposalEvent } from '../domain/workflow/events.ts';
import type { Condition } from '../domain/workflow/state.ts';
import { agreementsOfApproval, type Frozen as FrozenCase, readFrozen, replacedSince } from './born-agreement.ts';
import { type CaseWithout, caseWithout, NeedsRebuilding, rebuilding } from './case-without.ts';
import { type Asked, changeProposal, type Made } from './change-proposal.ts';
import { withKnownPeople } from './known-people.ts';
import type { Changed, Ports } from './ports.ts';

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
type NewCondition = Pick<Condition, 'text' | 'owner' | 'dueDate'>;
export type DecisionInput = Omit<RecordDecision, 'id' | 'submission' | 'conditions'> & {
  readonly conditions: readonly NewCondition[];
};

/**
 * Records a body's outcome. When two deciders record at the same time, one succeeds and the other gets
 * `already-decided`, which is checked before `stale` because it says more. Refusals: every guard of record-decision.ts.
 */
export async function recordDecision(
  ports: Ports,
  asked: Asked,
  submission: string,
  input: DecisionInput,
): Promise<Changed> {
  const agreement = ports.newId();
  const command = decisionCommand(ports, submission, await withKnownPeople(ports, input));
  const record = ({ frozen, without }: AtHand) =>
    changeProposal(
      ports,
      asked,
      {
        submission,
        ...(!without && { without: 'dossier' as const }),
        ...(frozen && { with: 'agreements' as const }),
      },
      ({ proposal, context, agreements }) => {
        const event = decideOutcome(proposal, command, context, rebuilding(without));
        const made = event.data.without && without ? refrozenOf(submission, event, without) : { event };
        if (!completes(event)) return made;
        const hash = made.saved?.hash ?? proposal.submissions.find(({ id }) => id === submission)?.dossierHash;
        if (!frozen || frozen.hash !== hash) throw NEEDS_FROZEN;
        const id = agreement;
        return { ...made, agreements: (after) => agreementsOfApproval(after, agreements, frozen, { ...context, id }) };
      },
      ({ proposal, context }) => {
        try {
          decideOutcome(proposal, command, context, rebuilding(without));
        } catch (error) {
          if (error instanceof Refusal && error.code === 'already-decided') throw error;
        }
      },
    );
  let atHand: AtHand = {};
  for (let turn = 1; ; turn++) {
    try {
      return await record(atHand);
    } catch (error) {
      if (turn > MOST_TURNS || (error !== NEEDS_FROZEN && !(error instanceof NeedsRebuilding))) throw error;
      atHand = await readAnew(ports, submission, atHand, error);
    }
  }
}

/** Read outside the writer's `decide`, which must be pure, when the command needs it. */
type AtHand = {
  /**
   * `hash` of the frozen dossier. Compared at the write, since another request may have replaced the frozen dossier.
   */
  readonly frozen?: (FrozenCase & { readonly hash: string }) | undefined;
  readonly without?: CaseWithout | undefined;
};
/** Another body may refuse between the read and the write; then everything is read again, at most this many times. */
const MOST_TURNS = 8;

async function readAnew(ports: Ports, submission: string, atHand: AtHand, error: unknown): Promise<AtHand> {
  if (error instanceof NeedsRebuilding) return { without: await caseWithout(ports, submission, error.leaving) };
  const { without } = atHand;
  if (without) {
    const frozen = readFrozen({ frozenDossier: without.saved.text, assessment: without.assessment });
    return { without, frozen: { ...frozen, hash: without.saved.hash } };
  }
  const text = await ports.reader.bySubmission(submission);
  if (!text) throw new Refusal('not-found');
  return { frozen: { ...readFrozen(text), hash: ports.sha256(text.frozenDossier) } };
}

function refrozenOf(submission: string, event: ProposalEvent, { saved, assessment }: CaseWithout): Made {
  return { event, saved, refrozen: { submission, dossier: saved.text, assessment } };
}

/** The command for the decision. The decision and each of its conditions get a new id. */
export function decisionCommand(
  { newId }: Pick<Ports, 'newId'>,
  submission: string,
  input: DecisionInput,
): RecordDecision {
  const conditions = input.conditions.map((condition) => ({ ...condition, id: newId(), status: 'open' as const }));
  return { ...input, id: newId(), submission, conditions };
}

/** Thrown when the decision completes the case: the frozen dossier is read only then, to make the agreement from it. */
const NEEDS_FROZEN = new Error('The frozen dossier is needed');

function completes(event: ProposalEvent): boolean {
  return event.type === 'decision.recorded' && event.data.leads.to === 'approve' && event.data.leads.completes;
}

/**
 * Records a party's judgement of the principles. Refusals: those of changeProposal, `forbidden`, `submission-closed`,
 * `invalid` for principles that are unknown or rated twice.
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
 * Records a cluster's answer to its notice. Refusals: those of changeProposal, `not-found` without such a notice,
 * `forbidden`, `submission-closed`, `invalid` for a comment without words.
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
 * Closes a condition (forbehold) with its evidence. Refusals: those of changeProposal, `forbidden`, `condition-closed`.
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
          if (!event) return [];
          const after = evolveAgreement(agreement, event);
          return [{ agreement: after, events: [event] }, ...replacedSince(agreement, after, agreements, context)];
        }),
    }),
  );
}
