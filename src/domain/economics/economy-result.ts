// The result of the economy of a dossier. Amounts are integer øre (1/100 of the currency) unless a field says
// otherwise.
import type { Localised } from '../../lib/localised.ts';
import { type MONEY_KINDS, PARTY_KINDS } from '../governance/kinds.ts';

export type NotAssessed = { readonly status: 'not-assessed'; readonly reason: Localised; readonly pointer: string };
export const VERDICTS = ['met', 'met-with-remarks', 'not-met', 'not-assessed', 'not-applicable'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** The sectors are the kinds of parties; `state` and `citizens` are never asked for a position. */
export const SECTORS = PARTY_KINDS;
export type Sector = (typeof SECTORS)[number];
export type MoneyKind = (typeof MONEY_KINDS)[number];

/** Low, expected and high; low and high default to expected. */
export type Volumes = { readonly low: number; readonly expected: number; readonly high: number };

export type ActivityVolume = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Whether the counts have parties. If not, figures per party are not assessed. */
  readonly split: boolean;
  /** Sums of the counts; null while a count is missing or some have a party and some have none. */
  readonly total: Volumes | null;
  readonly parties: readonly ({ readonly party: string } & Volumes)[];
  /** Share of the counts moved in year 1, 2, …; 1 after the end of the list. */
  readonly phaseIn: readonly number[];
};

export type AlternativeEconomy = {
  readonly id: string;
  readonly name: string;
  readonly role: 'current' | 'proposed' | 'other';
  /**
   * Annual equivalent cost (AEC) at expected counts, øre rounded half up; and its parts:
   * per year and one-off spread, and per unit × units. Null while an input is missing.
   */
  readonly annualEquivalentCost: number | null;
  readonly fixedPerYear: number | null;
  readonly unitsPerYear: number | null;
  /** AEC over the units of the main activity, øre, unrounded. Null at 0 units. */
  readonly costPerUnit: number | null;
  /** One-off lines held already (sunk): left out of the AEC, øre. */
  readonly heldAlready: number;
  readonly effect: number | null;
  /** Whether it passes the gate: reaches the floor, or is declared at least today's quality. Null if not known. */
  readonly effective: boolean | null;
  /** Why the costs are not assessed. */
  readonly missing?: NotAssessed;
};

export type CheaperAlternative = {
  readonly id: string;
  /** Saving against the proposed: øre a year, rounded; øre per unit, unrounded (null at 0 units). */
  readonly perYear: number;
  readonly perUnit: number | null;
};

export type LeonAtVolume = {
  /** Units of the main activity. */
  readonly units: number;
  readonly verdict: Verdict;
  /** Effective alternatives that are cheaper by more than materiality, cheapest first. */
  readonly cheaper: readonly CheaperAlternative[];
  /** Effective alternatives that are cheaper within materiality, i.e. cost practically the same. */
  readonly practicallySame: readonly CheaperAlternative[];
  /** Cheaper alternatives that only the gate excludes: today's first, then cheapest first. */
  readonly removedByFloor: readonly CheaperAlternative[];
  /** Øre a year; smaller differences are ignored. Null if not known. */
  readonly materiality: number | null;
  /** The reason for any verdict other than `met`. */
  readonly reason?: Localised;
  /** The place of the missing input; only if not assessed. */
  readonly pointer?: string;
};

export type BreakEven =
  | {
      readonly status: 'at';
      /** Common scale of all counts; their mix is kept. */
      readonly scale: number;
      /** Units of the main activity: exact, and rounded up to a whole number. */
      readonly units: number;
      readonly unitsCeil: number;
      readonly cheaperAbove: 'current' | 'proposed';
    }
  | { readonly status: 'none'; readonly cheaperAlways: 'current' | 'proposed' | 'equal' }
  | NotAssessed;

export type FrontierRow = {
  /** The id of the alternative; absent if the table is not from a dossier. */
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
      /** Number of figures with a low and a high. A figure used in several alternatives counts once. */
      readonly uncertainFigures: number;
      /** Share of draws in which the alternative is the cheapest effective one, or within materiality of it. */
      readonly probabilities: readonly { readonly id: string; readonly probability: number }[];
      /** Share of draws in which no alternative is effective. */
      readonly noneEffective: number;
      readonly words: Localised;
    }
  | NotAssessed;

