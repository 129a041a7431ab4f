// The state of an agreement: what the events so far come to. What is in force on a date follows from it; no job has to
// have run.
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
  /** Its council is asked; who is not is bound by the decision. */
  readonly asked: boolean;
  readonly answer: Answer;
  /** The first day it is bound. */
  readonly since?: string;
  readonly answered?: { readonly on: string; readonly at: string; readonly by: Person; readonly item?: string };
  /** Why it declined, or what it reserves. */
  readonly words?: string;
  /** It refused in the case, which went on without it: the agreement does not wait for it. It may join later. */
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
 * `beforeStart`: the agreement is not in force before it is closed. `of`: the case it came with, or the party that
 * reserved it.
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
 * `beforeStart`: the agreement is not in force before it is reached; one without it is not waited for. `copied`: it
 * stands the same, and open, in the edition that this one replaces.
 */
export type AgreementMilestone = {
  readonly id: string;
  readonly what: string;
  readonly date?: string;
  readonly party?: string;
  readonly beforeStart?: boolean;
  readonly copied?: true;
  /** Id of the role of the case whose training it is; `what` is then what the role is called. */
  readonly role?: string;
  readonly reached?: { readonly on: string; readonly at: string; readonly by: Person };
};

/**
 * What a party was promised to end with, øre: net per year of the agreement (year 1 first), and in the steady state.
 */
export type Promised = {
  readonly party: string;
  readonly years: readonly number[];
  readonly perYear: number;
  /** What its own part of the task costs a year, before money moves. */
  readonly cost: number | null;
};

export type Figures = {
  readonly units: readonly { readonly activity: string; readonly value: number }[];
  /** What its part of the task cost, kroner. */
  readonly cost?: number;
  readonly indicators: readonly { readonly indicator: string; readonly value: number }[];
  readonly comment?: string;
};

/** `period` as `2027`, `2027-H1`, `2027-Q3` or `2027-07`. Earlier figures stay with the reason for the correction. */
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

/** What was agreed here is agreed in other clusters too, by an agreement of its own. */
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
  /** The new end, exclusive, where it is renewed. */
  readonly until?: string;
  readonly reason: string;
  readonly on: string;
  readonly at: string;
  readonly by: Person;
};

/** From the day on it is no longer in force; expiry by itself is not written here. */
export type End = {
  readonly how: 'replaced' | 'terminated' | 'reverted';
  readonly from: string;
  /** The agreement that replaces it, or the case that takes the task back. */
  readonly by?: string;
  /** What replaces it waits for more than its date: `from` is the earliest day, and it runs on until it is told. */
  readonly waits?: true;
  /** What was known of its end before notice was given; so again where the notice is withdrawn. */
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
  /** What people call it; the same for every edition. */
  readonly number: string;
  /** 1, then one more for each tillæg. */
  readonly edition: number;
  /** Id of the first edition. */
  readonly lineage: string;
  readonly replaces?: string;
  readonly framework: FrameworkRef;
  readonly caseType: string;
  /** The cluster that leads is the first. */
  readonly clusters: readonly string[];
  /** The body that decided, and follows it up. */
  readonly body: string;
  readonly origin: Origin;
  /** Counts every change: the ETag. */
  readonly version: number;
  readonly terms: Terms;
  readonly promised: readonly Promised[];
  readonly parties: readonly AgreementParty[];
  readonly joining: Joining | null;
  readonly conditions: readonly AgreementCondition[];
  /** The day on which enough had joined and what must be closed was; null until then. */
  readonly metOn: string | null;
  readonly milestones: readonly AgreementMilestone[];
  readonly reports: readonly Report[];
  readonly regulations: readonly Regulation[];
  readonly evaluations: readonly Evaluation[];
  readonly renewals: readonly Renewal[];
  /** Absent where it has not been spread. */
  readonly spreads?: readonly Spread[];
  readonly end: End | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** Whether it has answered yes. */
export function hasJoined({ answer }: Pick<AgreementParty, 'answer'>): boolean {
  return answer === 'joined' || answer === 'joined-with-reservation';
}

export function partyOf(agreement: Agreement, party: string): AgreementParty | undefined {
  return agreement.parties.find((candidate) => candidate.party === party);
}
