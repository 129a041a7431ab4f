// The balance as rows: one for each year and sector, party, cluster or type of task. Kroner as exact decimal text.
import type { Column, FullRow } from '../lib/table-formats.ts';
import type { BalanceRead } from './read-balance.ts';

const money = <const N extends string>(name: N, about: string) => ({ name, kind: 'decimal', about }) as const;

export const BALANCE_COLUMNS = [
  { name: 'year', kind: 'whole', about: 'Calendar year' },
  { name: 'by', kind: 'id', about: 'sector, party, cluster or taskType' },
  { name: 'key', kind: 'id', about: 'Which; empty where the type of task is not named' },
  { name: 'currency', kind: 'id', about: '' },
  { name: 'agreements', kind: 'whole', about: 'In force in the year' },
  money('againstToday', 'Change after settlement as promised, in the prices of `priceYears`'),
  { name: 'priceYears', kind: 'id', about: 'Separated by spaces' },
  money('settled', 'Promised: received less paid'),
  money('cost', 'Promised: own cost'),
  money('ends', 'Promised: settled less cost'),
  { name: 'reportedPeriods', kind: 'whole', about: 'Periods that parties have reported' },
  money('reportedSettledPromised', 'Promised for those periods'),
  money('reportedSettled', 'Realised'),
  money('reportedCostPromised', 'Promised for those periods'),
  money('reportedCost', 'Realised'),
  money('reportedEndsPromised', 'Promised for those periods'),
  money('reportedEnds', 'Realised'),
  { name: 'maskedPeriods', kind: 'whole', about: 'Reported but left out: a count of 1–4 was reported' },
  { name: 'unknownAgainstToday', kind: 'whole', about: 'Parties whose figure is not known' },
  { name: 'unknownSettled', kind: 'whole', about: 'As above' },
  { name: 'unknownCost', kind: 'whole', about: 'As above' },
] as const satisfies readonly Column[];

export function kroner(ore: number): string {
  return (ore / 100).toFixed(2);
}

export function balanceRows({
  by,
  lines,
}: Pick<BalanceRead, 'by' | 'lines'>): readonly FullRow<typeof BALANCE_COLUMNS>[] {
  return lines.map(
    ({ key, year, currency, priceYears, agreements, againstToday, promised, reported, masked, unknown }) => ({
      ...{ year, by, key, currency, agreements, againstToday: kroner(againstToday), priceYears: priceYears.join(' ') },
      ...{ settled: kroner(promised.settled), cost: kroner(promised.cost), ends: kroner(promised.ends) },
      reportedPeriods: reported.periods,
      reportedSettledPromised: kroner(reported.promised.settled),
      reportedSettled: kroner(reported.realised.settled),
      reportedCostPromised: kroner(reported.promised.cost),
      reportedCost: kroner(reported.realised.cost),
      reportedEndsPromised: kroner(reported.promised.ends),
      reportedEnds: kroner(reported.realised.ends),
      maskedPeriods: masked,
      unknownAgainstToday: unknown.againstToday,
      unknownSettled: unknown.settled,
      unknownCost: unknown.cost,
    }),
  );
}
