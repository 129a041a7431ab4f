// Computed figures without the noise of binary fractions: 0.3 − 0.2 is
// 0.1 and not 0.09999999999999998. Only for showing, never to compute on.

/** Significant digits of what is shown: far more than any input has, and four fewer than a double carries. */
const SIGNIFICANT_DIGITS = 12;

/**
 * The number to twelve significant digits. What a subtraction leaves is only as exact as its terms: with
 * `scale`, the size of the largest term, the digits are counted from there, and a remainder below them is 0.
 */
export function significant(value: number, scale: number = value): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const digits = SIGNIFICANT_DIGITS - Math.max(0, magnitude(scale) - magnitude(value));
  return digits < 1 ? 0 : Number(value.toPrecision(digits));
}

function magnitude(value: number): number {
  return value === 0 ? Number.NEGATIVE_INFINITY : Math.floor(Math.log10(Math.abs(value)));
}
