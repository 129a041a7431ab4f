// Promised units of a party in a period: its expected count per year, times the phase-in share, times the months in
// which it is bound.
import { addMonths } from '../../lib/iso-date.ts';
import { boundIn, monthsIn, type Period } from './periods.ts';
import { type Agreement, partyOf } from './state.ts';

/** Null if the party has no count of its own or is not bound in the period. */
export function promisedUnits(agreement: Agreement, party: string, activity: string, period: Period): number | null {
  const found = agreement.terms.activities.find(({ id }) => id === activity);
  const count = found?.counts?.find((each) => each.party === party);
  const own = partyOf(agreement, party);
  const bound = own && boundIn(agreement, own, period);
  if (count?.expected === undefined || !bound) return null;
  const { expected } = count;
  return yearsOf(agreement.terms.start, bound).reduce(
    (sum, { year, months }) => sum + (expected * (found?.phaseIn?.[year - 1] ?? 1) * months) / 12,
    0,
  );
}

/** The years of the agreement (the first is 1) that the days fall in, with the number of months in each. */
export function yearsOf(
  start: string,
  { from, to }: Pick<Period, 'from' | 'to'>,
): readonly { readonly year: number; readonly months: number }[] {
  const found: { year: number; months: number }[] = [];
  for (let year = 1, first = start; first < to; year += 1, first = addMonths(start, 12 * (year - 1))) {
    const next = addMonths(start, 12 * year);
    const [a, b] = [first > from ? first : from, next < to ? next : to];
    if (a < b) found.push({ year, months: monthsIn({ from: a, to: b }) });
  }
  return found;
}
