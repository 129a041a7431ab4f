// The rows of `agreement_due`: what falls due in an agreement, written anew at every change.
import { dueOf } from '../domain/agreement/due.ts';
import type { Agreement } from '../domain/agreement/state.ts';

const NAMES = 'kind, date, act, party, what, every, until, words, owner';
const TYPED =
  'kind text, date date, act boolean, party text, what text, every integer, until date, words text, owner text';

/** As JSON, in the columns' names. */
export function dueRowsOf(agreement: Agreement): string {
  return JSON.stringify(dueOf(agreement));
}

/** Deletes every row. @param source has one row */
export function duesGone(id: string, source: string): string {
  return `delete from agreement_due d using ${source} where d.agreement_id = ${id}`;
}

/** @param rows the parameter that holds `dueRowsOf`; @param source has one row */
export function duesMade(id: string, rows: string, source: string): string {
  return `insert into agreement_due (agreement_id, ${NAMES})
    select ${id}, r.* from ${source}, json_to_recordset(${rows}) as r(${TYPED})`;
}
