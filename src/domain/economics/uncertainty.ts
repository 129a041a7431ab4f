// How sure it is that an alternative is the cheapest effective one: every input with a low and a high is drawn from its triangle.
// Source: design "assessment", Economy, Uncertainty.
import { annualCost, annualWeight } from './annual-equivalent-cost.ts';
import { isUncertain, type Line, type Range } from './cost-model.ts';
import type { Uncertainty } from './economy-result.ts';
import { type Floor, reachesFloor } from './leon.ts';
import { TIE } from './money.ts';
import { uniforms } from './random.ts';
import { addQuantiles } from './triangular.ts';
import { inWords } from './uncertainty-words.ts';

export type Drawable = { readonly id: string; readonly proposed: boolean; readonly lines: readonly Line[]; readonly effect: Range };

type Basis = { readonly floor: Floor; readonly volume: Range; readonly rate: number; readonly seed: string; readonly draws: number };

/**
 * Per alternative, the share of draws in which it reaches the floor and none that does is cheaper; equally cheap ones all count,
 * and a draw with no effective alternative counts for none. Inputs are independent, the volume is one draw for all alternatives.
 * Each input has a stream of its own, named by ids, so the order of lists changes nothing. `draws` ≥ 1.
 */
export function uncertainty(alternatives: readonly Drawable[], basis: Basis): Uncertainty {
  const { floor, seed, draws } = basis;
  const volumes = drawn(basis.volume, seed, 'volume', draws);
  const costs = alternatives.map((alternative) => costDraws(alternative, volumes, basis));
  const effects = alternatives.map(({ id, effect }) => drawn(effect, seed, `effect/${id}`, draws));

  const cheapest = new Float64Array(draws).fill(Number.POSITIVE_INFINITY);
  for (const [index, cost] of costs.entries()) lower(cheapest, cost, effects[index] as Float64Array, floor);
  const probabilities = alternatives.map(({ id }, index) => {
    const won = count(cheapest, costs[index] as Float64Array, effects[index] as Float64Array, floor);
    return { id, probability: won / draws };
  });
  const own = probabilities[alternatives.findIndex((alternative) => alternative.proposed)]?.probability ?? 0;
  const ranges = alternatives.flatMap(({ lines, effect }) => [effect, ...lines.map((line) => line.amount)]);
  return {
    status: 'drawn',
    draws,
    seed,
    uncertainInputs: [basis.volume, ...ranges].filter(isUncertain).length,
    probabilities,
    noneEffective: cheapest.reduce((none, cost) => (cost === Number.POSITIVE_INFINITY ? none + 1 : none), 0),
    words: inWords(own),
  };
}

function drawn(range: Range, seed: string, name: string, draws: number): Float64Array {
  const values = new Float64Array(draws);
  if (!isUncertain(range)) return values.fill(range.expected);
  const shares = new Float64Array(draws);
  uniforms(shares, seed, name);
  addQuantiles(values, shares, { low: range.low, mode: range.expected, high: range.high });
  return values;
}

function costDraws({ lines }: Drawable, volumes: Float64Array, { rate, seed }: Basis): Float64Array {
  const certain = annualCost(
    lines.filter((line) => !isUncertain(line.amount)),
    rate,
  );
  const total = new Float64Array(volumes.length).fill(certain.fixed);
  const perCase = new Float64Array(volumes.length).fill(certain.perCase);
  const shares = new Float64Array(volumes.length);
  for (const line of lines) {
    if (!isUncertain(line.amount)) continue;
    const { low, expected, high } = line.amount;
    const into = line.nature === 'per-case' ? perCase : total;
    uniforms(shares, seed, `cost/${line.key}`);
    addQuantiles(into, shares, { low, mode: expected, high }, annualWeight(line, rate, 1));
  }
  for (let draw = 0; draw < total.length; draw += 1) {
    total[draw] = (total[draw] as number) + (volumes[draw] as number) * (perCase[draw] as number);
  }
  return total;
}

function lower(cheapest: Float64Array, cost: Float64Array, effect: Float64Array, floor: Floor): void {
  for (let draw = 0; draw < cheapest.length; draw += 1) {
    const own = cost[draw] as number;
    if (own < (cheapest[draw] as number) && reachesFloor(effect[draw] as number, floor)) cheapest[draw] = own;
  }
}

function count(cheapest: Float64Array, cost: Float64Array, effect: Float64Array, floor: Floor): number {
  let won = 0;
  for (let draw = 0; draw < cheapest.length; draw += 1) {
    const own = cost[draw] as number;
    // Costs are never negative, so this is the tie of isLower.
    if (own * (1 - TIE) <= (cheapest[draw] as number) && reachesFloor(effect[draw] as number, floor)) won += 1;
  }
  return won;
}
