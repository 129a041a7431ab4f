// Pejlemærker: the indicators by which a framework is followed, with values over time by cluster or party, and a
// target. An indicator with status `to-fill` has no title yet; an administrator defines it.
// The sources are given for each indicator in shipped-beacons.json.
import { type Fault, Refusal } from '../refusal.ts';
import { type Actor, holds } from '../workflow/actor.ts';
import type { Context } from '../workflow/guards.ts';
import {
  type BeaconBase,
  type BeaconDefinition,
  type BeaconFigure,
  type BeaconValue,
  isCount,
} from './beacon-definition.ts';
import { daysOfPeriod } from './beacon-period.ts';
import { happened, refuseFaults, unknownReference } from './command.ts';
import type { EntryHead, Happened } from './entry.ts';
import { isPlace } from './places.ts';

/** `to-fill`: an indicator whose name was not found in public sources. */
export const BEACON_STATUSES = ['defined', 'to-fill'] as const;

export type Beacon = EntryHead<'beacon'> &
  BeaconBase & {
    readonly status: (typeof BEACON_STATUSES)[number];
    /** Incremented when the definition changes what it measures. */
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

/** The maximum number of figures of one indicator, which bounds the page and the response. */
const MOST_VALUES = 5_000;

/**
 * Defines an indicator. For an administrator or the planner. Refuses `forbidden`. `before` is undefined if nothing has
 * been recorded for it.
 */
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
  const uncovers = isCount(was) && !isCount(definition) && before !== undefined && before.values.length > 0;
  refuseFaults(uncovers ? [{ pointer: '/measures', code: 'counts-stay-counts' }] : []);
  const redefines = (['definition', 'unit', 'measures', 'sumOf'] as const).some(
    (name) => was[name] !== definition[name],
  );
  return happened('beacon.defined', id, context, { base: { ...base, definition }, redefines });
}

/** Records figures. Refuses `forbidden` for a place of others, and `invalid` with every fault of every figure. */
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

/** Allowed: the planner and administrators for every place, a coordinator for the cluster, a member for the party. */
export function mayValue(actor: Actor, framework: string, place: string | undefined): boolean {
  if (mayDefine(actor, framework)) return true;
  return place !== undefined && (holds(actor, 'coordinator', place) || holds(actor, 'member', place));
}

/** Allowed to those who see all agreements of the place: the planner for every place, a coordinator for the cluster. */
export function maySum(actor: Actor, framework: string, place: string | undefined): boolean {
  return holds(actor, 'planner', framework) || (place !== undefined && holds(actor, 'coordinator', place));
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
  return [
    ...(place === undefined || isPlace(framework, place) ? [] : [unknownReference(`${pointer}/place`, 'place', place)]),
    ...(days && days.to > today ? [{ pointer: `${pointer}/period`, code: 'period-not-ended' }] : []),
    ...(days && frequency !== undefined && days.frequency !== frequency
      ? [{ pointer: `${pointer}/period`, code: 'other-frequency' }]
      : []),
    ...((value === undefined) === (reason === undefined)
      ? [{ pointer: `${pointer}/value`, code: 'value-or-reason' }]
      : []),
  ];
}
