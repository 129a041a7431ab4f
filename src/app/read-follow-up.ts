// Promised against realised of an agreement, and its trigger rules as the reports stand.
import { type FollowUp, followUp } from '../domain/agreement/follow-up.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { type Measured, measure, openBreaches } from '../domain/agreement/triggers.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Ports } from './ports.ts';
import { getAgreement } from './read-agreements.ts';

export type Followed = FollowUp & {
  readonly triggers: readonly {
    readonly trigger: string;
    /** It is set off, and no evaluation has answered it since. */
    readonly open: boolean;
    readonly periods: readonly Measured[];
  }[];
};

/** Refusal `not-found`, also for what the actor may not see. */
export async function getFollowUp(
  ports: Ports,
  actor: Actor,
  id: string,
): Promise<{ readonly agreement: Agreement; readonly followed: Followed }> {
  const agreement = await getAgreement(ports, actor, id);
  return { agreement, followed: followedOn(agreement, ports.clock().today) };
}

/** @param today `YYYY-MM-DD`: periods that end later are not told of. */
export function followedOn(agreement: Agreement, today: string): Followed {
  const open = openBreaches(agreement).map(({ trigger }) => trigger);
  const triggers = agreement.terms.triggers.map((rule) => ({
    trigger: rule.id,
    open: open.includes(rule.id),
    periods: measure(agreement, rule),
  }));
  return { ...followUp(agreement, today), triggers };
}
