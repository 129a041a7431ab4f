// How an amount is rounded to øre when it is shown per part: the parts must add up to the whole that is shown.

type Share = { readonly key: string; readonly exact: number };

/** What rounding down leaves, in ten thousandths of an øre: what division leaves behind makes no order among equals. */
function remainder({ exact }: Share): number {
  return Math.round((exact - Math.floor(exact)) * 1e4);
}

/**
 * Whole-øre parts whose sum is `Math.round(total)`: each exact figure rounded down, and
 * the øre left over given to the largest remainders (ties in the order given), so no part
 * is more than one øre from its exact figure. `total` is the sum of the exact figures.
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
