// The result for the treatment responsibility: per phase, who holds it when, every hole and every overlap, as
// data and in words. Minutes count from Monday 00:00, half-open [from, to), 0 ≤ from < 10,080.
import type { Localised } from '../../lib/localised.ts';

/**
 * `hours` and `held` end at 10,080 at the latest. A hole or an overlap
 * that passes Sunday → Monday is one interval with `to` > 10,080.
 */
export type Interval = { readonly from: number; readonly to: number };

/**
 * An interval without a holder, or with several. If it recurs on several days at the same hours, it is one span:
 * `interval` is the first occurrence, `intervals` are all of them, `words` describes them ("hver nat 20.00 – 08.00").
 */
export type Span = { readonly interval: Interval; readonly intervals: readonly Interval[]; readonly words: Localised };

/** `option`: the option of a choice for which there is a hole; absent if the hole is there for every option. */
export type Hole = Span & { readonly option?: string };
export type Overlap = Span & { readonly holders: readonly string[] };

export type PhaseCoverage = {
  readonly phase: string;
  readonly name: string;
  /**
   * `covered`: exactly one holder at every minute of the phase. `not-assessed`:
   * an input is missing; holes and overlaps are then only those that are certain.
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
  /** Index into responsibility.treatment.handovers; null if no handover describes the change. */
  readonly handover: number | null;
  readonly missing: readonly ('handover' | 'event' | 'message')[];
};

export type ResponsibilityResult = {
  readonly phases: readonly PhaseCoverage[];
  readonly changes: readonly HolderChange[];
  /** Hours of performance without an advice line; null if either is missing. */
  readonly adviceHoles: readonly Span[] | null;
};
