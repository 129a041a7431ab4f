// The picture of the revisions, beside schema.ts: every save of a dossier, kept for good.
import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, proposal, submission } from './schema.ts';

/**
 * Append-only. `body` is canonical JSON where `kind` is full, else the RFC 6902 difference
 * since the number before. The first revision has none: its text is the dossier of the
 * case until there is a second, and stands in `first_revision` from then on.
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

/**
 * Append-only: the canonical dossier of a case's first revision,
 * put here by the database itself when the second one is saved.
 */
export const firstRevision = pgTable('first_revision', {
  proposalId: uuid('proposal_id')
    .primaryKey()
    .references(() => proposal.id),
  body: text('body').notNull(),
});

/**
 * Append-only: what became of a frozen submission when it was carried over, or went on without a party. The last
 * counts.
 */
export const reassessment = pgTable(
  'reassessment',
  {
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submission.id),
    /** Number in the trail of the event that made it. */
    sequence: integer('sequence').notNull(),
    dossier: text('dossier').notNull(),
    assessment: text('assessment').notNull(),
  },
  (t) => [primaryKey({ columns: [t.submissionId, t.sequence] })],
);
