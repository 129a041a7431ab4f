// GET /v1/observations/{id}
import { z } from 'zod';
import { getObservation } from '../../../app/registers/observations.ts';
import { resourceAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { sampleObservation } from '../../openapi/register-samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ObservationShape, presentObservation } from '../../shapes/observations.ts';

export const getObservationRoute = operation({
  operationId: 'getObservation',
  method: 'GET',
  path: '/observations/{id}',
  tag: 'Registers',
  summary: 'Get an observation',
  description: 'One observation, for whoever sees its framework and for its author.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('observation') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The observation as it stands.',
    schema: ObservationShape,
    example: sampleObservation,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const observation = await getObservation(call.ports, call.actor, call.params.id);
    const body = () => JSON.stringify(presentObservation(observation));
    return resourceAnswer(call, versionTag(observation.version), body);
  },
});
