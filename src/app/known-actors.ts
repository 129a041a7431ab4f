// Who has which role, according to the last token of each actor. The identity provider assigns the grants.
import { Refusal } from '../domain/refusal.ts';
import { type Actor, holds } from '../domain/workflow/actor.ts';
import type { ActorFilter, KnownActor } from './actor-ports.ts';
import type { Page, PageRequest, Ports } from './ports.ts';

export function mayListActors(actor: Actor): boolean {
  return holds(actor, 'admin');
}

/** Everyone seen in the last 400 days. Refusal `forbidden`. */
export async function listActors(
  ports: Ports,
  actor: Actor,
  filter: ActorFilter,
  page: PageRequest,
): Promise<Page<KnownActor>> {
  if (!mayListActors(actor)) throw new Refusal('forbidden');
  return ports.actors.list(filter, page);
}
