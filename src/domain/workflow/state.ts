// The state of a case, computed from its events. Stored as one
// document beside the dossier; replaying the trail gives the same state.
import type { Decider } from '../governance/deciders.ts';
import type { Involved } from '../governance/involved.ts';
import type { Rating } from '../governance/rating.ts';
import type { Decision } from './decision.ts';
import type { Left } from './left.ts';

export type { Condition, Decision, Method, Recusal } from './decision.ts';
export { METHODS } from './decision.ts';
export type { LeavingParty, Left } from './left.ts';

export const PROPOSAL_STATUSES = ['draft', 'in-review', 'returned', 'approved', 'rejected', 'withdrawn'] as const;
/** `deleted`: a draft that was deleted before its first submission. It is kept but never shown. */
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number] | 'deleted';

export type FrameworkRef = { readonly id: string; readonly version: number };
export type Person = { readonly subject: string; readonly name: string };
export type ExternalId = { readonly system: string; readonly id: string };

/** `comment` and `objection` require a text. */
export const NOTICE_ANSWERS = ['acknowledged', 'comment', 'objection'] as const;
export type NoticeAnswer = (typeof NOTICE_ANSWERS)[number];

export type Notice = {
  readonly cluster: string;
  /** Id of the framework it was sent under, if the case has been carried over since. */
  readonly sentUnder?: string;
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

/** Maps ids of the earlier framework to ids of the later one. */
export type Carried = {
  readonly bodies: Readonly<Record<string, string>>;
  readonly clusters: Readonly<Record<string, readonly string[]>>;
  /** Owners of open conditions that have another id there, or that another body replaces. */
  readonly owners?: Readonly<Record<string, string>>;
};

/** A carry-over of a case or submission. `fromStage` and `toStage` are set only for an open submission. */
type Rerouting = {
  readonly from: FrameworkRef;
  readonly to: FrameworkRef;
  readonly fromStage?: string;
  readonly toStage?: string;
  readonly carried: Carried;
  /** Codes that only the new framework finds: the next deciding body must acknowledge them. */
  readonly newFindings: readonly string[];
  readonly reason: string;
  readonly at: string;
  readonly by: Person;
};

/** A stage the submission has entered, and the bodies that must decide there. */
export type Entered = {
  /** Id of the framework of the submission at that time. */
  readonly framework: string;
  readonly stage: string;
  readonly deciders: readonly Decider[];
  /** Number of decisions of the submission before it entered; only later ones count at this stage. */
  readonly after: number;
  /** Ids of bodies that had already decided at the stage it was carried over from. */
  readonly spoken: readonly string[];
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
  /** Every stage it has entered, in order; the last is the current one. */
  readonly entered: readonly Entered[];
  readonly postponements: number;
  /**
   * Codes of the frozen assessment's warnings (to be acknowledged)
   * and of blockers that count only at the deciding stage.
   */
  readonly warnings: readonly string[];
  readonly decidingBlockers: readonly string[];
  /** The parties that the frozen dossier involves. */
  readonly involved: Involved;
  /** SHA-256 in hex of the frozen assessment's text; absent in submissions made before it was sealed. */
  readonly assessmentHash?: string;
  readonly decisions: readonly Decision[];
  readonly notices: readonly Notice[];
  readonly judgements: readonly Judgement[];
  readonly reroutings: readonly Rerouting[];
  /** Parties and clusters that have left; absent if none has. */
  readonly left?: readonly Left[];
};

export type StepApproval = {
  readonly step: string;
  readonly submission: string;
  readonly revision: number;
  readonly at: string;
  /** Id of the framework it was given under, if the case has been carried over since. */
  readonly givenUnder?: string;
};

/** Ids of frameworks, clusters and parties, without duplicates. */
type Earlier = {
  readonly frameworks: readonly string[];
  readonly clusters: readonly string[];
  readonly parties: readonly string[];
};

/** The last reminder to a party, cluster or body; removed when it has answered. */
export type Reminder = {
  readonly who: string;
  /** The day in Denmark. */
  readonly on: string;
  readonly by: Person;
};

export const AGREEMENT_PURPOSES = ['amend', 'revert', 'spread'] as const;
/** The agreement a case was created from, and what approval does to that agreement (`spread` leaves it unchanged). */
export type AboutAgreement = { readonly agreement: string; readonly purpose: (typeof AGREEMENT_PURPOSES)[number] };

export type Proposal = {
  readonly id: string;
  readonly framework: FrameworkRef;
  /** Where it belonged before a carry-over or a refusal; those who could see it then still can. */
  readonly earlier: Earlier;
  readonly reroutings: readonly Rerouting[];
  /** The cluster that leads the case: the first of `clusters`. */
  readonly cluster: string;
  /** Every cluster the case belongs to. */
  readonly clusters: readonly string[];
  /** Id of a case type of the framework. */
  readonly caseType: string;
  readonly status: ProposalStatus;
  /** Incremented by every event; used as the ETag. */
  readonly version: number;
  readonly revision: number;
  readonly dossierHash: string;
  readonly title: string;
  /** Every party the dossier names; these may see the draft. */
  readonly parties: readonly string[];
  readonly externalIds: readonly ExternalId[];
  readonly copiedFrom?: { readonly proposal: string; readonly revision: number };
  readonly about?: AboutAgreement;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: Person;
  /** Everyone who wrote in the dossier or submitted it: none of them may decide (four eyes over all stages). */
  readonly authors: readonly string[];
  /** Everyone who verified figures, stated a position or judged for a party: none of them may decide either. */
  readonly concerned: readonly string[];
  readonly approvedSteps: readonly StepApproval[];
  readonly submissions: readonly Submission[];
  /** Absent where nobody was reminded. */
  readonly reminders?: readonly Reminder[];
};

/** The open submission, if any. */
export function openSubmission(proposal: Proposal): Submission | undefined {
  return proposal.submissions.find((submission) => submission.status === 'open');
}

/** The latest entry into the stage under the current framework; undefined if there is none. */
function enteredLast({ entered, framework }: Submission, stage: string): Entered | undefined {
  return entered.findLast((each) => each.stage === stage && each.framework === framework.id);
}

/**
 * The bodies that must decide at the stage, as stored when the submission entered it; undefined if it has not entered
 * it.
 */
export function decidersAt(submission: Submission, stage: string): readonly Decider[] | undefined {
  return enteredLast(submission, stage)?.deciders;
}

/** The decisions at the stage since the submission last entered it. */
export function decisionsAt(submission: Submission, stage: string): readonly Decision[] {
  const { after = 0 } = enteredLast(submission, stage) ?? {};
  const { decisions, framework } = submission;
  return decisions.slice(after).filter((each) => each.stage === stage && each.framework.id === framework.id);
}

/** The latest of these decisions by the body. */
export function latestAt(submission: Submission, stage: string, body: string): Decision | undefined {
  return decisionsAt(submission, stage).findLast((decision) => decision.body === body);
}

/** Ids of the bodies that have decided at the stage. A body decides once; a postponement does not count. */
export function spokenAt(submission: Submission, stage: string): readonly string[] {
  const { spoken = [] } = enteredLast(submission, stage) ?? {};
  const answers = decisionsAt(submission, stage).filter(({ outcome }) => outcome !== 'postponed');
  return [...spoken, ...answers.map(({ body }) => body)];
}

/** Ids of the bodies that refused at the stage and that the case goes on without. */
export function refusedAt(submission: Submission, stage: string): readonly string[] {
  return decisionsAt(submission, stage)
    .filter(({ id }) => submission.left?.some(({ decision }) => decision === id))
    .map(({ body }) => body);
}

/**
 * Ids of the bodies at the current stage of an open submission that have not decided, in stage order. Includes bodies
 * beyond the quorum.
 */
export function waitingBodies(submission: Submission | undefined): readonly string[] {
  if (submission?.status !== 'open') return [];
  const spoken = spokenAt(submission, submission.stage);
  return (decidersAt(submission, submission.stage) ?? [])
    .map(({ body }) => body)
    .filter((body) => !spoken.includes(body));
}
