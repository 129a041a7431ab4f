// The picture of the sessions of the pages: a browser keeps the id alone; who it is stands here, sealed by the pages.
import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });

/** Somebody signed in, or (without `subject`) a sign-in under way. Times are the database's. */
export const session = pgTable(
  'session',
  {
    id: uuid('id').primaryKey(),
    subject: text('subject'),
    sealed: text('sealed').notNull(),
    beganAt: instant('began_at').notNull(),
    /** Written at most once a minute. */
    seenAt: instant('seen_at').notNull(),
    until: instant('until').notNull(),
  },
  (t) => [index('session_until').on(t.until), index('session_subject').on(t.subject)],
);

/** Of the version before, which kept sessions in the browser and wrote down those that were ended. */
export const endedSession = pgTable(
  'ended_session',
  {
    id: uuid('id').primaryKey(),
    until: timestamp('until', { withTimezone: true, precision: 3, mode: 'string' }).notNull(),
  },
  (t) => [index('ended_session_until').on(t.until)],
);
