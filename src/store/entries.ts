// The register entries in the database: read by id, changed one at a time, and listed as far as the reader may see
// them.
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
import { proposal } from './schema.ts';
import { seesRegister } from './sight.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { columnsOf, e, entry as n, p, type RowOf } from './tables.ts';

type EntryStoreOptions = { readonly pool: Pool; readonly trailKey: string; readonly mayLag: Queryable };

const ROW = { state: n.state, sequence: n.trailSequence, hash: n.trailHash };
const BY_ID = fixed(sql`select ${columnsOf(ROW)} from ${registerEntry} n where ${n.id} = $1 and ${n.kind} = $2`);

/**
 * Refusals besides those of the use-case: `idempotency-key-in-use`, `idempotency-key-reused`.
 * @param mayLag for lists and counts.
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
  const [row] = await run<RowOf<typeof ROW>>(on, { name: 'entry', text: BY_ID + lock, values: [id, kind] });
  return row && { entry: JSON.parse(row.state) as Entry, sequence: row.sequence, hash: row.hash };
}

const ALL = fixed(
  sql`select ${n.state} from ${registerEntry} n where ${n.kind} = $1 and ${n.frameworkId} = $2 order by ${n.id}`,
);

/**
 * Entries that wait for an answer. An announcement waits only until its case is submitted: then the notice asks
 * instead.
 */
const WAITING = fixed(
  sql`select ${n.state} from ${registerEntry} n where ${n.waitsFor} && $1::text[] and (${n.kind} <> 'announcement'
    or exists (select from ${proposal} p where ${p.id} = ${n.about} and not ${p.opened} and ${p.status} <> 'deleted'))
  order by ${n.updatedAt} desc, ${n.id} limit $2`,
);

/** Serializes writers of one entry. If two create it at once, the second waits and then finds it. */
const LOCK = 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))';

const FILTERS: Readonly<Record<keyof EntryFilter, (value: string) => SQL>> = {
  framework: (value) => sql`${n.frameworkId} = ${value}::text`,
  place: (value) => sql`${n.place} = ${value}::text`,
  taskType: (value) => sql`${n.taskType} = ${value}::text`,
  status: (value) => sql`${n.status} = ${value}::text`,
  about: (value) => sql`${n.about} = ${value}::uuid`,
  q: (value) => sql`${n.words} @@ websearch_to_tsquery('danish', ${value}::text)`,
};

const LISTED = { id: n.id, state: n.state, updatedAt: n.updatedAt };

function readEntries<K extends EntryKind>(
  on: Queryable,
  reader: Reader,
  kind: K,
  filter: EntryFilter,
  page: PageRequest,
): Promise<Page<EntryOf<K>>> {
  const given = Object.entries(filter).filter((pair): pair is [keyof EntryFilter, string] => pair[1] !== undefined);
  return readPage<RowOf<typeof LISTED>, EntryOf<K>>(
    on,
    {
      scope: [kind, Object.fromEntries(given)],
      columns: columnsOf(LISTED),
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

/** The domain's canSeeEntry as conditions on `register_entry n`. */
function seenEntries({ sight, subject }: Reader): readonly SQL[] {
  if (sight.all) return [];
  return [sql`(${seesRegister(sight)} or ${n.createdBy} = ${subject}::text)`];
}

const OF_STATUS = (status: string) => sql`(count(*) filter (where ${n.status} = ${sql.raw(`'${status}'`)}))::int`;
const COUNTS = fixed(sql`select ${n.taskType} as "taskType", ${n.place} as place, ${OF_STATUS('open')} as open,
    ${OF_STATUS('promoted')} as promoted, ${OF_STATUS('closed')} as closed, max(${n.updatedAt}) as latest
  from ${registerEntry} n where ${n.kind} = 'observation' and ${n.frameworkId} = $1
  group by ${n.taskType}, ${n.place}
  order by sum(count(*)) over (partition by ${n.taskType}) desc, ${n.taskType}, count(*) desc, ${n.place}`);
