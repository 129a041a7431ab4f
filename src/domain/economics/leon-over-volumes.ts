// The LEON verdict at expected volume, and whether it holds at low and at high volume. Source: design "assessment", Economy, Volume robustness.
import type { Comparison } from './comparison.ts';
import { isMissing } from './comparison.ts';
import type { EconomyResult, NotAssessed } from './economy-result.ts';
import { leonAt } from './leon.ts';

/** `robust` is false when a verdict differs, true when both ends agree, and null while an end is missing and the other agrees. */
export function leonOverVolumes(comparison: Comparison | NotAssessed, expectedVolume: number | null): EconomyResult['leon'] {
  if (isMissing(comparison)) {
    const { reason, pointer } = comparison;
    const ends = { atLow: null, atHigh: null, robust: null };
    return { volume: expectedVolume ?? 0, verdict: 'not-assessed', cheaper: [], reason, pointer, ...ends };
  }
  const { proposed, all, floor, volume } = comparison;
  const candidates = all.map((model) => ({ id: model.id, cost: model.cost, effect: model.effect.expected }));
  const own = { id: proposed.id, cost: proposed.cost, effect: proposed.effect.expected };
  const others = candidates.filter((_, index) => all[index] !== proposed);
  const at = (n: number | null) => (n === null ? null : leonAt(own, others, floor, n));
  const expected = leonAt(own, others, floor, volume.expected);
  const [atLow, atHigh] = [at(volume.low), at(volume.high)];
  const flips = [atLow, atHigh].some((end) => end !== null && end.verdict !== expected.verdict);
  return { ...expected, atLow, atHigh, robust: flips ? false : atLow && atHigh ? true : null };
}
