// POST /v1/observations/{id}/promotion
import { z } from 'zod';
import { promoteObservation } from '../../../app/registers/observations.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleObservation } from '../../openapi/register-samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ObservationShape, observationReply, PromotionShape } from '../../shapes/observations.ts';

export const promoteObservationRoute = operation({
  operationId: 'promoteObservation',
  method: 'POST',
  path: '/observations/{id}/promotion',
  tag: 'Registers',
  summary: 'Promote an observation to a case',
  description:
    'A coordinator makes a case of it: a draft of nature `formalises-drift`, filled with the task, the words and the party of the observation. The observation then points to the case.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('observation') }),
  body: PromotionShape,
  bodyExample: () => ({ cluster: 'fyn', title: 'Catheter care at home' }),
  ifMatch: 'accepted',
  idempotency: 'required',
  success: {
    status: 200,
    description: 'The observation, with a link to the case.',
    schema: ObservationShape,
    example: sampleObservation,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'stale', 'entry-closed', 'framework-not-valid'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: observationReply(200) };
    return changedAnswer(await promoteObservation(ports, asked, params.id, body));
  },
});
