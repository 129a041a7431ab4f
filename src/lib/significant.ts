// Rounds computed figures to remove binary rounding noise: 0.3 − 0.2 is shown as 0.1, not 0.09999999999999998. For
// display only; do not compute with the result.

/** Significant digits shown: far more than any input has, and about four fewer than a double holds. */
const SIGNIFICANT_DIGITS = 12;

/**
 * Rounds to twelve significant digits. The result of a subtraction is only as exact as its terms: with `scale`, the
 * size of the largest term, digits are counted from there, and a remainder below them is 0.
 */
export function significant(value: number, scale: number = value): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const digits = SIGNIFICANT_DIGITS - Math.max(0, magnitude(scale) - magnitude(value));
  return digits < 1 ? 0 : Number(value.toPrecision(digits));
}

function magnitude(value: number): number {
  return value === 0 ? Number.NEGATIVE_INFINITY : Math.floor(Math.log10(Math.abs(value)));
}
