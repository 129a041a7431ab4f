// An indicator as shown: counts of 1–4 are masked, and so are figures that would reveal them (mask-small.ts).
import type { Framework } from '../governance/framework.ts';
import { membersOn, partyKind } from '../governance/lookups.ts';
import { type BeaconDefinition, type BeaconValue, isCount } from './beacon-definition.ts';
import { daysOfPeriod } from './beacon-period.ts';
import { isSmall, type Mask, maskSums, type Sum } from './mask-small.ts';

/** `masked`: there is a value that is not shown; `reason` is then `too-few`. */
export type ShownValue = BeaconValue & { readonly masked?: Mask };

type Valued = { readonly definition: BeaconDefinition; readonly values: readonly BeaconValue[] };

/**
 * Masks counts only. In a period in which all of them have a value, clusters sum to the framework, and municipalities
 * to their cluster. In a period that ever had a small count, corrected figures are hidden too, since they could reveal
 * others by subtraction.
 */
export function shownValues({ definition, values }: Valued, framework: Framework): readonly ShownValue[] {
  if (!isCount(definition)) return values;
  const delicate = new Set(values.filter(({ value }) => isSmall(value ?? null)).map(({ period }) => period));
  const standing = new Map(values.map((value) => [`${value.period} ${value.place ?? ''}`, value]));
  const masks = new Map<BeaconValue, Mask>();
  for (const period of delicate) {
    const known = [...standing.values()].filter((each) => each.period === period && each.value !== undefined);
    const sums = sumsOf(
      known.map(({ place }) => place),
      framework,
      period,
    );
    const counts = known.map(({ value }) => value ?? null);
    for (const [at, { masked }] of maskSums(counts, sums).entries()) {
      const given = known[at];
      if (masked && given) masks.set(given, masked);
    }
  }
  const stands = new Set(standing.values());
  const maskOf = (given: BeaconValue): Mask | undefined => {
    if (stands.has(given) || !delicate.has(given.period)) return masks.get(given);
    return isSmall(given.value ?? null) ? 'small' : 'given-away';
  };
  return values.map((given): ShownValue => {
    const { value, ...rest } = given;
    const masked = maskOf(given);
    return masked && value !== undefined ? { ...rest, reason: 'too-few', masked } : given;
  });
}

/** The sums among the places, by position; a sum with a missing part cannot reveal anything and is left out. */
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
