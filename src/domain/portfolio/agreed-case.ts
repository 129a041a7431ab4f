// An approved case as used by the portfolio: from the frozen dossier and assessment of the approved submission. The
// regional planner reads it; every figure can be traced to the assessment it comes from.
import type { Who } from '../dossier/who.ts';
import type { EconomyResult, YearRow } from '../economics/economy-result.ts';

/** The parts of the frozen economy that the portfolio sums and compares. Amounts in øre. */
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
  /** The approved submission; its frozen assessment is the source of every figure. */
  readonly submission: string;
  readonly title: string;
  readonly cluster: string;
  /** Task type of the frozen dossier; null if none was chosen. */
  readonly taskType: string | null;
  readonly kle: string | null;
  /** `YYYY-MM-DD`. */
  readonly startDate: string | null;
  /** The funding responsibility (finansieringsansvar) in the frozen dossier. */
  readonly funding: Who | null;
  readonly economy: AgreedEconomy;
};

/** A case with complete figures per party, which can be added to those of the same currency and price year. */
export type CountedCase = AgreedCase & {
  readonly startDate: string;
  readonly economy: AgreedEconomy & {
    readonly currency: string;
    readonly priceYear: number;
    readonly horizonYears: number;
  };
};

/** Why a case is not counted; such cases are always listed. `no-money`: the agreement moves no money. */
export const UNCOUNTED = ['no-money', 'no-start-date', 'no-price-year', 'no-horizon', 'incomplete-figures'] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

/** The case if it can be counted, else the reason why not. */
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

/** The unrounded mean per year in øre: proposed minus current after settlement, undiscounted. */
export function meanPerYear(years: readonly YearRow[], horizonYears: number): number {
  return years.reduce((sum, { after }) => sum + after, 0) / horizonYears;
}
