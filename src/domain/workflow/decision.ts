// A decision of a body, with its conditions (forbehold) and recusals.
import type { Outcome } from '../governance/procedure.ts';
import type { FrameworkRef, Person } from './state.ts';

export const METHODS = ['meeting', 'chairs', 'written'] as const;
export type Method = (typeof METHODS)[number];

export type Condition = {
  readonly id: string;
  readonly text: string;
  /** Id of a party or body of the current framework of the case. */
  readonly owner: string;
  /** The original owner, if a carry-over to another framework has replaced the id. */
  readonly ownerWhenSet?: string;
  readonly dueDate: string;
  readonly status: 'open' | 'closed';
  readonly closed?: ClosedCondition;
};

/** The ways a submission ends without approval; its open conditions are closed then. */
export type EndedAs = 'returned' | 'rejected' | 'withdrawn';

/** How a condition was closed: with `evidence`, or together with its submission (`with`). */
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
  /** The framework it was made under; unchanged by a carry-over. */
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
  /** The person named by the system that recorded it; absent if a person recorded it. */
  readonly decidedBy?: Person;
  readonly at: string;
  readonly by: Person;
};

/** `subject`: the account of the person; absent if there is none. `person`: the name. */
export type Recusal = { readonly subject?: string; readonly person: string; readonly reason: string };
