// GET /v1/submissions/{id}
import { z } from 'zod';
import { getSubmission } from '../../../app/see-proposal.ts';
import { resourceAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { frameworkUnder } from '../../framework-under.ts';
import { sampleSubmission } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { SubmissionShape, submissionText } from '../../shapes/submission.ts';

export const getSubmissionRoute = operation({
  operationId: 'getSubmission',
  method: 'GET',
  path: '/submissions/{id}',
  tag: 'Submissions',
  summary: 'Get a submission',
  description:
    'One submission with its frozen dossier, where it stands, decisions, notices and judgements. Its ETag is the case’s version: send it when deciding.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('submission') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The submission with its frozen dossier.',
    schema: SubmissionShape,
    example: sampleSubmission,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const { proposal, submission, frozenDossier } = await getSubmission(call.ports, call.actor, call.params.id);
    const framework = frameworkUnder(await call.ports.frameworks.published(), submission.framework);
    return resourceAnswer(call, versionTag(proposal.version), () =>
      submissionText(proposal, submission, framework, frozenDossier),
    );
  },
});
