// The tables with the aliases that statements use. Column names come from schema.ts: renaming one there breaks the
// type check.
import { type AnyColumn, type GetColumnData, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { knownActor } from './actor-schema.ts';
import { agreement, agreementDue, agreementParty, agreementYear } from './agreement-schema.ts';
import { registerEntry } from './entry-schema.ts';
import { idempotency } from './idempotency-schema.ts';
import { logEntry, logHead } from './log-schema.ts';
import { firstRevision, reassessment, revision } from './revision-schema.ts';
import { auditEvent, condition, framework, proposal, proposalSearch, submission } from './schema.ts';
import { webhook, webhookAttempt, webhookDelivery } from './webhook-schema.ts';

export const p = alias(proposal, 'p');
export const c = alias(condition, 'c');
export const s = alias(submission, 's');
export const e = alias(auditEvent, 'e');
export const r = alias(revision, 'r');
export const first = alias(firstRevision, 'f');
export const anew = alias(reassessment, 'a');
export const fw = alias(framework, 'fw');
export const kept = alias(idempotency, 'k');
export const logged = alias(logEntry, 'l');
export const words = alias(proposalSearch, 's');
export const ag = alias(agreement, 'ag');
export const agParty = alias(agreementParty, 'agp');
export const entry = alias(registerEntry, 'n');
export const agYear = alias(agreementYear, 'agy');
export const h = alias(logHead, 'h');
export const due = alias(agreementDue, 'due');
export const w = alias(webhook, 'w');
export const known = alias(knownActor, 'k');
export const d = alias(webhookDelivery, 'd');
export const attempt = alias(webhookAttempt, 'a');

type Columns = Readonly<Record<string, AnyColumn | SQL>>;
/** A row of `columnsOf`. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends AnyColumn ? GetColumnData<C[K]> : C[K] extends SQL<infer T> ? T : never;
};

/** A select list: each column aliased with its key. */
export function columnsOf(columns: Columns): SQL {
  return listOf(Object.entries(columns).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`));
}

/** The unqualified column name, for `insert` and `set`. */
export function bare(column: AnyColumn): SQL {
  return sql`${sql.identifier(column.name)}`;
}

/** Joins the parts with commas. */
export function listOf(parts: readonly SQL[]): SQL {
  return sql.join([...parts], sql`, `);
}

/** A `where` clause with all conditions; empty if there are none. */
export function whereOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`` : sql` where ${sql.join([...conditions], sql` and `)}`;
}

/** What a submission froze when it was last reassessed: a row of `reassessment a`, or none. */
export function latestAnew(submission: SQL): SQL {
  return sql`select ${anew.dossier}, ${anew.assessment} from ${reassessment} a
    where ${anew.submissionId} = ${submission} order by ${anew.sequence} desc limit 1`;
}

/** An array as one parameter. */
export function textArray(values: readonly string[]): SQL {
  return sql`${sql.param(values)}::text[]`;
}

/** A whole number as a literal in the text, so that the planner knows it. */
export function whole(value: number): SQL {
  return sql.raw(String(Math.trunc(value)));
}
