// GET and POST /v1/frameworks/{id}/goals · GET and PATCH /v1/goals/{id} · POST /v1/goals/{id}/closure
import { z } from 'zod';
import { endGoal, getGoal, listGoals, reviseGoal, setGoal } from '../../../app/registers/goals.ts';
import { changedAnswer, contentAnswer, resourceAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { sampleGoal, sampleNewGoal } from '../../openapi/register-samples.ts';
import { type Operation, operation } from '../../operation.ts';
import { idParam, nameParam } from '../../shapes/building-blocks.ts';
import {
  EndedShape,
  GoalPatchShape,
  GoalShape,
  GoalsShape,
  goalReply,
  NewGoalShape,
  presentGoal,
  presentGoals,
} from '../../shapes/goals.ts';

const ofFramework = z.strictObject({ id: nameParam('The framework’s id, for example `vastra-gotaland-lgs`.') });
const ofGoal = z.strictObject({ id: idParam('goal') });

const listGoalsRoute = operation({
  operationId: 'listGoals',
  method: 'GET',
  path: '/frameworks/{id}/goals',
  tag: 'Registers',
  summary: 'List groups’ goals',
  description: 'What each group in a framework works for, for whom, and what they need. Every group sets its own.',
  scope: 'proposals:read',
  params: ofFramework,
  conditional: true,
  success: {
    status: 200,
    description: 'Every goal, those that count first.',
    schema: GoalsShape,
    example: () => ({ items: [sampleGoal()] }),
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => contentAnswer(call, presentGoals(await listGoals(call.ports, call.actor, call.params.id))),
});

const setGoalRoute = operation({
  operationId: 'setGoal',
  method: 'POST',
  path: '/frameworks/{id}/goals',
  tag: 'Registers',
  summary: 'Set a goal',
  description: 'A coordinator sets a goal of the cluster, a member one of the party; the planner of every group.',
  scope: 'proposals:write',
  params: ofFramework,
  body: NewGoalShape,
  bodyExample: sampleNewGoal,
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The goal as it was set.',
    schema: GoalShape,
    example: sampleGoal,
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'not-found'],
  handle: async ({ ports, actor, key, params, body }) =>
    changedAnswer(await setGoal(ports, { actor, key, present: goalReply(201) }, params.id, body)),
});

const getGoalRoute = operation({
  operationId: 'getGoal',
  method: 'GET',
  path: '/goals/{id}',
  tag: 'Registers',
  summary: 'Get a goal',
  description: 'One goal, for whoever sees its framework.',
  scope: 'proposals:read',
  params: ofGoal,
  conditional: true,
  success: {
    status: 200,
    description: 'The goal as it stands.',
    schema: GoalShape,
    example: sampleGoal,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const goal = await getGoal(call.ports, call.actor, call.params.id);
    return resourceAnswer(call, versionTag(goal.version), () => JSON.stringify(presentGoal(goal)));
  },
});

const reviseGoalRoute = operation({
  operationId: 'reviseGoal',
  method: 'PATCH',
  path: '/goals/{id}',
  tag: 'Registers',
  summary: 'Change a goal',
  description: 'Whoever may set a goal of the group changes it, as long as it counts.',
  scope: 'proposals:write',
  params: ofGoal,
  body: GoalPatchShape,
  bodyExample: () => ({ until: '2028-12-31' }),
  mergePatch: true,
  ifMatch: 'required',
  success: {
    status: 200,
    description: 'The goal as it was changed.',
    schema: GoalShape,
    example: sampleGoal,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'stale', 'entry-closed'],
  handle: async ({ ports, actor, ifMatch, params, body }) => {
    const asked = { actor, expected: ifMatch, present: goalReply(200) };
    return changedAnswer(await reviseGoal(ports, asked, params.id, body));
  },
});

const endGoalRoute = operation({
  operationId: 'endGoal',
  method: 'POST',
  path: '/goals/{id}/closure',
  tag: 'Registers',
  summary: 'End a goal',
  description: 'With a reason: it is reached, given up, or replaced. It stays in the list among those that have ended.',
  scope: 'proposals:write',
  params: ofGoal,
  body: EndedShape,
  bodyExample: () => ({ reason: 'Reached: every ward calls before discharge.' }),
  ifMatch: 'accepted',
  idempotency: 'required',
  success: {
    status: 200,
    description: 'The goal with why it ended.',
    schema: GoalShape,
    example: sampleGoal,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'stale', 'entry-closed'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: goalReply(200) };
    return changedAnswer(await endGoal(ports, asked, params.id, body.reason));
  },
});

export const GOAL_OPERATIONS: readonly Operation[] = [
  listGoalsRoute,
  setGoalRoute,
  getGoalRoute,
  reviseGoalRoute,
  endGoalRoute,
];
