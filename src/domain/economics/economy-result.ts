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
  /** Annual equivalent cost at expected volume, øre rounded half up; and its parts: fixed per year (recurring + annuitised one-off), per case. Null while a cost line (or, for the first, the volume) is missing. */
  readonly annualEquivalentCost: number | null;
  readonly fixedPerYear: number | null;
  readonly perCase: number | null;
  /** Annual equivalent cost / volume, in øre, unrounded. Null also at a volume of 0. */
  readonly costPerCase: number | null;
  /** Why the costs are not assessed. */
  readonly missing?: NotAssessed;
  readonly effect: number | null;
  /** Reaches the quality floor; null when effect or floor is missing. */
  readonly effective: boolean | null;
};

export type LeonAtVolume = {
  readonly volume: number;
  readonly verdict: Verdict;
  /** Cheaper effective alternatives, cheapest first: how much by, øre per year (rounded) and per case (unrounded; null at a volume of 0). */
  readonly cheaper: readonly { readonly id: string; readonly perYear: number; readonly perCase: number | null }[];
  /** Why it is not met or not assessed. */
  readonly reason?: Localised;
  /** Where the missing input belongs; only when not assessed. */
  readonly pointer?: string;
};

export type BreakEven =
  | { readonly status: 'at'; readonly volume: number; readonly volumeCeil: number; readonly cheaperAbove: 'current' | 'proposed' }
  | { readonly status: 'none'; readonly cheaperAlways: 'current' | 'proposed' | 'equal' }
  | NotAssessed;

export type FrontierRow = {
  /** The alternative's id; absent in a table that is not of a dossier. */
  readonly id?: string;
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
      /** Share of draws in which the alternative is the cheapest member of the effective set; equally cheap ones all count. */
      readonly probabilities: readonly { readonly id: string; readonly probability: number }[];
      readonly noneEffective: number;
      readonly words: Localised;
    }
  | NotAssessed;

/** Difference proposed − current in annual equivalent cost (øre) with one input at its low and at its high. */
export type Swing = {
  readonly pointer: string;
  readonly label: Localised;
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
};

export type YearRow = {
  readonly year: number;
  /** Proposed minus current, øre: before settlement, settlement (what it adds to the cost: positive for who pays it), after. */
  readonly before: number;
  readonly settlement: number;
  readonly after: number;
};

/** `party` is empty for cost lines that name no party. */
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
  /** Change in annual equivalent cost per party, proposed − current, øre; and what settlement adds to it per year. */
  readonly annualChange: readonly { readonly party: string; readonly change: number; readonly settlement: number }[];
  /** What makes the picture per party incomplete: empty when it is whole. Lines without a party are kept apart; a settlement that is not filled in is left out. */
  readonly budgetGaps: readonly NotAssessed[];
  readonly settlementRange: SettlementRange;
};
