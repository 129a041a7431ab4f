// Amounts of the tariffs in a period, per party, at promised or reported units. Whole øre.
// A ceiling or floor applies per party and calendar year: the amount of a period is the total of the year to its end
// less the total of the year to its start.
import { apportion } from '../economics/apportion.ts';
import { resolveKeys } from '../economics/keys.ts';
import { roundOre, toOre } from '../economics/money.ts';
import { partiesOf } from '../economics/who-parties.ts';
import { boundIn, monthsIn, monthsOf, type Period, periodOf } from './periods.ts';
import { promisedUnits } from './promised-units.ts';
import { costReported, unitsReported } from './reported.ts';
import { type Agreement, partyOf } from './state.ts';
import { tariffsIn } from './tariffs.ts';
import type { Tariff } from './terms.ts';

type Basis = 'promised' | 'reported';

/** `units`: null unless the tariff is per unit. `amount`: øre; null if a figure it needs is not known. */
export type PeriodFlow = {
  readonly tariff: string;
  readonly from: string;
  readonly to: string;
  readonly units: number | null;
  readonly amount: number | null;
};

/** Every flow of the period between parties that are bound in it. The tariffs are those of the year of `period`. */
export function flowsIn(agreement: Agreement, period: Period, basis: Basis): readonly PeriodFlow[] {
  return tariffsIn(agreement, Number(period.from.slice(0, 4))).flatMap((tariff) =>
    sidesOf(agreement, tariff, period).map(({ from, to, many }) => {
      const side = { tariff, from, to, many };
      const units = tariff.model === 'per-unit' ? unitsOf(agreement, side, period, basis) : null;
      const amount = amountIn(agreement, side, period, basis);
      return { tariff: tariff.id, from, to, units, amount };
    }),
  );
}

/**
 * The total of the year to the end of the period, less the total before it. If the earlier total is not known and the
 * tariff has no ceiling or floor, the period is computed alone.
 */
function amountIn(agreement: Agreement, side: Side, period: Period, basis: Basis): number | null {
  const earlier = earlierInYear(period);
  const before = earlier === null ? 0 : cumulated(agreement, side, earlier, basis);
  const free = side.tariff.ceiling === undefined && side.tariff.floor === undefined;
  if (before === null) return free ? ofPeriods(agreement, side, [period], basis, false) : null;
  const after = cumulated(agreement, side, period, basis);
  return after === null ? null : after - before;
}

type Side = { readonly tariff: Tariff; readonly from: string; readonly to: string; readonly many: string };

/**
 * One side of a tariff is a single party; the other side may be several parties (`many`). Between two single parties
 * the recipient is `many`.
 */
function sidesOf(agreement: Agreement, { from, to }: Tariff, period: Period): readonly Omit<Side, 'tariff'>[] {
  if (!from || !to) return [];
  const keys = resolveKeys(agreement.terms.keys);
  const singlePays = 'party' in from;
  const [one, other] = singlePays ? [from, to] : [to, from];
  if (!('party' in one)) return [];
  const bound = (id: string) => {
    const party = partyOf(agreement, id);
    return party !== undefined && boundIn(agreement, party, period) !== null;
  };
  return partiesOf(other, keys)
    .filter((party) => party !== one.party && bound(party) && bound(one.party))
    .map((many) => ({ ...(singlePays ? { from: one.party, to: many } : { from: many, to: one.party }), many }));
}

function earlierInYear(period: Period): Period | null {
  const months = monthsOf(period);
  if (period.from.endsWith('-01-01')) return null;
  const day = `${period.from.slice(0, 5)}${String(Number(period.from.slice(5, 7)) - months).padStart(2, '0')}-01`;
  return periodOf(day, months);
}

/**
 * The total of the calendar year to the end of the period, with limits applied; null if a figure is missing.
 */
function cumulated(agreement: Agreement, side: Side, last: Period, basis: Basis): number | null {
  const periods: Period[] = [];
  for (let each: Period | null = last; each !== null; each = earlierInYear(each)) periods.unshift(each);
  return ofPeriods(agreement, side, periods, basis, last.to.endsWith('-01-01'));
}

