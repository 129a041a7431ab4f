// Tables of the agreements. Each edition is one row with its state as JSON. What lists, registers and the calendar
// query is in columns and tables beside it; every change rewrites those in the same statement.
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, proposal } from './schema.ts';
import { NO_DAY } from './statement.ts';

const day = (name: string) => date(name, { mode: 'string' });

/**
 * One edition of an agreement. In force on a day: `in_force_from <= day and day < in_force_to`; an unknown start or
 * end is infinity.
 */
export const agreement = pgTable(
  'agreement',
  {
    id: uuid('id').primaryKey(),
    /** Id of the first edition. */
    lineage: uuid('lineage').notNull(),
    edition: integer('edition').notNull(),
    number: text('number').notNull(),
    /** The case whose approval created it; null if it was registered without one. */
    proposalId: uuid('proposal_id').references(() => proposal.id),
    frameworkId: text('framework_id').notNull(),
    frameworkVersion: integer('framework_version').notNull(),
    clusters: text('clusters').array().notNull(),
    /** All parties, joined or not. */
    parties: text('parties').array().notNull(),
    body: text('body').notNull(),
    taskType: text('task_type'),
    title: text('title').notNull(),
    inForceFrom: day('in_force_from').notNull().default(NO_DAY),
    inForceTo: day('in_force_to').notNull().default(NO_DAY),
    /** How it ends where `in_force_to` is known. */
    ending: text('ending', { enum: ['expired', 'terminated', 'reverted', 'replaced'] }),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** JSON of the domain's TaskTerms; null where `registersOf` is. */
    taskTerms: text('task_terms'),
    /**
     * Version of the register code and of the row that the register columns were computed from: `registers-anew.ts`.
     */
    registersOf: text('registers_of'),
    /** JSON of the domain's Agreement. */
    state: text('state').notNull(),
    trailSequence: integer('trail_sequence').notNull(),
    trailHash: text('trail_hash').notNull(),
  },
  (t) => [
    uniqueIndex('agreement_edition').on(t.lineage, t.edition),
    uniqueIndex('agreement_proposal').on(t.proposalId).where(sql`proposal_id is not null`),
    index('agreement_updated').on(t.updatedAt, t.id),
    index('agreement_framework').on(t.frameworkId, t.updatedAt, t.id),
    index('agreement_task_type').on(t.taskType, t.id),
    index('agreement_in_force').on(t.inForceFrom, t.inForceTo),
    index('agreement_parties').using('gin', t.parties).with({ gin_pending_list_limit: 256 }),
  ],
);

/** A party of an agreement. It is bound on a day: `bound_from <= day and day < bound_to`. */
export const agreementParty = pgTable(
  'agreement_party',
  {
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => agreement.id),
    party: text('party').notNull(),
    kind: text('kind').notNull(),
    side: text('side', { enum: ['transferring', 'receiving', 'other'] }).notNull(),
    answer: text('answer', { enum: ['asked', 'joined', 'joined-with-reservation', 'declined'] }).notNull(),
    boundFrom: day('bound_from').notNull().default(NO_DAY),
    boundTo: day('bound_to').notNull().default(NO_DAY),
    /** Øre per unit, by the first per-unit tariff of the terms; null if there is none. */
    pricePerUnit: bigint('price_per_unit', { mode: 'number' }),
    /** True if the party has its own amount or joined with a reservation. */
    otherTerms: boolean('other_terms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.party] }), index('agreement_party_party').on(t.party)],
);

/** What a party reported for a period, after corrections. */
export const agreementReport = pgTable(
  'agreement_report',
  {
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => agreement.id),
    party: text('party').notNull(),
    period: text('period').notNull(),
    /** The days of the period, half-open. */
    fromDate: day('from_date').notNull(),
    toDate: day('to_date').notNull(),
    /** JSON of the domain's Figures. */
    figures: text('figures').notNull(),
    corrections: integer('corrections').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.party, t.period] }), index('agreement_report_to').on(t.toDate)],
);

/** What falls due. `act`: somebody must act. `every`: it recurs after this many months, until `until`. */
export const agreementDue = pgTable(
  'agreement_due',
  {
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => agreement.id),
    kind: text('kind').notNull(),
    date: day('date').notNull(),
    act: boolean('act').notNull(),
    party: text('party'),
    what: text('what'),
    every: integer('every'),
    until: day('until'),
    /** Text of the condition or milestone. */
    words: text('words'),
    /** Owner of the condition. */
    owner: text('owner'),
  },
  (t) => [index('agreement_due_date').on(t.date), index('agreement_due_agreement').on(t.agreementId)],
);

/**
 * Consecutive calendar years with equal figures for a party in an agreement: from `year` up to `until`. Amounts in
 * øre; null: not stated.
 */
export const agreementYear = pgTable(
  'agreement_year',
  {
    agreementId: uuid('agreement_id')
      .notNull()
      .references(() => agreement.id),
    party: text('party').notNull(),
    kind: text('kind').notNull(),
    year: integer('year').notNull(),
    /** Exclusive; `NO_YEAR` where it has no end. */
    until: integer('until').notNull(),
    currency: text('currency').notNull(),
    priceYear: integer('price_year'),
    againstToday: bigint('against_today', { mode: 'number' }),
    settled: bigint('settled', { mode: 'number' }),
    cost: bigint('cost', { mode: 'number' }),
    /** Sums over the reported periods only. */
    settledPromised: bigint('settled_promised', { mode: 'number' }),
    settledRealised: bigint('settled_realised', { mode: 'number' }),
    costPromised: bigint('cost_promised', { mode: 'number' }),
    costRealised: bigint('cost_realised', { mode: 'number' }),
    reported: integer('reported').notNull(),
    /** Periods reported in a year whose figures are not published. */
    masked: integer('masked').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.agreementId, t.party, t.year] }),
    // Serves queries for a range of years: most rows are of other years.
    index('agreement_year_year').on(t.year, t.until),
  ],
);
