// PUT /v1/submissions/{id}/notices/{cluster}
import { z } from 'zod';
import { answerNotice } from '../../../app/act-on-submission.ts';
import { defined } from '../../../lib/defined.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleSubmission } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam, nameParam } from '../../shapes/building-blocks.ts';
import { SubmissionShape, submissionReply } from '../../shapes/submission.ts';
import { NoticeAnswer } from '../../shapes/submission-input.ts';

export const answerNoticeRoute = operation({
  operationId: 'answerNotice',
  method: 'PUT',
  path: '/submissions/{id}/notices/{cluster}',
  tag: 'Reviews',
  summary: 'Answer a notice',
  description: 'A cluster acknowledges the notice or comments on it. A later answer takes the place of an earlier one.',
  scope: 'proposals:write',
  params: z.strictObject({
    id: idParam('submission'),
    cluster: nameParam('The cluster’s id, for example `lillebaelt`.'),
  }),
  body: NoticeAnswer,
  bodyExample: () => ({ kind: 'comment', comment: 'We would like to follow the evaluation.' }),
  ifMatch: 'accepted',
  success: {
    status: 200,
    description: 'The submission with the answer.',
    schema: SubmissionShape,
    example: sampleSubmission,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'submission-closed', 'stale'],
  handle: async ({ ports, asked, params, body }) => {
    const present = submissionReply(200, await ports.frameworks.published(), params.id);
    const answer = { cluster: params.cluster, ...defined(body) };
    return changedAnswer(await answerNotice(ports, asked(present), params.id, answer));
  },
});
