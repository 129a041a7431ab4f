// Groups' goals, as the API shows and takes them.
import { z } from 'zod';
import { type GoalsOfFramework, MOST_GOALS } from '../../app/registers/goals.ts';
import { GOAL_STATUSES, type Goal, GoalContent } from '../../domain/registers/goal.ts';
import { Href, Instant, named, Person } from './building-blocks.ts';
import { ENTRY_FIELDS, entryReply } from './entries.ts';
import { href } from './lists.ts';

const { shape } = GoalContent;

export const NewGoalShape = GoalContent;

/** A merge patch: null removes an optional field. */
export const GoalPatchShape = z.strictObject({
  place: shape.place.optional(),
  goal: shape.goal.optional(),
  targetGroup: shape.targetGroup.optional(),
  needs: shape.needs.nullable(),
  beacon: shape.beacon.nullable(),
  until: shape.until.nullable(),
});

export const EndedShape = z.strictObject({
  reason: shape.goal.meta({ description: 'Why: it is reached, given up, or replaced.' }),
});

export const GoalShape = named(
  'Goal',
  'What a group works for, for whom, and what they need.',
  z.strictObject({
    ...ENTRY_FIELDS,
    ...shape,
    status: z.enum(GOAL_STATUSES),
    ended: z.strictObject({ reason: shape.goal, at: Instant, by: Person }).optional(),
    links: z.strictObject({ self: Href }),
  }),
);

export const GoalsShape = named(
  'Goals',
  'The goals of the groups in a framework: those that count first, then those that have ended.',
  z.strictObject({ items: z.array(GoalShape).max(MOST_GOALS) }),
);

export function presentGoal({ kind: _kind, ...goal }: Goal) {
  return { ...goal, links: { self: href(`/goals/${goal.id}`) } };
}

export function presentGoals({ goals }: Pick<GoalsOfFramework, 'goals'>) {
  return { items: goals.map(presentGoal) };
}

export const goalReply = (status: 200 | 201) => entryReply(presentGoal, status);
