// What a reader of the feed gets for an event: the event, a `visible` or `hidden` event in its place, or nothing. This
// depends on who saw the case before and after the event, not on when the feed is read, so that every copy is correct.
import { type Sight, sees } from '../domain/workflow/visibility.ts';
import type { FeedEvent } from './integration-ports.ts';

/** @param seenNow whether the reader sees the case in its present state; used for events of version 1 only */
export function toldTo(sight: Sight, event: FeedEvent, seenNow: boolean): FeedEvent | undefined {
  const { context, type } = event;
  if (context?.scope === undefined) return seenNow ? event : undefined;
  const { scope, scopeBefore = scope } = context;
  const before = scopeBefore !== null && sees(sight, scopeBefore);
  // Whoever could see a draft is told that it was deleted.
  if (type === 'proposal.deleted') return before ? event : undefined;
  const after = sees(sight, scope);
  if (after) return before || type === 'proposal.created' ? event : visible(event);
  return before ? hidden(event) : undefined;
}

function visible(event: FeedEvent): FeedEvent {
  return { ...event, id: ownId(event.id), type: 'proposal.visible', data: { cause: event.type } };
}

/** The event without data that the reader may no longer see. */
function hidden(event: FeedEvent): FeedEvent {
  const gone = { revision: null, dossierHash: null, context: null };
  return { ...event, ...gone, id: ownId(event.id), type: 'proposal.hidden', data: { cause: event.type } };
}

/** A UUID (version 8, RFC 9562) that follows from the event's id: stable across reads and unique. */
function ownId(id: string): string {
  return `${id.slice(0, 14)}8${id.slice(15)}`;
}
