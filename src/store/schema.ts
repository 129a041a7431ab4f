// What each table holds and which list each index serves. Triggers, grants and storage parameters are in migrations/.
// Documents are stored as text and returned unchanged; what is searched or sorted is in columns beside them.
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { NO_DAY } from './statement.ts';

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });
/** UTC with milliseconds, as the domain writes it. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });
/** Compares byte by byte, so that an index serves prefix searches. */
const bytewise = (column: AnyPgColumn) => sql`${column} collate "C"`;
const danish = (column: AnyPgColumn) => sql`${column} collate "da-x-icu"`;

/** A case: its current state and dossier. No foreign key to `framework`: each insert would lock the same row. */
export const proposal = pgTable(
  'proposal',
  {
    id: uuid('id').primaryKey(),
    frameworkId: text('framework_id').notNull(),
    frameworkVersion: integer('framework_version').notNull(),
    cluster: text('cluster').notNull(),
    otherClusters: text('other_clusters').array().notNull().default([]),
    /** Ids of the frameworks the case was under before; their readers still see it. */
    earlierFrameworks: text('earlier_frameworks').array().notNull().default([]),
    status: text('status').notNull(),
    version: integer('version').notNull(),
    revision: integer('revision').notNull(),
    title: text('title').notNull(),
    parties: text('parties').array().notNull(),
    /** Each external id twice: `id`, and `system:id`. */
    externalIds: text('external_ids').array().notNull(),
    kle: text('kle'),
    /** A code of the product's list of task types; null if the dossier names none. */
    taskType: text('task_type'),
    /** Transferring and receiving parties; null in a row last written before the column existed. */
    taskParties: text('task_parties').array(),
    /** The stage of the open submission; null when none is open. */
    stage: text('stage'),
    stageDue: date('stage_due', { mode: 'string' }).notNull().default(NO_DAY),
    /** The first body the stage still waits for; `otherBodies` are the others. */
    waitingBody: text('waiting_body'),
    otherBodies: text('other_bodies').array().notNull().default([]),
    /** True from the first submission on: every reader of the framework may see it. */
    opened: boolean('opened').notNull(),
    /** The agreement that the case proposes to change. */
    aboutAgreement: uuid('about_agreement'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Canonical JSON. */
    dossier: text('dossier').notNull(),
    /** JSON of the domain's Proposal. */
    state: text('state').notNull(),
    /** The last event of the trail. A write succeeds only if the row still has it. */
    trailSequence: integer('trail_sequence').notNull(),
    trailHash: text('trail_hash').notNull(),
    /** The item of lists without the task type. Only the previous release reads it. */
    item: text('item').generatedAlwaysAs(
      sql`proposal_item(id, title, framework_id, framework_version, cluster, status, version, revision, kle, stage, stage_due, waiting_body, created_at, updated_at)`,
    ),
    /** The item of lists as JSON text, returned unchanged. To show more, add another generated column. */
    listed: text('listed').generatedAlwaysAs(
      sql`proposal_listed(id, title, framework_id, framework_version, cluster, status, version, revision, kle, stage, stage_due, waiting_body, created_at, updated_at, state)`,
    ),
  },
  (t) => [
    index('proposal_updated').on(t.updatedAt, t.id),
    index('proposal_created').on(t.createdAt, t.id),
    index('proposal_title').on(danish(t.title), t.id),
    index('proposal_stage_due').on(t.stageDue, t.id),
    index('proposal_status').on(t.status, t.updatedAt, t.id),
    index('proposal_framework').on(t.frameworkId, t.updatedAt, t.id),
    index('proposal_approved').on(t.frameworkId, t.id).where(sql`status = 'approved'`),
    index('proposal_cluster').on(t.cluster, t.updatedAt, t.id),
    index('proposal_kle').on(bytewise(t.kle), t.updatedAt, t.id).where(sql`kle is not null`),
    index('proposal_task_type').on(t.taskType, t.id).where(sql`task_type is not null and opened`),
    // At most one open case per agreement.
    uniqueIndex('proposal_about_open')
      .on(t.aboutAgreement)
      .where(sql`about_agreement is not null and status in ('draft', 'returned', 'in-review')`),
    index('proposal_agenda').on(t.waitingBody, t.stageDue, t.id).where(sql`waiting_body is not null`),
    index('proposal_other_bodies')
      .using('gin', t.otherBodies)
      .with({ fastupdate: 'off' })
      .where(sql`other_bodies <> '{}'`),
    index('proposal_other_clusters')
      .using('gin', t.otherClusters)
      .with({ fastupdate: 'off' })
      .where(sql`other_clusters <> '{}'`),
    index('proposal_earlier_frameworks')
      .using('gin', t.earlierFrameworks)
      .with({ fastupdate: 'off' })
      .where(sql`earlier_frameworks <> '{}'`),
    // A small pending list: each update appends to it, and merging it into the index never takes long.
    index('proposal_parties').using('gin', t.parties).with({ gin_pending_list_limit: 256 }),
    index('proposal_external_ids')
      .using('gin', t.externalIds)
      .with({ fastupdate: 'off' })
      .where(sql`external_ids <> '{}'`),
  ],
);

/** The search words of a case. A separate table: a change that keeps the words does not rewrite them. */
export const proposalSearch = pgTable(
  'proposal_search',
  {
    proposalId: uuid('proposal_id')
      .primaryKey()
      .references(() => proposal.id),
    title: text('title').notNull(),
    /** Computed by the service, not by a PostgreSQL dictionary: src/domain/search. */
    words: tsvector('words').notNull(),
    /** Version of the text analysis and a hash of the words. The row is rewritten only if this differs. */
    source: text('source').notNull(),
  },
  (t) => [
    // A larger pending list: a case has up to 2,000 words, and a merge costs per index page.
    index('proposal_search_words').using('gin', t.words).with({ gin_pending_list_limit: 1024 }),
    index('proposal_search_stale').on(t.proposalId).where(sql`not starts_with(source, '2:')`),
    index('proposal_search_title').using('gin', t.title.op('gin_trgm_ops')).with({ gin_pending_list_limit: 256 }),
  ],
);

/** Append-only: what a submission froze. What happens to it later is in the state of the case. */
export const submission = pgTable(
  'submission',
  {
    id: uuid('id').primaryKey(),
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => proposal.id),
    number: integer('number').notNull(),
    dossier: text('dossier').notNull(),
    assessment: text('assessment').notNull(),
  },
  (t) => [uniqueIndex('submission_number').on(t.proposalId, t.number)],
);

