// POST /v1/frameworks

import { proposeFramework } from '../../../app/govern-frameworks.ts';
import { Framework } from '../../../domain/governance/framework.ts';
import { holds } from '../../../domain/workflow/actor.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleFramework, sampleStoredFramework } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { FrameworkVersionShape, frameworkReply, frameworkText } from '../../shapes/framework.ts';

export const proposeFrameworkRoute = operation({
  operationId: 'proposeFramework',
  method: 'POST',
  path: '/frameworks',
  tag: 'Frameworks',
  summary: 'Propose a framework',
  description:
    'An administrator proposes a new framework, or a new version of one. It counts once a second administrator has approved it. A document that is not sound (an unreachable stage, an unknown body, no deciding stage, …) is refused with every fault.',
  scope: 'decisions:write',
  isFor: (actor) => holds(actor, 'admin'),
  body: Framework,
  bodyExample: sampleFramework,
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The proposed version.',
    schema: FrameworkVersionShape,
    example: () =>
      JSON.parse(
        frameworkText({ ...sampleStoredFramework(), status: 'proposed', publishedBy: null, publishedAt: null }),
      ),
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'framework-unsound', 'framework-version-exists'],
  handle: async ({ ports, actor, key, body }) =>
    changedAnswer(await proposeFramework(ports, { actor, key, present: frameworkReply }, body)),
});
