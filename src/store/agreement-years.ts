// The rows of `agreement_year`: what an agreement means for each party and calendar year. Only rows that change are
// written: one statement never touches a row twice.
import type { Agreement } from '../domain/agreement/state.ts';
import { balanceYears } from '../domain/registers/balance-years.ts';
import { agreementYear } from './agreement-schema.ts';
import { namesOf, recordsOf, tableIn, takingNew } from './names.ts';

/** A year that never comes. */
const NO_YEAR = 9999;

const YEAR = tableIn(agreementYear);
const NAMES = namesOf(agreementYear);
const KEY = ['party', 'year'] as const;
const SAID = [
  ...(['kind', 'until', 'currency', 'priceYear', 'againstToday', 'settled', 'cost'] as const),
  ...(['settledPromised', 'settledRealised', 'costPromised', 'costRealised', 'reported', 'masked'] as const),
] as const;
export const YEAR_COLUMNS = [...KEY, ...SAID];
const RECORDS = recordsOf(agreementYear, YEAR_COLUMNS);

type YearRow = Readonly<Pick<typeof agreementYear.$inferSelect, (typeof KEY | typeof SAID)[number]>>;

/** As JSON, under the columns' names in the schema. */
export function yearRowsOf(agreement: Agreement): string {
  const rows = balanceYears(agreement).map(
    ({ until, reportedSettled, reportedCost, ...row }): YearRow => ({
      ...row,
      until: until ?? NO_YEAR,
      settledPromised: reportedSettled.promised,
      settledRealised: reportedSettled.realised,
      costPromised: reportedCost.promised,
      costRealised: reportedCost.realised,
    }),
  );
  return JSON.stringify(rows);
}

/**
 * Deletes the rows that are no longer. @param rows the parameter that holds `yearRowsOf`; @param source has one row.
 */
export function yearsGone(id: string, rows: string, source: string): string {
  return `delete from ${YEAR} y using ${source} where y.${NAMES.agreementId} = ${id} and not exists (
      select from ${RECORDS.from(rows)} where r.party = y.${NAMES.party} and r.year = y.${NAMES.year})`;
}

/** Writes those that are new or say something else. */
export function yearsMade(id: string, rows: string, source: string): string {
  return `insert into ${YEAR} as y (${NAMES.agreementId}, ${RECORDS.names})
    select ${id}, r.* from ${source}, ${RECORDS.from(rows)}
    on conflict (${NAMES.agreementId}, ${NAMES.party}, ${NAMES.year})
      do update set ${takingNew(agreementYear, SAID)} where y.* is distinct from excluded.*`;
}
