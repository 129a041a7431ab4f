// GET /v1/submissions/{id}/decisions
import { z } from 'zod';
import { getSubmission } from '../../../app/see-proposal.ts';
import { sampleDecision } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { DecisionShape, presentDecision } from '../../shapes/decision.ts';
import { pageAnswer, pageShape } from '../../shapes/lists.ts';

export const listDecisionsRoute = operation({
  operationId: 'listDecisions',
  method: 'GET',
  path: '/submissions/{id}/decisions',
  tag: 'Submissions',
  summary: 'List decisions',
  description: 'Every outcome recorded on the submission, oldest first, also those made under an earlier framework.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('submission') }),
  success: {
    status: 200,
    description: 'The decisions, oldest first.',
    schema: pageShape(DecisionShape),
    example: () => ({
      items: [sampleDecision()],
      links: { self: '/v1/submissions/0199c0de-0000-7000-8000-000000000002/decisions' },
    }),
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const { proposal, submission } = await getSubmission(call.ports, call.actor, call.params.id);
    return pageAnswer(call, {
      items: submission.decisions.map((decision) => presentDecision(decision, submission, proposal)),
      next: null,
    });
  },
});
