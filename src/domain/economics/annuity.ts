// What one krone a year for n years is worth today. Source: design "assessment", Economy; the framework gives the rate (Finansministeriet: 3.5 %).

/**
 * Annuity factor a(n, r) = (1 − (1 + r)^−n) / r, and n when r = 0, for a whole number of years.
 * Summed as v + v² + … + vⁿ with v = 1/(1 + r): the same number without the cancellation at small rates, and without `Math.pow`,
 * which may differ between machines.
 */
export function annuity(years: number, rate: number): number {
  let factor = 0;
  for (let year = 0; year < years; year += 1) factor = (1 + factor) / (1 + rate);
  return factor;
}