/** Difference proposed − current in annual equivalent cost (øre) with one figure at its low and at its high. */
export type Swing = {
  readonly pointer: string;
  readonly label: Localised;
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
};

export type YearRow = {
  readonly year: number;
  /**
   * Proposed minus today, øre of the year, undiscounted. `before`: before settlement. `settlement`:
   * proposed minus today's, positive if the party pays. `after`: the sum of both. `capacity`: cost of
   * today that falls away without becoming money (frigjort kapacitet); ≤ 0, never part of the others.
   */
  readonly before: number;
  readonly settlement: number;
  readonly after: number;
  readonly capacity: number;
};

export type PartyBudget = { readonly party: string; readonly sector: Sector; readonly years: readonly YearRow[] };

/** A party in the steady state (all units moved, one-offs spread), øre a year. Positive amounts are costs. */
export type PartyYear = {
  readonly party: string;
  readonly sector: Sector;
  /** Units of the main activity; null if the counts are not split. */
  readonly units: number | null;
  /** AEC of its own lines, today and proposed. */
  readonly today: number;
  readonly proposed: number;
  /** Settlements between the parties, paid minus received, today and proposed. */
  readonly settledToday: number;
  readonly settledProposed: number;
  /** Received from the state minus paid to it: proposed minus today. */
  readonly stateGrant: number;
  /** (proposed + settledProposed) − (today + settledToday) − stateGrant; above 0 it costs more than today. */
  readonly net: number;
};

/** One settlement of the proposed alternative for one party, in the steady state. */
export type SettlementFlow = {
  readonly settlement: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Units it is paid for; null if it is not per unit. */
  readonly units: number | null;
  /** Øre per unit; null if it is not per unit. */
  readonly price: number | null;
  readonly perYear: number;
  /** Whether the ceiling or floor limits the amount: at expected counts (`binds`), or only at high or low counts. */
  readonly ceiling: 'none' | 'binds' | 'binds-at-high';
  readonly floor: 'none' | 'binds' | 'binds-at-low';
};

/**
 * What a party should bear by the funding responsibility against what it
 * actually bears, øre a year. `difference` above 0 is a loss, below 0 a profit.
 */
export type FundingDifference = {
  readonly party: string;
  readonly expected: number;
  readonly actual: number;
  readonly difference: number;
  /** A difference up to this is neither loss nor profit. */
  readonly materiality: number;
};

export type Funding =
  | {
      readonly status: 'compared';
      readonly parties: readonly FundingDifference[];
      /**
       * Payments that would bring every difference within materiality, from the largest profit to the largest loss;
       * ties in the order of the parties.
       */
      readonly missing: readonly { readonly from: string; readonly to: string; readonly perYear: number }[];
    }
  | NotAssessed;

/** A key resolved to parties: shares that sum to 1, in the order of the key. */
export type KeyShares = {
  readonly id: string;
  readonly name: string;
  readonly shares: readonly { readonly party: string; readonly share: number }[];
};

export type EconomyResult = {
  readonly money: MoneyKind;
  readonly currency: string | null;
  readonly priceYear: number | null;
  /** The stepped rates of the framework: `rate` applies from year `fromYear` until the next step. */
  readonly discountRates: readonly { readonly fromYear: number; readonly rate: number }[];
  readonly horizonYears: number | null;
  readonly activities: readonly ActivityVolume[];
  /** Units of the main activity. */
  readonly units: Volumes | null;
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
  /** Per year, proposed minus today. Empty while an input is missing (see `partyGaps`). */
  readonly parties: readonly PartyBudget[];
  readonly sectors: readonly { readonly sector: Sector; readonly years: readonly YearRow[] }[];
  /** Before settlement only: the change in each cost category. */
  readonly categories: readonly { readonly category: string; readonly years: readonly YearRow[] }[];
  readonly total: readonly YearRow[];
  readonly steady: readonly PartyYear[];
  readonly flows: readonly SettlementFlow[];
  readonly funding: Funding;
  readonly keys: readonly KeyShares[];
  /** Inputs missing for the figures per party; empty if they are complete. */
  readonly partyGaps: readonly NotAssessed[];
};
