// The table of who has signed in or called the API, with what the last token granted.
import { sql } from 'drizzle-orm';
import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Deleted some time after the last token. */
export const knownActor = pgTable(
  'known_actor',
  {
    subject: text('subject').primaryKey(),
    name: text('name').notNull(),
    /** `person` or `system`; null if known only from the trail. */
    kind: text('kind', { enum: ['person', 'system'] }),
    /** As `role:scope`; null if known only from the trail. */
    grants: text('grants').array(),
    scopes: text('scopes').array().notNull().default([]),
    /** Time of the last token, within an hour. */
    seenAt: timestamp('seen_at', { withTimezone: true, precision: 3, mode: 'string' }).notNull(),
  },
  (t) => [
    index('known_actor_name').on(sql`${t.name} collate "da-x-icu"`, t.subject),
    index('known_actor_seen').on(t.seenAt),
  ],
);
