// What a change of a register entry writes: the row and the next event of its chain, in the transaction that has
// locked the entry.
import type { EntryWrite } from '../app/registers/entry-ports.ts';
import type { Entry } from '../domain/registers/entry.ts';
import { columnsOfEntry } from '../domain/registers/events.ts';
import { currentTrace } from '../lib/trace-context.ts';
import { registerEntry } from './entry-schema.ts';
import { appendEvents } from './insert-events.ts';
import { insertInto, matching, setting, tableIn } from './names.ts';
import { type Parameters, parameters, type Queryable, run } from './statement.ts';
import { seal } from './trail.ts';

/** The current entry with the end of its chain. */
export type LockedEntry = { readonly entry: Entry; readonly sequence: number; readonly hash: string };

/**
 * Inserts a new entry or updates the locked one.
 * @param trailKey the secret of the chain
 */
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
  const p = parameters();
  const written = {
    place: p.add('text', place),
    taskType: p.add('text', taskType),
    status: p.add('text', entry.status),
    about: p.add('uuid', about),
    waitsFor: p.add('text[]', waitsFor),
    updatedAt: p.add('timestamptz', entry.updatedAt),
    state: p.add('text', JSON.stringify(entry)),
    trailSequence: p.add('int', sealed.sequence),
    trailHash: p.add('text', sealed.hash),
    words: `setweight(to_tsvector('danish', ${p.add('text', title)}), 'A') || to_tsvector('danish', ${p.add('text', body)})`,
  };
  const fixedColumns = {
    id: p.add('uuid', entry.id),
    kind: p.add('text', entry.kind),
    frameworkId: p.add('text', entry.framework),
    createdBy: p.add('text', entry.createdBy.subject),
  };
  const text = locked
    ? `update ${tableIn(registerEntry)} set ${setting(registerEntry, written)} where ${matching(registerEntry, fixedColumns)}`
    : insertInto(registerEntry, { ...fixedColumns, ...written });
  await run(tx, { text, values: p.values });
  const context = {
    framework,
    cluster: null,
    status: entry.status,
    stage: null,
    register: entry.kind,
    traceparent: currentTrace(),
  };
  const stream = (places: Parameters) => ({
    subjectKind: places.add('text', 'entry'),
    subjectId: places.add('uuid', entry.id),
  });
  await appendEvents(tx, stream, [sealed], JSON.stringify(context));
}
