// The balance of agreements: sums over `agreement_year`, computed by the database in one query.
import { type SQL, sql } from 'drizzle-orm';
import type { BalanceFilter } from '../../app/register-ports.ts';
import type { BalanceBy, BalanceLine } from '../../domain/registers/balance.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { agreement, agreementYear } from '../agreement-schema.ts';
import { plannedOnce, type Queryable, run } from '../statement.ts';
import { ag, agYear, textArray, whereOf } from '../tables.ts';
import { agreementInSight } from './agreements.ts';

const KEYS: Readonly<Record<BalanceBy, SQL>> = {
  sector: sql`${agYear.kind}`,
  party: sql`${agYear.party}`,
  cluster: sql`${ag.clusters}[1]`,
  taskType: sql`${ag.taskType}`,
};

const FIGURES = [
  'against_today',
  'settled',
  'cost',
  'ends',
  'settled_promised',
  'settled_realised',
  'cost_promised',
  'cost_realised',
  'ends_promised',
  'ends_realised',
  'reported',
  'masked',
  'agreements',
  'no_against_today',
  'no_settled',
  'no_cost',
] as const;

const ADDED = FIGURES.filter((name) => name !== 'agreements');
const NAMES = sql.raw(ADDED.join(', '));
/** The sum of each figure. */
const EACH = sql.raw(ADDED.map((name) => `sum(${name}) as ${name}`).join(', '));

/** Casts to double: the sum of bigint is `numeric`, which is slower. A double is exact below 2^53 øre. */
function double(column: SQL): SQL {
  return sql`(${column})::double precision`;
}

/** The number of agreements arrives as text. */
type Row = Readonly<Record<(typeof FIGURES)[number], string | number | null>> & {
  readonly key: string | null;
  readonly year: number;
  readonly currency: string;
  readonly price_years: readonly number[] | null;
};

/** Ordered by year, then key. */
export async function readBalance(on: Queryable, sight: Sight, filter: BalanceFilter): Promise<readonly BalanceLine[]> {
  const { from, to, by, framework, cluster, party, sector, taskType } = filter;
  const where = [
    sql`${agYear.year} <= ${to}::int`,
    sql`${agYear.until} > ${from}::int`,
    ...(framework === undefined ? [] : [sql`${ag.frameworkId} = ${framework}::text`]),
    ...(cluster === undefined ? [] : [sql`${ag.clusters} @> ${textArray([cluster])}`]),
    ...(party === undefined ? [] : [sql`${agYear.party} = ${party}::text`]),
    ...(sector === undefined ? [] : [sql`${agYear.kind} = ${sector}::text`]),
    ...(taskType === undefined ? [] : [sql`${ag.taskType} = ${taskType}::text`]),
    ...(sight.all ? [] : [agreementInSight(sight)]),
  ];
  const spread = sql`join generate_series(${from}::int, ${to}::int) n(year) on one.year <= n.year and n.year < one.until`;
  // Rows with equal year ranges are summed before the ranges are expanded into years (`own`). An agreement must count
  // once: unless `by` is party, its parties are summed per year first. A party has one row per agreement and year, so
  // nothing more is needed there. `few` reduces the rows that are sorted for `price_years`.
  const each =
    by === 'party'
      ? sql`own as (
          select key, year, until, currency, price_year, count(*) as agreements, ${EACH}
          from raw group by 1, 2, 3, 4, 5),
        each as (select key, n.year, currency, price_year, agreements, ${NAMES} from own one ${spread})`
      : sql`own as (
          select key, year, until, currency, agreement, max(price_year) as price_year, ${EACH}
          from raw group by 1, 2, 3, 4, 5),
        each as (
          select key, n.year, currency, agreement, 1 as agreements, max(price_year) as price_year, ${EACH}
          from own one ${spread} group by 1, 2, 3, 4)`;
  const text = sql`
    with raw as (
      select ${KEYS[by]} as key, ${agYear.year} as year, ${agYear.until} as until, ${agYear.currency} as currency,
        ${agYear.agreementId} as agreement,
        case when ${agYear.againstToday} is not null then ${agYear.priceYear} end as price_year,
        ${double(sql`${agYear.againstToday}`)} as against_today, ${double(sql`${agYear.settled}`)} as settled,
        ${double(sql`${agYear.cost}`)} as cost, ${double(sql`${agYear.settled} - ${agYear.cost}`)} as ends,
        ${double(sql`${agYear.settledPromised}`)} as settled_promised,
        ${double(sql`${agYear.settledRealised}`)} as settled_realised,
        ${double(sql`${agYear.costPromised}`)} as cost_promised,
        ${double(sql`${agYear.costRealised}`)} as cost_realised,
        ${double(sql`${agYear.settledPromised} - ${agYear.costPromised}`)} as ends_promised,
        ${double(sql`${agYear.settledRealised} - ${agYear.costRealised}`)} as ends_realised,
        ${double(sql`${agYear.reported}`)} as reported,
        ${double(sql`${agYear.masked}`)} as masked,
        (${agYear.againstToday} is null)::int::double precision as no_against_today,
        (${agYear.settled} is null)::int::double precision as no_settled,
        (${agYear.cost} is null)::int::double precision as no_cost
      from ${agreementYear} agy
      join ${agreement} ag on ${ag.id} = ${agYear.agreementId} ${whereOf(where)}),
    ${each},
    few as (select key, year, currency, price_year, sum(agreements) as agreements, ${EACH} from each group by 1, 2, 3, 4)
    select key, year, currency, sum(agreements) as agreements, ${EACH},
      array_agg(distinct price_year) filter (where price_year is not null) as price_years
    from few group by 1, 2, 3 order by 2, 1 nulls last, 3`;
  const rows = await run<Row>(on, plannedOnce(text));
  return rows.map(lineOf);
}

function lineOf(row: Row): BalanceLine {
  const figure = (name: (typeof FIGURES)[number]) => Number(row[name] ?? 0);
  return {
    ...{ key: row.key, year: row.year, currency: row.currency, priceYears: row.price_years ?? [] },
    agreements: figure('agreements'),
    againstToday: figure('against_today'),
    promised: { settled: figure('settled'), cost: figure('cost'), ends: figure('ends') },
    reported: {
      periods: figure('reported'),
      promised: {
        settled: figure('settled_promised'),
        cost: figure('cost_promised'),
        ends: figure('ends_promised'),
      },
      realised: {
        settled: figure('settled_realised'),
        cost: figure('cost_realised'),
        ends: figure('ends_realised'),
      },
    },
    masked: figure('masked'),
    unknown: {
      againstToday: figure('no_against_today'),
      settled: figure('no_settled'),
      cost: figure('no_cost'),
    },
  };
}
