// Closed forms of triangular distributions, which the draws are compared with.
export type Three = [low: number, mode: number, high: number];

/** Closed form of the distribution function. */
export function below([low, mode, high]: Three, x: number): number {
  if (x <= low) return 0;
  if (x >= high) return 1;
  return x < mode
    ? (x - low) ** 2 / ((high - low) * (mode - low))
    : 1 - (high - x) ** 2 / ((high - low) * (high - mode));
}

/** P(X < Y) by integrating F_X over Y's distribution. */
export function isBelow(x: Three, y: Three): number {
  const steps = 20_000;
  let sum = 0;
  for (let i = 0; i < steps; i += 1) {
    const [from, to] = [i / steps, (i + 1) / steps].map((share) => y[0] + share * (y[2] - y[0])) as [number, number];
    sum += below(x, (from + to) / 2) * (below(y, to) - below(y, from));
  }
  return sum;
}
