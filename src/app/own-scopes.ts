// Which cases count as the actor's own in a list.
import { type Actor, scopesOf } from '../domain/workflow/actor.ts';

/** The ids in the actor's grants. A case that belongs to one of them is the actor's own. */
export type OwnScopes = { readonly [K in 'clusters' | 'parties' | 'bodies' | 'frameworks']: readonly string[] };

/** The clusters, parties and bodies that the actor speaks for, and the frameworks that the actor plans. */
export function ownScopes(actor: Actor): OwnScopes {
  return {
    clusters: scopesOf(actor, 'coordinator'),
    parties: scopesOf(actor, 'member'),
    bodies: scopesOf(actor, 'decider'),
    frameworks: scopesOf(actor, 'planner'),
  };
}
