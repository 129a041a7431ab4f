// Converts amounts between price years by the price index of the framework.
import type { Framework } from '../governance/framework.ts';
import type { NotAssessed } from './economy-result.ts';
import { noIndex } from './reasons.ts';

export type PriceIndex = NonNullable<Framework['settings']['priceIndex']>;

/**
 * The factor for an amount of year `from` (its price year) to year `to` (that of the
 * economy). The last index entry of a year counts. Not assessed if a year has no entry.
 */
export function priceFactor(from: number, to: number, index: PriceIndex, pointer: string): number | NotAssessed {
  let factor = 1;
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year += 1) {
    const entry = index.findLast((each) => each.year === year);
    if (!entry) return noIndex(pointer, year);
    factor *= 1 + entry.percent / 100;
  }
  return from <= to ? factor : 1 / factor;
}
