// GET /v1/actors
import { z } from 'zod';
import { listActors, mayListActors } from '../../../app/known-actors.ts';
import { ROLES } from '../../../domain/workflow/actor.ts';
import { operation } from '../../operation.ts';
import { KnownActorShape, sampleActor } from '../../shapes/actors.ts';
import { Id } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape } from '../../shapes/lists.ts';

export const listActorsRoute = operation({
  operationId: 'listActors',
  method: 'GET',
  path: '/actors',
  tag: 'Integration',
  summary: 'List who has which role',
  description:
    'Everybody who has signed in or called within 400 days, by name, with what their last token said. The identity provider gives and takes roles: whoever lost one and has not come since still stands here with it.',
  scope: 'proposals:read',
  isFor: mayListActors,
  query: z.strictObject({
    ...PAGE_QUERY,
    role: z.enum(ROLES).optional().meta({ description: 'Only who has the role.' }),
    scope: Id.optional().meta({ description: 'Only who has a role for this cluster, party, body or framework.' }),
  }),
  success: {
    status: 200,
    description: 'A page of people and systems, by name.',
    schema: pageShape(KnownActorShape),
    example: () => ({ items: [sampleActor()], links: { self: '/v1/actors' } }),
    headers: ['Link'],
  },
  refusals: ['forbidden'],
  handle: async (call) => {
    const { role, scope, ...page } = call.query;
    return pageAnswer(call, await listActors(call.ports, call.actor, { role, scope }, pageOf(page)));
  },
});
