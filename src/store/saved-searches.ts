// The searches that people keep: one person's are changed one after the other, so that no name comes twice and none
// has more than may be.
import type { Pool } from 'pg';
import { type CaseSearch, MOST_SEARCHES, type SavedSearch, type SearchStore } from '../app/saved-searches.ts';
import { Refusal } from '../domain/refusal.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { keyedTransaction } from './keyed.ts';
import { type Queryable, run } from './statement.ts';

type Row = Omit<SavedSearch, 'search'> & { readonly search: string };

const OF = `select id, name, search, created_at as "createdAt" from saved_search where subject = $1
  order by name collate "da-x-icu", id`;
const LOCK = `select pg_advisory_xact_lock(hashtextextended('saved-searches ' || $1::text, 0))`;
const SAVE = 'insert into saved_search (subject, id, name, search, created_at) values ($1, $2, $3, $4, $5)';
/** Whoever is forgotten (actors.ts) takes their searches along; the youngest may be of one not written down yet. */
const FORGET = `delete from saved_search s where created_at < clock_timestamp() - interval '1 day'
  and not exists (select from known_actor k where k.subject = s.subject)`;

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
        const text = 'delete from saved_search where subject = $1 and id = $2 returning id';
        const gone = isUuid(id) ? await run(tx, { text, values: [subject, id] }) : [];
        if (gone.length === 0) throw new Refusal('not-found');
        return reply;
      }),
  };
}

async function readSearches(on: Queryable, subject: string): Promise<readonly SavedSearch[]> {
  const rows = await run<Row>(on, { name: 'saved-searches', text: OF, values: [subject] });
  return rows.map((row) => ({ ...row, search: JSON.parse(row.search) as CaseSearch }));
}

export async function forgetSearches(pool: Pool): Promise<void> {
  await run(pool, { text: FORGET, values: [] });
}
