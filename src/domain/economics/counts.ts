// The volume of the task: the units of each party in each activity. The total is the sum of the counts.
import type { Dossier } from '../dossier/dossier.ts';
import type { Activity, Count } from '../dossier/volume.ts';
import { mixedCounts, noCount, noCounts, noPartyCount, noVolume } from './count-reasons.ts';
import type { ActivityVolume, NotAssessed, Volumes } from './economy-result.ts';

export type Level = keyof Volumes;
export const LEVELS = ['low', 'expected', 'high'] as const satisfies readonly Level[];

export type Counted = {
  readonly volume: ActivityVolume;
  readonly byParty: ReadonlyMap<string, Volumes>;
  /** Why its units are not known. */
  readonly missing: NotAssessed | null;
  readonly pointer: string;
};

const NONE: Volumes = { low: 0, expected: 0, high: 0 };

/** A count without low or high uses its expected. */
function volumesOf({ low, expected = 0, high }: Count): Volumes {
  return { low: low ?? expected, expected, high: high ?? expected };
}

function sumOf(all: readonly Volumes[]): Volumes {
  return all.reduce(
    (sum, each) => ({ low: sum.low + each.low, expected: sum.expected + each.expected, high: sum.high + each.high }),
    NONE,
  );
}

function missingOf(activity: Activity, pointer: string): NotAssessed | null {
  const counts = activity.counts ?? [];
  const name = activity.name || activity.unit || activity.id;
  if (counts.length === 0) return noCounts(`${pointer}/counts`, name);
  const open = counts.findIndex(({ expected }) => expected === undefined);
  if (open >= 0) return noCount(`${pointer}/counts/${open}/expected`, name);
  const without = counts.filter(({ party }) => party === undefined).length;
  return without > 0 && counts.length > 1 ? mixedCounts(`${pointer}/counts`, name) : null;
}

function countedOf(activity: Activity, index: number): Counted {
  const pointer = `/volume/activities/${index}`;
  const missing = missingOf(activity, pointer);
  const counts = activity.counts ?? [];
  const parties = counts.flatMap((count) =>
    count.party === undefined ? [] : [{ party: count.party, ...volumesOf(count) }],
  );
  return {
    volume: {
      id: activity.id,
      name: activity.name ?? '',
      unit: activity.unit ?? '',
      split: counts.length > 0 && counts.every(({ party }) => party !== undefined),
      total: missing ? null : sumOf(counts.map(volumesOf)),
      parties,
      phaseIn: activity.phaseIn ?? [],
    },
    byParty: new Map(parties.map(({ party, ...volumes }) => [party, volumes])),
    missing,
    pointer,
  };
}

/** The activities in order; the first is the main one. */
export function countedActivities(dossier: Dossier): readonly Counted[] {
  return (dossier.volume?.activities ?? []).map(countedOf);
}

/** The activity with the id (default the main one), or the reason why its units are not known. */
export function activityOf(activities: readonly Counted[], id: string | undefined): Counted | NotAssessed {
  const found = id === undefined ? activities[0] : activities.find(({ volume }) => volume.id === id);
  if (!found) return noVolume();
  return found.missing ?? found;
}

/** Units at a level: of one party, or of all if `party` is undefined. */
export function unitsOf({ volume, byParty }: Counted, party: string | undefined, level: Level): number {
  return (party === undefined ? volume.total : byParty.get(party))?.[level] ?? 0;
}

/** The reason why units of these parties are not known if one has no count, else null. 0 is a count. */
export function uncounted({ volume, byParty, pointer }: Counted, parties: readonly string[]): NotAssessed | null {
  return parties.every((party) => byParty.has(party))
    ? null
    : noPartyCount(`${pointer}/counts`, volume.name || volume.unit || volume.id);
}

/** The share of the activity that has moved in a year of the agreement (1 is the first). */
export function movedIn({ volume }: Counted, year: number): number {
  return volume.phaseIn[year - 1] ?? 1;
}
