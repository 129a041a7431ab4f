// POST /v1/frameworks/{id}/approvals

import { z } from 'zod';
import { approveFramework } from '../../../app/govern-frameworks.ts';
import { holds } from '../../../domain/workflow/actor.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleStoredFramework } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { nameParam, Version } from '../../shapes/building-blocks.ts';
import { FrameworkVersionShape, frameworkReply, frameworkText } from '../../shapes/framework.ts';

export const approveFrameworkRoute = operation({
  operationId: 'approveFramework',
  method: 'POST',
  path: '/frameworks/{id}/approvals',
  tag: 'Frameworks',
  summary: 'Approve a framework',
  description: 'A second administrator approves a proposed version: it is published and never changes again.',
  scope: 'decisions:write',
  isFor: (actor) => holds(actor, 'admin'),
  params: z.strictObject({ id: nameParam('The framework’s id, for example `syddanmark-2022`.') }),
  body: z.strictObject({ version: Version }),
  bodyExample: () => ({ version: 1 }),
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The published version.',
    schema: FrameworkVersionShape,
    example: () => JSON.parse(frameworkText(sampleStoredFramework())),
    headers: ['ETag', 'Location'],
  },
  refusals: [
    'forbidden',
    'not-found',
    'framework-already-published',
    'framework-closed',
    'second-administrator-needed',
    'framework-unsound',
  ],
  handle: async ({ ports, actor, key, params, body }) =>
    changedAnswer(await approveFramework(ports, { actor, key, present: frameworkReply }, params.id, body.version)),
});
