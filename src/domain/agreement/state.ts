// The state of an agreement, computed from its events. Whether it is in force on a date follows from the state, without
// a scheduled job.
import type { Joining } from '../governance/joining.ts';
import type { PartyKind } from '../governance/kinds.ts';
import type { FrameworkRef, Person } from '../workflow/state.ts';
import type { Tariff, Terms } from './terms.ts';

/** `asked`: has not answered. */
export const ANSWERS = ['asked', 'joined', 'joined-with-reservation', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];

export const SIDES = ['transferring', 'receiving', 'other'] as const;

/** Dates are `YYYY-MM-DD`. */
export type AgreementParty = {
  readonly party: string;
  readonly kind: PartyKind;
  readonly side: (typeof SIDES)[number];
  /** Whether its council must join; a party that is not asked is bound by the decision. */
  readonly asked: boolean;
  readonly answer: Answer;
  /** The first day it is bound. */
  readonly since?: string;
  readonly answered?: { readonly on: string; readonly at: string; readonly by: Person; readonly item?: string };
  /** The reason for declining, or the reservation. */
  readonly words?: string;
  /** It refused in the case, which went on without it. The agreement does not wait for it; it may join later. */
  readonly leftInCase?: boolean;
  readonly notice?: Notice;
};

export type Notice = {
  readonly on: string;
  /** The first day it is no longer bound. */
  readonly leaves: string;
  readonly reason: string;
  readonly by: Person;
};

/**
 * `beforeStart`: the agreement is not in force before it is closed. `of`: `case` if it came with the case, or the party
 * that made the reservation.
 */
export type AgreementCondition = {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly dueDate: string;
  readonly beforeStart: boolean;
  readonly of: 'case' | { readonly party: string };
  readonly closed?: { readonly on: string; readonly at: string; readonly by: Person; readonly evidence: string };
};

/**
 * `beforeStart`: the agreement is not in force before the milestone is reached; other milestones do not delay it.
 * `copied`: the edition that this one replaces has the same milestone, and it is open there.
 */
export type AgreementMilestone = {
  readonly id: string;
  readonly what: string;
  readonly date?: string;
  readonly party?: string;
  readonly beforeStart?: boolean;
  readonly copied?: true;
  /** For training: id of the role of the case; `what` is then the name of the role. */
  readonly role?: string;
  readonly reached?: { readonly on: string; readonly at: string; readonly by: Person };
};

/**
 * The promised result of a party, øre: net per year of the agreement (year 1 first), and per year in the steady state.
 */
export type Promised = {
  readonly party: string;
  readonly years: readonly number[];
  readonly perYear: number;
  /** Cost per year of its own part of the task, before settlements. */
  readonly cost: number | null;
};

export type Figures = {
  readonly units: readonly { readonly activity: string; readonly value: number }[];
  /** Cost of its part of the task, kroner. */
  readonly cost?: number;
  readonly indicators: readonly { readonly indicator: string; readonly value: number }[];
  readonly comment?: string;
};

/** `period` as `2027`, `2027-H1`, `2027-Q3` or `2027-07`. `earlier` holds corrected figures with the reason. */
export type Report = {
  readonly party: string;
  readonly period: string;
  readonly figures: Figures;
  readonly at: string;
  readonly by: Person;
  readonly earlier: readonly {
    readonly figures: Figures;
    readonly at: string;
    readonly by: Person;
    readonly reason: string;
  }[];
};

export type RegulatedTariff = { readonly tariff: string; readonly before: Tariff; readonly after: Tariff };

/** Applies from 1 January of `year`. */
export type Regulation = {
  readonly year: number;
  readonly percent: number;
  readonly source: string;
  readonly tariffs: readonly RegulatedTariff[];
  readonly at: string;
  readonly by: Person;
};

export const EVALUATION_KINDS = ['midterm', 'final', 'extra'] as const;
export const CONCLUSIONS = [
  'noted',
  'continued',
  'extended',
  'widened',
  'adjusted',
  'spread',
  'reverted',
  'ended',
] as const;

export type Evaluation = {
  readonly id: string;
  readonly kind: (typeof EVALUATION_KINDS)[number];
  readonly conclusion: (typeof CONCLUSIONS)[number];
  readonly reason: string;
  readonly on: string;
  readonly item?: string;
  readonly at: string;
  readonly by: Person;
};

/** The terms were spread to other clusters by a separate agreement. */
export type Spread = {
  readonly on: string;
  readonly clusters: readonly string[];
  readonly agreement: string;
  readonly at: string;
  readonly by: Person;
};

export const RENEWALS = ['renewed', 'expires'] as const;
export type Renewal = {
  readonly outcome: (typeof RENEWALS)[number];
  /** The new end, exclusive, if it is renewed. */
  readonly until?: string;
  readonly reason: string;
  readonly on: string;
  readonly at: string;
  readonly by: Person;
};

/** An end other than expiry: from `from` on it is no longer in force. */
export type End = {
  readonly how: 'replaced' | 'terminated' | 'reverted';
  readonly from: string;
  /** The agreement that replaces it, or the case that takes the task back. */
  readonly by?: string;
  /**
   * The edition that replaces it waits for more than its date: `from` is the earliest day; until then this one runs.
   */
  readonly waits?: true;
  /** The end that was known before notice was given; restored if the notice is withdrawn. */
  readonly before?: End;
};

type Origin =
  | {
      readonly kind: 'case';
      readonly proposal: string;
      readonly submission: string;
      readonly dossierHash: string;
      readonly approvedOn: string;
    }
  | { readonly kind: 'registered'; readonly source: string; readonly on: string };

export type Agreement = {
  readonly id: string;
  /** The number shown to people; the same for every edition. */
  readonly number: string;
  /** 1 for the first edition; each tillæg adds 1. */
  readonly edition: number;
  /** Id of the first edition. */
  readonly lineage: string;
  readonly replaces?: string;
  readonly framework: FrameworkRef;
  readonly caseType: string;
  /** The leading cluster is the first. */
  readonly clusters: readonly string[];
  /** The body that decided and that follows up the agreement. */
  readonly body: string;
  readonly origin: Origin;
  /** Incremented by every event; used as the ETag. */
  readonly version: number;
  readonly terms: Terms;
  readonly promised: readonly Promised[];
  readonly parties: readonly AgreementParty[];
  readonly joining: Joining | null;
  readonly conditions: readonly AgreementCondition[];
  /** The day on which enough parties had joined and nothing else was waited for; null until then. */
  readonly metOn: string | null;
  readonly milestones: readonly AgreementMilestone[];
  readonly reports: readonly Report[];
  readonly regulations: readonly Regulation[];
  readonly evaluations: readonly Evaluation[];
  readonly renewals: readonly Renewal[];
  /** Absent if it has not been spread. */
  readonly spreads?: readonly Spread[];
  readonly end: End | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** Whether it has joined, with or without a reservation. */
export function hasJoined({ answer }: Pick<AgreementParty, 'answer'>): boolean {
  return answer === 'joined' || answer === 'joined-with-reservation';
}

export function partyOf(agreement: Agreement, party: string): AgreementParty | undefined {
  return agreement.parties.find((candidate) => candidate.party === party);
}
