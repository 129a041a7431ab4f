// GET /v1/submissions/{id}/notices
import { z } from 'zod';
import { getSubmission } from '../../../app/see-proposal.ts';
import { sampleNotice } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { pageAnswer, pageShape } from '../../shapes/lists.ts';
import { NoticeShape } from '../../shapes/submission.ts';

export const listNoticesRoute = operation({
  operationId: 'listNotices',
  method: 'GET',
  path: '/submissions/{id}/notices',
  tag: 'Reviews',
  summary: 'List notices',
  description: 'The notice to each of the other clusters: who has answered, who has not, and until when.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('submission') }),
  success: {
    status: 200,
    description: 'One notice for each other cluster.',
    schema: pageShape(NoticeShape),
    example: () => ({
      items: [sampleNotice()],
      links: { self: '/v1/submissions/0199c0de-0000-7000-8000-000000000002/notices' },
    }),
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const { submission } = await getSubmission(call.ports, call.actor, call.params.id);
    return pageAnswer(call, { items: submission.notices, next: null });
  },
});
