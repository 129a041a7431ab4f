// Rounds the parts of an amount to whole øre so that they add up to the displayed total.

type Share = { readonly key: string; readonly exact: number };

/** The remainder after rounding down, in ten thousandths of an øre, so that floating-point errors do not break ties. */
function remainder({ exact }: Share): number {
  return Math.round((exact - Math.floor(exact)) * 1e4);
}

/**
 * Whole-øre parts whose sum is `Math.round(total)`. Each exact figure is rounded down, and
 * the remaining øre go to the largest remainders (ties in the order given), so that no part
 * differs by more than one øre from its exact figure. `total` is the sum of the exact figures.
 */
export function apportion(shares: readonly Share[], total: number): ReadonlyMap<string, number> {
  const parts = new Map(shares.map((share) => [share.key, Math.floor(share.exact)]));
  let left = Math.round(total);
  for (const part of parts.values()) left -= part;
  if (left <= 0) return parts;
  const byRemainder = [...shares].sort((a, b) => remainder(b) - remainder(a));
  for (const { key } of byRemainder) {
    if (left <= 0) break;
    parts.set(key, (parts.get(key) ?? 0) + 1);
    left -= 1;
  }
  return parts;
}
