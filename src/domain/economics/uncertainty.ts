// The probability that an alternative is the cheapest effective one: every figure with a low and a high is drawn
// from a triangular distribution. Lines with one id share a draw across alternatives, exceptions use the draw of
// their line, and all counts of an activity share a draw. So costs common to two solutions cancel out.

import { counted } from './annual-cost.ts';
import { type Comparison, type Priced, passes } from './comparison.ts';
import { isUncertain, type Line, type Part, type Range } from './cost-model.ts';
import type { Counted } from './counts.ts';
import type { Uncertainty, Volumes } from './economy-result.ts';
import type { Materiality } from './leon.ts';
import { uniforms } from './random.ts';
import { addQuantiles } from './triangular.ts';
import { inWords } from './uncertainty-words.ts';

/** Default number of draws. */
export const DEFAULT_DRAWS = 10_000;

type Basis = { readonly seed: string; readonly draws: number; readonly materiality: Materiality };
/** A quantity per draw, or a constant. */
type Drawn = Float64Array | number;

/**
 * Per alternative, the share of draws in which it is effective and the cheapest effective
 * one is not cheaper by more than materiality. A draw without an effective alternative
 * counts for none of them. Each figure has its own random stream, named by its id. `draws` ≥ 1.
 */
export function uncertainty(
  { all, proposed, current, gate }: Comparison,
  { seed, draws, materiality }: Basis,
): Uncertainty {
  const shares = sharesOf(seed, draws);
  const quantities = unitsDrawn(shares, draws);
  const costs = all.map((alternative) => costDraws(alternative, shares, quantities, draws));
  const effective = all.map((alternative) => effectDraws(alternative, gate, shares, draws));
  const cheapest = new Float64Array(draws).fill(Number.POSITIVE_INFINITY);
  for (const [i, cost] of costs.entries()) lower(cheapest, cost, effective[i] as Uint8Array);
  const today = costs[all.indexOf(current)] ?? new Float64Array(draws);
  const probabilities = all.map(({ id }, i) => {
    const won = count(cheapest, costs[i] as Float64Array, effective[i] as Uint8Array, today, materiality);
    return { id, probability: won / draws };
  });
  return {
    status: 'drawn',
    draws,
    seed,
    uncertainFigures: uncertainFigures(all, gate.kind === 'measured'),
    probabilities,
    noneEffective: cheapest.reduce((none, cost) => (cost === Number.POSITIVE_INFINITY ? none + 1 : none), 0) / draws,
    words: inWords(probabilities[all.indexOf(proposed)]?.probability ?? 0),
  };
}

type Shares = (name: string) => Float64Array;

/** The random numbers between 0 and 1 of each figure, cached by name. */
function sharesOf(seed: string, draws: number): Shares {
  const made = new Map<string, Float64Array>();
  return (name) => {
    const known = made.get(name);
    if (known) return known;
    const fresh = new Float64Array(draws);
    uniforms(fresh, seed, name);
    made.set(name, fresh);
    return fresh;
  };
}

function quantiles({ low, expected, high }: Range & { low: number; high: number }, shares: Float64Array): Float64Array {
  const into = new Float64Array(shares.length);
  addQuantiles(into, shares, { low, mode: expected, high });
  return into;
}

type Units = (activity: Counted, parties: readonly string[] | 'all') => Drawn;

