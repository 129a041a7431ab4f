// POST /v1/observations/{id}/closure
import { z } from 'zod';
import { closeObservation } from '../../../app/registers/observations.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleObservation } from '../../openapi/register-samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ClosureShape, ObservationShape, observationReply } from '../../shapes/observations.ts';

export const closeObservationRoute = operation({
  operationId: 'closeObservation',
  method: 'POST',
  path: '/observations/{id}/closure',
  tag: 'Registers',
  summary: 'Close an observation',
  description:
    'Closes it with a reason: its author, the party it is about, a coordinator of a cluster with that party, or the regional planner.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('observation') }),
  body: ClosureShape,
  bodyExample: () => ({ reason: 'The outpatient clinic has taken the task back.' }),
  ifMatch: 'accepted',
  idempotency: 'required',
  success: {
    status: 200,
    description: 'The observation, closed.',
    schema: ObservationShape,
    example: sampleObservation,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'stale', 'entry-closed'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: observationReply(200) };
    return changedAnswer(await closeObservation(ports, asked, params.id, body.reason));
  },
});
