// POST /v1/submissions/{id}/reroutings
import { z } from 'zod';
import { rerouteSubmission } from '../../../app/transfer-cases.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleSubmission } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { SubmissionShape, submissionReply } from '../../shapes/submission.ts';
import { ReroutingInput } from '../../shapes/submission-input.ts';

export const rerouteSubmissionRoute = operation({
  operationId: 'rerouteSubmission',
  method: 'POST',
  path: '/submissions/{id}/reroutings',
  tag: 'Submissions',
  summary: 'Move a submission to the successor framework',
  description:
    'A regional planner moves an open submission to the framework that succeeds its own, with a reason and a mapping of stages. Earlier decisions stay, marked with the framework they were made under.',
  scope: 'decisions:write',
  params: z.strictObject({ id: idParam('submission') }),
  body: ReroutingInput,
  bodyExample: () => ({
    framework: 'sundhedsraad-2027',
    reason: 'The clusters end on 1 January 2027.',
    mapping: {
      'cluster-administrative': 'sundhedsraad',
      'cluster-political': 'sundhedsraad',
      committee: 'regionsraad',
    },
  }),
  ifMatch: 'accepted',
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The submission under its new framework.',
    schema: SubmissionShape,
    example: sampleSubmission,
    headers: ['ETag', 'Location'],
  },
  refusals: [
    'forbidden',
    'not-found',
    'submission-closed',
    'no-successor',
    'successor-not-in-force',
    'mapping-incomplete',
    'stage-without-body',
    'stale',
  ],
  handle: async ({ ports, asked, params, body }) => {
    const present = submissionReply(201, await ports.frameworks.published(), params.id);
    return changedAnswer(await rerouteSubmission(ports, asked(present), params.id, body));
  },
});
