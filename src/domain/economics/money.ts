// Amounts are computed in øre (1/100 of the currency). In the API they are kroner with at most two decimals.
// Sums are exact up to 2^53 øre (90 thousand billion kroner), far above any real case.

/** Kroner with at most two decimals to whole øre. */
export function toOre(kroner: number): number {
  return Math.round(kroner * 100);
}

/** Relative tolerance: closer figures count as equal, so that floating-point errors do not decide a verdict. */
const TIE = 1e-9;

/** Whether cost `a` is lower than cost `b` by more than a tie. */
export function isLower(a: number, b: number): boolean {
  return a < b - TIE * Math.max(Math.abs(a), Math.abs(b));
}

/** Rounds half up to whole øre; never −0. */
export function roundOre(amount: number): number {
  return Math.round(amount) + 0;
}

/**
 * Replaces figures that are equal within the tolerance by the lowest of
 * them, so that they can be compared with `===`. Keeps the order.
 */
export function snap(values: readonly number[]): readonly number[] {
  const snapped = [...values];
  let lowest: number | undefined;
  for (const [place, value] of [...values.entries()].sort(([, a], [, b]) => a - b)) {
    if (lowest === undefined || isLower(lowest, value)) lowest = value;
    snapped[place] = lowest;
  }
  return snapped;
}
