// A second implementation of the economy, written from the rules alone: different structure, exact fractions, not
// fast. It handles complete dossiers only; missing input is tested elsewhere.
import type { Cost } from '../../src/domain/dossier/costs.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import type { Alternative } from '../../src/domain/dossier/economy.ts';
import type { Settlement } from '../../src/domain/dossier/settlement.ts';
import type { Who } from '../../src/domain/dossier/who.ts';
import {
  add,
  div,
  exact,
  type Fraction,
  fraction,
  less,
  max,
  min,
  mul,
  ONE,
  sub,
  sum,
  toNumber,
  ZERO,
} from './fraction.ts';

export type Level = 'low' | 'expected' | 'high';
export type Rules = {
  readonly rates: readonly { readonly fromYear: number; readonly rate: number }[];
  readonly level?: Level;
};
/** Amounts by party, in øre. */
export type ByParty = ReadonlyMap<string, Fraction>;
export type Transfer = { readonly from: string; readonly to: string; readonly perYear: Fraction };

export const ore = (kroner: number) => exact(Math.round(kroner * 100));

/** The sum of the factors of years 1 to n, each the product of 1/(1 + rate of the year). */
export function annuity(years: number, { rates }: Rules): Fraction {
  let factor = ONE;
  let total = ZERO;
  for (let year = 1; year <= years; year += 1) {
    const step = rates.filter(({ fromYear }) => fromYear <= year).at(-1);
    factor = div(factor, add(ONE, exact(step?.rate ?? 0)));
    total = add(total, factor);
  }
  return total;
}

/** Units of one party, or of all if no party is given, in an activity; default: the first activity. */
export function units(
  dossier: Dossier,
  activity: string | undefined,
  party?: string,
  level: Level = 'expected',
): Fraction {
  const activities = dossier.volume?.activities ?? [];
  const found = activity === undefined ? activities[0] : activities.find(({ id }) => id === activity);
  const own = (found?.counts ?? []).filter((count) => party === undefined || count.party === party);
  return sum(own.map((count) => exact(count[level] ?? count.expected ?? 0)));
}

/** Each party's share of one by a key; a weight may refer to another key. */
export function shares(dossier: Dossier, keyId: string): ByParty {
  const key = (dossier.economy?.keys ?? []).find(({ id }) => id === keyId);
  const weights = key?.weights ?? [];
  const whole = sum(weights.map(({ weight = 0 }) => exact(weight)));
  const result = new Map<string, Fraction>();
  for (const { party, key: inner, weight = 0 } of weights) {
    const part = div(exact(weight), whole);
    const inside: ByParty = party !== undefined ? new Map([[party, ONE]]) : shares(dossier, inner ?? '');
    for (const [id, share] of inside) result.set(id, add(result.get(id) ?? ZERO, mul(part, share)));
  }
  return result;
}

const named = (who: Who | undefined) =>
  who === undefined || 'shared' in who ? [] : 'party' in who ? [who.party] : who.each;

function amountOf(cost: Cost, party: string): Fraction {
  const own = cost.exceptions?.find((exception) => exception.party === party)?.amount ?? cost.amount;
  return ore(own?.expected ?? 0);
}

/**
 * A whole number of øre split by shares: each part rounded down, the
 * øre left over to the largest remainders, ties in the key's order.
 */
function toTheOre(whole: Fraction, by: ByParty): ByParty {
  const parts = [...by].map(([party, share]) => {
    const part = mul(whole, share);
    const down = fraction(part.n / part.d);
    return { party, down, rest: sub(part, down) };
  });
  const left = toNumber(sub(whole, sum(parts.map(({ down }) => down))));
  const first = [...parts].sort((a, b) => (less(a.rest, b.rest) ? 1 : less(b.rest, a.rest) ? -1 : 0)).slice(0, left);
  return new Map(parts.map((part) => [part.party, first.includes(part) ? add(part.down, ONE) : part.down]));
}

/** What a line costs each payer: once, per year, or for all its units. */
export function lineByParty(cost: Cost, dossier: Dossier, rules: Rules): ByParty {
  const perUnit = cost.nature === 'per-unit';
  const all = units(dossier, cost.activity, undefined, rules.level);
  if (cost.payer && 'shared' in cost.payer) {
    const whole = mul(ore(cost.amount?.expected ?? 0), perUnit ? all : ONE);
    return toTheOre(whole, shares(dossier, cost.payer.shared));
  }
  const each = cost.payer !== undefined && 'each' in cost.payer;
  return new Map(
    named(cost.payer).map((party) => {
      const own = units(dossier, cost.activity, party, rules.level);
      const times = !perUnit ? ONE : each || cost.counts === 'own' ? own : all;
      return [party, mul(amountOf(cost, party), times)];
    }),
  );
}

/** Years over which a one-off is spread. */
function spread(cost: Cost, dossier: Dossier): number {
  const horizon = dossier.economy?.horizonYears ?? 0;
  return cost.renewed === false ? horizon : (cost.lifetimeYears ?? horizon);
}

export function yearlyByParty(cost: Cost, dossier: Dossier, rules: Rules): ByParty {
  if (cost.heldAlready) return new Map();
  const whole = lineByParty(cost, dossier, rules);
  if (cost.nature !== 'one-off') return whole;
  const factor = annuity(spread(cost, dossier), rules);
  return new Map([...whole].map(([party, amount]) => [party, div(amount, factor)]));
}

