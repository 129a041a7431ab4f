// What the economy of a dossier comes to. Amounts are integer øre (1/100 of the currency) unless a field says otherwise.
// Source: shared design "assessment", section Economy.
import type { Localised } from '../../lib/localised.ts';

export type NotAssessed = { readonly status: 'not-assessed'; readonly reason: Localised; readonly pointer: string };
export type Verdict = 'met' | 'not-met' | 'not-assessed';
export const SECTORS = ['region', 'municipality', 'general-practice', 'citizen', 'other'] as const;
export type Sector = (typeof SECTORS)[number];

export type AlternativeEconomy = {
  readonly id: string;
  readonly name: string;
  readonly role: 'current' | 'proposed' | 'other';
  /** Annual equivalent cost at expected volume, øre rounded half up; and its parts: fixed per year (recurring + annuitised one-off), per case. */
  readonly annualEquivalentCost: number;
  readonly fixedPerYear: number;
  readonly perCase: number;
  /** annualEquivalentCost / volume, in øre, unrounded. */
  readonly costPerCase: number;
  readonly effect: number | null;
  /** Reaches the quality floor; null when effect or floor is missing. */
  readonly effective: boolean | null;
};

export type LeonAtVolume = {
  readonly volume: number;
  readonly verdict: Verdict;
  /** Cheaper effective alternatives: how much by, øre per year and per case. */
  readonly cheaper: readonly { readonly id: string; readonly perYear: number; readonly perCase: number }[];
  readonly reason?: Localised;
};

export type BreakEven =
  | { readonly status: 'at'; readonly volume: number; readonly volumeCeil: number; readonly cheaperAbove: 'current' | 'proposed' | 'equal' }
  | { readonly status: 'none'; readonly cheaperAlways: 'current' | 'proposed' | 'equal' }
  | NotAssessed;

export type FrontierRow = {
  readonly name: string;
  readonly cost: number;
  readonly effect: number;
  readonly status: 'ND' | 'D' | 'ED';
  readonly icer: number | null;
  readonly netMonetaryBenefit?: number;
};

export type Uncertainty =
  | {
      readonly status: 'drawn';
      readonly draws: number;
      readonly seed: string;
      /** Inputs that have low and high. */
      readonly uncertainInputs: number;
      /** Share of draws in which the alternative is the cheapest member of the effective set. */
      readonly probabilities: readonly { readonly id: string; readonly probability: number }[];
      readonly noneEffective: number;
      readonly words: Localised;
    }
  | NotAssessed;

/** Difference proposed − current in annual equivalent cost (øre) with one input at its low and at its high. */
export type Swing = {
  readonly pointer: string;
  readonly label: string;
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
};

export type YearRow = {
  readonly year: number;
  /** Proposed minus current, øre: before settlement, settlement, after. */
  readonly before: number;
  readonly settlement: number;
  readonly after: number;
};

export type PartyBudget = { readonly party: string; readonly sector: Sector; readonly years: readonly YearRow[] };

export type SettlementRange =
  | {
      readonly status: 'range' | 'empty';
      /** Kroner-exact øre per case, unrounded: receiver's extra cost per case, and giver's saving per case. */
      readonly from: number;
      readonly to: number;
      readonly giver: readonly string[];
      readonly receiver: readonly string[];
      /** X and Y: receivers' extra annual equivalent cost, givers' annual saving (øre). */
      readonly receiversExtra: number;
      readonly giversSaving: number;
    }
  | NotAssessed;

export type EconomyResult = {
  readonly currency: string | null;
  readonly priceYear: number | null;
  readonly discountRate: number;
  readonly horizonYears: number | null;
  readonly volume: { readonly low: number | null; readonly expected: number | null; readonly high: number | null };
  readonly alternatives: readonly AlternativeEconomy[];
  readonly leon: LeonAtVolume & {
    readonly atLow: LeonAtVolume | null;
    readonly atHigh: LeonAtVolume | null;
    readonly robust: boolean | null;
  };
  readonly breakEven: BreakEven;
  readonly frontier: readonly FrontierRow[];
  readonly uncertainty: Uncertainty;
  readonly sensitivity: readonly Swing[];
  readonly parties: readonly PartyBudget[];
  readonly sectors: readonly { readonly sector: Sector; readonly years: readonly YearRow[] }[];
  readonly total: readonly YearRow[];
  /** Change in annual equivalent cost per party, proposed − current, øre. */
  readonly annualChange: readonly { readonly party: string; readonly change: number; readonly settlement: number }[];
  readonly settlementRange: SettlementRange;
};