/** The register of conditions (forbehold), derived from the state of the cases. */
export const condition = pgTable(
  'condition',
  {
    id: uuid('id').primaryKey(),
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => proposal.id),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submission.id),
    text: text('text').notNull(),
    owner: text('owner').notNull(),
    dueDate: date('due_date', { mode: 'string' }).notNull(),
    status: text('status', { enum: ['open', 'closed'] }).notNull(),
    closedAt: instant('closed_at'),
    closedBy: text('closed_by'),
    evidence: text('evidence'),
  },
  (t) => [
    index('condition_due').on(t.dueDate, t.id),
    index('condition_status').on(t.status, t.dueDate, t.id),
    index('condition_proposal').on(t.proposalId, t.dueDate, t.id),
    index('condition_submission').on(t.submissionId),
  ],
);

/**
 * Append-only: trail and event feed in one. Each case, framework, agreement and register entry, and the log, has its
 * own gap-free sequence and hash chain. The feed is ordered by (epoch, xid, id) and complete below the oldest running
 * transaction.
 */
export const auditEvent = pgTable(
  'audit_event',
  {
    id: uuid('id').primaryKey(),
    proposalId: uuid('proposal_id').references(() => proposal.id),
    frameworkId: text('framework_id'),
    /** The subject of an event of neither a case nor a framework. */
    subjectKind: text('subject_kind', { enum: ['agreement', 'entry', 'log'] }),
    subjectId: uuid('subject_id'),
    sequence: integer('sequence').notNull(),
    at: instant('at').notNull(),
    type: text('type').notNull(),
    actorSubject: text('actor_subject').notNull(),
    actorName: text('actor_name').notNull(),
    data: text('data').notNull(),
    revision: integer('revision'),
    dossierHash: text('dossier_hash'),
    /** JSON for the feed: framework, cluster, status and stage after the event, and the trace of the request. */
    context: text('context'),
    /** Id of the key that sealed the event (`trail_key`); null in events older than that table. */
    keyId: text('key_id'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
    epoch: integer('epoch').notNull(),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    uniqueIndex('audit_event_proposal').on(t.proposalId, t.sequence).where(sql`proposal_id is not null`),
    uniqueIndex('audit_event_framework').on(t.frameworkId, t.sequence).where(sql`framework_id is not null`),
    uniqueIndex('audit_event_subject').on(t.subjectId, t.sequence).where(sql`subject_id is not null`),
    index('audit_event_feed').on(t.epoch, t.xid, t.id),
    index('audit_event_decisions').on(t.at, t.id).where(sql`type = 'decision.recorded'`),
    check(
      'audit_event_stream',
      sql`num_nonnulls(proposal_id, framework_id, subject_id) = 1 and (subject_id is null) = (subject_kind is null)`,
    ),
  ],
);

/** A version is inserted once and settled once (published, withdrawn or rejected). After that it never changes. */
export const framework = pgTable(
  'framework',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    document: text('document').notNull(),
    status: text('status', { enum: ['proposed', 'published', 'withdrawn', 'rejected'] }).notNull(),
    proposedAt: instant('proposed_at').notNull(),
    proposedBySubject: text('proposed_by_subject').notNull(),
    proposedByName: text('proposed_by_name').notNull(),
    publishedAt: instant('published_at'),
    publishedBySubject: text('published_by_subject'),
    publishedByName: text('published_by_name'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    /** Only of a version that was withdrawn or rejected. */
    closedAt: instant('closed_at'),
    closedBySubject: text('closed_by_subject'),
    closedByName: text('closed_by_name'),
    closedReason: text('closed_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.version] }),
    check('framework_status', sql`status in ('proposed', 'published', 'withdrawn', 'rejected')`),
  ],
);
