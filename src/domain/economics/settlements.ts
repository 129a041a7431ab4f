// Settlements of an alternative: who pays whom how much a year. A settlement never changes what the alternative costs altogether.
import type { Alternative } from '../dossier/economy.ts';
import type { Settlement } from '../dossier/settlement.ts';
import { counted } from './annual-cost.ts';
import { annuity } from './annuity.ts';
import { apportion } from './apportion.ts';
import { factorOf, type Line, type Reading, yearlyOf } from './cost-model.ts';
import { activityOf, type Counted, type Level, unitsOf } from './counts.ts';
import type { NotAssessed } from './economy-result.ts';
import { roundOre, toOre } from './money.ts';
import { noHorizon, noSettlementCounts, notSplit, settlementMissing, settlementSides } from './reasons.ts';
import { partiesOf } from './who-parties.ts';

/** One party's part of a settlement: it pays (or is paid by) the single party. */
export type Flow = {
  readonly settlement: Settlement;
  readonly from: string;
  readonly to: string;
  /** Øre per unit, where it is per unit. */
  readonly price: number | null;
  readonly activity: Counted | null;
  /** Whole øre a year at a level of all counts, limits applied; `moved` is the share of the counts that has moved. */
  readonly at: (level: Level, moved?: number) => number;
  readonly unitsAt: (level: Level) => number | null;
  /** Øre a year before limits. */
  readonly wanted: (level: Level) => number;
};

export type Flows = { readonly flows: readonly Flow[]; readonly gaps: readonly NotAssessed[] };

/** Every settlement of an alternative, party by party. @param lines of the same alternative */
export function flowsOf({ settlements }: Alternative, at: string, lines: readonly Line[], reading: Reading): Flows {
  const flows: Flow[] = [];
  const gaps: NotAssessed[] = [];
  for (const [i, settlement] of (settlements ?? []).entries()) {
    const read = flowOf(settlement, `${at}/settlements/${i}`, lines, reading);
    if ('status' in read) gaps.push(read);
    else flows.push(...read);
  }
  return { flows, gaps };
}

type Sides = {
  readonly single: string;
  readonly many: readonly string[];
  readonly singlePays: boolean;
  readonly shared: string | undefined;
};

/** The side that is one party, and the parties of the other. Of two single parties who receives is the many. */
function sidesOf({ from, to }: Settlement, { keys }: Reading): Sides | null {
  if (!from || !to) return null;
  if ('party' in from) {
    return { single: from.party, many: partiesOf(to, keys), singlePays: true, shared: 'shared' in to ? to.shared : undefined };
  }
  if (!('party' in to)) return null;
  return { single: to.party, many: partiesOf(from, keys), singlePays: false, shared: 'shared' in from ? from.shared : undefined };
}

function flowOf(settlement: Settlement, pointer: string, lines: readonly Line[], reading: Reading): readonly Flow[] | NotAssessed {
  const { model, amount, from, to } = settlement;
  if (!from || !to || !model || (model !== 'actual-cost' && amount === undefined)) return settlementMissing(pointer);
  const sides = sidesOf(settlement, reading);
  if (!sides) return settlementSides(pointer);
  const priced = amountsOf(settlement, sides, pointer, lines, reading);
  if ('status' in priced) return priced;
  return sides.many
    .filter((party) => party !== sides.single)
    .map((party) => {
      const part = priced(party);
      const ends = sides.singlePays ? { from: sides.single, to: party } : { from: party, to: sides.single };
      const limits = limitsOf(settlement);
      return {
        settlement,
        ...ends,
        price: part.price,
        activity: part.activity,
        unitsAt: part.units,
        wanted: (level) => part.amount(level, 1),
        at: (level, moved = 1) => roundOre(limits(part, level, moved)),
      };
    });
}

/** What a party's part comes to before limits. */
type PartOf = {
  readonly price: number | null;
  readonly activity: Counted | null;
  readonly units: (level: Level) => number | null;
  readonly amount: (level: Level, moved: number) => number;
};

function limitsOf({ ceiling, floor, limitsIn }: Settlement): (part: PartOf, level: Level, moved: number) => number {
  const within = (value: number, convert: (limit: number) => number) => {
    const below = ceiling === undefined ? value : Math.min(value, convert(ceiling));
    return floor === undefined ? below : Math.max(below, convert(floor));
  };
  return (part, level, moved) => {
    const { price } = part;
    const units = part.units(level);
    if (limitsIn === 'units' && price !== null && units !== null) return price * within(units * moved, (limit) => limit);
    return within(part.amount(level, moved), toOre);
  };
}

type AmountsOf = (party: string) => PartOf;

