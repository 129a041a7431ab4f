// The amount of a settlement for each party on its `many` side, before
// ceiling and floor: one function per payment model.
import type { Settlement } from '../dossier/settlement.ts';
import { counted } from './annual-cost.ts';
import { annuity } from './annuity.ts';
import { apportion } from './apportion.ts';
import { factorOf, type Line, type Reading, yearlyByParty } from './cost-model.ts';
import { notSplit, zeroVolume } from './count-reasons.ts';
import { activityOf, type Level, uncounted, unitsOf } from './counts.ts';
import type { KeyShares, NotAssessed } from './economy-result.ts';
import { roundOre, toOre } from './money.ts';
import { noHorizon } from './reasons.ts';
import { noSettlementCounts, settlementLines, settlementSides } from './settlement-reasons.ts';
import { fallsIn, type InYear, paidIn } from './years.ts';

/** The single party on one side and the parties on the other. Between two single parties the recipient is `many`. */
export type Sides = {
  readonly single: string;
  readonly many: readonly string[];
  readonly singlePays: boolean;
  /** The key by which the other side shares, if any. */
  readonly key: KeyShares | undefined;
};

/** An amount in øre, with units if it is per unit. */
export type Quantity = { readonly units: number | null; readonly amount: number };

/** One party's part: `at` a level of all counts in the steady state, and `inYear`. `price`: øre per unit. */
export type PartOf = {
  readonly price: number | null;
  readonly at: (level: Level) => Quantity;
  readonly inYear: (inYear: InYear) => Quantity;
};
type AmountsOf = (party: string) => PartOf;

/** The amounts of a settlement per party, or the missing input. @param lines of the same alternative */
export function amountsOf(
  settlement: Settlement,
  sides: Sides,
  pointer: string,
  lines: readonly Line[],
  reading: Reading,
): AmountsOf | NotAssessed {
  const factor = factorOf(settlement.priceYear, pointer, reading);
  if (typeof factor !== 'number') return factor;
  const known = new Set(lines.map(({ id }) => id));
  const absent = (settlement.lines ?? []).findIndex((id) => !known.has(id));
  if (absent >= 0) return settlementLines(`${pointer}/lines/${absent}`);
  const own = (party: string) => {
    const kroner = settlement.exceptions?.find((row) => row.party === party)?.amount ?? settlement.amount ?? 0;
    return factor === 1 ? toOre(kroner) : roundOre(toOre(kroner) * factor);
  };
  if (settlement.model === 'per-unit') return perUnit(settlement, sides, own, pointer, reading);
  if (settlement.model === 'actual-cost') return actualCost(settlement, sides, lines, reading);
  return settlement.model === 'one-off' ? oneOff(settlement, sides, own, lines, reading) : fixed(sides, own);
}

/** Memoises a function. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** The party's own amount, or its share in whole øre of one amount divided by the key. */
function shared({ key }: Sides, own: (party: string) => number): (party: string) => number {
  if (!key) return own;
  const whole = own('');
  const parts = apportion(
    key.shares.map(({ party, share }) => ({ key: party, exact: whole * share })),
    whole,
  );
  return (party) => parts.get(party) ?? 0;
}

function inKroner(amount: number): Quantity {
  return { units: null, amount };
}

function fixed(sides: Sides, own: (party: string) => number): AmountsOf {
  const yearly = shared(sides, own);
  return (party) => ({
    price: null,
    at: () => inKroner(yearly(party)),
    inYear: ({ recurring }) => inKroner(yearly(party) * recurring),
  });
}

function oneOff(
  settlement: Settlement,
  sides: Sides,
  own: (party: string) => number,
  lines: readonly Line[],
  reading: Reading,
): AmountsOf | NotAssessed {
  const years = spreadOf(settlement, lines, reading);
  if (years === null) return noHorizon();
  const spread = shared(sides, (party) => own(party) / annuity(years, reading.rates));
  const whole = shared(sides, own);
  return (party) => ({
    price: null,
    at: () => inKroner(spread(party)),
    inYear: ({ year, bought }) => inKroner(fallsIn(year, years) ? whole(party) * bought : 0),
  });
}

