// What a reader of the feed is told of an event: itself, that the case became visible by it, that the case is gone by
// it, or nothing. It rests on who saw the case before and after the event, never on when the feed is read: everybody's
// copy comes out right.
import { type Sight, sees } from '../domain/workflow/visibility.ts';
import type { FeedEvent } from './integration-ports.ts';

/** @param seenNow whether the reader sees the case as it stands now: what counts for events of version 1. */
export function toldTo(sight: Sight, event: FeedEvent, seenNow: boolean): FeedEvent | undefined {
  const { context, type } = event;
  if (context?.scope === undefined) return seenNow ? event : undefined;
  const { scope, scopeBefore = scope } = context;
  const before = scopeBefore !== null && sees(sight, scopeBefore);
  // The end of a deleted draft is told to those who saw the draft.
  if (type === 'proposal.deleted') return before ? event : undefined;
  const after = sees(sight, scope);
  if (after) return before || type === 'proposal.created' ? event : visible(event);
  return before ? hidden(event) : undefined;
}

function visible(event: FeedEvent): FeedEvent {
  return { ...event, id: ownId(event.id), type: 'proposal.visible', data: { cause: event.type } };
}

/** The event without what the reader may no longer see. */
function hidden(event: FeedEvent): FeedEvent {
  const gone = { revision: null, dossierHash: null, context: null };
  return { ...event, ...gone, id: ownId(event.id), type: 'proposal.hidden', data: { cause: event.type } };
}

/** The event's own id in another version of UUID (8, RFC 9562): the same each time it is read, and no other event's. */
function ownId(id: string): string {
  return `${id.slice(0, 14)}8${id.slice(15)}`;
}
