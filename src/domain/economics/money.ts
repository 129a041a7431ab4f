// Money inside the engine: whole øre (1/100 of the currency). On the wire it is kroner with at most two decimals.
// Sums stay exact up to 2^53 øre (90 thousand billion kroner); everything a real case comes to lies far below.

/** Kroner with at most two decimals to whole øre. */
export function toOre(kroner: number): number {
  return Math.round(kroner * 100);
}

/** Two figures within this share of each other are one and the same: what division leaves behind decides no verdict. */
const TIE = 1e-9;

/** Whether cost `a` is lower than cost `b` by more than a tie. */
export function isLower(a: number, b: number): boolean {
  return a < b - TIE * Math.max(Math.abs(a), Math.abs(b));
}

/** Half up to whole øre, and never −0. */
export function roundOre(amount: number): number {
  return Math.round(amount) + 0;
}

/**
 * Figures that tie with the lowest of their neighbours become that
 * figure, so that equality can be tested as such. Order is kept.
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
