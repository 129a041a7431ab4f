// GET /v1/frameworks/{id}/observation-counts
import { z } from 'zod';
import { countObservations } from '../../../app/registers/observations.ts';
import { contentAnswer } from '../../answers.ts';
import { sampleCounts } from '../../openapi/register-samples.ts';
import { operation } from '../../operation.ts';
import { nameParam } from '../../shapes/building-blocks.ts';
import { ObservationCountsShape, presentCounts } from '../../shapes/observations.ts';

export const countObservationsRoute = operation({
  operationId: 'countObservations',
  method: 'GET',
  path: '/frameworks/{id}/observation-counts',
  tag: 'Registers',
  summary: 'Count observations',
  description: 'How many observations there are in a framework, by type of task and party, for whoever sees it.',
  scope: 'proposals:read',
  params: z.strictObject({ id: nameParam('The framework’s id, for example `syddanmark-2022`.') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The counts, the most observed type of task first.',
    schema: ObservationCountsShape,
    example: sampleCounts,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) =>
    contentAnswer(call, presentCounts(await countObservations(call.ports, call.actor, call.params.id))),
});
