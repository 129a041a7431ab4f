// Omfang: the activities, their counts per party, and how fast they move.
import type { Activity, Count } from '../../domain/dossier/volume.ts';
import type { ActivityVolume } from '../../domain/economics/economy-result.ts';
import { type Block, type Cell, heading, paragraphs, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import type { Saying } from '../saying.ts';

/** One table per activity: counts by party, their sum, and the share that has moved year by year. */
export function volumeBlocks(context: Context): readonly Block[] {
  const { dossier, assessment, write, unit } = context;
  const activities = dossier.volume?.activities ?? [];
  const [main] = activities;
  if (!main) return [heading(write('presentation.volume')), { kind: 'missing', text: write('presentation.noVolume') }];
  return [
    heading(write('presentation.volume')),
    ...activities.flatMap((activity) => [
      ...countTable(
        activity,
        assessment.economy.activities.find(({ id }) => id === activity.id),
        context,
      ),
      ...phaseIn(activity, context),
    ]),
    ...(activities.length > 1
      ? paragraphs(write('presentation.mainActivity', { name: activityName(main.id, context), unit }))
      : []),
  ];
}

/** Name of an activity, or its unit; the main activity if no id is given. */
export function activityName(id: string | undefined, { dossier, unit }: Saying): string {
  const all = dossier.volume?.activities ?? [];
  const found = id === undefined ? all[0] : all.find((activity) => activity.id === id);
  return found?.name?.trim() || found?.unit?.trim() || id || unit;
}

/** Unit of an activity; of the main activity if no id is given. */
export function unitName(id: string | undefined, { dossier, unit }: Saying): string {
  return dossier.volume?.activities?.find((activity) => activity.id === id)?.unit?.trim() || unit;
}

function countTable(activity: Activity, volume: ActivityVolume | undefined, context: Context): readonly Block[] {
  const { write, number, party, stated, unit } = context;
  const said = (value: number | undefined) => (value === undefined ? '–' : number(value));
  const row = (name: string, { low, expected, high }: Partial<Count>): readonly Cell[] => [
    name,
    said(low),
    expected === undefined ? stated(undefined) : number(expected),
    said(high),
  ];
  const counts = activity.counts ?? [];
  const rows = counts.map((count) => row(count.party ? party(count.party) : write('presentation.allParties'), count));
  const total = volume?.total;
  if (total && counts.length > 1) rows.push(row(write('presentation.allParties'), total));
  if (rows.length === 0) rows.push(row(write('presentation.allParties'), {}));
  return table(
    write('presentation.volumeCaption', {
      name: activityName(activity.id, context),
      unit: activity.unit?.trim() || unit,
    }),
    [
      write('presentation.party'),
      ...(['low', 'expected', 'high'] as const).map((level) => `#${write(`presentation.${level}`)}`),
    ],
    rows,
  );
}

function phaseIn({ id, phaseIn: shares = [] }: Activity, context: Context): readonly Block[] {
  const { write, percent } = context;
  if (shares.length === 0) return [];
  const years = shares.map((share, at) =>
    write('presentation.phaseInYear', { year: String(at + 1), share: percent(share) }),
  );
  return paragraphs(write('presentation.phaseIn', { name: activityName(id, context), years: years.join(', ') }));
}
