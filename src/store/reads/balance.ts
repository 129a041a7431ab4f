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

/** PostgreSQL tells sums of bigint as text: they may be larger than a number of ours, and these are not. */
type Row = Readonly<Record<(typeof FIGURES)[number], string | null>> & {
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
  const text = sql`
    select ${KEYS[by]} as key, n.year, ${agYear.currency} as currency,
      array_agg(distinct ${agYear.priceYear}) filter (where ${agYear.priceYear} is not null and ${agYear.againstToday} is not null) as price_years,
      count(distinct ${agYear.agreementId}) as agreements,
      sum(${agYear.againstToday}) as against_today, sum(${agYear.settled}) as settled, sum(${agYear.cost}) as cost,
      sum(${agYear.settled} - ${agYear.cost}) as ends,
      sum(${agYear.settledPromised}) as settled_promised, sum(${agYear.settledRealised}) as settled_realised,
      sum(${agYear.costPromised}) as cost_promised, sum(${agYear.costRealised}) as cost_realised,
      sum(${agYear.settledPromised} - ${agYear.costPromised}) as ends_promised,
      sum(${agYear.settledRealised} - ${agYear.costRealised}) as ends_realised,
      sum(${agYear.reported}) as reported,
      count(*) filter (where ${agYear.againstToday} is null) as no_against_today,
      count(*) filter (where ${agYear.settled} is null) as no_settled,
      count(*) filter (where ${agYear.cost} is null) as no_cost
    from ${agreementYear} agy
    join ${agreement} ag on ${ag.id} = ${agYear.agreementId}
    join generate_series(${from}::int, ${to}::int) n(year) on ${agYear.year} <= n.year and n.year < ${agYear.until}
    ${whereOf(where)} group by 1, 2, 3 order by 2, 1 nulls last, 3`;
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
