// What a guard is asked: the case, who acts, when, and under which framework.
import type { Framework } from '../governance/framework.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Actor, holds } from './actor.ts';
import type { Proposal } from './state.ts';

/** The clock is data: `now` in UTC, `today` in Danish time. `framework` is the one the case stands under now. */
export type Context = {
  readonly actor: Actor;
  readonly now: string;
  readonly today: string;
  readonly framework: Framework;
  /** The first day of the framework that succeeds it; null where none is published, absent where nobody looked. */
  readonly successorFrom?: string | null | undefined;
};

/** `target`: the party, cluster or condition the action is about, where it is about one. */
export type Ask = { readonly proposal: Proposal; readonly context: Context; readonly target?: string };
/** The reason why not, or undefined when it is allowed. */
export type Answer = RefusalCode | undefined;

/** Every cluster of the case writes in it. */
export function coordinates({ proposal, context }: Ask): boolean {
  return proposal.clusters.some((cluster) => holds(context.actor, 'coordinator', cluster));
}
