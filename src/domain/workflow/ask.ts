// The input of a guard: the case, the actor, the time and the framework.
import type { Framework } from '../governance/framework.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Actor, holds } from './actor.ts';
import type { Proposal } from './state.ts';

/** Time is passed in: `now` in UTC, `today` in Danish time. `framework` is the current framework of the case. */
export type Context = {
  readonly actor: Actor;
  readonly now: string;
  readonly today: string;
  readonly framework: Framework;
  /** First day of the succeeding framework; null if none is published, absent if it was not looked up. */
  readonly successorFrom?: string | null | undefined;
};

/** `target`: the party, body, cluster or condition that the action is about, if any. */
export type Ask = { readonly proposal: Proposal; readonly context: Context; readonly target?: string };
/** The reason for a refusal; undefined if allowed. */
export type Answer = RefusalCode | undefined;

/** Whether the actor coordinates one of the clusters of the case; all of them may edit it. */
export function coordinates({ proposal, context }: Ask): boolean {
  return proposal.clusters.some((cluster) => holds(context.actor, 'coordinator', cluster));
}
