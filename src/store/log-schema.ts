// The picture of the log over all trails: a Merkle tree over the events in the order of the feed, and the heads of it
// that were signed.
import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { auditEvent, instant } from './schema.ts';

/** Append-only. `hash` is the leaf: over all that is stored of the event. */
export const logEntry = pgTable('log_entry', {
  position: integer('position').primaryKey(),
  eventId: uuid('event_id')
    .notNull()
    .unique()
    .references(() => auditEvent.id),
  hash: text('hash').notNull(),
});

/** Append-only: the complete subtrees above the leaves, so that a root is a few look-ups. */
export const logNode = pgTable(
  'log_node',
  { height: integer('height').notNull(), number: integer('number').notNull(), hash: text('hash').notNull() },
  (t) => [primaryKey({ columns: [t.height, t.number] })],
);

/** Append-only: what was signed and given out. The copy that counts is the one that is kept elsewhere. */
export const logHead = pgTable('log_head', {
  number: integer('number').primaryKey(),
  size: integer('size').notNull(),
  root: text('root').notNull(),
  signedAt: instant('signed_at').notNull(),
  key: text('key').notNull(),
  signature: text('signature').notNull(),
});

/** One row. The epoch rises when the database goes on from a copy: transaction numbers then begin again. */
export const feedEpoch = pgTable(
  'feed_epoch',
  {
    one: boolean('one').primaryKey().default(true),
    epoch: integer('epoch').notNull(),
    /** Which server and which of its timelines the epoch belongs to. */
    lineage: text('lineage').notNull(),
  },
  () => [check('feed_epoch_one', sql`one`)],
);
