// What a change of a register entry writes: the row, and the next event of its own chain, in the transaction that holds
// the row.
import type { EntryWrite } from '../app/registers/entry-ports.ts';
import type { Entry } from '../domain/registers/entry.ts';
import { columnsOfEntry } from '../domain/registers/events.ts';
import { currentTrace } from '../lib/trace-context.ts';
import { type Queryable, run } from './statement.ts';
import { type SealedEvent, seal } from './trail.ts';

/** The entry as it stands, with the end of its chain. */
export type LockedEntry = { readonly entry: Entry; readonly sequence: number; readonly hash: string };

/** Writes a new entry, or over the one that was locked. @param trailKey the secret of the chain. */
export async function writeEntry(
  tx: Queryable,
  trailKey: string,
  { entry, event, framework }: EntryWrite,
  locked: LockedEntry | undefined,
): Promise<void> {
  const { type, at, by, data } = event;
  const [sealed] = seal(trailKey, locked, [{ stream: { entry: entry.id }, type, at, by, data }]);
  if (!sealed) throw new Error('no event was sealed');
  const { place, taskType, title, body, about, waitsFor } = columnsOfEntry(entry);
  const text = locked
    ? `update register_entry set place = $4, task_type = $5, status = $6, updated_at = $8, state = $9, trail_sequence = $10,
        trail_hash = $11, words = ${WORDS}, about = $14, waits_for = $15 where id = $1 and kind = $2 and framework_id = $3 and created_by = $7`
    : `insert into register_entry (id, kind, framework_id, place, task_type, status, created_by, updated_at, state, trail_sequence,
        trail_hash, words, about, waits_for) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, ${WORDS}, $14, $15)`;
  await run(tx, {
    text,
    values: [
      entry.id,
      entry.kind,
      entry.framework,
      place,
      taskType,
      entry.status,
      entry.createdBy.subject,
      entry.updatedAt,
      JSON.stringify(entry),
      sealed.sequence,
      sealed.hash,
      title,
      body,
      about,
      waitsFor,
    ],
  });
  const context = {
    framework,
    cluster: null,
    status: entry.status,
    stage: null,
    register: entry.kind,
    traceparent: currentTrace(),
  };
  await appendEvent(tx, entry.id, sealed, JSON.stringify(context));
}

const WORDS = `setweight(to_tsvector('danish', $12::text), 'A') || to_tsvector('danish', $13::text)`;

async function appendEvent(tx: Queryable, entry: string, event: SealedEvent, context: string): Promise<void> {
  await run(tx, {
    text: `insert into audit_event (subject_kind, subject_id, epoch, id, sequence, at, type, actor_subject, actor_name, data, context, key_id, previous_hash, hash)
      select 'entry', $1, feed_epoch.epoch, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 from feed_epoch`,
    values: [
      entry,
      event.id,
      event.sequence,
      event.at,
      event.type,
      event.by.subject,
      event.by.name,
      JSON.stringify(event.data),
      context,
      event.keyId,
      event.previousHash,
      event.hash,
    ],
  });
}
