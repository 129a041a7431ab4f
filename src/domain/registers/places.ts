// The places of register entries: clusters and parties of a framework or agreement, and who may write for them.
import type { Agreement } from '../agreement/state.ts';
import type { Framework } from '../governance/framework.ts';
import { clusterById, partyById } from '../governance/lookups.ts';
import { type Actor, holds } from '../workflow/actor.ts';

/** Allowed: the planner for every place, a coordinator for the cluster, a member for the party. */
export function writesFor(actor: Actor, framework: string, place: string): boolean {
  return holds(actor, 'planner', framework) || holds(actor, 'coordinator', place) || holds(actor, 'member', place);
}

/** Whether it is a cluster or a party of the framework. */
export function isPlace(framework: Framework, place: string): boolean {
  return (clusterById(framework, place) ?? partyById(framework, place)) !== undefined;
}

/** The clusters and parties of the agreement. */
export function placesOfAgreement({ clusters, parties }: Pick<Agreement, 'clusters' | 'parties'>): readonly string[] {
  return [...clusters, ...parties.map(({ party }) => party)];
}
