// The events of a case. Each carries all data that `evolve` needs, so the trail alone is enough to rebuild the state.
import type { Decider } from '../governance/deciders.ts';
import type { Involved } from '../governance/involved.ts';
import type { Stage } from '../governance/procedure.ts';
import type {
  AboutAgreement,
  Carried,
  Condition,
  Decision,
  ExternalId,
  FrameworkRef,
  Judgement,
  Left,
  Notice,
  NoticeAnswer,
  Person,
  StepApproval,
} from './state.ts';

/** What the case keeps of a saved dossier: its revision, hash, title and named parties. */
export type DossierMark = {
  readonly revision: number;
  readonly dossierHash: string;
  readonly title: string;
  readonly parties: readonly string[];
};

/** The entry of a submission into a stage. */
type Entry = {
  readonly stage: Stage['id'];
  readonly due: string;
  /** The bodies that must decide there; stored so that replay does not need the framework. */
  readonly deciders: readonly Decider[];
  /** Ids of deciders that had already decided before the submission was carried over. */
  readonly spoken?: readonly string[];
};

type EventBody =
  | {
      readonly type: 'proposal.created';
      readonly data: DossierMark & {
        readonly framework: FrameworkRef;
        /** The first is the leading cluster. */
        readonly clusters: readonly [string, ...string[]];
        readonly caseType: string;
        readonly externalIds: readonly ExternalId[];
        readonly copiedFrom?: { readonly proposal: string; readonly revision: number };
        readonly about?: AboutAgreement;
      };
    }
  | {
      readonly type: 'proposal.revised';
      readonly data: DossierMark & {
        readonly sections: readonly string[];
        readonly voidedSteps: readonly string[];
        readonly clusters: readonly string[];
        readonly externalIds: readonly ExternalId[];
      };
    }
  | { readonly type: 'proposal.deleted'; readonly data: Record<string, never> }
  | {
      readonly type: 'position.stated';
      readonly data: DossierMark & { readonly party: string; readonly position: string };
    }
  | {
      readonly type: 'figures.verified';
      readonly data: DossierMark & { readonly party: string; readonly agrees: boolean };
    }
  | {
      readonly type: 'proposal.submitted';
      readonly data: {
        readonly submission: string;
        /** The version in force, if the draft had another. */
        readonly framework?: FrameworkRef;
        readonly number: number;
        readonly revision: number;
        readonly dossierHash: string;
        readonly steps: readonly string[];
        readonly entry: Entry;
        readonly involved: Involved;
        readonly warnings: readonly string[];
        readonly decidingBlockers: readonly string[];
        /** SHA-256 in hex of the frozen assessment's text; absent in submissions made before it was sealed. */
        readonly assessmentHash?: string;
        readonly notices: readonly Pick<Notice, 'cluster' | 'dueDate'>[];
      };
    }
  | {
      readonly type: 'decision.recorded';
      readonly data: {
        readonly submission: string;
        readonly decision: Omit<Decision, 'at' | 'by'>;
        /** Where it leads: to a stage or an end; `wait`: other bodies of the stage must decide too. */
        readonly leads:
          | { readonly to: 'stage'; readonly entry: Entry }
          | { readonly to: 'stay' | 'wait' }
          | { readonly to: 'approve'; readonly completes: boolean }
          | { readonly to: 'reject' | 'return' };
        /** Present if the case goes on without those who refused: the rebuilt dossier and its findings. */
        readonly without?: {
          readonly left: Omit<Left, 'decision'>;
          readonly mark: DossierMark;
          /** The remaining clusters of the case. */
          readonly clusters: readonly [string, ...string[]];
          readonly involved: Involved;
          /** SHA-256 in hex of the text that is frozen anew as its assessment. */
          readonly assessmentHash: string;
          readonly warnings: readonly string[];
          readonly decidingBlockers: readonly string[];
        };
      };
    }
  | { readonly type: 'judgement.given'; readonly data: { readonly submission: string } & Omit<Judgement, 'at' | 'by'> }
  | {
      readonly type: 'notice.answered';
      readonly data: {
        readonly submission: string;
        readonly cluster: string;
        readonly kind: NoticeAnswer;
        readonly comment?: string;
      };
    }
  | { readonly type: 'proposal.withdrawn'; readonly data: { readonly submission?: string; readonly reason: string } }
  | {
      readonly type: 'proposal.rerouted';
      readonly data: DossierMark & {
        readonly from: FrameworkRef;
        readonly to: FrameworkRef;
        readonly caseType: string;
        readonly clusters: readonly [string, ...string[]];
        readonly carried: Carried;
        /** Approvals that are kept, with the step ids of the new framework; the others are void. */
        readonly approvedSteps: readonly StepApproval[];
        readonly voidedSteps: readonly string[];
        readonly newFindings: readonly string[];
        /** The open submission, if any. `notices`: new ones, to clusters that have none yet. */
        readonly open?: {
          readonly submission: string;
          readonly fromStage: string;
          readonly entry: Entry;
          readonly steps: readonly string[];
          readonly involved: Involved;
          /** SHA-256 in hex of the text that is frozen anew as its assessment. */
          readonly assessmentHash?: string;
          readonly warnings: readonly string[];
          readonly decidingBlockers: readonly string[];
          readonly notices: readonly Pick<Notice, 'cluster' | 'dueDate'>[];
        };
        readonly reason: string;
      };
    }
  | {
      readonly type: 'proposal.reminded';
      /** `who`: ids of parties, clusters and bodies. `on`: the day in Denmark. */
      readonly data: { readonly who: readonly string[]; readonly on: string };
    }
  | {
      readonly type: 'condition.closed';
      readonly data: { readonly submission: string; readonly condition: Condition['id']; readonly evidence: string };
    };

export type EventType = EventBody['type'];

/** `at` is UTC with milliseconds. */
export type ProposalEvent = EventBody & { readonly proposal: string; readonly at: string; readonly by: Person };

/** The event of one type. */
export type EventOf<T extends EventType> = Extract<ProposalEvent, { readonly type: T }>;
