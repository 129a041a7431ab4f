// The joint effect of the approved cases on the sectors, by the year in which they start.
// Amounts of different currencies or price years are never added.
import type { Localised } from '../../lib/localised.ts';
import { apportion } from '../economics/apportion.ts';
import { SECTORS, type Sector } from '../economics/economy-result.ts';
import { type CountedCase, meanPerYear } from './agreed-case.ts';

/** Øre a year; below 0 the sector saves. */
type SectorSum = { readonly sector: Sector; readonly perYear: number };

type Sums = {
  /** All sectors in order, including those with 0. */
  readonly sectors: readonly SectorSum[];
  /** The exact sum of the sectors. */
  readonly perYear: number;
};

/** One case's part of a row. */
export type BalanceCase = Sums &
  Pick<CountedCase, 'proposal' | 'submission' | 'title' | 'cluster' | 'startDate'> & { readonly horizonYears: number };

/** Cases that start in one year, in one currency and price year. */
export type BalanceRow = Sums & {
  readonly startYear: number;
  readonly currency: string;
  readonly priceYear: number;
  readonly cases: readonly BalanceCase[];
};

/** The explanation of the figures, for readers who want to check them. */
export const BALANCE_FORMULA: Localised = {
  da: 'Pr. sag og sektor: summen over tidshorisonten af (omkostning ved forslaget − omkostning i dag) efter afregning, delt med antal år i horisonten, udiskonteret og ved forventet omfang. Frigjort kapacitet, der ikke bliver til penge, er ikke med. Sagerne lægges sammen efter det år, de begynder; har en aftale fået et tillæg, tæller kun tillæggets sag. Tallene år for år står i økonomien i den sagsfremstilling, der blev fastfrosset.',
  en: 'Per case and sector: the sum over the horizon of (cost of the proposal − cost today) after settlement, divided by the years of the horizon, undiscounted and at expected volume. Released capacity that does not become money is not counted. Cases are added by the year they start; where an agreement has a tillæg, only the case of the tillæg counts. The figures year by year stand in the economy of the decision paper that was frozen.',
  sv: 'Per ärende och sektor: summan över tidshorisonten av (kostnad för förslaget − kostnad i dag) efter avräkning, delad med antal år i horisonten, odiskonterat och vid förväntad omfattning. Frigjord kapacitet som inte blir pengar räknas inte. Ärendena läggs samman efter det år de börjar; har ett avtal fått ett tillägg räknas bara tilläggets ärende. Siffrorna år för år står i ekonomin i det beslutsunderlag som frystes.',
};

/** JSON Pointers to the figures in the frozen assessment of a case. */
export const BALANCE_SOURCES: readonly string[] = ['/economy/sectors'];

/** One row per start year, currency and price year; earliest year first. */
export function balanceOf(cases: readonly CountedCase[]): readonly BalanceRow[] {
  const rows = Map.groupBy(
    cases,
    ({ startDate, economy }) => `${startDate.slice(0, 4)} ${economy.priceYear} ${economy.currency}`,
  );
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const [startYear, priceYear, currency = ''] = key.split(' ');
      const parts = own.map(partOf);
      return { startYear: Number(startYear), currency, priceYear: Number(priceYear), ...sumOf(parts), cases: parts };
    });
}

function partOf({ proposal, submission, title, cluster, startDate, economy }: CountedCase): BalanceCase {
  const { horizonYears } = economy;
  const shares = SECTORS.map((key) => {
    const years = economy.sectors.filter(({ sector }) => sector === key).flatMap((each) => each.years);
    return { key, exact: meanPerYear(years, horizonYears) };
  });
  const rounded = apportion(
    shares,
    shares.reduce((sum, { exact }) => sum + exact, 0),
  );
  const sectors = SECTORS.map((sector) => ({ sector, perYear: rounded.get(sector) ?? 0 }));
  return { proposal, submission, title, cluster, startDate, horizonYears, sectors, perYear: total(sectors) };
}

function sumOf(parts: readonly BalanceCase[]): Sums {
  const sectors = SECTORS.map((sector, i) => ({
    sector,
    perYear: total(parts.flatMap((part) => part.sectors[i] ?? [])),
  }));
  return { sectors, perYear: total(sectors) };
}

function total(sums: readonly SectorSum[]): number {
  return sums.reduce((sum, { perYear }) => sum + perYear, 0);
}