/** The total of consecutive periods, with limits applied. `whole`: they make up a whole year. */
function ofPeriods(
  agreement: Agreement,
  side: Side,
  periods: readonly Period[],
  basis: Basis,
  whole: boolean,
): number | null {
  const { tariff } = side;
  const span = { from: periods[0]?.from ?? '', to: periods.at(-1)?.to ?? '' };
  if (tariff.model === 'per-unit') {
    const parts = periods.map((each) => unitsOf(agreement, side, each, basis));
    if (parts.some((units) => units === null)) return null;
    const units = parts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    return limited(tariff, units, priceOf(side), whole);
  }
  const amount = amountOf(agreement, side, span, periods, basis);
  return amount === null ? null : limited(tariff, null, amount, whole);
}

/** The price in øre: the party's exception, or else the general amount. */
function priceOf({ tariff, many }: Side): number {
  const own = tariff.exceptions?.find(({ party }) => party === many)?.amount;
  return toOre(own ?? tariff.amount ?? 0);
}

function amountOf(
  agreement: Agreement,
  side: Side,
  year: Pick<Period, 'from' | 'to'>,
  periods: readonly Period[],
  basis: Basis,
): number | null {
  const { tariff, to, many } = side;
  const party = partyOf(agreement, many);
  const bound = party && boundIn(agreement, party, { id: '', ...year });
  if (!bound) return 0;
  if (tariff.model === 'fixed') return (sharedAmount(agreement, side, bound) * monthsIn(bound)) / 12;
  if (tariff.model === 'one-off') {
    const first = year.from <= agreement.terms.start && agreement.terms.start < year.to;
    return first ? sharedAmount(agreement, side, bound) : 0;
  }
  if (basis === 'promised') return null;
  const costs = periods.map((each) => costReported(agreement, to, each));
  if (costs.some((cost) => cost === null)) return null;
  return costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0) * (tariff.share ?? 1);
}

/** The party's own amount, or its share in whole øre of an amount divided by a key among the bound parties. */
function sharedAmount(agreement: Agreement, side: Side, period: Pick<Period, 'from' | 'to'>): number {
  const { tariff, many } = side;
  const who = [tariff.from, tariff.to].find((each) => each && 'shared' in each);
  if (!who || !('shared' in who)) return priceOf(side);
  const key = resolveKeys(agreement.terms.keys).get(who.shared);
  if (!key || 'status' in key) return 0;
  const bound = key.shares.filter(({ party }) => {
    const found = partyOf(agreement, party);
    return found !== undefined && boundIn(agreement, found, { id: '', ...period }) !== null;
  });
  const weight = bound.reduce((sum, { share }) => sum + share, 0);
  const whole = toOre(tariff.amount ?? 0);
  const parts = apportion(
    bound.map(({ party, share }) => ({ key: party, exact: (whole * share) / weight })),
    whole,
  );
  return parts.get(many) ?? 0;
}

/**
 * The units that a tariff per unit is paid for: those of `many`, unless the tariff says the payer's, the recipient's or
 * those of all parties.
 */
function unitsOf(agreement: Agreement, { tariff, from, to, many }: Side, period: Period, basis: Basis): number | null {
  const activity = tariff.activity ?? agreement.terms.activities[0]?.id ?? '';
  const of = (party: string) =>
    basis === 'promised'
      ? promisedUnits(agreement, party, activity, period)
      : unitsReported(agreement, party, activity, period);
  const counted = tariff.counts === 'from' ? from : tariff.counts === 'to' ? to : many;
  if (tariff.counts !== 'all') return bound(agreement, counted, period) ? of(counted) : 0;
  const counts = agreement.terms.activities.find(({ id }) => id === activity)?.counts ?? [];
  const parts = counts.flatMap(({ party }) => (party && bound(agreement, party, period) ? [of(party)] : []));
  return parts.some((units) => units === null) ? null : parts.reduce<number>((sum, units) => sum + (units ?? 0), 0);
}

function bound(agreement: Agreement, id: string, period: Period): boolean {
  const party = partyOf(agreement, id);
  return party !== undefined && boundIn(agreement, party, period) !== null;
}

/**
 * Applies ceiling and floor, in units or in kroner; the floor only to a whole year. `value`: øre per unit, or the
 * amount itself if `units` is null.
 */
function limited({ ceiling, floor, limitsIn }: Tariff, units: number | null, value: number, whole: boolean): number {
  const within = (amount: number, read: (limit: number) => number) => {
    const below = ceiling === undefined ? amount : Math.min(amount, read(ceiling));
    return floor === undefined || !whole ? below : Math.max(below, read(floor));
  };
  if (units === null) return roundOre(within(value, toOre));
  if (limitsIn === 'units') return roundOre(value * within(units, (limit) => limit));
  return roundOre(within(value * units, toOre));
}
