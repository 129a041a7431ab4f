// The rows of `agreement_due`: what falls due in an agreement. Every change rewrites all of them.
import { dueOf } from '../domain/agreement/due.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { agreementDue } from './agreement-schema.ts';
import { namesOf, recordsOf, tableIn } from './names.ts';

const DUE = tableIn(agreementDue);
const NAMES = namesOf(agreementDue);
export const DUE_COLUMNS = ['kind', 'date', 'act', 'party', 'what', 'every', 'until', 'words', 'owner'] as const;
const RECORDS = recordsOf(agreementDue, DUE_COLUMNS);

type DueRow = Readonly<Pick<typeof agreementDue.$inferSelect, (typeof DUE_COLUMNS)[number]>>;

/** JSON array; the keys are the column names in the schema. */
export function dueRowsOf(agreement: Agreement): string {
  const rows: readonly DueRow[] = dueOf(agreement);
  return JSON.stringify(rows);
}

/**
 * Deletes every row of the agreement.
 * @param source part with one row
 */
export function duesGone(id: string, source: string): string {
  return `delete from ${DUE} d using ${source} where d.${NAMES.agreementId} = ${id}`;
}

/**
 * @param rows the parameter with the JSON of `dueRowsOf`
 * @param source part with one row
 */
export function duesMade(id: string, rows: string, source: string): string {
  return `insert into ${DUE} (${NAMES.agreementId}, ${RECORDS.names})
    select ${id}, r.* from ${source}, ${RECORDS.from(rows)}`;
}
