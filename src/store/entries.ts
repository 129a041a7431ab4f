// The registers in the database: entries by id, changed one at a time, and lists of what a reader may see.
import { type SQL, sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { Page, PageRequest } from '../app/ports.ts';
import type { EntryFilter, EntryStore, ObservationCount, Reader } from '../app/registers/entry-ports.ts';
import type { Announcement } from '../domain/registers/announcement.ts';
import type { Entry, EntryKind, EntryOf } from '../domain/registers/entry.ts';
import type { Experience } from '../domain/registers/experience.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { registerEntry } from './entry-schema.ts';
import { type LockedEntry, writeEntry } from './entry-writes.ts';
import { keyedTransaction } from './keyed.ts';
import { readPage } from './pages.ts';
import { seesRegister } from './sight.ts';
import { type Queryable, run } from './statement.ts';
import { e, entry as n } from './tables.ts';

export type EntryStoreOptions = { readonly pool: Pool; readonly trailKey: string; readonly mayLag: Queryable };

type Row = { readonly state: string; readonly sequence: number; readonly hash: string };
const BY_ID = `select state, trail_sequence as sequence, trail_hash as hash from register_entry where id = $1 and kind = $2`;

/**
 * Refusals of its own: those of keys (`idempotency-key-in-use`, `idempotency-key-reused`). @param mayLag for lists and
 * counts.
 */
export function createEntryStore({ pool, trailKey, mayLag }: EntryStoreOptions): EntryStore {
  return {
    change: (target, key, decide) =>
      keyedTransaction(pool, key, undefined, async (tx) => {
        await run(tx, { text: LOCK, values: [target.id] });
        const locked = await find(tx, target.kind, target.id, ' for update');
        const outcome = decide(locked?.entry);
        if ('nothing' in outcome) return outcome.nothing;
        await writeEntry(tx, trailKey, outcome, locked);
        return outcome.reply;
      }),
    get: async <K extends EntryKind>({ kind, id }: { readonly kind: K; readonly id: string }) =>
      (await find(pool, kind, id))?.entry as EntryOf<K> | undefined,
    all: async <K extends EntryKind>(kind: K, framework: string) => {
      const rows = await run<{ state: string }>(mayLag, { name: 'all-entries', text: ALL, values: [kind, framework] });
      return rows.map(({ state }) => JSON.parse(state) as EntryOf<K>);
    },
    list: (reader, kind, filter, page) => readEntries(mayLag, reader, kind, filter, page),
    waiting: async (clusters, most) => {
      const rows = await run<{ state: string }>(mayLag, {
        name: 'waiting-entries',
        text: WAITING,
        values: [clusters, most],
      });
      return rows.map(({ state }) => JSON.parse(state) as Experience | Announcement);
    },
    countObservations: (framework) =>
      run<ObservationCount>(mayLag, { name: 'count-observations', text: COUNTS, values: [framework] }),
  };
}

async function find(on: Queryable, kind: EntryKind, id: string, lock = ''): Promise<LockedEntry | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await run<Row>(on, { text: BY_ID + lock, values: [id, kind] });
  return row && { entry: JSON.parse(row.state) as Entry, sequence: row.sequence, hash: row.hash };
}

const ALL = `select state from register_entry where kind = $1 and framework_id = $2 order by id`;

/** An announcement has done its work when its case is submitted: then the notice asks. */
const WAITING = `select n.state from register_entry n where n.waits_for && $1::text[] and (n.kind <> 'announcement'
    or exists (select from proposal p where p.id = n.about and not p.opened and p.status <> 'deleted'))
  order by n.updated_at desc, n.id limit $2`;

/** Two who are first to write in the same entry: the second waits, and finds it. */
const LOCK = 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))';

const FILTERS: Readonly<Record<keyof EntryFilter, (value: string) => SQL>> = {
  framework: (value) => sql`${n.frameworkId} = ${value}::text`,
  place: (value) => sql`${n.place} = ${value}::text`,
  taskType: (value) => sql`${n.taskType} = ${value}::text`,
  status: (value) => sql`${n.status} = ${value}::text`,
  about: (value) => sql`${n.about} = ${value}::uuid`,
  q: (value) => sql`${n.words} @@ websearch_to_tsquery('danish', ${value}::text)`,
};

function readEntries<K extends EntryKind>(
  on: Queryable,
  reader: Reader,
  kind: K,
  filter: EntryFilter,
  page: PageRequest,
): Promise<Page<EntryOf<K>>> {
  const given = Object.entries(filter).filter((pair): pair is [keyof EntryFilter, string] => pair[1] !== undefined);
  return readPage<{ id: string; state: string; updatedAt: string }, EntryOf<K>>(
    on,
    {
      scope: [kind, Object.fromEntries(given)],
      columns: sql`${n.id} as id, ${n.state} as state, ${n.updatedAt} as "updatedAt"`,
      from: sql`${registerEntry} n`,
      alias: 'n',
      order: {
        keys: [
          { column: n.updatedAt, form: 'instant' },
          { column: n.id, form: 'uuid' },
        ],
        of: ({ updatedAt, id }) => [updatedAt, id],
        descending: true,
      },
      moving: { row: n.id, at: n.updatedAt, event: e.subjectId, of: ({ updatedAt, id }) => [updatedAt, id] },
      where: [
        sql`${n.kind} = ${kind}::text`,
        ...given.map(([name, value]) => FILTERS[name](value)),
        ...seenEntries(reader),
      ],
      toItem: ({ state }) => JSON.parse(state) as EntryOf<K>,
    },
    page,
  );
}

/** The domain's canSeeEntry, as SQL on `register_entry n`. */
function seenEntries({ sight, subject }: Reader): readonly SQL[] {
  if (sight.all) return [];
  return [sql`(${seesRegister(sight)} or ${n.createdBy} = ${subject}::text)`];
}

const COUNTS = `select task_type as "taskType", place, count(*) filter (where status = 'open')::int as open,
    count(*) filter (where status = 'promoted')::int as promoted, count(*) filter (where status = 'closed')::int as closed,
    max(updated_at) as latest
  from register_entry where kind = 'observation' and framework_id = $1
  group by task_type, place order by sum(count(*)) over (partition by task_type) desc, task_type, count(*) desc, place`;
