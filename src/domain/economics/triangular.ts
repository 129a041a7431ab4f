// The triangular distribution, drawn by its inverse. Only + − × ÷ and Math.sqrt, which IEEE 754 rounds the same everywhere.
import { next, stream } from './random.ts';

export type Triangle = { readonly low: number; readonly mode: number; readonly high: number };

/** The value below which the share `u` of the distribution lies, 0 < u < 1. */
export function quantile({ low, mode, high }: Triangle, u: number): number {
  const width = high - low;
  const rise = mode - low;
  return u * width < rise ? low + Math.sqrt(u * width * rise) : high - Math.sqrt((1 - u) * width * (high - mode));
}

/** One draw per place of `into`, each multiplied by `weight` and added to what is there. The stream belongs to (seed, name) alone. */
export function addDraws(into: Float64Array, triangle: Triangle, seed: string, name: string, weight = 1): void {
  const state = stream(seed, name);
  for (let draw = 0; draw < into.length; draw += 1) into[draw] = (into[draw] as number) + weight * quantile(triangle, next(state));
}
