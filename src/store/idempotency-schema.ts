// The table of answers kept under idempotency keys.
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './schema.ts';

/** Answers kept for seven days. A large dossier is cut out of the body at `cut_at`, since the revision has it. */
export const idempotency = pgTable(
  'idempotency',
  {
    caller: text('caller').notNull(),
    key: text('key').notNull(),
    route: text('route').notNull(),
    bodyHash: text('body_hash').notNull(),
    status: integer('status').notNull(),
    body: text('body').notNull(),
    cutAt: integer('cut_at'),
    cutProposal: uuid('cut_proposal'),
    cutRevision: integer('cut_revision'),
    etag: text('etag'),
    location: text('location'),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caller, t.key] }), index('idempotency_at').on(t.at)],
);
