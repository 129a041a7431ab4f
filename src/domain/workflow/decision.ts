// What a body has decided, with its conditions (forbehold) and who had to leave the room.
import type { Outcome } from '../governance/procedure.ts';
import type { FrameworkRef, Person } from './state.ts';

export const METHODS = ['meeting', 'chairs', 'written'] as const;
export type Method = (typeof METHODS)[number];

export type Condition = {
  readonly id: string;
  readonly text: string;
  /** Id of a party or a body of the framework the case stands under. */
  readonly owner: string;
  /** Who owned it when it was set, where the case has been carried over since to a framework with another id for it. */
  readonly ownerWhenSet?: string;
  readonly dueDate: string;
  readonly status: 'open' | 'closed';
  readonly closed?: ClosedCondition;
};

/** What a submission ends as when it is not approved: its open conditions end with it. */
export type EndedAs = 'returned' | 'rejected' | 'withdrawn';

/** Closed with evidence, or with the case, by whoever ended it. */
type ClosedCondition = {
  readonly at: string;
  readonly by: Person;
  readonly evidence?: string;
  readonly with?: EndedAs;
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
  readonly recusals: readonly Recusal[];
  readonly dossierHash: string;
  /** Whom the system that recorded it names; absent where a person recorded it. */
  readonly decidedBy?: Person;
  readonly at: string;
  readonly by: Person;
};

/** `subject`: the account; absent of who has none, and then only the name is known. `person`: the name. */
export type Recusal = { readonly subject?: string; readonly person: string; readonly reason: string };
