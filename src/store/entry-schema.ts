// The picture of the registers: what stands beside the cases. Its events lie in `audit_event` (schema.ts).
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tsvector } from './schema.ts';

/** What stands in a register beside the cases, one row an entry; `kind` says which register. */
export const registerEntry = pgTable(
  'register_entry',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    frameworkId: text('framework_id').notNull(),
    /** The party or cluster it is about; null where it is about the whole framework. */
    place: text('place'),
    taskType: text('task_type'),
    status: text('status').notNull(),
    createdBy: text('created_by').notNull(),
    updatedAt: instant('updated_at').notNull(),
    words: tsvector('words').notNull(),
    /** The lineage of the agreement, or the case, that it is about. */
    about: uuid('about'),
    /** Clusters that were told of it and have not answered. */
    waitsFor: text('waits_for').array().notNull().default(sql`'{}'`),
    /** JSON of the domain's Entry. */
    state: text('state').notNull(),
    trailSequence: integer('trail_sequence').notNull(),
    trailHash: text('trail_hash').notNull(),
  },
  (t) => [
    index('register_entry_framework').on(t.kind, t.frameworkId, t.updatedAt, t.id),
    index('register_entry_updated').on(t.kind, t.updatedAt, t.id),
    index('register_entry_words').using('gin', t.words),
    index('register_entry_about').on(t.about, t.kind),
    index('register_entry_waits').using('gin', t.waitsFor),
  ],
);
