// Who may see an agreement: everyone with a grant in its framework, its clusters and its parties. Those who take part
// in it see the reports as given; others see them as published.
import type { Framework } from '../governance/framework.ts';
import { type Actor, holds } from '../workflow/actor.ts';
import type { Sight } from '../workflow/visibility.ts';
import { speaksFor } from './guards.ts';
import type { Agreement } from './state.ts';

export function seesAgreement(
  sight: Sight,
  { framework, clusters, parties }: Pick<Agreement, 'framework' | 'clusters' | 'parties'>,
): boolean {
  return (
    sight.all ||
    sight.frameworks.includes(framework.id) ||
    clusters.some((cluster) => sight.clusters.includes(cluster)) ||
    parties.some(({ party }) => sight.parties.includes(party))
  );
}

/**
 * Whether the actor takes part in the agreement: a party that has not declined, a coordinator of its clusters, its
 * body, the planner of its framework, or the auditor. @param framework the one it was made under
 */
export function isOfAgreement(actor: Actor, agreement: Agreement, framework: Framework): boolean {
  const { body, clusters, parties } = agreement;
  return (
    holds(actor, 'auditor') ||
    holds(actor, 'planner', framework.id) ||
    holds(actor, 'decider', body) ||
    clusters.some((cluster) => holds(actor, 'coordinator', cluster)) ||
    parties.some(({ party, answer }) => answer !== 'declined' && speaksFor(actor, party, framework))
  );
}
