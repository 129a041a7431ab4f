// What an actor sees, worked out once for as long as neither the actor's
// grants nor the published frameworks change: every request asks.
import type { Framework } from '../domain/governance/framework.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { type Sight, sightOf } from '../domain/workflow/visibility.ts';

type Known = { readonly published: readonly Framework[]; readonly sight: Sight };

/** Actors are never changed: the same object has the same grants. It is forgotten with the actor. */
const known = new WeakMap<Actor, Known>();

/** The same object as before while both are the same. */
export function sightOfActor(actor: Actor, published: readonly Framework[]): Sight {
  const before = known.get(actor);
  if (before?.published === published) return before.sight;
  const sight = sightOf(actor, published);
  known.set(actor, { published, sight });
  return sight;
}
