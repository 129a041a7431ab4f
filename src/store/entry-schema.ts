// The table of the register entries. Their events are in `audit_event` (schema.ts).
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tsvector } from './schema.ts';

/** One row per register entry; `kind` names the register. */
export const registerEntry = pgTable(
  'register_entry',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    frameworkId: text('framework_id').notNull(),
    /** The party or cluster it concerns; null if it concerns the whole framework. */
    place: text('place'),
    taskType: text('task_type'),
    status: text('status').notNull(),
    createdBy: text('created_by').notNull(),
    updatedAt: instant('updated_at').notNull(),
    words: tsvector('words').notNull(),
    /** The agreement's lineage, or the case, that it concerns. */
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
