// The indicators shipped with the product: the seven national ones for every Danish framework, and indicators without a
// title where an agreement is known to have indicators whose names were not found in public sources.
import type { Framework } from '../governance/framework.ts';
import { type BeaconBase, BeaconDefinition } from './beacon-definition.ts';
import shipped from './shipped-beacons.json' with { type: 'json' };

/** The indicators shipped for a framework, the national ones first. */
export function shippedBeacons({ id: framework, settings }: Framework): readonly BeaconBase[] {
  if (settings.currency !== 'DKK') return [];
  const { source, indicators } = shipped.national;
  // An indicator without a unit had none in the part of the source that was read.
  const national = indicators.map(({ id: key, ...words }) => ({
    ...{ framework, key, national: true },
    definition: BeaconDefinition.parse({ ...words, frequency: 'year', source, verified: true }),
  }));
  const places = shipped.places
    .filter((place) => place.framework === framework)
    .flatMap(({ prefix, count, source: why }) =>
      Array.from({ length: count }, (_, i) => ({
        framework,
        key: `${prefix}-${i + 1}`,
        national: false,
        definition: { frequency: 'half-year' as const, source: why, verified: false },
      })),
    );
  return [...national, ...places];
}

/** The eight national goals, for Danish frameworks. */
export function nationalGoals({
  settings,
}: Framework): { readonly source: string; readonly verified: boolean; readonly titles: readonly string[] } | undefined {
  return settings.currency === 'DKK' ? shipped.goals : undefined;
}
