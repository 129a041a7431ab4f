// An approved case as the portfolio reads it: from the dossier and the assessment that were frozen with the submission
// that was approved. Read by the regional planner; every figure can be followed to the assessment it comes from.
import type { Who } from '../dossier/who.ts';
import type { EconomyResult, YearRow } from '../economics/economy-result.ts';

/** The parts of the frozen economy that a portfolio adds up and compares. Amounts in øre. */
export type AgreedEconomy = Pick<
  EconomyResult,
  | 'money'
  | 'currency'
  | 'priceYear'
  | 'horizonYears'
  | 'activities'
  | 'alternatives'
  | 'parties'
  | 'sectors'
  | 'keys'
  | 'partyGaps'
>;

export type AgreedCase = {
  readonly proposal: string;
  /** The submission that was approved: its frozen assessment is where every figure comes from. */
  readonly submission: string;
  readonly title: string;
  readonly cluster: string;
  /** Task type of the frozen dossier; null where none was chosen. */
  readonly taskType: string | null;
  readonly kle: string | null;
  /** `YYYY-MM-DD`. */
  readonly startDate: string | null;
  /** Who has the funding responsibility (finansieringsansvar), of the frozen dossier. */
  readonly funding: Who | null;
  readonly economy: AgreedEconomy;
};

/** A case whose figures per party are whole: they can be added to others of the same currency and price year. */
export type CountedCase = AgreedCase & {
  readonly startDate: string;
  readonly economy: AgreedEconomy & {
    readonly currency: string;
    readonly priceYear: number;
    readonly horizonYears: number;
  };
};

/** Why a case is not counted; never passed over in silence. `no-money`: the agreement moves none. */
export const UNCOUNTED = ['no-money', 'no-start-date', 'no-price-year', 'no-horizon', 'incomplete-figures'] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

/** The case where it can be counted, else why not. */
export function countable(agreed: AgreedCase): CountedCase | Uncounted {
  const { startDate, economy } = agreed;
  const { currency, priceYear, horizonYears } = economy;
  if (economy.money === 'none') return 'no-money';
  if (startDate === null) return 'no-start-date';
  if (currency === null || priceYear === null) return 'no-price-year';
  if (horizonYears === null) return 'no-horizon';
  if (economy.partyGaps.length > 0 || economy.sectors.length === 0) return 'incomplete-figures';
  return { ...agreed, startDate, economy: { ...economy, currency, priceYear, horizonYears } };
}

/** Exact mean of the years, in øre: proposed minus current after settlement, undiscounted. */
export function meanPerYear(years: readonly YearRow[], horizonYears: number): number {
  return years.reduce((sum, { after }) => sum + after, 0) / horizonYears;
}
