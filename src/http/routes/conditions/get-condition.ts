// GET /v1/conditions/{id}
import { z } from 'zod';
import { getCaseOfCondition } from '../../../app/read-decisions.ts';
import { resourceAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { sampleCondition } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ConditionShape, presentCondition } from '../../shapes/decision.ts';

export const getConditionRoute = operation({
  operationId: 'getCondition',
  method: 'GET',
  path: '/conditions/{id}',
  tag: 'Conditions',
  summary: 'Get a condition',
  description: 'One condition (forbehold) of a decision. Its tag is the version of the case, as closing it asks for.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('condition') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The condition as it stands.',
    schema: ConditionShape,
    example: sampleCondition,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const proposal = await getCaseOfCondition(call.ports, call.actor, call.params.id);
    const present = () => JSON.stringify(presentCondition(proposal, call.params.id));
    return resourceAnswer(call, versionTag(proposal.version), present);
  },
});
