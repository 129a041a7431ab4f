// What the hours of responsibility come to: per phase, who holds it when, every hole and every overlap,
// as data and in words. Minutes count from Monday 00:00, half-open [from, to), 0 ≤ from < 10,080.
import type { Localised } from '../../lib/localised.ts';

/**
 * `hours` and `held` end at 10,080 at the latest. A hole or an overlap
 * that passes Sunday → Monday is one interval with `to` > 10,080.
 */
export type Interval = { readonly from: number; readonly to: number };

/**
 * A stretch without a holder, or with several. One that recurs on several days at the same hours is one span:
 * `interval` is its first occurrence, `intervals` all of them, and `words` say it once ("hver nat 20.00 – 08.00").
 */
export type Span = { readonly interval: Interval; readonly intervals: readonly Interval[]; readonly words: Localised };

/** `option`: the holder under whose choice the hole is there; absent where it is there whatever is chosen. */
export type Hole = Span & { readonly option?: string };
export type Overlap = Span & { readonly holders: readonly string[] };

export type PhaseCoverage = {
  readonly phase: string;
  readonly name: string;
  /**
   * `covered`: exactly one holder at every minute of the phase. `not-assessed`:
   * an input is missing; holes and overlaps then hold what is certain.
   */
  readonly status: 'covered' | 'incomplete' | 'not-assessed';
  readonly reason?: Localised;
  /** The missing input. */
  readonly pointer?: string;
  /**
   * The phase's own hours and, per holder, the hours held inside
   * them; normalised, sorted, merged. A choice is one holder.
   */
  readonly hours: readonly Interval[];
  readonly held: readonly { readonly holder: string; readonly intervals: readonly Interval[] }[];
  readonly holes: readonly Hole[];
  readonly overlaps: readonly Overlap[];
};

export type HolderChange = {
  readonly from: string;
  readonly to: string;
  /** Index into responsibility.treatment.handovers, or null where nothing describes it. */
  readonly handover: number | null;
  readonly missing: readonly ('handover' | 'event' | 'message')[];
};

export type ResponsibilityResult = {
  readonly phases: readonly PhaseCoverage[];
  readonly changes: readonly HolderChange[];
  /** Hours with performance and no advice line; null where either is missing. */
  readonly adviceHoles: readonly Span[] | null;
};
