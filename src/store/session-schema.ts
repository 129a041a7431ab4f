// Tables of the sessions of the pages. The browser has only the id; the identity is stored here, encrypted by the
// pages.
import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });

/** A signed-in user, or (without `subject`) a sign-in in progress. Times are those of the database's clock. */
export const session = pgTable(
  'session',
  {
    id: uuid('id').primaryKey(),
    subject: text('subject'),
    sealed: text('sealed').notNull(),
    beganAt: instant('began_at').notNull(),
    /** Updated at most once a minute. */
    seenAt: instant('seen_at').notNull(),
    until: instant('until').notNull(),
  },
  (t) => [index('session_until').on(t.until), index('session_subject').on(t.subject)],
);

/** Used by the previous release, which kept sessions in the browser and recorded here the ones that were ended. */
export const endedSession = pgTable(
  'ended_session',
  {
    id: uuid('id').primaryKey(),
    until: timestamp('until', { withTimezone: true, precision: 3, mode: 'string' }).notNull(),
  },
  (t) => [index('ended_session_until').on(t.until)],
);
