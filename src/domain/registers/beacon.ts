// Pejlemærker: the indicators a framework is followed by, with values over time by cluster or party, and whether the
// target is reached.
// A place to fill has no title yet: an administrator defines it. Sources stand with each indicator in shipped-
// beacons.json.
import { z } from 'zod';
import { filledText, Id, text } from '../dossier/primitives.ts';
import { clusterById, partyById } from '../governance/lookups.ts';
import { type Fault, Refusal } from '../refusal.ts';
import { type Actor, holds } from '../workflow/actor.ts';
import type { Context } from '../workflow/guards.ts';
import type { Person } from '../workflow/state.ts';
import { happened, refuseFaults } from './command.ts';
import type { EntryHead, Happened } from './entry.ts';
import { daysOfPeriod, FREQUENCIES, PERIOD } from './period.ts';

export const WHY_NOT = ['changed-definition', 'too-few', 'late-data', 'no-target'] as const;
export const MEASURES = ['quality', 'quantity'] as const;
export const DIRECTIONS = ['up', 'down'] as const;

export const BeaconDefinition = z.strictObject({
  title: filledText(200).optional().meta({ description: 'Absent while it is a place to fill.' }),
  definition: text(2000).optional().meta({ description: 'What is measured, and how.' }),
  measures: z.enum(MEASURES).optional(),
  unit: text(60).optional(),
  direction: z.enum(DIRECTIONS).optional().meta({ description: 'Whether more or less is better.' }),
  target: z.number().min(-1e12).max(1e12).optional(),
  frequency: z.enum(FREQUENCIES).optional(),
  source: text(500).optional().meta({ description: 'Document and publisher.' }),
  verified: z.boolean().default(false).meta({ description: 'Whether the source was seen.' }),
});
export type BeaconDefinition = z.infer<typeof BeaconDefinition>;

export const BeaconFigure = z.strictObject({
  place: Id.optional().meta({ description: 'The cluster or party; absent for the whole framework.' }),
  period: z
    .string()
    .max(7)
    .regex(PERIOD)
    .meta({ description: '`2025`, `2025-H1`, `2025-Q3` or `2025-04`.', examples: ['2025-H1'] }),
  value: z.number().min(-1e12).max(1e12).optional(),
  reason: z
    .enum(['changed-definition', 'too-few', 'late-data'])
    .optional()
    .meta({ description: 'Why there is no value that can be compared.' }),
  source: text(300).optional(),
});
export type BeaconFigure = z.infer<typeof BeaconFigure>;

/** A figure that was given; one given later for the same place and period counts, and both are kept. */
export type BeaconValue = BeaconFigure & {
  readonly definitionVersion: number;
  readonly at: string;
  readonly by: Person;
};

/** What an indicator is before anyone has written in it. */
export type BeaconBase = {
  readonly framework: string;
  readonly key: string;
  readonly national: boolean;
  readonly definition: BeaconDefinition;
};

export type Beacon = EntryHead<'beacon'> &
  BeaconBase & {
    readonly status: 'defined' | 'to-fill';
    /** Rises when it measures something else than before. */
    readonly definitionVersion: number;
    readonly values: readonly BeaconValue[];
  };

export type BeaconEvent = Happened<
  | { readonly type: 'beacon.defined'; readonly data: { readonly base: BeaconBase; readonly redefines: boolean } }
  | {
      readonly type: 'beacon.valued';
      readonly data: { readonly base: BeaconBase; readonly figures: readonly BeaconFigure[] };
    }
>;

/** Figures of one indicator at most: the page and the answer stay within bounds. */
const MOST_VALUES = 5_000;

/** By an administrator or the planner. Refuses `forbidden`. `before` is undefined where nobody has written in it. */
export function defineBeacon(
  id: string,
  base: BeaconBase,
  before: Beacon | undefined,
  definition: BeaconDefinition,
  context: Context,
): BeaconEvent | undefined {
  if (!mayDefine(context.actor, base.framework)) throw new Refusal('forbidden');
  const was = before?.definition ?? base.definition;
  if (before && JSON.stringify(was) === JSON.stringify(definition)) return undefined;
  const redefines = (['definition', 'unit', 'measures'] as const).some((name) => was[name] !== definition[name]);
  return happened('beacon.defined', id, context, { base: { ...base, definition }, redefines });
}

/** Refuses `forbidden` for a place the actor may not write for, and `invalid` with every fault of every figure. */
export function valueBeacon(
  id: string,
  base: BeaconBase,
  before: Beacon | undefined,
  figures: readonly BeaconFigure[],
  context: Context,
): BeaconEvent {
  if (!figures.every(({ place }) => mayValue(context.actor, base.framework, place))) throw new Refusal('forbidden');
  const faults = figures.flatMap((figure, i) =>
    faultsOf(figure, `/values/${i}`, before?.definition ?? base.definition, context),
  );
  const room = MOST_VALUES - (before?.values.length ?? 0);
  refuseFaults([
    ...faults,
    ...(figures.length > room ? [{ pointer: '/values', code: 'too-big', values: { maximum: room } }] : []),
  ]);
  return happened('beacon.valued', id, context, { base, figures });
}

export function mayDefine(actor: Actor, framework: string): boolean {
  return holds(actor, 'admin') || holds(actor, 'planner', framework);
}

/** The planner and administrators for every place, a coordinator for the cluster, a member for the party. */
export function mayValue(actor: Actor, framework: string, place: string | undefined): boolean {
  if (mayDefine(actor, framework)) return true;
  return place !== undefined && (holds(actor, 'coordinator', place) || holds(actor, 'member', place));
}

/** The state after the event. */
export function evolveBeacon(before: Beacon | undefined, event: BeaconEvent): Beacon {
  const { at, by } = event;
  const { base } = event.data;
  const start: Beacon = before ?? {
    id: event.entry,
    kind: 'beacon',
    ...base,
    status: statusOf(base.definition),
    version: 0,
    createdAt: at,
    updatedAt: at,
    createdBy: by,
    definitionVersion: 1,
    values: [],
  };
  const next = { ...start, version: start.version + 1, updatedAt: at };
  if (event.type === 'beacon.defined') {
    const { definition } = base;
    const rises = before !== undefined && event.data.redefines && before.values.length > 0;
    return {
      ...next,
      definition,
      status: statusOf(definition),
      definitionVersion: next.definitionVersion + Number(rises),
    };
  }
  const { definitionVersion } = next;
  return {
    ...next,
    values: [...next.values, ...event.data.figures.map((figure) => ({ ...figure, definitionVersion, at, by }))],
  };
}

export function statusOf({ title }: BeaconDefinition): Beacon['status'] {
  return title === undefined ? 'to-fill' : 'defined';
}

function faultsOf(
  figure: BeaconFigure,
  pointer: string,
  { frequency }: BeaconDefinition,
  context: Context,
): readonly Fault[] {
  const { framework, today } = context;
  const { place, period, value, reason } = figure;
  const days = daysOfPeriod(period);
  const known = place === undefined || clusterById(framework, place) || partyById(framework, place);
  return [
    ...(known
      ? []
      : [{ pointer: `${pointer}/place`, code: 'unknown-reference', values: { what: 'place', id: place } }]),
    ...(days && days.to > today ? [{ pointer: `${pointer}/period`, code: 'period-not-ended' }] : []),
    ...(days && frequency !== undefined && days.frequency !== frequency
      ? [{ pointer: `${pointer}/period`, code: 'other-frequency' }]
      : []),
    ...((value === undefined) === (reason === undefined)
      ? [{ pointer: `${pointer}/value`, code: 'value-or-reason' }]
      : []),
  ];
}
