// Whether a register entry is what its own trail comes to.
import type { Entry } from '../domain/registers/entry.ts';
import { type EntryEvent, evolveEntry } from '../domain/registers/events.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { type Queryable, run } from './statement.ts';
import type { LinkedEvent, TrailFault } from './trail-checks.ts';

/** The entry after the event, or why it does not fit. */
export function playEntry(before: Entry | undefined, event: LinkedEvent): Entry | TrailFault {
  const { stream, sequence, type, at, by, data } = event;
  try {
    const entry = 'entry' in stream ? stream.entry : '';
    const after = evolveEntry(before, { type, entry, at, by, data } as EntryEvent);
    // An event type that this version does not know gives no state.
    if (after) return after;
  } catch {}
  return { stream, fault: 'impossible', sequence, what: type };
}

type Row = {
  readonly state: string;
  readonly kind: string;
  readonly framework_id: string;
  readonly status: string;
  readonly trail_sequence: number;
  readonly trail_hash: string;
};

/** The stored entry against the one that its trail comes to. */
export async function checkEntry(on: Queryable, replayed: Entry, last: LinkedEvent): Promise<readonly TrailFault[]> {
  const text = 'select state, kind, framework_id, status, trail_sequence, trail_hash from register_entry where id = $1';
  const [row] = await run<Row>(on, { name: 'verify-entry', text, values: [replayed.id] });
  const fault = (kind: TrailFault['fault'], sequence: number | null = null) => [
    { stream: last.stream, fault: kind, sequence, what: '' },
  ];
  if (row && row.trail_sequence > last.sequence) return fault('missing', last.sequence + 1);
  const fits =
    row?.trail_sequence === last.sequence &&
    row.trail_hash === last.hash &&
    sameJson(JSON.parse(row.state), replayed) &&
    row.kind === replayed.kind &&
    row.framework_id === replayed.framework &&
    row.status === replayed.status;
  return fits ? [] : fault('state');
}

/** Entries that nothing tells of. */
export async function entriesWithoutTrail(on: Queryable): Promise<readonly TrailFault[]> {
  const text = 'select id from register_entry n where not exists (select from audit_event e where e.entry_id = n.id)';
  const rows = await run<{ id: string }>(on, { text, values: [] });
  return rows.map(({ id }) => ({ stream: { entry: id }, fault: 'no-trail', sequence: null, what: '' }));
}
