// The agreed result for each party in a full year after phase-in, with every party that has not declined. Payments by
// actual cost are not known in advance, and one-off payments belong to no particular year; both are left out and listed
// separately.
import type { Language } from '../../lib/localised.ts';
import { flowsIn } from './flows.ts';
import { periodOf } from './periods.ts';
import { type Money, sayNet, saySettled } from './say-settled.ts';
import type { Agreement, AgreementParty } from './state.ts';
import type { Tariff } from './terms.ts';

/** Amounts in øre; above 0 is a cost to the party. Null if not known. */
export type AgreedYear = {
  readonly party: string;
  /** Expected units per year of each activity with a count for the party. */
  readonly units: readonly { readonly activity: string; readonly expected: number }[];
  /** The cost of its own part of the task. */
  readonly cost: number | null;
  /** Payments less receipts, of the known amounts; null if none is known. */
  readonly settled: number | null;
  readonly net: number | null;
};

/** The computed year lies a year after a fixed start; `inFull` removes phase-in, so that the result is a full year. */
const [START, YEAR] = ['2000-01-01', periodOf('2001-01-01', 12)];

/** One row per party that has not declined, in the order of the agreement. */
export function agreedYear(agreement: Agreement): readonly AgreedYear[] {
  const whole = inFull(agreement);
  const flows = flowsOf(whole);
  return whole.parties.map(({ party }) => {
    const units = agreement.terms.activities.flatMap(({ id, counts = [] }) => {
      const { expected } = counts.find((count) => count.party === party) ?? {};
      return expected === undefined ? [] : [{ activity: id, expected }];
    });
    const cost = agreement.promised.find((each) => each.party === party)?.cost ?? null;
    const own = flows.filter(({ from, to }) => from === party || to === party);
    const certain = own.flatMap(({ from, ore }) => (ore === null ? [] : [from === party ? ore : -ore]));
    const settled = own.length > 0 && certain.length === 0 ? null : certain.reduce((sum, ore) => sum + ore, 0);
    return { party, units, cost, settled, net: cost === null || settled === null ? null : cost + settled };
  });
}

/** Each flow of the year in øre; null if the amount is not known. */
function flowsOf(whole: Agreement) {
  const once = new Set(whole.terms.tariffs.flatMap(({ id, model }) => (model === 'one-off' ? [id] : [])));
  return flowsIn(whole, YEAR, 'promised').map(({ tariff, from, to, amount }) => ({
    ...{ tariff, from, to },
    ore: once.has(tariff) ? null : amount,
  }));
}

/** `uncounted`: a party has no expected number of units. */
type Beside = { readonly tariff: Tariff; readonly why: 'actual-cost' | 'once' | 'uncounted' };

/** The tariffs that `agreedYear` leaves out for one or more parties. */
export function besideYear(agreement: Agreement): readonly Beside[] {
  const open = new Set(flowsOf(inFull(agreement)).flatMap(({ tariff, ore }) => (ore === null ? [tariff] : [])));
  return agreement.terms.tariffs
    .filter(({ id }) => open.has(id))
    .map((tariff) => ({ tariff, why: WHY[tariff.model ?? 'per-unit'] }));
}

const WHY = {
  'actual-cost': 'actual-cost',
  'one-off': 'once',
  'per-unit': 'uncounted',
  fixed: 'uncounted',
} as const;

/** The agreement with an early start, no end, no phase-in, every remaining party bound, and unregulated tariffs. */
function inFull(agreement: Agreement): Agreement {
  const { months: _, ...terms } = agreement.terms;
  const activities = terms.activities.map(({ phaseIn: _, ...activity }) => activity);
  const parties = agreement.parties
    .filter(({ answer }) => answer !== 'declined')
    .map(({ notice: _, ...party }): AgreementParty => ({ ...party, answer: 'joined', since: START }));
  return {
    ...agreement,
    ...{ terms: { ...terms, activities, start: START }, parties },
    ...{ metOn: START, regulations: [], renewals: [], end: null },
  };
}

const AMOUNTS = ['cost', 'settled', 'net'] as const;
type Amount = (typeof AMOUNTS)[number];

/** The amounts known for at least one party. An agreement without a case has no known cost. */
export function amountsOf(years: readonly AgreedYear[]): readonly Amount[] {
  return AMOUNTS.filter((amount) => years.some((year) => year[amount] !== null));
}

/** One amount in words; a dash if it is not known. */
export function sayAgreed(year: AgreedYear, amount: Amount, money: Money, language: Language): string {
  const ore = year[amount];
  if (ore === null) return '–';
  if (amount === 'settled') return saySettled(-ore, money, language);
  return amount === 'net' ? sayNet(ore, money, language) : money(ore);
}
