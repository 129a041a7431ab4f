// The present value of one krone a year for n years, with stepped discount rates.
// Source: Finansministeriet, the discount rate from 7 January 2021:
// 3.5 % in years 1-35, 2.5 % from year 36. The framework holds it.

/** Each rate applies from its year until the next step; the first step is year 1. */
export type Rates = readonly { readonly fromYear: number; readonly rate: number }[];

function rateOf(year: number, rates: Rates): number {
  let rate = 0;
  for (const step of rates) if (step.fromYear <= year) rate = step.rate;
  return rate;
}

/** a(n): the sum of the discount factors of years 1 to n; each factor is the product of 1/(1 + rate) up to its year. */
export function annuity(years: number, rates: Rates): number {
  let factor = 1;
  let total = 0;
  for (let year = 1; year <= years; year += 1) {
    factor /= 1 + rateOf(year, rates);
    total += factor;
  }
  return total;
}
