// GET /v1/submissions/{id}/decisions/{decision}
import { z } from 'zod';
import { getSubmission } from '../../../app/see-proposal.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { contentAnswer } from '../../answers.ts';
import { sampleDecision } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { DecisionShape, presentDecision } from '../../shapes/decision.ts';

export const getDecisionRoute = operation({
  operationId: 'getDecision',
  method: 'GET',
  path: '/submissions/{id}/decisions/{decision}',
  tag: 'Submissions',
  summary: 'Get a decision',
  description: 'One recorded outcome. Only its conditions change, when they are closed.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('submission'), decision: idParam('decision') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The decision as it was recorded.',
    schema: DecisionShape,
    example: sampleDecision,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const { proposal, submission } = await getSubmission(call.ports, call.actor, call.params.id);
    const decision = submission.decisions.find((candidate) => candidate.id === call.params.decision);
    if (!decision) throw new Refusal('not-found');
    return contentAnswer(call, presentDecision(decision, submission, proposal));
  },
});
