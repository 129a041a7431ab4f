// For rows of an extract: the parties of a cost line or settlement, their shares, and whose units are counted.
import type { Settlement } from '../domain/dossier/settlement.ts';
import type { Who } from '../domain/dossier/who.ts';
import type { ActivityVolume, KeyShares } from '../domain/economics/economy-result.ts';

/** `alone`: the only party named. `share`: by a key; null where nothing is shared. */
type Part = { readonly party: string | null; readonly share: number | null; readonly alone: boolean };

/** One part without a party where none is named, or the key cannot be resolved. */
export function partsOf(who: Who | undefined, keys: readonly KeyShares[]): readonly Part[] {
  const nobody: Part = { party: null, share: null, alone: true };
  if (who === undefined) return [nobody];
  if ('party' in who) return [{ party: who.party, share: null, alone: true }];
  if ('each' in who) return who.each.map((party) => ({ party, share: null, alone: false }));
  return (
    keys.find(({ id }) => id === who.shared)?.shares.map(({ party, share }) => ({ party, share, alone: false })) ?? [
      nobody,
    ]
  );
}

/** Each pair of payer and payee. Pairs of a party with itself are left out: they are no transfer. */
export function moved(
  { from, to }: Pick<Settlement, 'from' | 'to'>,
  keys: readonly KeyShares[],
): readonly { readonly from: string | null; readonly to: string | null; readonly share: number }[] {
  return partsOf(from, keys)
    .flatMap((payer) =>
      partsOf(to, keys).map((payee) => ({
        from: payer.party,
        to: payee.party,
        share: (payer.share ?? 1) * (payee.share ?? 1),
      })),
    )
    .filter((pair) => pair.from === null || pair.from !== pair.to);
}

export type Units = {
  readonly activity: string | null;
  readonly unit: string | null;
  readonly low: number | null;
  readonly expected: number | null;
  readonly high: number | null;
};

/**
 * Units a year of one party's citizens, or of all. Null where they are not counted.
 * @param id of the activity; the main activity where absent
 */
export function unitsFor(
  activities: readonly ActivityVolume[],
  id: string | undefined,
  whose: string | 'all' | null,
): Units {
  const activity = id === undefined ? activities[0] : activities.find((one) => one.id === id);
  if (activity === undefined) return { activity: id ?? null, unit: null, low: null, expected: null, high: null };
  const volumes = whose === 'all' ? activity.total : activity.parties.find(({ party }) => party === whose);
  const { low = null, expected = null, high = null } = volumes ?? {};
  return { activity: activity.id, unit: activity.unit, low, expected, high };
}
