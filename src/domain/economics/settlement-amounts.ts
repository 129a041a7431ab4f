// What a settlement comes to for each party of its other side, before
// ceiling and floor: one function for each way in which money moves.
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

/** The side that is one party, and the parties of the other. Of two single parties who receives is the many. */
export type Sides = {
  readonly single: string;
  readonly many: readonly string[];
  readonly singlePays: boolean;
  /** The key the other side shares by. */
  readonly key: KeyShares | undefined;
};

/** Øre, and units where it is per unit. */
export type Quantity = { readonly units: number | null; readonly amount: number };

/** What one party's part comes to: in the steady state at a level of all counts, and in a year. */
export type PartOf = {
  readonly price: number | null;
  readonly at: (level: Level) => Quantity;
  readonly inYear: (inYear: InYear) => Quantity;
};
type AmountsOf = (party: string) => PartOf;

/** @param lines of the same alternative */
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

/** Makes each value once. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** An amount of each party's own, or one amount that the parties of the key share to the øre. */
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

/** Own lifetime, else that of the first line it names, else the horizon. */
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
  // With several parties on one side the units are theirs, each its own; of two single parties it must be said.
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
 * Share of the named lines' cost, or of all lines the receiver
 * pays; from each it is split by counts, by a key by its weights.
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

/** Each party's share of their units of the main activity together; of one party alone all of it. */
function countWeights(parties: readonly string[], activities: Reading['activities']): Weights | NotAssessed {
  if (parties.length === 1) return () => parties.map((party) => ({ party, share: 1 }));
  const main = activityOf(activities, undefined);
  if ('status' in main) return main;
  if (!main.volume.split) return notSplit(`${main.pointer}/counts`);
  const total = (level: Level) => parties.reduce((sum, party) => sum + unitsOf(main, party, level), 0);
  if (total('expected') === 0) return zeroVolume();
  // At low counts there may be none: then they are shared as expected.
  const used = (level: Level): Level => (total(level) === 0 ? 'expected' : level);
  return (level) => parties.map((party) => ({ party, share: unitsOf(main, party, used(level)) / total(used(level)) }));
}
