// The picture of the sessions that were ended: a session itself is kept by the browser alone, sealed.
import { index, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Signed out before its time; forgotten when its time is over, since it counts no longer then. */
export const endedSession = pgTable(
  'ended_session',
  {
    id: uuid('id').primaryKey(),
    until: timestamp('until', { withTimezone: true, precision: 3, mode: 'string' }).notNull(),
  },
  (t) => [index('ended_session_until').on(t.until)],
);
