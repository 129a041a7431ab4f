// POST /v1/observations
import { reportObservation } from '../../../app/registers/observations.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleNewObservation, sampleObservation } from '../../openapi/register-samples.ts';
import { operation } from '../../operation.ts';
import { NewObservationShape, ObservationShape, observationReply } from '../../shapes/observations.ts';

export const reportObservationRoute = operation({
  operationId: 'reportObservation',
  method: 'POST',
  path: '/observations',
  tag: 'Registers',
  summary: 'Report an observation',
  description:
    'Anyone signed in reports a task that is done without an agreement: what, by whom, since when, how often, and what it lacks. Never anything about a single citizen.',
  scope: 'proposals:write',
  body: NewObservationShape,
  bodyExample: sampleNewObservation,
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The observation as it was reported.',
    schema: ObservationShape,
    example: sampleObservation,
    headers: ['ETag', 'Location'],
  },
  refusals: ['framework-not-valid'],
  handle: async ({ ports, actor, key, body }) =>
    changedAnswer(await reportObservation(ports, { actor, key, present: observationReply(201) }, body)),
});
