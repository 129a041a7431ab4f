// The state of a case: what the events so far come to. Stored as one
// document beside the dossier; replaying the trail gives it again.
import type { Outcome } from '../governance/procedure.ts';
import type { Rating } from '../governance/rating.ts';

export const PROPOSAL_STATUSES = ['draft', 'in-review', 'returned', 'approved', 'rejected', 'withdrawn'] as const;
/** `deleted` is a draft that was taken back before anyone else saw it: kept, never shown. */
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number] | 'deleted';

export type FrameworkRef = { readonly id: string; readonly version: number };
export type Person = { readonly subject: string; readonly name: string };
export type ExternalId = { readonly system: string; readonly id: string };

export const METHODS = ['meeting', 'chairs', 'written'] as const;
export type Method = (typeof METHODS)[number];

export type Condition = {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly dueDate: string;
  readonly status: 'open' | 'closed';
  readonly closed?: { readonly at: string; readonly by: Person; readonly evidence: string };
};

export type Decision = {
  readonly id: string;
  readonly stage: string;
  readonly body: string;
  /** The framework it was made under: stays when the case is re-routed. */
  readonly framework: FrameworkRef;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly method: Method;
  readonly meetingDate?: string;
  readonly agendaItem?: string;
  readonly conditions: readonly Condition[];
  readonly acknowledgedFindings: readonly string[];
  readonly dissents: readonly { readonly by: string; readonly text: string }[];
  readonly recusals: readonly { readonly person: string; readonly reason: string }[];
  readonly dossierHash: string;
  readonly at: string;
  readonly by: Person;
};

/** A comment and an objection have words. */
export const NOTICE_ANSWERS = ['acknowledged', 'comment', 'objection'] as const;
export type NoticeAnswer = (typeof NOTICE_ANSWERS)[number];

export type Notice = {
  readonly cluster: string;
  readonly sentAt: string;
  /** Last day to answer, `YYYY-MM-DD`; the period is over the day after. */
  readonly dueDate: string;
  readonly answer?: {
    readonly kind: NoticeAnswer;
    readonly comment?: string;
    readonly at: string;
    readonly by: Person;
  };
};

export type Judgement = {
  readonly party: string;
  readonly ratings: readonly {
    readonly principle: string;
    readonly rating: Rating;
    readonly reason: string;
  }[];
  readonly at: string;
  readonly by: Person;
};

export type Rerouting = {
  readonly from: FrameworkRef;
  readonly to: FrameworkRef;
  readonly fromStage: string;
  readonly toStage: string;
  readonly reason: string;
  readonly at: string;
  readonly by: Person;
};

export type SubmissionStatus = 'open' | 'approved' | 'rejected' | 'returned' | 'withdrawn';

export type Submission = {
  readonly id: string;
  readonly number: number;
  readonly framework: FrameworkRef;
  readonly revision: number;
  readonly dossierHash: string;
  readonly steps: readonly string[];
  readonly status: SubmissionStatus;
  readonly submittedAt: string;
  readonly submittedBy: Person;
  /** Current stage, or the stage where it ended. */
  readonly stage: string;
  readonly stageSince: string;
  readonly stageDue: string;
  readonly postponements: number;
  /**
   * Codes of the frozen assessment's warnings (to be acknowledged)
   * and of blockers that count only at the deciding stage.
   */
  readonly warnings: readonly string[];
  readonly decidingBlockers: readonly string[];
  /** SHA-256 in hex of the frozen assessment's text; absent in submissions made before it was sealed. */
  readonly assessmentHash?: string;
  readonly decisions: readonly Decision[];
  readonly notices: readonly Notice[];
  readonly judgements: readonly Judgement[];
  readonly reroutings: readonly Rerouting[];
};

export type StepApproval = {
  readonly step: string;
  readonly submission: string;
  readonly revision: number;
  readonly at: string;
};

export type Proposal = {
  readonly id: string;
  readonly framework: FrameworkRef;
  readonly cluster: string;
  /** Id of a case type of the framework. */
  readonly caseType: string;
  readonly status: ProposalStatus;
  /** Counts every change: the ETag. */
  readonly version: number;
  readonly revision: number;
  readonly dossierHash: string;
  readonly title: string;
  /** Every party the dossier names: they may see the draft. */
  readonly parties: readonly string[];
  readonly externalIds: readonly ExternalId[];
  readonly copiedFrom?: { readonly proposal: string; readonly revision: number };
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: Person;
  /** Everyone who wrote in the dossier or submitted it: none of them may decide (four eyes over all stages). */
  readonly authors: readonly string[];
  readonly approvedSteps: readonly StepApproval[];
  readonly submissions: readonly Submission[];
};

/** The submission under way, if any. */
export function openSubmission(proposal: Proposal): Submission | undefined {
  return proposal.submissions.find((submission) => submission.status === 'open');
}