/** The joint units of some parties in an activity, cached per set of parties. */
function unitsDrawn(shares: Shares, draws: number): Units {
  const made = new Map<string, Drawn>();
  return (activity, parties) => {
    const key = `${activity.volume.id} ${parties === 'all' ? '*' : parties.join(' ')}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const rows: readonly Volumes[] =
      parties === 'all' ? allOf(activity) : parties.flatMap((party) => activity.byParty.get(party) ?? []);
    const fresh = sumDrawn(rows, () => shares(`counts/${activity.volume.id}`), draws);
    made.set(key, fresh);
    return fresh;
  };
}

function allOf({ volume }: Counted): readonly Volumes[] {
  return volume.split ? volume.parties : volume.total ? [volume.total] : [];
}

function sumDrawn(rows: readonly Volumes[], shares: () => Float64Array, draws: number): Drawn {
  const certain = rows.filter((row) => !isUncertain(row)).reduce((sum, { expected }) => sum + expected, 0);
  const uncertain = rows.filter(isUncertain);
  if (uncertain.length === 0) return certain;
  const into = new Float64Array(draws).fill(certain);
  for (const { low, expected, high } of uncertain) addQuantiles(into, shares(), { low, mode: expected, high });
  return into;
}

/** Groups the parts of a line by amount, so that a line of 22 parties at one price is drawn only once. */
function sameAmounts(line: Line): readonly { readonly amount: Range; readonly parts: readonly Part[] }[] {
  const groups = new Map<string, Part[]>();
  for (const part of line.parts) {
    const { low, expected, high } = part.amount;
    const key = `${low} ${expected} ${high} ${typeof part.units === 'string' ? part.units : 'of'}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((parts) => ({
    amount: parts[0]?.amount ?? { low: null, expected: 0, high: null },
    parts,
  }));
}

/** The multiplier of an amount: units if it is per unit, else share × weight of the line. */
function timesDrawn(
  line: Line,
  parts: readonly Part[],
  units: Units,
): { readonly factor: number; readonly units: Drawn } {
  const share = parts.reduce((sum, part) => sum + part.share, 0);
  const [first] = parts;
  if (!line.activity || first?.units === 'none' || first === undefined)
    return { factor: share * line.weight, units: 1 };
  if (first.units === 'all') return { factor: share, units: units(line.activity, 'all') };
  const counted = parts.flatMap(({ units: own }) => (typeof own === 'string' ? [] : [own.of]));
  return { factor: 1, units: units(line.activity, counted) };
}

function costDraws({ lines }: Priced, shares: Shares, units: Units, draws: number): Float64Array {
  const total = new Float64Array(draws);
  for (const line of counted(lines)) {
    for (const { amount, parts } of sameAmounts(line)) {
      const times = timesDrawn(line, parts, units);
      const drawn: Drawn = isUncertain(amount) ? quantiles(amount, shares(`cost/${line.id}`)) : amount.expected;
      addProduct(total, drawn, times.units, times.factor);
    }
  }
  return total;
}

function addProduct(into: Float64Array, amount: Drawn, units: Drawn, factor: number): void {
  for (let draw = 0; draw < into.length; draw += 1) {
    const one = typeof amount === 'number' ? amount : (amount[draw] as number);
    const many = typeof units === 'number' ? units : (units[draw] as number);
    into[draw] = (into[draw] as number) + one * many * factor;
  }
}

/** 1 for each draw in which the alternative passes the gate, else 0. */
function effectDraws(alternative: Priced, gate: Comparison['gate'], shares: Shares, draws: number): Uint8Array {
  const { effect } = alternative;
  if (gate.kind === 'same' || !effect || !isUncertain(effect))
    return new Uint8Array(draws).fill(passes(alternative, gate) ? 1 : 0);
  const drawn = quantiles(effect, shares(`effect/${alternative.id}`));
  return Uint8Array.from(drawn, (expected) => (passes(alternative, gate, { expected }) ? 1 : 0));
}

function lower(cheapest: Float64Array, cost: Float64Array, effective: Uint8Array): void {
  for (let draw = 0; draw < cheapest.length; draw += 1) {
    const own = cost[draw] as number;
    if (effective[draw] && own < (cheapest[draw] as number)) cheapest[draw] = own;
  }
}

function count(
  cheapest: Float64Array,
  cost: Float64Array,
  effective: Uint8Array,
  today: Float64Array,
  { amountPerYear, share }: Materiality,
): number {
  let won = 0;
  for (let draw = 0; draw < cheapest.length; draw += 1) {
    const limit = Math.max(amountPerYear * 100, share * (today[draw] as number));
    if (effective[draw] && (cost[draw] as number) <= (cheapest[draw] as number) + limit) won += 1;
  }
  return won;
}

/** The number of figures with low and high: each cost id once, each activity once, each effect once. */
function uncertainFigures(all: readonly Priced[], measured: boolean): number {
  const figures = new Set<string>();
  for (const { id, lines, effect } of all) {
    if (measured && effect && isUncertain(effect)) figures.add(`effect/${id}`);
    for (const line of counted(lines)) {
      if (line.parts.some(({ amount }) => isUncertain(amount))) figures.add(`cost/${line.id}`);
      if (line.activity && allOf(line.activity).some(isUncertain)) figures.add(`counts/${line.activity.volume.id}`);
    }
  }
  return figures.size;
}
