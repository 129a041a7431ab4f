// The result of `assess`: findings, principles, economy, responsibility
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
  /** When it counts: at submission, or (for a blocker) only at the deciding stage. */
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
  /** Why the check could not be assessed. */
  readonly reason?: Localised;
  readonly pointer?: string;
};

/**
 * `for-judgement`: the principle has no decisive checks, and the parties have not judged it.
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

/** Something that blocks submission of the chosen steps, who can answer it, and where. */
export type Gap = {
  readonly pointer: string;
  readonly step: string;
  readonly check: string;
  readonly message: Localised;
  readonly values: Finding['values'];
  /** The role that can answer; `party` if only members of that party can. */
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

/** A cluster that objects in its answer to the notice, with its comment. */
type Objection = { readonly cluster: string; readonly words?: string };

/** Another agreement in force, or another case under way. */
export type OtherAgreement = {
  readonly kind: 'agreement' | 'case';
  readonly id: string;
  /** Its title or number. */
  readonly name: string;
  /** Other names: number, id and title of the agreement that was created from it. */
  readonly knownAs?: readonly string[] | undefined;
  /** Id in the product's list of task types. */
  readonly taskType?: string | undefined;
  /** Every party of it. */
  readonly parties: readonly string[];
};

/**
 * The other inputs of `assess`. The date is passed in; the hash is computed by
 * the caller (browser and server have different digest functions).
 */
export type Given = {
  /** SHA-256 in hex of the RFC 8785 canonical JSON of the dossier. Also the seed of the draws. */
  readonly dossierHash: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Id of the case type; the first of the framework if absent or unknown. */
  readonly caseType?: string;
  /** Parties whose answers were given for data that has changed since; they count as not given. */
  readonly stale?: { readonly positions: readonly string[]; readonly verifications: readonly string[] };
  /** The parties' judgements of the principles so far. */
  readonly judgements?: readonly {
    readonly party: string;
    readonly ratings: readonly { readonly principle: string; readonly rating: Rating }[];
  }[];
  /** Objections in the answers to the notice. */
  readonly objectionsToNotice?: readonly Objection[];
  /** Other agreements in force and cases under way; absent if not known. */
  readonly otherAgreements?: readonly OtherAgreement[];
  /** The steps to be submitted; default all steps of the case type. */
  readonly steps?: readonly string[];
  /** The leading cluster, if known. */
  readonly cluster?: string;
  /** All clusters of the case, if more than one. */
  readonly clusters?: readonly string[];
  /** Clusters that have been sent a notice for this case, if known. */
  readonly noticeSentTo?: readonly string[];
  /** Earliest date on which the deciding body can decide; default today plus the due days of all stages. */
  readonly earliestDecision?: string;
  /** How `earliestDecision` was found: from the meetings of the bodies, or from the due days of the stages. */
  readonly earliestDecisionFrom?: 'meetings' | 'minimum-days';
  /** Number of Monte Carlo draws; 0 leaves uncertainty out (used while typing). Default 10,000. */
  readonly draws?: number;
};
