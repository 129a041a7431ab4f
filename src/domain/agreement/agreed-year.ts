// What the agreement comes to for each party in a whole year when all of it has moved: as it was agreed, with everybody
// in who has not declined. What follows from actual cost is not known ahead, nor over how many years what is paid once
// is spread: they come beside what is certain.
import type { Language } from '../../lib/localised.ts';
import { flowsIn } from './flows.ts';
import { periodOf } from './periods.ts';
import { type Money, sayNet, saySettled } from './say-settled.ts';
import type { Agreement, AgreementParty } from './state.ts';
import type { Tariff } from './terms.ts';

/** Øre; above 0 it costs the party money. Null where it is not known. */
export type AgreedYear = {
  readonly party: string;
  /** Of each activity that is counted for the party. */
  readonly units: readonly { readonly activity: string; readonly expected: number }[];
  /** What its own part of the task costs. */
  readonly cost: number | null;
  /** What it pays less what it receives, of what is certain; null where nothing of it is. */
  readonly settled: number | null;
  readonly net: number | null;
};

/** Long ago: whatever begins slowly has moved by the year that is looked at. */
const [START, YEAR] = ['2000-01-01', periodOf('2001-01-01', 12)];

/** The parties in their order, but those that declined. */
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

/** Each flow of the year, øre; null where it is not certain. */
function flowsOf(whole: Agreement) {
  const once = new Set(whole.terms.tariffs.flatMap(({ id, model }) => (model === 'one-off' ? [id] : [])));
  return flowsIn(whole, YEAR, 'promised').map(({ tariff, from, to, amount }) => ({
    ...{ tariff, from, to },
    ore: once.has(tariff) ? null : amount,
  }));
}

/** `uncounted`: the number of some party is missing. */
type Beside = { readonly tariff: Tariff; readonly why: 'actual-cost' | 'once' | 'uncounted' };

/** The tariffs that the whole year leaves out, of some party or of all. */
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

/** As if it had begun long ago without an end, at the agreed tariffs. */
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

/** The amounts that are known of some party: of an agreement without a case no cost is. */
export function amountsOf(years: readonly AgreedYear[]): readonly Amount[] {
  return AMOUNTS.filter((amount) => years.some((year) => year[amount] !== null));
}

/** One of them in words; a dash where it is not known. */
export function sayAgreed(year: AgreedYear, amount: Amount, money: Money, language: Language): string {
  const ore = year[amount];
  if (ore === null) return '–';
  if (amount === 'settled') return saySettled(-ore, money, language);
  return amount === 'net' ? sayNet(ore, money, language) : money(ore);
}
