// The triangular distribution, drawn by its inverse. Only + − ×
// ÷ and Math.sqrt, which IEEE 754 rounds the same everywhere.
type Triangle = { readonly low: number; readonly mode: number; readonly high: number };

/**
 * Adds to each place of `into` `weight` times the value below which
 * the share `shares[place]` of the distribution lies, 0 < share < 1.
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
