// An indicator as it may be shown: counts of 1–4 are masked, and what would give them away (mask-small.ts).
import type { Framework } from '../governance/framework.ts';
import { membersOn, partyKind } from '../governance/lookups.ts';
import type { BeaconDefinition, BeaconValue } from './beacon-definition.ts';
import { daysOfPeriod } from './beacon-period.ts';
import { isSmall, type Mask, maskSums, type Sum } from './mask-small.ts';

/** `masked`: there is a value, and it is not shown; its reason is then `too-few`. */
export type ShownValue = BeaconValue & { readonly masked?: Mask };

type Valued = { readonly definition: BeaconDefinition; readonly values: readonly BeaconValue[] };

/**
 * Only counts are masked (`measures: quantity`). Clusters add up to the whole framework, and members to their cluster,
 * in a period for which each of them has a value. Of a figure that was corrected the earlier one is masked as well.
 */
export function shownValues({ definition, values }: Valued, framework: Framework): readonly ShownValue[] {
  if (definition.measures !== 'quantity') return values;
  const masks = new Map<string, Mask>();
  for (const period of new Set(values.map((value) => value.period))) {
    const counted = new Map(
      values.filter((value) => value.period === period).map(({ place, value }) => [place, value]),
    );
    const known = [...counted].flatMap(([place, value]) => (value === undefined ? [] : [{ place, value }]));
    const order = known.map(({ place }) => place);
    const counts = known.map(({ value }) => value);
    maskSums(counts, sumsOf(order, framework, period)).forEach(({ masked }, at) => {
      if (masked) masks.set(`${period} ${order[at] ?? ''}`, masked);
    });
  }
  return values.map((given): ShownValue => {
    const { value, ...rest } = given;
    const masked = masks.get(`${given.period} ${given.place ?? ''}`) ?? (isSmall(value ?? null) ? 'small' : undefined);
    return masked && value !== undefined ? { ...rest, reason: 'too-few', masked } : given;
  });
}

/** Positions of those that add up; a sum of which a part has no value tells nothing of the others. */
function sumsOf(order: readonly (string | undefined)[], framework: Framework, period: string): readonly Sum[] {
  const { clusters } = framework;
  const day = daysOfPeriod(period)?.from ?? '';
  const sum = (total: string | undefined, parts: readonly string[]): readonly Sum[] => {
    const at = [total, ...parts].map((place) => order.indexOf(place));
    return at.length < 2 || at.includes(-1) ? [] : [{ total: at[0] ?? 0, parts: at.slice(1) }];
  };
  return [
    ...sum(
      undefined,
      clusters.map(({ id }) => id),
    ),
    ...clusters.flatMap((cluster) =>
      sum(
        cluster.id,
        membersOn(cluster, day).filter((party) => partyKind(framework, party) === 'municipality'),
      ),
    ),
  ];
}
