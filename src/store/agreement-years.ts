// The rows of `agreement_year`: what an agreement means for each party and calendar year. Only rows that change are
// written: one statement never touches a row twice.
import type { Agreement } from '../domain/agreement/state.ts';
import { balanceYears } from '../domain/registers/balance-years.ts';

/** A year that never comes. */
export const NO_YEAR = 9999;

const YEAR_TYPES = {
  party: 'text',
  kind: 'text',
  year: 'integer',
  until: 'integer',
  currency: 'text',
  price_year: 'integer',
  against_today: 'bigint',
  settled: 'bigint',
  cost: 'bigint',
  settled_promised: 'bigint',
  settled_realised: 'bigint',
  cost_promised: 'bigint',
  cost_realised: 'bigint',
  reported: 'integer',
  masked: 'integer',
} as const;

const NAMES = Object.keys(YEAR_TYPES);
const TYPED = Object.entries(YEAR_TYPES)
  .map((column) => column.join(' '))
  .join(', ');
const KEY = ['party', 'year'];

type YearRow = Readonly<Record<keyof typeof YEAR_TYPES, unknown>>;

/** As JSON, in the columns' names. */
export function yearRowsOf(agreement: Agreement): string {
  const rows = balanceYears(agreement).map(
    ({ party, kind, year, until, currency, settled, cost, reported, masked, ...row }): YearRow => ({
      ...{ party, kind, year, until: until ?? NO_YEAR, currency, price_year: row.priceYear },
      ...{ against_today: row.againstToday, settled, cost, reported, masked },
      ...{ settled_promised: row.reportedSettled.promised, settled_realised: row.reportedSettled.realised },
      ...{ cost_promised: row.reportedCost.promised, cost_realised: row.reportedCost.realised },
    }),
  );
  return JSON.stringify(rows);
}

/**
 * Deletes the rows that are no longer. @param rows the parameter that holds `yearRowsOf`; @param source has one row.
 */
export function yearsGone(id: string, rows: string, source: string): string {
  return `delete from agreement_year y using ${source} where y.agreement_id = ${id}
    and not exists (select from json_to_recordset(${rows}) as r(${TYPED}) where r.party = y.party and r.year = y.year)`;
}

/** Writes those that are new or say something else. */
export function yearsMade(id: string, rows: string, source: string): string {
  const set = NAMES.filter((name) => !KEY.includes(name)).map((name) => `${name} = excluded.${name}`);
  return `insert into agreement_year as y (agreement_id, ${NAMES.join(', ')})
    select ${id}, r.* from ${source}, json_to_recordset(${rows}) as r(${TYPED})
    on conflict (agreement_id, party, year) do update set ${set.join(', ')} where y.* is distinct from excluded.*`;
}
