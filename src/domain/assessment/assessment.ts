// The result of assess(): findings, principles, economy, responsibility
// and gaps. Stored with every submission and never changed.
import type { Localised } from '../../lib/localised.ts';
import type { EconomyResult } from '../economics/economy-result.ts';
import type { Severity } from '../governance/framework.ts';
import type { Rating } from '../governance/rating.ts';
import type { ResponsibilityResult } from '../responsibility/responsibility-result.ts';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/**
 * What a check found. `pointer` is an RFC 6901 pointer into the dossier;
 * `values` are the numbers read; `source` names the document and its publisher.
 */
export type Finding = {
  readonly check: string;
  /** Ids of the framework's principles that name this check, as decisive or as a signal. */
  readonly principles: readonly string[];
  readonly severity: Severity;
  /** When it counts: at submission, or (a blocker) only at the deciding stage. */
  readonly at: 'submission' | 'deciding';
  /** Stable reason code: the check's code, or `<check>.<reason>` where one check has several. */
  readonly code: string;
  readonly message: Localised;
  readonly pointer: string;
  readonly values: { readonly [name: string]: Value };
  readonly source: string;
  readonly remedy: Localised;
  /** Only this party's members can answer it. */
  readonly party?: string;
};

export const CHECK_STATUSES = ['passed', 'fired', 'not-assessed', 'not-applicable'] as const;
type CheckStatus = (typeof CHECK_STATUSES)[number];

export type CheckOutcome = {
  readonly check: string;
  readonly status: CheckStatus;
  /** Why it could not be assessed. */
  readonly reason?: Localised;
  readonly pointer?: string;
};

/**
 * `for-judgement`: no check measures what the principle's text says, and the parties have not judged it.
 * `not-applicable`: none of its decisive checks applies to the case.
 */
export const PRINCIPLE_STATUSES = [
  'met',
  'met-with-remarks',
  'not-met',
  'not-assessed',
  'for-judgement',
  'not-applicable',
] as const;
export type PrincipleStatus = (typeof PRINCIPLE_STATUSES)[number];

export type PrincipleResult = {
  readonly principle: string;
  readonly status: PrincipleStatus;
  readonly reasons: readonly {
    readonly check: string;
    readonly status: CheckStatus;
    readonly text: Localised;
    readonly values: Finding['values'];
  }[];
};

/** What blocks submission of the chosen steps, who can answer it, and where. */
export type Gap = {
  readonly pointer: string;
  readonly step: string;
  readonly check: string;
  readonly message: Localised;
  readonly values: Finding['values'];
  /** The role that can answer, and the party or cluster of its scope where it is a given one. */
  readonly answeredBy: { readonly role: 'coordinator' | 'member'; readonly party?: string };
  /** Dossier section: the page where it is answered. */
  readonly section: string;
};

export type Assessment = {
  readonly dossierHash: string;
  readonly frameworkId: string;
  readonly frameworkVersion: number;
  readonly rulebookVersion: string;
  readonly steps: readonly string[];
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckOutcome[];
  readonly principles: readonly PrincipleResult[];
  readonly economy: EconomyResult;
  readonly responsibility: ResponsibilityResult;
  readonly gaps: readonly Gap[];
};

/** A cluster that objects in its answer to the notice, with its words. */
type Objection = { readonly cluster: string; readonly words?: string };

/** An agreement in force, or a case under way, of the same framework's area. */
export type OtherAgreement = {
  readonly kind: 'agreement' | 'case';
  readonly id: string;
  /** Its title, or the number it goes by. */
  readonly name: string;
  /** What else it goes by: number, id and title of the agreement that was born of it. */
  readonly knownAs?: readonly string[] | undefined;
  /** Id of the product's list of task types. */
  readonly taskType?: string | undefined;
  /** Every party that takes part. */
  readonly parties: readonly string[];
};

/**
 * What assess() is told beside the dossier: the clock is data, the hash is
 * computed by the caller (the browser and the server have different digests).
 */
export type Given = {
  /** SHA-256 over RFC 8785 canonical JSON of the dossier, hex. Also the seed of the draws. */
  readonly dossierHash: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Id of the case's type; the framework's first where absent or unknown. */
  readonly caseType?: string;
  /** Parties whose answer was given for something else than what stands now: it counts as not given. */
  readonly stale?: { readonly positions: readonly string[]; readonly verifications: readonly string[] };
  /** What the parties have said of the principles so far. */
  readonly judgements?: readonly {
    readonly party: string;
    readonly ratings: readonly { readonly principle: string; readonly rating: Rating }[];
  }[];
  /** Objections in the answers to the notice. */
  readonly objectionsToNotice?: readonly Objection[];
  /** Agreements in force and cases under way beside this one; absent where it is not known. */
  readonly otherAgreements?: readonly OtherAgreement[];
  /** The steps asked for; all of the case type's when absent. */
  readonly steps?: readonly string[];
  /** The proposing cluster, when known. */
  readonly cluster?: string;
  /** All clusters of the case, where it has more than one. */
  readonly clusters?: readonly string[];
  /** Clusters that have been sent a notice for this case, when known. */
  readonly noticeSentTo?: readonly string[];
  /** Earliest date the deciding body can decide: when absent, today plus the sum of the stages' due days. */
  readonly earliestDecision?: string;
  /** How `earliestDecision` was found: from the bodies' meetings, or from the days the stages have. */
  readonly earliestDecisionFrom?: 'meetings' | 'minimum-days';
  /** Number of Monte Carlo draws; 0 leaves uncertainty out (live typing). Default 10,000. */
  readonly draws?: number;
};
