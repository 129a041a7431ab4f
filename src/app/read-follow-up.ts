// Promised against realised for an agreement, and the state of its trigger rules.
import { followUp } from '../domain/agreement/follow-up.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { type Measured, standingOf } from '../domain/agreement/triggers.ts';
import {
  closedYears,
  type ShownFollowUp,
  shownFollowUp,
  shownMeasures,
} from '../domain/registers/agreement-published.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Ports } from './ports.ts';
import { getAgreement, seesReports } from './read-agreements.ts';

export type Followed = ShownFollowUp & {
  readonly triggers: readonly {
    readonly trigger: string;
    /** The trigger is set off, and no evaluation has answered it. */
    readonly open: boolean;
    /** `YYYY-MM-DD`: the trigger was set off, and an evaluation on this day answered it. */
    readonly answeredOn: string | null;
    readonly periods: readonly Measured[];
  }[];
};

/**
 * The follow-up, masked as published for readers outside the agreement. Refusal `not-found`, also for what the actor
 * may not see.
 */
export async function getFollowUp(
  ports: Ports,
  actor: Actor,
  id: string,
): Promise<{ readonly agreement: Agreement; readonly followed: Followed }> {
  const agreement = await getAgreement(ports, actor, id);
  const whole = await seesReports(ports, actor, agreement);
  return { agreement, followed: followedOn(agreement, ports.clock().today, whole) };
}

/**
 * @param today `YYYY-MM-DD`: later periods are left out
 * @param whole also what is not published
 */
export function followedOn(agreement: Agreement, today: string, whole: boolean): Followed {
  const closed = whole ? new Set<number>() : closedYears(agreement);
  const triggers = agreement.terms.triggers.map((rule) => ({
    trigger: rule.id,
    ...standingOf(agreement, rule.id),
    periods: shownMeasures(agreement, rule, closed),
  }));
  return { ...(whole ? followUp(agreement, today) : shownFollowUp(agreement, today)), triggers };
}
