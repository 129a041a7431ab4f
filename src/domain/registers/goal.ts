// Goals of a group: what a cluster (in Sweden a local cooperation group, lokal samverkansgrupp) works for, for whom,
// and what they need. Each group sets its own goals.
// Source: Samverkansprinciper och mål 2009, Ledningsgruppen för samverkan (LGS): every group works out goals, target
// groups and needs.
import { z } from 'zod';
import { filledText, Id, IsoDate, text } from '../dossier/primitives.ts';
import type { Context } from '../workflow/guards.ts';
import type { Person } from '../workflow/state.ts';
import { happened, refuseChange, refuseFaults, refuseOthers, unknownReference } from './command.ts';
import type { EntryHead, Happened } from './entry.ts';
import { isPlace } from './places.ts';

export const GoalContent = z.strictObject({
  place: Id.meta({ description: 'The group: a cluster, or a party.' }),
  goal: filledText(500).meta({ description: 'What the group works for.' }),
  targetGroup: filledText(500).meta({ description: 'For whom. Never about a single citizen.' }),
  needs: text(2000).optional().meta({ description: 'What they need.' }),
  beacon: Id.optional().meta({ description: 'Key of the indicator that the goal is followed by.' }),
  until: IsoDate.optional().meta({ description: 'When it is to be reached.' }),
});
export type GoalContent = z.infer<typeof GoalContent>;

export const GOAL_STATUSES = ['current', 'ended'] as const;

export type Goal = EntryHead<'goal'> &
  GoalContent & {
    readonly status: (typeof GOAL_STATUSES)[number];
    readonly ended?: { readonly reason: string; readonly at: string; readonly by: Person };
  };

export type GoalEvent = Happened<
  | { readonly type: 'goal.set'; readonly data: { readonly framework: string; readonly content: GoalContent } }
  | { readonly type: 'goal.revised'; readonly data: { readonly content: GoalContent } }
  | { readonly type: 'goal.ended'; readonly data: { readonly reason: string } }
>;

/** Sets a goal. Refuses `forbidden`, `invalid`. @param beacons keys of the framework's indicators */
export function setGoal(id: string, content: GoalContent, beacons: readonly string[], context: Context): GoalEvent {
  refuseContent(content, beacons, context);
  return happened('goal.set', id, context, { framework: context.framework.id, content });
}

/**
 * Changes a goal. The actor must write for the old and the new group. Refuses `forbidden`, `entry-closed`, `invalid`.
 */
export function reviseGoal(
  before: Goal,
  content: GoalContent,
  beacons: readonly string[],
  context: Context,
): GoalEvent {
  refuseChange(context.actor, before, 'current');
  refuseContent(content, beacons, context);
  return happened('goal.revised', before.id, context, { content });
}

/** Ends a goal with a reason: reached, given up, or replaced. Refuses `forbidden`, `entry-closed`. */
export function endGoal(before: Goal, reason: string, context: Context): GoalEvent {
  refuseChange(context.actor, before, 'current');
  return happened('goal.ended', before.id, context, { reason });
}

/** The content as written. */
export function contentOfGoal({ place, goal, targetGroup, needs, beacon, until }: Goal): GoalContent {
  return {
    ...{ place, goal, targetGroup },
    ...(needs !== undefined && { needs }),
    ...(beacon !== undefined && { beacon }),
    ...(until !== undefined && { until }),
  };
}

/** The state after the event. */
export function evolveGoal(before: Goal | undefined, event: GoalEvent): Goal {
  const { at, by } = event;
  if (event.type === 'goal.set') {
    const { framework, content } = event.data;
    return {
      ...{ id: event.entry, kind: 'goal', framework, ...content, status: 'current' },
      ...{ version: 1, createdAt: at, updatedAt: at, createdBy: by },
    };
  }
  if (!before) throw new Error(`Event ${event.type} before goal.set`);
  const next = { ...before, version: before.version + 1, updatedAt: at };
  if (event.type === 'goal.ended') return { ...next, status: 'ended', ended: { reason: event.data.reason, at, by } };
  const { needs: _needs, beacon: _beacon, until: _until, ...rest } = next;
  return { ...rest, ...event.data.content };
}

function refuseContent({ place, beacon }: GoalContent, beacons: readonly string[], context: Context): void {
  const { actor, framework } = context;
  const known = isPlace(framework, place);
  if (known) refuseOthers(actor, framework.id, place);
  refuseFaults([
    ...(known ? [] : [unknownReference('/place', 'place', place)]),
    ...(beacon !== undefined && !beacons.includes(beacon) ? [unknownReference('/beacon', 'beacon', beacon)] : []),
  ]);
}
