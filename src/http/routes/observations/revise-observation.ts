// PATCH /v1/observations/{id}
import { z } from 'zod';
import { reviseObservation } from '../../../app/registers/observations.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleObservation } from '../../openapi/register-samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ObservationPatchShape, ObservationShape, observationReply } from '../../shapes/observations.ts';

export const reviseObservationRoute = operation({
  operationId: 'reviseObservation',
  method: 'PATCH',
  path: '/observations/{id}',
  tag: 'Registers',
  summary: 'Change an observation',
  description: 'Its author corrects what was observed, as long as it is open.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('observation') }),
  body: ObservationPatchShape,
  bodyExample: () => ({ frequency: { count: 6, per: 'week' } }),
  mergePatch: true,
  ifMatch: 'required',
  success: {
    status: 200,
    description: 'The observation, changed.',
    schema: ObservationShape,
    example: sampleObservation,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'stale', 'entry-closed'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: observationReply(200) };
    return changedAnswer(await reviseObservation(ports, asked, params.id, body));
  },
});
