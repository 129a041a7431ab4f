// Compares a register entry with its replayed trail.
import { sql } from 'drizzle-orm';
import type { Entry } from '../domain/registers/entry.ts';
import { columnsOfEntry, type EntryEvent, evolveEntry } from '../domain/registers/events.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { registerEntry } from './entry-schema.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { columnsOf, entry as n, type RowOf } from './tables.ts';
import { checkEnd, eventFault, type TrailFault } from './trail-checks.ts';
import type { LinkedEvent } from './trail-rows.ts';

/** A stored entry: the state as JSON, and the columns derived from it. */
const STORED = {
  id: n.id,
  state: n.state,
  kind: n.kind,
  frameworkId: n.frameworkId,
  status: n.status,
  place: n.place,
  taskType: n.taskType,
  createdBy: n.createdBy,
  updatedAt: n.updatedAt,
  about: n.about,
  waitsFor: n.waitsFor,
  trailSequence: n.trailSequence,
  trailHash: n.trailHash,
};
type StoredEntry = RowOf<typeof STORED>;
const BY_IDS = fixed(sql`select ${columnsOf(STORED)} from ${registerEntry} n where ${n.id} = any($1::uuid[])`);

/** The entries by id. */
export async function readStoredEntries(
  on: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEntry>> {
  const rows =
    ids.length === 0 ? [] : await run<StoredEntry>(on, { name: 'verify-entries', text: BY_IDS, values: [ids] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Returns the entry after the event, or the fault. */
export function playEntryEvent(before: Entry | undefined, id: string, event: LinkedEvent): Entry | TrailFault {
  try {
    const { type, at, by, data } = event;
    // An event type that this version does not know gives no state.
    return evolveEntry(before, { type, entry: id, at, by, data } as EntryEvent) ?? eventFault(event, 'impossible');
  } catch {
    return eventFault(event, 'impossible');
  }
}

/** @param stored undefined if only the trail has it */
export function checkEntry(
  stored: StoredEntry | undefined,
  replayed: Entry,
  last: LinkedEvent,
): TrailFault | undefined {
  const { place, taskType, about, waitsFor } = columnsOfEntry(replayed);
  const { kind, framework: frameworkId, status, createdBy, updatedAt } = replayed;
  const taken = {
    kind,
    frameworkId,
    status,
    createdBy: createdBy.subject,
    updatedAt,
    place,
    taskType,
    about,
    waitsFor,
  };
  return checkEnd(stored, replayed, last, (row) =>
    sameJson(
      Object.keys(taken).map((name) => row[name as keyof typeof taken]),
      Object.values(taken),
    ),
  );
}
