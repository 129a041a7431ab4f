// The cost-effectiveness frontier: strong dominance, then extended dominance until the ICERs increase.
import type { FrontierRow } from './economy-result.ts';
import { isLower } from './money.ts';

export type Strategy = { readonly id?: string; readonly name: string; readonly cost: number; readonly effect: number };

/** A strategy with its effect negated if lower is better. */
type Point = { readonly strategy: Strategy; readonly index: number; readonly cost: number; readonly effect: number };

/**
 * One row per strategy, the frontier first (by cost), then the extendedly and then the strongly dominated.
 * ND: on the frontier. D: another strategy costs no more and yields no less, and is
 * strictly better in one of them. ED: above the line between two others. Strategies on
 * one line (equal ICER) stay, and so do strategies equal in both, the second without an
 * ICER. Lower-is-better effects are negated for comparison and shown as given. With λ
 * each row has its net monetary benefit λ·effect − cost. O(n log n).
 */
export function costEffectiveness(input: {
  readonly strategies: readonly Strategy[];
  readonly lowerIsBetter?: boolean | undefined;
  readonly lambda?: number | undefined;
}): readonly FrontierRow[] {
  const { lambda } = input;
  const points = input.strategies
    .map((strategy, index) => ({
      strategy,
      index,
      cost: strategy.cost,
      effect: input.lowerIsBetter ? -strategy.effect : strategy.effect,
    }))
    .sort((a, b) => a.cost - b.cost || b.effect - a.effect || a.index - b.index);
  const { undominated, dominated } = strongly(points);
  const { frontier, extendedly } = extended(undominated);

  const row = ({ strategy, cost, effect }: Point, status: FrontierRow['status'], icer: number | null): FrontierRow => ({
    ...(strategy.id === undefined ? {} : { id: strategy.id }),
    name: strategy.name,
    cost,
    effect: strategy.effect,
    status,
    icer,
    ...(lambda === undefined ? {} : { netMonetaryBenefit: lambda * effect - cost }),
  });
  return [
    ...frontier.map((point, index) => row(point, 'ND', icer(frontier[index - 1], point))),
    ...extendedly.map((point) => row(point, 'ED', null)),
    ...dominated.map((point) => row(point, 'D', null)),
  ];
}

/** Points are sorted by rising cost, then falling effect; a point with no better effect than the best so far is out. */
function strongly(points: readonly Point[]): { undominated: Point[]; dominated: Point[] } {
  const undominated: Point[] = [];
  const dominated: Point[] = [];
  for (const point of points) {
    const best = undominated.at(-1);
    const stays = !best || point.effect > best.effect || isSame(point, best);
    (stays ? undominated : dominated).push(point);
  }
  return { undominated, dominated };
}

/**
 * The lower hull, starting at the cheapest point: removes a point while the step to
 * it costs more per effect than the step after it.
 * Undominated points have different effects, except for equal strategies, which stay or go together.
 */
function extended(points: readonly Point[]): { frontier: Point[]; extendedly: Point[] } {
  const hull: Point[] = [];
  for (const point of points) {
    let last = hull.at(-1);
    if (last && isSame(last, point)) continue;
    for (
      let before = hull.at(-2);
      last && before && isLower(slope(last, point), slope(before, last));
      before = hull.at(-2)
    ) {
      hull.pop();
      last = before;
    }
    hull.push(point);
  }
  const kept = new Set(hull.map((point) => point.effect));
  return {
    frontier: points.filter((point) => kept.has(point.effect)),
    extendedly: points.filter((point) => !kept.has(point.effect)),
  };
}

function isSame(a: Point, b: Point): boolean {
  return a.cost === b.cost && a.effect === b.effect;
}

function slope(from: Point, to: Point): number {
  return (to.cost - from.cost) / (to.effect - from.effect);
}

function icer(previous: Point | undefined, point: Point): number | null {
  return previous && !isSame(previous, point) ? slope(previous, point) : null;
}
