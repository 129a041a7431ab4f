// The triangular distribution, sampled by its inverse. Uses only + − × ÷
// and Math.sqrt, which IEEE 754 rounds the same on every machine.
type Triangle = { readonly low: number; readonly mode: number; readonly high: number };

/**
 * Adds to each element of `into` `weight` times the quantile of the
 * distribution at `shares[place]`, 0 < share < 1.
 */
export function addQuantiles(
  into: Float64Array,
  shares: Float64Array,
  { low, mode, high }: Triangle,
  weight = 1,
): void {
  const width = high - low;
  const rise = mode - low;
  const fall = high - mode;
  for (let place = 0; place < into.length; place += 1) {
    const below = (shares[place] as number) * width;
    const value = below < rise ? low + Math.sqrt(below * rise) : high - Math.sqrt((width - below) * fall);
    into[place] = (into[place] as number) + weight * value;
  }
}
