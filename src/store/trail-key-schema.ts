// The table of the trail keys, in the order of their use. The keys themselves are never in the database.
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './schema.ts';

/** Append-only. The last key seals new events. */
export const trailKey = pgTable('trail_key', {
  number: integer('number').primaryKey(),
  /** The key's id in the events. */
  id: text('id').notNull().unique(),
  since: instant('since').notNull(),
  /** HMAC of the row by the key itself. At start it shows whether the service has the right key. */
  proof: text('proof').notNull(),
  /** HMAC of the row by the key before it; null for the first. */
  vouched: text('vouched'),
});
