// The picture of who has signed in or called, with what the last token said they may do.
import { sql } from 'drizzle-orm';
import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Forgotten some time after the last token. */
export const knownActor = pgTable(
  'known_actor',
  {
    subject: text('subject').primaryKey(),
    name: text('name').notNull(),
    /** `person` or `system`; null where only the trail tells of them. */
    kind: text('kind', { enum: ['person', 'system'] }),
    /** As `role:scope`; null where only the trail tells of them. */
    grants: text('grants').array(),
    scopes: text('scopes').array().notNull().default([]),
    /** Of the last token, to the hour. */
    seenAt: timestamp('seen_at', { withTimezone: true, precision: 3, mode: 'string' }).notNull(),
  },
  (t) => [
    index('known_actor_name').on(sql`${t.name} collate "da-x-icu"`, t.subject),
    index('known_actor_seen').on(t.seenAt),
  ],
);
