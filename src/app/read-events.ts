// The event feed for systems that keep a copy: all events the reader may see, in one order, from a cursor on.
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { type CloudEvent, toCloudEvent } from './cloud-event.ts';
import type { Ports } from './ports.ts';
import { getSight } from './see-proposal.ts';

export type EventPage = { readonly events: readonly CloudEvent[]; readonly cursor: string; readonly more: boolean };

/**
 * Refusals: `forbidden` for an actor who may see no cases at all, `invalid` for a malformed cursor, `feed-ahead` where
 * the event of the cursor no longer exists.
 */
export async function readEvents(
  ports: Ports,
  actor: Actor,
  after: string | undefined,
  limit: number,
): Promise<EventPage> {
  const sight = await getSight(ports, actor);
  const blind = !sight.all && [sight.frameworks, sight.clusters, sight.parties].every((list) => list.length === 0);
  if (blind) throw new Refusal('forbidden');
  const { events, ...rest } = await ports.feed.after(sight, after, limit);
  return { ...rest, events: events.map((event) => toCloudEvent(event, ports.publicUrl)) };
}
