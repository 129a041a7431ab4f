// POST /v1/proposals/{id}/submissions
import { z } from 'zod';
import { submitProposal } from '../../../app/submit-proposal.ts';
import { defined } from '../../../lib/defined.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleSubmission } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { SubmissionShape, submissionReply } from '../../shapes/submission.ts';
import { NewSubmission } from '../../shapes/submission-input.ts';

export const submitProposalRoute = operation({
  operationId: 'submitProposal',
  method: 'POST',
  path: '/proposals/{id}/submissions',
  tag: 'Submissions',
  summary: 'Submit a proposal',
  description:
    'Freezes the dossier and its assessment and sends them into the procedure for the steps asked for. Refused while anything blocks those steps; every finding that blocks is listed. Sends the notice to the other clusters where more money or competences are needed. A draft takes the version of its framework that is in force: where that is another than the draft’s, the first attempt is refused (`framework-version-changed`), and `errors` name each finding that appears or goes and the route before and after; who says that version in `frameworkVersion` submits under it.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('proposal') }),
  body: NewSubmission,
  bodyExample: () => ({ steps: ['trin-1', 'trin-2'] }),
  ifMatch: 'required',
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The submission with its frozen dossier.',
    schema: SubmissionShape,
    example: sampleSubmission,
    headers: ['ETag', 'Location'],
  },
  refusals: [
    ...(['forbidden', 'not-found', 'stale', 'under-review', 'finally-decided', 'framework-not-valid'] as const),
    ...(['framework-version-changed', 'stage-without-body'] as const),
    ...(['steps-already-approved', 'earlier-steps-not-approved', 'blockers-open'] as const),
  ],
  handle: async ({ ports, asked, params, body }) => {
    const present = submissionReply(201, await ports.frameworks.published());
    return changedAnswer(await submitProposal(ports, asked(present), params.id, defined(body)));
  },
});
