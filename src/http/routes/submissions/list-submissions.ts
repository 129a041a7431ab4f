// GET /v1/proposals/{id}/submissions
import { z } from 'zod';
import { getProposal } from '../../../app/see-proposal.ts';
import { sampleSubmissionItem } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { pageAnswer, pageShape } from '../../shapes/lists.ts';
import { presentSubmissionItem, SubmissionItemShape } from '../../shapes/submission.ts';

export const listSubmissionsRoute = operation({
  operationId: 'listSubmissions',
  method: 'GET',
  path: '/proposals/{id}/submissions',
  tag: 'Submissions',
  summary: 'List a proposal’s submissions',
  description: 'Every submission of the case, oldest first, without their dossiers.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  success: {
    status: 200,
    description: 'The submissions, oldest first.',
    schema: pageShape(SubmissionItemShape),
    example: () => ({
      items: [sampleSubmissionItem()],
      links: { self: '/v1/proposals/0199c0de-0000-7000-8000-000000000001/submissions' },
    }),
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const { proposal } = await getProposal(call.ports, call.actor, call.params.id);
    const items = proposal.submissions.map((submission) => presentSubmissionItem(proposal, submission));
    return pageAnswer(call, { items, next: null });
  },
});