/** The years over which a one-off is spread: its own lifetime, else that of the first named line, else the horizon. */
export function spreadOf(
  { lifetimeYears, lines: named }: Settlement,
  lines: readonly Line[],
  { horizon }: Reading,
): number | null {
  const line = lines.find(({ id }) => named?.includes(id));
  return lifetimeYears ?? (line?.renewed ? line.lifetime : null) ?? horizon;
}

function perUnit(
  { counts, activity: id, to, from }: Settlement,
  { single, many, singlePays, key }: Sides,
  own: (party: string) => number,
  pointer: string,
  { activities }: Reading,
): AmountsOf | NotAssessed {
  if (key) return settlementSides(pointer);
  const activity = activityOf(activities, id);
  if ('status' in activity) return activity;
  const each = (from && 'each' in from) || (to && 'each' in to);
  // With several parties on one side each one's own units count; between two single parties `counts` is required.
  const named = counts ?? (each ? (singlePays ? 'to' : 'from') : undefined);
  if (named === undefined) return noSettlementCounts(`${pointer}/counts`);
  if (named !== 'all' && !activity.volume.split) return notSplit(`${activity.pointer}/counts`);
  const ofSingle = (named === 'from') === singlePays;
  const missing = named === 'all' ? null : uncounted(activity, ofSingle ? [single] : many);
  if (missing) return missing;
  return (party) => {
    const whose = named === 'all' ? undefined : ofSingle ? single : party;
    const price = own(party);
    const of = (units: number) => ({ units, amount: price * units });
    return {
      price,
      at: (level) => of(unitsOf(activity, whose, level)),
      inYear: ({ units }) => of(unitsOf(activity, whose, 'expected') * units(activity)),
    };
  };
}

/**
 * A share of the cost that the receiver pays of the named lines, or of all lines.
 * Several payers split it by their counts, or by the weights of a key.
 */
function actualCost(
  { lines: named, share = 1 }: Settlement,
  { single, many, singlePays, key }: Sides,
  lines: readonly Line[],
  { activities }: Reading,
): AmountsOf | NotAssessed {
  const settled = lines.filter(({ id }) => !named?.length || named.includes(id));
  const lasting = counted(settled);
  const yearly = remembered((level: Level) => yearlyByParty(lasting, level));
  const inYear = remembered((of: InYear) => paidIn(settled, of));
  const parts = (of: (party: string) => PartOf['at'], year: (party: string) => PartOf['inYear']): AmountsOf => {
    return (party) => ({ price: null, at: of(party), inYear: year(party) });
  };
  if (singlePays && !key) {
    return parts(
      (party) => (level) => inKroner(share * (yearly(level).get(party) ?? 0)),
      (party) => (of) => inKroner(share * (inYear(of).get(party) ?? 0)),
    );
  }
  const weights = key ? () => key.shares : countWeights(many, activities);
  if ('status' in weights) return weights;
  const receivers = singlePays ? many : [single];
  const split = (paid: ReadonlyMap<string, number>, level: Level) => {
    const whole = share * receivers.reduce((sum, party) => sum + (paid.get(party) ?? 0), 0);
    return apportion(
      weights(level).map(({ party, share: own }) => ({ key: party, exact: whole * own })),
      whole,
    );
  };
  const at = remembered((level: Level) => split(yearly(level), level));
  const years = remembered((of: InYear) => split(inYear(of), 'expected'));
  return parts(
    (party) => (level) => inKroner(at(level).get(party) ?? 0),
    (party) => (of) => inKroner(years(of).get(party) ?? 0),
  );
}

type Weights = (level: Level) => KeyShares['shares'];

/** Each party's share of their joint units of the main activity; a single party has all of it. */
function countWeights(parties: readonly string[], activities: Reading['activities']): Weights | NotAssessed {
  if (parties.length === 1) return () => parties.map((party) => ({ party, share: 1 }));
  const main = activityOf(activities, undefined);
  if ('status' in main) return main;
  if (!main.volume.split) return notSplit(`${main.pointer}/counts`);
  const total = (level: Level) => parties.reduce((sum, party) => sum + unitsOf(main, party, level), 0);
  if (total('expected') === 0) return zeroVolume();
  // Low counts may sum to 0; then the expected counts are used.
  const used = (level: Level): Level => (total(level) === 0 ? 'expected' : level);
  return (level) => parties.map((party) => ({ party, share: unitsOf(main, party, used(level)) / total(used(level)) }));
}
