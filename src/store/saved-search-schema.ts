// The table of saved searches; each belongs to one person.
import { pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

export const savedSearch = pgTable(
  'saved_search',
  {
    id: uuid('id').primaryKey(),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    /** JSON text. */
    search: text('search').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3, mode: 'string' }).notNull(),
  },
  (t) => [uniqueIndex('saved_search_name').on(t.subject, t.name)],
);
