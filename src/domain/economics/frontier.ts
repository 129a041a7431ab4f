// The cost-effectiveness frontier: strong dominance, then extended dominance until the ICERs increase.
import type { FrontierRow } from './economy-result.ts';
import { isLower } from './money.ts';

export type Strategy = { readonly id?: string; readonly name: string; readonly cost: number; readonly effect: number };

/** A strategy with its effect turned so that higher is better. */
type Point = { readonly strategy: Strategy; readonly index: number; readonly cost: number; readonly effect: number };

/**
 * One row per strategy, the frontier first (by cost), then the extendedly and then the strongly dominated.
 * ND is on the frontier, D costs as much or more and yields as little or less
 * than another (one strictly), ED lies above the line between two others.
 * Options on one line (equal ICER) stay, and so do options equal in both, the second
 * with no ICER. Lower-is-better effects are negated before comparing and shown as
 * given. With λ each row has its net monetary benefit λ·effect − cost. O(n log n).
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

/** Points come by rising cost and, at one cost, by falling effect: the best effect so far decides. */
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
 * The lower hull, from the cheapest on: a point goes when the step to
 * it costs more per effect than the step after it, again and again.
 * Undominated points have one effect each, apart from equal options, which stay or go together.
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
