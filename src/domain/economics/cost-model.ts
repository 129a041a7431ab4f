// The cost lines of an alternative in the form used for computation: who pays how much for what, in øre.
import type { Cost } from '../dossier/costs.ts';
import type { Alternative } from '../dossier/economy.ts';
import type { Who } from '../dossier/who.ts';
import { annuity, type Rates } from './annuity.ts';
import { apportion } from './apportion.ts';
import { noCountsChoice, notSplit } from './count-reasons.ts';
import { activityOf, type Counted, type Level, uncounted, unitsOf } from './counts.ts';
import type { KeyShares, NotAssessed } from './economy-result.ts';
import type { Keys } from './keys.ts';
import { roundOre, toOre } from './money.ts';
import { type PriceIndex, priceFactor } from './price-level.ts';
import { noAmount, noCosts, noHorizon, noNature, noParty, noPriceYear } from './reasons.ts';

export type Range = { readonly low: number | null; readonly expected: number; readonly high: number | null };

/**
 * The part of a line that one payer pays: `share` × `amount`, per year, once, or per unit (see `units`).
 * `party` is '' if the counts are not split by party.
 */
export type Part = {
  readonly party: string;
  readonly amount: Range;
  readonly share: number;
  /** Whose units are counted: those of one party or of all; `none` if the line is not per unit. */
  readonly units: { readonly of: string } | 'all' | 'none';
};

export type Line = {
  readonly id: string;
  readonly pointer: string;
  readonly label: string;
  readonly category: string;
  readonly nature: 'recurring' | 'per-unit' | 'one-off';
  readonly activity: Counted | null;
  readonly parts: readonly Part[];
  /** 1 / a(years over which a one-off is spread); 1 for other lines. */
  readonly weight: number;
  readonly lifetime: number | null;
  readonly renewed: boolean;
  readonly heldAlready: boolean;
  readonly released: { readonly share: number; readonly fromYear: number };
  readonly fundedBy: Who | undefined;
};

/** `lines` is null while an input of a line is missing; `missing` gives the first. */
export type Model = {
  readonly id: string;
  readonly name: string;
  readonly role: 'current' | 'proposed' | 'other';
  readonly pointer: string;
  readonly effect: Range | null;
  readonly atLeastSame: boolean | undefined;
  readonly lines: readonly Line[] | null;
  readonly missing: NotAssessed | null;
};

/** The data needed to read cost lines and settlements. */
export type Reading = {
  readonly activities: readonly Counted[];
  readonly keys: Keys;
  readonly horizon: number | null;
  readonly priceYear: number | null;
  readonly priceIndex: PriceIndex;
  readonly rates: Rates;
};

/** Whether the range has a low and a high that differ. */
export function isUncertain(range: Range): range is Range & { low: number; high: number } {
  return range.low !== null && range.high !== null && range.low < range.high;
}

type Ends = { low?: number | undefined; expected?: number | undefined; high?: number | undefined };

/** A range of the dossier; null if its expected value is missing. */
function rangeOf(range: Ends | undefined, convert: (value: number) => number = (value) => value): Range | null {
  if (range?.expected === undefined) return null;
  const { low, expected, high } = range;
  return {
    low: low === undefined ? null : convert(low),
    expected: convert(expected),
    high: high === undefined ? null : convert(high),
  };
}

/** The model of an alternative. @param index its place in the list, for pointers */
export function modelOf(alternative: Alternative, index: number, reading: Reading): Model {
  const pointer = `/economy/alternatives/${index}`;
  const name = alternative.name?.trim() || alternative.id;
  const costs = alternative.costs ?? [];
  const read = costs.map((cost, at) => lineOf(cost, `${pointer}/costs/${at}`, reading));
  const missing =
    costs.length === 0 ? noCosts(`${pointer}/costs`, name) : (read.find((line) => 'status' in line) ?? null);
  return {
    id: alternative.id,
    name,
    role: alternative.role ?? 'other',
    pointer,
    effect: rangeOf(alternative.effect),
    atLeastSame: alternative.atLeastSame,
    lines: missing ? null : read.flatMap((line) => ('status' in line ? [] : [line])),
    missing,
  };
}

function lineOf(cost: Cost, pointer: string, reading: Reading): Line | NotAssessed {
  const label = cost.label || cost.id;
  const { nature } = cost;
  if (cost.amount?.expected === undefined) return noAmount(`${pointer}/amount/expected`, label);
  const open = (cost.exceptions ?? []).findIndex(
    ({ party, amount }) => party === undefined || amount?.expected === undefined,
  );
  if (open >= 0) return noAmount(`${pointer}/exceptions/${open}/amount/expected`, label);
  if (!nature) return noNature(`${pointer}/nature`, label);
  if (!cost.payer) return noParty(`${pointer}/payer`, label);
  const factor = factorOf(cost.priceYear, pointer, reading);
  if (typeof factor !== 'number') return factor;
  const activity = nature === 'per-unit' ? activityOf(reading.activities, cost.activity) : null;
  if (activity && 'status' in activity) return activity;
  const parts = partsOf(cost, cost.payer, activity, factor, reading, pointer);
  if ('status' in parts) return parts;
  const spread =
    nature !== 'one-off' ? null : cost.renewed === false ? reading.horizon : (cost.lifetimeYears ?? reading.horizon);
  if (nature === 'one-off' && spread === null) return noHorizon();
  return {
    id: cost.id,
    pointer,
    label,
    category: cost.category ?? 'other',
    nature,
    activity,
    parts,
    weight: spread === null ? 1 : 1 / annuity(spread, reading.rates),
    lifetime: cost.lifetimeYears ?? null,
    renewed: cost.renewed !== false,
    heldAlready: cost.heldAlready === true,
    released: { share: cost.released?.share ?? 1, fromYear: cost.released?.fromYear ?? 1 },
    fundedBy: cost.fundedBy,
  };
}

