// The rows of `agreement_year`: what an agreement means for each party and calendar year. Only changed rows are
// written. A key is either deleted or upserted: one statement must not touch a row twice.
import type { Agreement } from '../domain/agreement/state.ts';
import { balanceYears } from '../domain/registers/balance-years.ts';
import { agreementYear } from './agreement-schema.ts';
import { namesOf, recordsOf, tableIn, takingNew } from './names.ts';

/** Stands for "no end". */
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

/** JSON array; the keys are the column names in the schema. */
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
 * Deletes the rows that no longer exist.
 * @param rows the parameter with the JSON of `yearRowsOf`
 * @param source part with one row
 */
export function yearsGone(id: string, rows: string, source: string): string {
  return `delete from ${YEAR} y using ${source} where y.${NAMES.agreementId} = ${id} and not exists (
      select from ${RECORDS.from(rows)} where r.party = y.${NAMES.party} and r.year = y.${NAMES.year})`;
}

/** Writes new and changed rows. */
export function yearsMade(id: string, rows: string, source: string): string {
  return `insert into ${YEAR} as y (${NAMES.agreementId}, ${RECORDS.names})
    select ${id}, r.* from ${source}, ${RECORDS.from(rows)}
    on conflict (${NAMES.agreementId}, ${NAMES.party}, ${NAMES.year})
      do update set ${takingNew(agreementYear, SAID)} where y.* is distinct from excluded.*`;
}
