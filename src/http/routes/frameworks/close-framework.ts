// DELETE /v1/frameworks/{id}/proposals/{number}
import { z } from 'zod';
import { closeFramework } from '../../../app/govern-frameworks.ts';
import { holds } from '../../../domain/workflow/actor.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleStoredFramework } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { LARGEST_VERSION, nameParam, wholeNumber, words } from '../../shapes/building-blocks.ts';
import { closedFrameworkReply, FrameworkVersionShape, frameworkText } from '../../shapes/framework.ts';

export const closeFrameworkRoute = operation({
  operationId: 'closeFramework',
  method: 'DELETE',
  path: '/frameworks/{id}/proposals/{number}',
  tag: 'Frameworks',
  summary: 'Withdraw or reject a proposed framework',
  description:
    'Ends a proposed version with a reason: whoever proposed it withdraws it, any other administrator rejects it. It stays to be read, and its version number is not used again.',
  scope: 'decisions:write',
  isFor: (actor) => holds(actor, 'admin'),
  params: z.strictObject({
    id: nameParam('The framework’s id, for example `syddanmark-2022`.'),
    number: wholeNumber(1, LARGEST_VERSION).meta({ description: 'The proposed version.' }),
  }),
  query: z.strictObject({ reason: words(2000).meta({ description: 'Why, for whoever reads the trail.' }) }),
  success: {
    status: 200,
    description: 'The version, withdrawn or rejected.',
    schema: FrameworkVersionShape,
    example: () => {
      const { proposedBy, proposedAt, ...stored } = sampleStoredFramework();
      const closed = { by: proposedBy, at: proposedAt, reason: 'The members of one cluster are missing.' };
      const rest = { proposedBy, proposedAt, publishedBy: null, publishedAt: null };
      return JSON.parse(frameworkText({ ...stored, ...rest, status: 'withdrawn', closed }));
    },
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'framework-already-published', 'framework-closed'],
  handle: async ({ ports, actor, key, params, query }) =>
    changedAnswer(
      await closeFramework(ports, { actor, key, present: closedFrameworkReply }, params.id, {
        version: params.number,
        reason: query.reason.trim(),
      }),
    ),
});
