// Exact fractions for the second implementation: nothing is rounded before the end.
export type Fraction = { readonly n: bigint; readonly d: bigint };

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function fraction(n: bigint, d = 1n): Fraction {
  const sign = d < 0n ? -1n : 1n;
  const by = gcd(n, d < 0n ? -d : d) || 1n;
  return { n: (sign * n) / by, d: (sign * d) / by };
}

/** A decimal number of at most six decimals, exactly. */
export function exact(value: number): Fraction {
  return fraction(BigInt(Math.round(value * 1e6)), 1_000_000n);
}

export const ZERO = fraction(0n);
export const ONE = fraction(1n);

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}
export function sub(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}
export function mul(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}
export function div(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}
export function less(a: Fraction, b: Fraction): boolean {
  return a.n * b.d < b.n * a.d;
}
export function min(a: Fraction, b: Fraction): Fraction {
  return less(b, a) ? b : a;
}
export function max(a: Fraction, b: Fraction): Fraction {
  return less(a, b) ? b : a;
}
export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(add, ZERO);
}

/** As a floating-point number, for comparison. */
export function toNumber({ n, d }: Fraction): number {
  const whole = n / d;
  return Number(whole) + Number(((n - whole * d) * 1_000_000_000_000n) / d) / 1e12;
}

/** The smallest integer that is not smaller. */
export function ceil({ n, d }: Fraction): bigint {
  return n >= 0n ? (n + d - 1n) / d : n / d;
}
