// The balance of agreements: the rows of `agreement_year`, added up by the database in one question.
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
  'agreements',
  'no_against_today',
  'no_settled',
  'no_cost',
] as const;

/** Each figure added up. */
const EACH = sql.raw(
  FIGURES.filter((name) => name !== 'agreements')
    .map((name) => `sum(${name}) as ${name}`)
    .join(', '),
);

/** PostgreSQL tells sums of counts as text. */
type Row = Readonly<Record<(typeof FIGURES)[number], string | number | null>> & {
  readonly key: string | null;
  readonly year: number;
  readonly currency: string;
  readonly price_years: readonly number[] | null;
};

/** By year, then key. */
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
  // First by agreement, before the years are spread: fewer rows are added up, and an agreement counts once. Sums of
  // bigint would be `numeric`, which takes ten times as long; below 2^53 øre a double is exact.
  const sum = (column: SQL) => sql`sum((${column})::double precision)`;
  const text = sql`
    with own as (
      select ${KEYS[by]} as key, ${agYear.year} as year, ${agYear.until} as until, ${agYear.currency} as currency,
        max(${agYear.priceYear}) filter (where ${agYear.againstToday} is not null) as price_year,
        ${sum(sql`${agYear.againstToday}`)} as against_today, ${sum(sql`${agYear.settled}`)} as settled,
        ${sum(sql`${agYear.cost}`)} as cost, ${sum(sql`${agYear.settled} - ${agYear.cost}`)} as ends,
        ${sum(sql`${agYear.settledPromised}`)} as settled_promised,
        ${sum(sql`${agYear.settledRealised}`)} as settled_realised,
        ${sum(sql`${agYear.costPromised}`)} as cost_promised, ${sum(sql`${agYear.costRealised}`)} as cost_realised,
        ${sum(sql`${agYear.settledPromised} - ${agYear.costPromised}`)} as ends_promised,
        ${sum(sql`${agYear.settledRealised} - ${agYear.costRealised}`)} as ends_realised,
        sum(${agYear.reported}) as reported,
        count(*) filter (where ${agYear.againstToday} is null) as no_against_today,
        count(*) filter (where ${agYear.settled} is null) as no_settled,
        count(*) filter (where ${agYear.cost} is null) as no_cost, ${agYear.agreementId} as agreement
      from ${agreementYear} agy
      join ${agreement} ag on ${ag.id} = ${agYear.agreementId}
      ${whereOf(where)} group by 1, 2, 3, 4, ${agYear.agreementId}),
    each as (
      select key, n.year, currency, agreement, max(price_year) as price_year, ${EACH}
      from own join generate_series(${from}::int, ${to}::int) n(year) on own.year <= n.year and n.year < own.until
      group by 1, 2, 3, 4)
    select key, year, currency, count(*) as agreements, ${EACH},
      array_agg(distinct price_year) filter (where price_year is not null) as price_years
    from each group by 1, 2, 3 order by 2, 1 nulls last, 3`;
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
    unknown: {
      againstToday: figure('no_against_today'),
      settled: figure('no_settled'),
      cost: figure('no_cost'),
    },
  };
}
