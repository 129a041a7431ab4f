// The picture of the keys of the trail: which have sealed it, in their order. The keys themselves are never in the
// database.
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './schema.ts';

/** Append-only. The last one seals what is written now. */
export const trailKey = pgTable('trail_key', {
  number: integer('number').primaryKey(),
  /** The key's name in the events. */
  id: text('id').notNull().unique(),
  since: instant('since').notNull(),
  /** HMAC of the row by the key itself: whoever starts the service is asked for the key that gives it. */
  proof: text('proof').notNull(),
  /** HMAC of the row by the key before it; null for the first. */
  vouched: text('vouched'),
});
