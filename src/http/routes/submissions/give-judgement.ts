// PUT /v1/submissions/{id}/judgements/{party}
import { z } from 'zod';
import { giveJudgement } from '../../../app/act-on-submission.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleSubmission } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam, nameParam } from '../../shapes/building-blocks.ts';
import { SubmissionShape, submissionReply } from '../../shapes/submission.ts';
import { JudgementInput } from '../../shapes/submission-input.ts';

export const giveJudgementRoute = operation({
  operationId: 'giveJudgement',
  method: 'PUT',
  path: '/submissions/{id}/judgements/{party}',
  tag: 'Reviews',
  summary: 'Judge the principles',
  description:
    'A member of the party rates the framework’s principles, each with a reason. It takes the place of the party’s earlier judgement; disagreement between parties is shown, not averaged.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('submission'), party: nameParam('The party’s id, for example `kommune-461`.') }),
  body: JudgementInput,
  bodyExample: () => ({
    ratings: [{ principle: 'clear-division', rating: 'fulfilled', reason: 'Every phase has one accountable party.' }],
  }),
  ifMatch: 'accepted',
  success: {
    status: 200,
    description: 'The submission with the judgement.',
    schema: SubmissionShape,
    example: sampleSubmission,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'submission-closed', 'stale'],
  handle: async ({ ports, asked, params, body }) => {
    const present = submissionReply(200, await ports.frameworks.published(), params.id);
    return changedAnswer(
      await giveJudgement(ports, asked(present), params.id, { party: params.party, ratings: body.ratings }),
    );
  },
});
