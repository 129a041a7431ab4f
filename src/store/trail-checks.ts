// The checks that every event of every trail must pass. Pure: takes an event, returns the first fault.
import type { EventContext } from '../app/integration-ports.ts';
import type { ProposalEvent } from '../domain/workflow/events.ts';
import { evolve } from '../domain/workflow/evolve.ts';
import { openSubmission, type Proposal } from '../domain/workflow/state.ts';
import { scopeOf } from '../domain/workflow/visibility.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { BEGINNING, hashOf, type TrailEvent } from './trail.ts';
import type { LinkedEvent } from './trail-rows.ts';

/**
 * Faults of an event. `missing`: a sequence number is absent. `previous`: the previous hash is not that of the event
 * before. `time`: the event is older than the one before. `key`: the named key was not given, or was not in use at
 * that time. `hash`: the hash does not match the content. `unreadable`: invalid JSON or an unexpected form.
 * `impossible`: the event cannot happen in the state before it. `mark`: its revision or dossier hash is not the
 * case's. `context`: its feed context does not match the case.
 * Faults of what is stored: it does not match the replayed trail. `state`, `columns` (what lists search and sort by),
 * `dossier`, `revision`, `submission`, `assessment`, `condition`. `no-trail`: no events at all. `document`: a version
 * of a framework, or who published it and when. `log`: the log over all trails does not match the trails. `head`: a
 * kept head is not one of this log.
 */
const TRAIL_FAULTS = [
  'missing',
  'previous',
  'time',
  'key',
  'hash',
  'unreadable',
  'impossible',
  'mark',
  'context',
  'state',
  'columns',
  'dossier',
  'revision',
  'submission',
  'assessment',
  'condition',
  'document',
  'no-trail',
  'log',
  'head',
] as const;

export type TrailFault = {
  /** Undefined for a fault of the log. */
  readonly stream?: TrailEvent['stream'];
  readonly fault: (typeof TRAIL_FAULTS)[number];
  /**
   * Number of the first faulty event; for a missing event, the number it should have. Null for a fault of what is
   * stored.
   */
  readonly sequence: number | null;
  /** Type of the event, name of the column, or number of the revision, submission or version. */
  readonly what: string;
};

/** The end of a trail before its next event. */
type Link = { readonly sequence: number; readonly hash: string; readonly at: string };
export const NO_EVENT: Link = { sequence: 0, hash: BEGINNING, at: '' };

export function eventFault(event: LinkedEvent, fault: TrailFault['fault'], sequence = event.sequence): TrailFault {
  return { stream: event.stream, fault, sequence, what: event.type };
}

/**
 * Checks that an event follows the one before it and is unchanged.
 * @param secret the key that the event names; undefined if it is not available.
 */
export function checkLink(secret: string | undefined, last: Link, event: LinkedEvent): TrailFault | undefined {
  if (event.sequence !== last.sequence + 1) return eventFault(event, 'missing', last.sequence + 1);
  if (event.previousHash !== last.hash) return eventFault(event, 'previous');
  if (secret === undefined) return eventFault(event, 'key');
  if (event.hash !== hashOf(secret, event, event.previousHash)) return eventFault(event, 'hash');
  if (event.at < last.at) return eventFault(event, 'time');
  return undefined;
}

type StoredEnd = { readonly state: string; readonly trailSequence: number; readonly trailHash: string };

/**
 * Checks what is stored against the replayed trail: same last event, same state.
 * @param stored undefined if only the trail has it.
 * @param columns whether the columns beside the state match too.
 */
export function checkEnd<Stored extends StoredEnd>(
  stored: Stored | undefined,
  replayed: object,
  last: LinkedEvent,
  columns: (stored: Stored) => boolean,
): TrailFault | undefined {
  const fault = { stream: last.stream, sequence: null, what: '' };
  if (stored && stored.trailSequence > last.sequence)
    return { ...fault, fault: 'missing', sequence: last.sequence + 1 };
  const same =
    stored !== undefined &&
    stored.trailSequence === last.sequence &&
    stored.trailHash === last.hash &&
    columns(stored) &&
    sameJson(JSON.parse(stored.state), replayed);
  return same ? undefined : { ...fault, fault: 'state' };
}

/** Returns the case after the event, or the fault. */
export function playEvent(before: Proposal | undefined, id: string, event: LinkedEvent): Proposal | TrailFault {
  const { type, at, by, data } = event;
  try {
    const after = evolve(before, { type, proposal: id, at, by, data } as ProposalEvent);
    const fits = after.revision === event.revision && after.dossierHash === event.dossierHash;
    return fits ? after : eventFault(event, 'mark');
  } catch {
    return eventFault(event, 'impossible');
  }
}

/**
 * Checks the feed context stored with an event.
 * @param context JSON text; null in events written before contexts were stored.
 */
export function checkContext(
  event: LinkedEvent,
  context: string | null,
  after: Proposal,
  before: Proposal | undefined,
): TrailFault | undefined {
  if (context === null) return event.keyId === undefined ? undefined : eventFault(event, 'context');
  const { traceparent: _, ...told } = JSON.parse(context) as EventContext;
  const { scope, scopeBefore, ...whole } = contextOf(after, before);
  const early = event.keyId === undefined && told.scope === undefined; // written before contexts had a scope
  const expected = early ? whole : { ...whole, scope, ...(scopeBefore !== undefined && { scopeBefore }) };
  // Fast path: the keys usually have the same order, so canonical JSON is not needed.
  const same = JSON.stringify(told) === JSON.stringify(expected) || sameJson(told, expected);
  return same ? undefined : eventFault(event, 'context');
}

/** The feed context of the case after an event. */
export function contextOf(proposal: Proposal, before: Proposal | undefined): EventContext {
  const { framework, cluster, status } = proposal;
  const scope = scopeOf(proposal);
  const scopeBefore = before ? scopeOf(before) : null;
  const stage = openSubmission(proposal)?.stage ?? null;
  return { framework, cluster, status, stage, scope, ...(!sameJson(scope, scopeBefore) && { scopeBefore }) };
}
