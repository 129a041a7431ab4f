// What an actor may see. Cached, since every request needs it, until the actor's grants or the published frameworks
// change.
import type { Framework } from '../domain/governance/framework.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { type Sight, sightOf } from '../domain/workflow/visibility.ts';

type Known = { readonly published: readonly Framework[]; readonly sight: Sight };

/**
 * Keyed by object, which is safe because actor objects never change; entries go when the actor is garbage collected.
 */
const known = new WeakMap<Actor, Known>();

/** Returns the same object for the same actor and list. */
export function sightOfActor(actor: Actor, published: readonly Framework[]): Sight {
  const before = known.get(actor);
  if (before?.published === published) return before.sight;
  const sight = sightOf(actor, published);
  known.set(actor, { published, sight });
  return sight;
}
