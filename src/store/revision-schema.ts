// Tables of the revisions: every save of a dossier, kept for good.
import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, proposal, submission } from './schema.ts';

/**
 * Append-only. `body`: canonical JSON if `kind` is full, otherwise the RFC 6902 difference from the previous number.
 * The first revision has none: its text is the dossier of the case until a second is saved, and `first_revision` holds
 * it from then on.
 */
export const revision = pgTable(
  'revision',
  {
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => proposal.id),
    number: integer('number').notNull(),
    dossierHash: text('dossier_hash').notNull(),
    at: instant('at').notNull(),
    bySubject: text('by_subject').notNull(),
    byName: text('by_name').notNull(),
    kind: text('kind', { enum: ['full', 'delta'] }).notNull(),
    body: text('body'),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.number] }), check('revision_kind', sql`kind in ('full', 'delta')`)],
);

/** Append-only: the canonical dossier of a case's first revision. A trigger inserts it when the second one is saved. */
export const firstRevision = pgTable('first_revision', {
  proposalId: uuid('proposal_id')
    .primaryKey()
    .references(() => proposal.id),
  body: text('body').notNull(),
});

/**
 * Append-only: the dossier and assessment of a submission after it was carried over or went on without a party. The
 * latest row counts.
 */
export const reassessment = pgTable(
  'reassessment',
  {
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submission.id),
    /** Sequence number of the event that made it. */
    sequence: integer('sequence').notNull(),
    dossier: text('dossier').notNull(),
    assessment: text('assessment').notNull(),
  },
  (t) => [primaryKey({ columns: [t.submissionId, t.sequence] })],
);
