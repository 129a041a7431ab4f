// Tables of the log over all trails: a Merkle tree over the events in feed order, and its signed heads.
import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { auditEvent, instant } from './schema.ts';

/** Append-only. `hash`: the leaf, a hash of everything stored of the event. */
export const logEntry = pgTable('log_entry', {
  position: integer('position').primaryKey(),
  eventId: uuid('event_id')
    .notNull()
    .unique()
    .references(() => auditEvent.id),
  hash: text('hash').notNull(),
});

/** Append-only: the complete subtrees above the leaves. A root is computed from a few of them. */
export const logNode = pgTable(
  'log_node',
  { height: integer('height').notNull(), number: integer('number').notNull(), hash: text('hash').notNull() },
  (t) => [primaryKey({ columns: [t.height, t.number] })],
);

/** Append-only: the heads that were signed. Verification relies on copies kept outside the database. */
export const logHead = pgTable('log_head', {
  number: integer('number').primaryKey(),
  size: integer('size').notNull(),
  root: text('root').notNull(),
  signedAt: instant('signed_at').notNull(),
  key: text('key').notNull(),
  signature: text('signature').notNull(),
});

/** One row. The epoch rises when the database is restored from a copy, because transaction numbers then start again. */
export const feedEpoch = pgTable(
  'feed_epoch',
  {
    one: boolean('one').primaryKey().default(true),
    epoch: integer('epoch').notNull(),
    /** The server and timeline that the epoch belongs to. */
    lineage: text('lineage').notNull(),
  },
  () => [check('feed_epoch_one', sql`one`)],
);
