// The volume at which the proposed alternative and the current one cost the same. Source: design "assessment", Economy.
import type { AnnualCost } from './annual-equivalent-cost.ts';
import type { BreakEven } from './economy-result.ts';
import { isLower, TIE } from './money.ts';

/** N* = (F_p − F_c) / (u_c − u_p). Without a positive N* one of the two is cheaper at every volume, or they are equal. */
export function breakEven(current: AnnualCost, proposed: AnnualCost): BreakEven {
  const saved = current.perCase - proposed.perCase;
  const tie = !isLower(proposed.fixed, current.fixed) && !isLower(current.fixed, proposed.fixed);
  const extra = tie ? 0 : proposed.fixed - current.fixed;
  if (saved === 0) return { status: 'none', cheaperAlways: extra < 0 ? 'proposed' : extra > 0 ? 'current' : 'equal' };
  const volume = extra / saved;
  if (volume <= 0) return { status: 'none', cheaperAlways: saved > 0 ? 'proposed' : 'current' };
  return { status: 'at', volume, volumeCeil: ceil(volume), cheaperAbove: saved > 0 ? 'proposed' : 'current' };
}

/** A whole number that division has missed by a hair is that whole number. */
function ceil(volume: number): number {
  const whole = Math.round(volume);
  return Math.abs(volume - whole) <= TIE * volume ? whole : Math.ceil(volume);
}
