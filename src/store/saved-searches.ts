// Saved searches. Changes for one person are serialized, so that names stay unique and the maximum holds.
import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import { type CaseSearch, MOST_SEARCHES, type SavedSearch, type SearchStore } from '../app/saved-searches.ts';
import { Refusal } from '../domain/refusal.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { knownActor } from './actor-schema.ts';
import { keyedTransaction } from './keyed.ts';
import { insertInto } from './names.ts';
import { savedSearch } from './saved-search-schema.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { columnsOf, known, type RowOf } from './tables.ts';

const { id, subject, name, search, createdAt } = savedSearch;
const COLUMNS = { id, name, search, createdAt };

const OF = fixed(sql`select ${columnsOf(COLUMNS)} from ${savedSearch} where ${subject} = $1
  order by ${name} collate "da-x-icu", ${id}`);
const LOCK = `select pg_advisory_xact_lock(hashtextextended('saved-searches ' || $1::text, 0))`;
const SAVE = insertInto(savedSearch, { subject: '$1', id: '$2', name: '$3', search: '$4', createdAt: '$5' });
const REMOVE = fixed(sql`delete from ${savedSearch} where ${subject} = $1 and ${id} = $2 returning ${id}`);
/**
 * Deletes the searches of people who were deleted from `known_actor` (actors.ts). Searches younger than a day stay:
 * their owner may not be recorded yet.
 */
const FORGET = fixed(sql`delete from ${savedSearch} where ${createdAt} < clock_timestamp() - interval '1 day'
  and not exists (select from ${knownActor} k where ${known.subject} = ${subject})`);

export function createSearchStore(pool: Pool): SearchStore {
  return {
    list: (subject) => readSearches(pool, subject),
    save: (subject, { id, name, search, createdAt }, key, reply) =>
      keyedTransaction(pool, key, createdAt, async (tx) => {
        await run(tx, { text: LOCK, values: [subject] });
        const kept = await readSearches(tx, subject);
        if (kept.some((one) => one.name === name))
          throw new Refusal('invalid', { faults: [{ pointer: '/name', code: 'name-taken' }] });
        if (kept.length >= MOST_SEARCHES) throw new Refusal('too-many-searches', { values: { most: MOST_SEARCHES } });
        await run(tx, { text: SAVE, values: [subject, id, name, JSON.stringify(search), createdAt] });
        return reply;
      }),
    remove: (subject, id, key, reply) =>
      keyedTransaction(pool, key, undefined, async (tx) => {
        const gone = isUuid(id) ? await run(tx, { text: REMOVE, values: [subject, id] }) : [];
        if (gone.length === 0) throw new Refusal('not-found');
        return reply;
      }),
  };
}

async function readSearches(on: Queryable, subject: string): Promise<readonly SavedSearch[]> {
  const rows = await run<RowOf<typeof COLUMNS>>(on, { name: 'saved-searches', text: OF, values: [subject] });
  return rows.map((row) => ({ ...row, search: JSON.parse(row.search) as CaseSearch }));
}

/** Deletes the searches of people who are no longer known. */
export async function forgetSearches(pool: Pool): Promise<void> {
  await run(pool, { text: FORGET, values: [] });
}
