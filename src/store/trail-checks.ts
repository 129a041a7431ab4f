// What must hold for every event of a trail, whoever's it is. Pure: an event in, the first fault out.
import type { EventContext } from '../app/integration-ports.ts';
import type { ProposalEvent } from '../domain/workflow/events.ts';
import { evolve } from '../domain/workflow/evolve.ts';
import { openSubmission, type Proposal } from '../domain/workflow/state.ts';
import { scopeOf } from '../domain/workflow/visibility.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { BEGINNING, hashOf, type TrailEvent } from './trail.ts';
import type { LinkedEvent } from './trail-rows.ts';

/**
 * `missing`: a number of the sequence is not there. `previous`: it does not follow the event before it. `time`: it is
 * older than that one. `key`: the key it names is not given, or was not in use. `hash`: something in it was changed.
 * `unreadable`: what stands is no JSON, or not what it should be. `impossible`: it cannot happen to the case as it
 * stood. `mark`: its revision or dossier hash is not the case's. `context`: what the feed tells beside it is not the
 * case as it stood. The rest are of the case itself, which is not what the trail comes to: `state`, `columns` (what
 * lists search and sort by), `dossier`, `revision`, `submission`, `assessment` and `condition`; `no-trail`: it has
 * none. `document`: a version of a framework, or who published it and when, is not what its trail tells. `log`: the log
 * over all trails is not what the trails come to. `head`: a head that was kept is not one of this log.
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
   * Of the first event that does not fit; of a missing one, the
   * number it should have. Null for a fault of the case itself.
   */
  readonly sequence: number | null;
  /** Type of the event, name of the column, or number of the revision, submission or version. */
  readonly what: string;
};

/** Where a trail stands before its next event. */
type Link = { readonly sequence: number; readonly hash: string; readonly at: string };
export const NO_EVENT: Link = { sequence: 0, hash: BEGINNING, at: '' };

export function eventFault(event: LinkedEvent, fault: TrailFault['fault'], sequence = event.sequence): TrailFault {
  return { stream: event.stream, fault, sequence, what: event.type };
}

/**
 * Whether an event follows the one before it, unchanged. @param secret the key it names; undefined where that is not to
 * be had.
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
 * Whether what is stored is what its trail comes to: the same event last, and the same state. @param stored undefined
 * where only the trail tells of it. @param columns whether those beside the state are the same too.
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

/** The case after the event, or why it does not fit. */
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
 * What the feed tells of the case beside an event. @param context JSON text; null in what was written before the feed
 * told any.
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
  const early = event.keyId === undefined && told.scope === undefined; // before the feed told who sees a case
  const expected = early ? whole : { ...whole, scope, ...(scopeBefore !== undefined && { scopeBefore }) };
  // Written in one order as a rule: then no canonical order is needed to see that they are the same.
  const same = JSON.stringify(told) === JSON.stringify(expected) || sameJson(told, expected);
  return same ? undefined : eventFault(event, 'context');
}

/** What the feed tells of the case as it stands after an event. */
export function contextOf(proposal: Proposal, before: Proposal | undefined): EventContext {
  const { framework, cluster, status } = proposal;
  const scope = scopeOf(proposal);
  const scopeBefore = before ? scopeOf(before) : null;
  const stage = openSubmission(proposal)?.stage ?? null;
  return { framework, cluster, status, stage, scope, ...(!sameJson(scope, scopeBefore) && { scopeBefore }) };
}