export function together(all: readonly ByParty[]): ByParty {
  const result = new Map<string, Fraction>();
  for (const one of all) for (const [party, amount] of one) result.set(party, add(result.get(party) ?? ZERO, amount));
  return result;
}

export function costByParty(alternative: Alternative, dossier: Dossier, rules: Rules): ByParty {
  return together((alternative.costs ?? []).map((cost) => yearlyByParty(cost, dossier, rules)));
}

/** Annual equivalent cost, øre. */
export function annualCost(alternative: Alternative, dossier: Dossier, rules: Rules): Fraction {
  return sum([...costByParty(alternative, dossier, rules).values()]);
}

function limited(amount: Fraction, { ceiling, floor }: Settlement, read: (value: number) => Fraction): Fraction {
  const below = ceiling === undefined ? amount : min(amount, read(ceiling));
  return floor === undefined ? below : max(below, read(floor));
}

/** The parties a settlement is computed for: the side with several parties, else the receiver. */
function partners(settlement: Settlement): {
  readonly single: string;
  readonly many: Who | undefined;
  readonly paysSingle: boolean;
} {
  const { from, to } = settlement;
  if (from && 'party' in from && !(to && 'party' in to)) return { single: from.party, many: to, paysSingle: true };
  if (to && 'party' in to) return { single: to.party, many: from, paysSingle: false };
  return { single: '', many: undefined, paysSingle: false };
}

/** Who pays whom how much a year in one alternative, in øre with limits applied. No party pays itself. */
export function transfers(alternative: Alternative, dossier: Dossier, rules: Rules): readonly Transfer[] {
  return (alternative.settlements ?? []).flatMap((settlement) => {
    const { single, many, paysSingle } = partners(settlement);
    return [...amounts(settlement, single, many, paysSingle, alternative, dossier, rules)]
      .filter(([party]) => party !== single)
      .map(([party, perYear]) =>
        paysSingle ? { from: single, to: party, perYear } : { from: party, to: single, perYear },
      );
  });
}

function amounts(
  settlement: Settlement,
  single: string,
  many: Who | undefined,
  paysSingle: boolean,
  alternative: Alternative,
  dossier: Dossier,
  rules: Rules,
): ByParty {
  const own = (party: string) =>
    settlement.exceptions?.find((row) => row.party === party)?.amount ?? settlement.amount ?? 0;
  const inKroner = (amount: Fraction) => (settlement.limitsIn === 'units' ? amount : limited(amount, settlement, ore));
  if (settlement.model === 'per-unit') {
    return new Map(
      named(many).map((party) => {
        const counted =
          settlement.counts === 'all' ? undefined : (settlement.counts === 'from') === paysSingle ? single : party;
        const count = units(dossier, settlement.activity, counted, rules.level);
        const paid = settlement.limitsIn === 'units' ? limited(count, settlement, exact) : count;
        return [party, inKroner(mul(ore(own(party)), paid))];
      }),
    );
  }
  const whole = wholeOf(settlement, single, paysSingle, alternative, dossier, rules);
  if (many && 'shared' in many) {
    // Actual cost shared by a key: what its parties pay together, split by the weights.
    const key = shares(dossier, many.shared);
    const together = settlement.model === 'actual-cost' && paysSingle ? sum([...key.keys()].map(whole)) : whole(single);
    return new Map([...key].map(([party, share]) => [party, inKroner(mul(together, share))]));
  }
  if (settlement.model === 'actual-cost' && !paysSingle)
    return byCounts(named(many), whole(single), dossier, rules, inKroner);
  return new Map(named(many).map((party) => [party, inKroner(whole(party))]));
}

function byCounts(
  parties: readonly string[],
  whole: Fraction,
  dossier: Dossier,
  rules: Rules,
  limit: (amount: Fraction) => Fraction,
): ByParty {
  const [only] = parties;
  if (parties.length === 1 && only !== undefined) return new Map([[only, limit(whole)]]);
  const own = parties.map((party) => [party, units(dossier, undefined, party, rules.level)] as const);
  const total = sum(own.map(([, count]) => count));
  return new Map(own.map(([party, count]) => [party, limit(div(mul(whole, count), total))]));
}

/** The yearly amount of a settlement that is not per unit. For actual cost, `receiver` decides whose lines count. */
function wholeOf(
  settlement: Settlement,
  single: string,
  paysSingle: boolean,
  alternative: Alternative,
  dossier: Dossier,
  rules: Rules,
): (party: string) => Fraction {
  const own = (party: string) =>
    settlement.exceptions?.find((row) => row.party === party)?.amount ?? settlement.amount ?? 0;
  if (settlement.model === 'fixed') return (party) => ore(own(party));
  if (settlement.model === 'one-off') {
    const line = (alternative.costs ?? []).find(({ id }) => settlement.lines?.includes(id));
    const years = settlement.lifetimeYears ?? line?.lifetimeYears ?? dossier.economy?.horizonYears ?? 0;
    return (party) => div(ore(own(party)), annuity(years, rules));
  }
  const lines = settlement.lines?.length
    ? (alternative.costs ?? []).filter(({ id }) => settlement.lines?.includes(id))
    : (alternative.costs ?? []);
  const share = exact(settlement.share ?? 1);
  return (party) => {
    const receiver = paysSingle ? party : single;
    const paid = lines.map((line) => yearlyByParty(line, dossier, rules).get(receiver) ?? ZERO);
    return mul(share, sum(paid));
  };
}
