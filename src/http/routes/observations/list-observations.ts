// GET /v1/observations
import { z } from 'zod';
import { listObservations } from '../../../app/registers/observations.ts';
import { OBSERVATION_STATUSES, TaskTypeId } from '../../../domain/registers/observation.ts';
import { sampleObservation } from '../../openapi/register-samples.ts';
import { operation } from '../../operation.ts';
import { Id, text } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape, SORTED_QUERY } from '../../shapes/lists.ts';
import { ObservationShape, presentObservation } from '../../shapes/observations.ts';

export const listObservationsRoute = operation({
  operationId: 'listObservations',
  method: 'GET',
  path: '/observations',
  tag: 'Registers',
  summary: 'List observations',
  description:
    'Observations of unagreed drift in the frameworks the caller sees, and those the caller reported, changed last first.',
  scope: 'proposals:read',
  query: z.strictObject({
    ...PAGE_QUERY,
    count: SORTED_QUERY.count,
    framework: Id.optional().meta({ description: 'Only observations in this framework.' }),
    place: Id.optional().meta({ description: 'Only observations of this party.' }),
    taskType: TaskTypeId.optional().meta({ description: 'Only observations of this type of task.' }),
    status: z.enum(OBSERVATION_STATUSES).optional().meta({ description: 'Only observations with this status.' }),
    q: text(200).min(1).optional().meta({ description: 'Only observations with these words.' }),
  }),
  success: {
    status: 200,
    description: 'A page of observations, changed last first.',
    schema: pageShape(ObservationShape),
    example: () => ({ items: [sampleObservation()], links: { self: '/v1/observations?status=open' } }),
    headers: ['Link'],
  },
  handle: async (call) => {
    const { pageSize, cursor, count, ...filter } = call.query;
    const page = pageOf({ pageSize, cursor, count });
    const found = await listObservations(call.ports, call.actor, filter, page);
    return pageAnswer(call, { ...found, items: found.items.map(presentObservation) });
  },
});
