// POST /v1/submissions/{id}/withdrawal
import { z } from 'zod';
import { withdrawSubmission } from '../../../app/act-on-submission.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleSubmission } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { SubmissionShape, submissionReply } from '../../shapes/submission.ts';
import { Withdrawal } from '../../shapes/submission-input.ts';

export const withdrawSubmissionRoute = operation({
  operationId: 'withdrawSubmission',
  method: 'POST',
  path: '/submissions/{id}/withdrawal',
  tag: 'Submissions',
  summary: 'Withdraw a submission',
  description: 'The proposing cluster takes the case back with a reason, at any time before the final decision.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('submission') }),
  body: Withdrawal,
  bodyExample: () => ({ reason: 'The volume must be counted again.' }),
  ifMatch: 'accepted',
  idempotency: 'accepted',
  success: {
    status: 200,
    description: 'The submission, withdrawn.',
    schema: SubmissionShape,
    example: sampleSubmission,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'submission-closed', 'finally-decided', 'stale'],
  handle: async ({ ports, asked, params, body }) => {
    const present = submissionReply(200, await ports.frameworks.published(), params.id);
    return changedAnswer(await withdrawSubmission(ports, asked(present), params.id, body.reason));
  },
});
