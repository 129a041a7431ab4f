// Whether a register entry is what its trail comes to.
import type { Entry } from '../domain/registers/entry.ts';
import { type EntryEvent, evolveEntry } from '../domain/registers/events.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { type Queryable, run } from './statement.ts';
import { eventFault, type TrailFault } from './trail-checks.ts';
import type { LinkedEvent } from './trail-rows.ts';

/** An entry as it is stored: the state as JSON, and what is taken from it. */
export type StoredEntry = {
  readonly id: string;
  readonly state: string;
  readonly kind: string;
  readonly framework_id: string;
  readonly status: string;
  readonly trail_sequence: number;
  readonly trail_hash: string;
};

/** By their ids. */
export async function readStoredEntries(
  on: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEntry>> {
  const text =
    'select id, state, kind, framework_id, status, trail_sequence, trail_hash from register_entry where id = any($1::uuid[])';
  const rows = ids.length === 0 ? [] : await run<StoredEntry>(on, { name: 'verify-entries', text, values: [ids] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The entry after the event, or why it does not fit. */
export function playEntryEvent(before: Entry | undefined, id: string, event: LinkedEvent): Entry | TrailFault {
  try {
    const { type, at, by, data } = event;
    // An event type that this version does not know gives no state.
    return evolveEntry(before, { type, entry: id, at, by, data } as EntryEvent) ?? eventFault(event, 'impossible');
  } catch {
    return eventFault(event, 'impossible');
  }
}

/** @param stored undefined where only the trail tells of it */
export function checkEntry(
  stored: StoredEntry | undefined,
  replayed: Entry,
  last: LinkedEvent,
): TrailFault | undefined {
  const fault = { stream: last.stream, sequence: null, what: '' };
  if (stored && stored.trail_sequence > last.sequence)
    return { ...fault, fault: 'missing', sequence: last.sequence + 1 };
  const same =
    stored !== undefined &&
    stored.trail_sequence === last.sequence &&
    stored.trail_hash === last.hash &&
    stored.kind === replayed.kind &&
    stored.framework_id === replayed.framework &&
    stored.status === replayed.status &&
    sameJson(JSON.parse(stored.state), replayed);
  return same ? undefined : { ...fault, fault: 'state' };
}
