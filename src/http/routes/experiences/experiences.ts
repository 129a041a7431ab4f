// GET and POST /v1/experiences · GET and PATCH /v1/experiences/{id} · POST /v1/experiences/{id}/closure ·
// POST /v1/experiences/{id}/answers
import { z } from 'zod';
import {
  getExperience,
  hearExperience,
  listExperiences,
  reviseExperience,
  shareExperience,
  withdrawExperience,
} from '../../../app/registers/experiences.ts';
import { EXPERIENCE_STATUSES } from '../../../domain/registers/experience.ts';
import { TaskTypeId } from '../../../domain/registers/observation.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleExperience, sampleNewExperience } from '../../openapi/told-samples.ts';
import { type Operation, operation } from '../../operation.ts';
import { Id, text, Uuid } from '../../shapes/building-blocks.ts';
import {
  ExperiencePatchShape,
  ExperienceShape,
  experienceReply,
  NewExperienceShape,
  presentExperience,
  WithdrawnShape,
} from '../../shapes/experiences.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape, SORTED_QUERY } from '../../shapes/lists.ts';
import { oneTold } from '../registers/one-told.ts';

const ANSWERED = { schema: ExperienceShape, example: sampleExperience, headers: ['ETag'] } as const;

const listExperiencesRoute = operation({
  operationId: 'listExperiences',
  method: 'GET',
  path: '/experiences',
  tag: 'Registers',
  summary: 'List experiences',
  description:
    'What worked, what did not, and to whom it matters, in the frameworks the caller sees, and what the caller wrote; changed last first.',
  scope: 'proposals:read',
  query: z.strictObject({
    ...PAGE_QUERY,
    count: SORTED_QUERY.count,
    framework: Id.optional().meta({ description: 'Only of this framework.' }),
    place: Id.optional().meta({ description: 'Only of this cluster or party.' }),
    taskType: TaskTypeId.optional().meta({ description: 'Only of this type of task.' }),
    agreement: Uuid.optional().meta({ description: 'Only of this agreement, in any edition.' }),
    status: z.enum(EXPERIENCE_STATUSES).optional().meta({ description: 'Only with this status.' }),
    q: text(200).min(1).optional().meta({ description: 'Only with these words.' }),
  }),
  success: {
    status: 200,
    description: 'A page of them, changed last first.',
    schema: pageShape(ExperienceShape),
    example: () => ({ items: [sampleExperience()], links: { self: '/v1/experiences' } }),
    headers: ['Link'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const { pageSize, cursor, count, ...filter } = call.query;
    const found = await listExperiences(call.ports, call.actor, filter, pageOf({ pageSize, cursor, count }));
    return pageAnswer(call, { ...found, items: found.items.map(presentExperience) });
  },
});

const shareExperienceRoute = operation({
  operationId: 'shareExperience',
  method: 'POST',
  path: '/experiences',
  tag: 'Registers',
  summary: 'Share an experience',
  description:
    'A coordinator shares an experience of the cluster, a member one of the party, the planner one of any. It may be of an agreement, and is told to every other cluster of the framework. Never anything about a single citizen.',
  scope: 'proposals:write',
  body: NewExperienceShape,
  bodyExample: sampleNewExperience,
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The experience, with the clusters that are told.',
    ...ANSWERED,
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'framework-not-valid'],
  handle: async ({ ports, actor, key, body }) =>
    changedAnswer(await shareExperience(ports, { actor, key, present: experienceReply(201) }, body)),
});

const ONE = oneTold({
  noun: 'experience',
  answered: ANSWERED,
  present: presentExperience,
  reply: experienceReply,
  get: {
    operationId: 'getExperience',
    summary: 'Get an experience',
    run: getExperience,
  },
  revise: {
    operationId: 'reviseExperience',
    summary: 'Change an experience',
    description: 'Whoever may share an experience of the place writes it anew, as long as it is not withdrawn.',
    body: ExperiencePatchShape,
    bodyExample: () => ({ failed: 'Weekends, until the duty telephone came.' }),
    run: reviseExperience,
  },
  hear: {
    operationId: 'hearExperience',
    summary: 'Acknowledge or answer an experience',
    run: hearExperience,
  },
  close: {
    operationId: 'withdrawExperience',
    summary: 'Withdraw an experience',
    description: 'With a reason: it no longer holds. It stays in the register among those that are withdrawn.',
    body: WithdrawnShape,
    bodyExample: () => ({ reason: 'The ward is closed.' }),
    run: withdrawExperience,
  },
});

export const EXPERIENCE_OPERATIONS: readonly Operation[] = [listExperiencesRoute, shareExperienceRoute, ...ONE];
