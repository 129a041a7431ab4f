// The number of units at which the proposed and the current alternative
// cost the same. All counts are scaled together; their mix is kept.
import type { AnnualCost } from './annual-cost.ts';
import type { BreakEven } from './economy-result.ts';

/** Relative tolerance for floating-point errors: smaller differences count as equal. */
const HAIR = 64 * Number.EPSILON;

function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > HAIR * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * s* = (F_p − F_c) / (U_c − U_p), reported as s*·N. If s* is not positive,
 * one alternative is cheaper at every scale, or both are equal.
 */
export function breakEven(current: AnnualCost, proposed: AnnualCost, units: number): BreakEven {
  const extra = differs(proposed.fixed, current.fixed) ? proposed.fixed - current.fixed : 0;
  const saved = differs(proposed.units.expected, current.units.expected)
    ? current.units.expected - proposed.units.expected
    : 0;
  if (saved === 0) return { status: 'none', cheaperAlways: extra < 0 ? 'proposed' : extra > 0 ? 'current' : 'equal' };
  const scale = extra / saved;
  if (scale <= 0) return { status: 'none', cheaperAlways: saved > 0 ? 'proposed' : 'current' };
  return {
    status: 'at',
    scale,
    units: (extra * units) / saved,
    unitsCeil: ceilOf(extra, saved, units),
    cheaperAbove: saved > 0 ? 'proposed' : 'current',
  };
}

/**
 * The break-even units rounded up to a whole number: exact if all figures
 * are whole, else with a tolerance for floating-point errors.
 */
function ceilOf(extra: number, saved: number, units: number): number {
  if ([extra, saved, units].every(Number.isSafeInteger)) {
    const [over, under] = saved > 0 ? [BigInt(extra), BigInt(saved)] : [BigInt(-extra), BigInt(-saved)];
    const product = over * BigInt(units);
    return Number((product + under - 1n) / under);
  }
  const exact = (extra * units) / saved;
  const whole = Math.round(exact);
  return Math.abs(exact - whole) <= 8 * Number.EPSILON * Math.abs(exact) ? whole : Math.ceil(exact);
}