function amountsOf(
  settlement: Settlement,
  sides: Sides,
  pointer: string,
  lines: readonly Line[],
  reading: Reading,
): AmountsOf | NotAssessed {
  const factor = factorOf(settlement.priceYear, pointer, reading);
  if (typeof factor !== 'number') return factor;
  const own = (party: string) => {
    const kroner = settlement.exceptions?.find((row) => row.party === party)?.amount ?? settlement.amount ?? 0;
    return factor === 1 ? toOre(kroner) : roundOre(toOre(kroner) * factor);
  };
  if (settlement.model === 'per-unit') return perUnit(settlement, sides, own, pointer, reading);
  if (settlement.model === 'actual-cost') return actualCost(settlement, sides, lines, reading);
  const years = settlement.model === 'one-off' ? spreadOf(settlement, lines, reading) : null;
  if (settlement.model === 'one-off' && years === null) return noHorizon();
  const weight = years === null ? 1 : 1 / annuity(years, reading.rates);
  const yearly = (party: string) => own(party) * weight;
  return split(sides, yearly, reading);
}

/** A yearly amount of each party, or one amount split by the key to the øre. */
function split({ shared }: Sides, yearly: (party: string) => number, { keys }: Reading): AmountsOf {
  const key = shared === undefined ? undefined : keys.get(shared);
  const constant = (amount: number): PartOf => ({ price: null, activity: null, units: () => null, amount: () => amount });
  if (!key || 'status' in key) return (party) => constant(yearly(party));
  const whole = yearly('');
  const parts = apportion(
    key.shares.map(({ party, share }) => ({ key: party, exact: whole * share })),
    whole,
  );
  return (party) => constant(parts.get(party) ?? 0);
}

function perUnit(
  { counts, activity: id, to, from }: Settlement,
  { single, singlePays }: Sides,
  own: (party: string) => number,
  pointer: string,
  { activities }: Reading,
): AmountsOf | NotAssessed {
  const activity = activityOf(activities, id);
  if ('status' in activity) return activity;
  const each = (from && 'each' in from) || (to && 'each' in to);
  // With several parties on one side the units are theirs, each its own; of two single parties it must be said.
  const named = counts ?? (each ? (singlePays ? 'to' : 'from') : undefined);
  if (named === undefined) return noSettlementCounts(`${pointer}/counts`);
  if (named !== 'all' && !activity.volume.split) return notSplit(`${activity.pointer}/counts`);
  const ofSingle = (named === 'from') === singlePays;
  return (party) => {
    const counted = named === 'all' ? undefined : ofSingle ? single : party;
    const price = own(party);
    return {
      price,
      activity,
      units: (level) => unitsOf(activity, counted, level),
      amount: (level, moved) => price * unitsOf(activity, counted, level) * moved,
    };
  };
}

/** Own lifetime, else that of the first line it names, else the horizon. */
function spreadOf({ lifetimeYears, lines: named }: Settlement, lines: readonly Line[], { horizon }: Reading): number | null {
  return lifetimeYears ?? lines.find(({ id }) => named?.includes(id))?.lifetime ?? horizon;
}

/** Share of the named lines' cost, or of all lines the receiver pays; from each it is split by counts, by a key by its weights. */
function actualCost(
  { lines: named, share = 1 }: Settlement,
  sides: Sides,
  lines: readonly Line[],
  { activities, keys }: Reading,
): AmountsOf | NotAssessed {
  const settled = counted(lines).filter(({ id }) => !named?.length || named.includes(id));
  const paidBy = (party: string, level: Level) => settled.reduce((sum, line) => sum + yearlyOf(line, party, level), 0);
  const part = (amount: (level: Level) => number): PartOf => ({
    price: null,
    activity: null,
    units: () => null,
    amount: (level, moved) => share * amount(level) * moved,
  });
  const key = sides.shared === undefined ? undefined : keys.get(sides.shared);
  const receivers = sides.singlePays ? sides.many : [sides.single];
  const whole = (level: Level) => receivers.reduce((sum, party) => sum + paidBy(party, level), 0);
  if (key && 'shares' in key) {
    return (party) => part((level) => whole(level) * (key.shares.find((each) => each.party === party)?.share ?? 0));
  }
  if (sides.singlePays) return (party) => part((level) => paidBy(party, level));
  if (sides.many.length === 1) return () => part(whole);
  const main = activityOf(activities, undefined);
  if ('status' in main) return main;
  if (!main.volume.split) return notSplit(`${main.pointer}/counts`);
  const total = (level: Level) => sides.many.reduce((sum, party) => sum + unitsOf(main, party, level), 0);
  return (party) => part((level) => (total(level) === 0 ? 0 : (whole(level) * unitsOf(main, party, level)) / total(level)));
}

/** What a party receives minus what it pays, whole øre a year. */
export function receivedBy(party: string, flows: readonly Flow[], at: (flow: Flow) => number): number {
  let sum = 0;
  for (const flow of flows) {
    if (flow.to === party) sum += at(flow);
    if (flow.from === party) sum -= at(flow);
  }
  return sum;
}