/** The factor that converts an amount to the economy's price year; 1 if the amount states no other year. */
export function factorOf(
  year: number | undefined,
  pointer: string,
  { priceYear, priceIndex }: Reading,
): number | NotAssessed {
  if (year === undefined || year === priceYear) return 1;
  return priceYear === null ? noPriceYear() : priceFactor(year, priceYear, priceIndex, `${pointer}/priceYear`);
}

function partsOf(
  cost: Cost,
  payer: Who,
  activity: Counted | null,
  factor: number,
  { keys }: Reading,
  pointer: string,
): readonly Part[] | NotAssessed {
  const label = cost.label || cost.id;
  const inOre = (kroner: number) => (factor === 1 ? toOre(kroner) : roundOre(toOre(kroner) * factor));
  const amount = rangeOf(cost.amount, inOre) ?? { low: null, expected: 0, high: null };
  const exceptions = cost.exceptions ?? [];
  const amountFor = (party: string) =>
    rangeOf(exceptions.find((exception) => exception.party === party)?.amount, inOre) ?? amount;
  if ('shared' in payer) {
    const key = keys.get(payer.shared);
    if (!key || 'status' in key) return key ?? noParty(`${pointer}/payer`, label);
    return sharedToTheOre(key, amount, activity).map((part) => ({ ...part, amount, units: activity ? 'all' : 'none' }));
  }
  if ('party' in payer) {
    if (!activity) return [{ party: payer.party, amount, share: 1, units: 'none' }];
    if (!cost.counts) return noCountsChoice(`${pointer}/counts`, label);
    if ((cost.counts === 'own' || exceptions.length > 0) && !activity.volume.split) {
      return notSplit(`${activity.pointer}/counts`);
    }
    if (cost.counts === 'own') {
      return (
        uncounted(activity, [payer.party]) ?? [{ party: payer.party, amount, share: 1, units: { of: payer.party } }]
      );
    }
    if (exceptions.length === 0) return [{ party: payer.party, amount, share: 1, units: 'all' }];
    return activity.volume.parties.map(({ party }) => ({
      party: payer.party,
      amount: amountFor(party),
      share: 1,
      units: { of: party },
    }));
  }
  if (activity && !activity.volume.split) {
    return exceptions.length > 0
      ? notSplit(`${activity.pointer}/counts`)
      : [{ party: '', amount, share: 1, units: 'all' }];
  }
  const missing = activity && uncounted(activity, payer.each);
  if (missing) return missing;
  return payer.each.map((party) => ({
    party,
    amount: amountFor(party),
    share: 1,
    units: activity ? { of: party } : 'none',
  }));
}

/** Adjusts the shares of a key so that the amounts at expected counts are whole øre and sum to the total. */
function sharedToTheOre({ shares }: KeyShares, amount: Range, activity: Counted | null): KeyShares['shares'] {
  const whole = amount.expected * (activity ? unitsOf(activity, undefined, 'expected') : 1);
  if (whole === 0 || !Number.isSafeInteger(whole)) return shares;
  const parts = apportion(
    shares.map(({ party, share }) => ({ key: party, exact: whole * share })),
    whole,
  );
  return shares.map(({ party }) => ({ party, share: (parts.get(party) ?? 0) / whole }));
}

/** The units a part is paid for at a level of the counts; 1 if it is not per unit. */
export function unitsOfPart({ activity }: Line, { units }: Part, level: Level): number {
  if (units === 'none' || !activity) return 1;
  return unitsOf(activity, units === 'all' ? undefined : units.of, level);
}

/** The factor for the yearly cost of a part in the steady state: share × weight × units. */
export function timesOf(line: Line, part: Part, level: Level): number {
  return part.share * line.weight * unitsOfPart(line, part, level);
}

/** The yearly cost of a line in the steady state, unrounded øre: for one party, or for all if `party` is undefined. */
export function yearlyOf(line: Line, party: string | undefined, level: Level = 'expected'): number {
  let sum = 0;
  for (const part of line.parts) {
    if (party === undefined || part.party === party) sum += part.amount.expected * timesOf(line, part, level);
  }
  return sum;
}

/** The yearly cost of the lines per party in the steady state, unrounded øre. */
export function yearlyByParty(lines: readonly Line[], level: Level = 'expected'): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const line of lines) {
    for (const part of line.parts) {
      const amount = part.amount.expected * timesOf(line, part, level);
      sums.set(part.party, (sums.get(part.party) ?? 0) + amount);
    }
  }
  return sums;
}
